/**
 * The contents of an edition: its headings as a tree, and that tree as nested lists. The title of the act is left out
 * (it heads the page already). In a long act the articles of each container fold under a line that says which ones they
 * are, and no script is needed to open it.
 *
 * @example
 * contentsOf(body) // [{ id: 'chp_I', label: 'Глава I', text: 'ЗАГАЛЬНІ ПОЛОЖЕННЯ', children: [ … ] }]
 */
import type { Catalogue } from '../i18n/catalogue.ts';
import { HEADING_KINDS, type Provision } from '../lib/model/edition.ts';
import { fragment } from '../lib/model/eid.ts';
import { documentWord } from '../lib/edition/document-words.ts';
import { headingLabel } from '../lib/text/labels.ts';
import { escaped } from './escape.ts';

/** One heading. */
export interface ContentsEntry {
  id: string;
  /** `CHAPTER I` when it was printed on a line of its own, else ''. */
  label: string;
  text: string;
  /** Number of an article, for the range of a folded list. */
  article?: string;
  children: ContentsEntry[];
}

const HEADINGS: ReadonlySet<string> = new Set(HEADING_KINDS);
/** More headings than this fill more than a screen: then containers fold. */
const FOLD_FROM = 60;
const LONGEST = 140;

/** The headings of a body, nested as they are printed; below a unit whose heading is lost they stand in its place. */
export function contentsOf(body: readonly Provision[]): ContentsEntry[] {
  return body
    .filter((provision) => HEADINGS.has(provision.kind) && provision.kind !== 'title-of-act')
    .flatMap((provision) => (provision.text === '' ? contentsOf(provision.children) : [entryOf(provision)]));
}

function entryOf(provision: Provision): ContentsEntry {
  const [first = '', ...rest] = provision.kind === 'attachment' ? namedFrom(provision.text) : provision.text.split('\n').map((line) => line.trim());
  const entry = { id: fragment(provision.eid), ...apart(first, rest.join(' ')), children: contentsOf(provision.children) };
  return provision.kind === 'article' && provision.number !== undefined ? { ...entry, article: provision.number } : entry;
}

/** An approved document goes by its own name: «ЗАТВЕРДЖЕНО … ПОРЯДОК пропуску» is listed from «ПОРЯДОК» on. */
function namedFrom(text: string): string[] {
  const printed = text.split('\n').map((line) => line.trim());
  const named = headingLabel(text) ? 0 : printed.findIndex((line) => documentWord(line) !== undefined);
  return printed.slice(Math.max(0, named));
}

/** Label and heading printed on one line are told apart by the label's grammar. */
function apart(first: string, rest: string): { label: string; text: string } {
  const found = headingLabel(first);
  const label = found ? found.label : rest === '' ? '' : first;
  const text = [found?.heading ?? (rest === '' ? first : ''), rest].filter((part) => part !== '').join(' ');
  return { label, text: text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text };
}

/** How many headings there are in all. */
const size = (entries: readonly ContentsEntry[]): number => entries.reduce((sum, entry) => sum + 1 + size(entry.children), 0);

/** The contents as an ordered list, escaped; '' when there are no headings. */
export function contentsHtml(entries: readonly ContentsEntry[], words: Catalogue): string {
  return entries.length === 0 ? '' : listHtml(entries, size(entries) > FOLD_FROM, words);
}

function listHtml(entries: readonly ContentsEntry[], folded: boolean, words: Catalogue): string {
  const items = entries.map(({ id, label, text, children, ...entry }) => {
    const name = [label && (entry.article === undefined ? `<span class="label">${escaped(label)}</span>` : escaped(label)), escaped(text)].filter(Boolean).join(' ');
    const below = children.length === 0 ? '' : listHtml(children, folded, words);
    const range = folded && below !== '' ? rangeOf(children, words) : '';
    const list = range === '' ? below : `<details><summary>${escaped(range)}</summary>${below}</details>`;
    return `<li${entry.article === undefined ? ' class="container"' : ''}><a href="#${id}">${name}</a>${list}</li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}

/** «Статті 1 – 7»: the articles below, first and last; '' when there are none. */
function rangeOf(entries: readonly ContentsEntry[], words: Catalogue): string {
  const numbers = articlesIn(entries);
  return numbers.length === 0 ? '' : words.act.range(numbers[0]!, numbers.at(-1)!);
}

const articlesIn = (entries: readonly ContentsEntry[]): string[] =>
  entries.flatMap((entry) => [...(entry.article === undefined ? [] : [entry.article]), ...articlesIn(entry.children)]);
