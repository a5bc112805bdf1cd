/**
 * A stored text against its own rules: it reads without complaint, stands as the program writes it, and its numbers run.
 *
 * @example
 * checkText('---\nact: ua/nt-9\n…') // [{ message: number-gap …, eid: 'art_4', line: 31 }]
 */
import type { Edition, Provision } from '../../src/lib/model/edition.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { flatten } from '../../src/lib/edition/entries.ts';
import { readMarkdown } from '../../src/lib/edition/markdown-read.ts';
import { draftsOf, writeMarkdown } from '../../src/lib/edition/markdown-write.ts';
import { articlesOf, provisionsIn } from '../../src/lib/edition/text.ts';
import { numberFindings, type NumberFinding } from './check-numbers.ts';

/** A message about a text and where in it: the line of the file, the provision. */
export interface TextFinding {
  message: Message;
  line?: number;
  eid?: string;
  /** The units the provision stands in, outermost first, itself last: for citing it. */
  path?: CitedUnit[];
}

export type CitedUnit = Pick<Provision, 'kind' | 'number'>;

/** What is to be said of the text of an edition file. */
export function checkText(text: string): TextFinding[] {
  const { value: edition, messages } = readMarkdown(text);
  const canonical = writeMarkdown(edition);
  const found = [...numberFindings(edition.body), ...addressFindings(sameAddresses(edition.body))];
  const lines = text === canonical ? linesOf(edition, canonical) : new Map<string, number>();
  return [
    ...messages.map(({ at, ...m }) => (typeof at === 'number' ? { message: m, line: at } : { message: m })),
    ...(canonical === text ? [] : [{ message: message('not-canonical'), line: firstUnequalLine(text, canonical) }]),
    ...found.map(({ message: m, provision }) => ({ message: m, ...placeOf(provision, edition.body, lines) })),
  ];
}

function placeOf(provision: Provision, body: readonly Provision[], lines: ReadonlyMap<string, number>): Omit<TextFinding, 'message'> {
  const line = lines.get(provision.eid);
  const path = pathTo(provision, body).map(({ kind, number }): CitedUnit => (number === undefined ? { kind } : { kind, number }));
  return { ...(line !== undefined && { line }), eid: provision.eid, path };
}

/** The provisions from the root to one of them, that one last. */
function pathTo(target: Provision, siblings: readonly Provision[]): Provision[] {
  for (const provision of siblings) {
    if (provision === target) return [provision];
    const below = pathTo(target, provision.children);
    if (below.length > 0) return [provision, ...below];
  }
  return [];
}

function firstUnequalLine(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  return (at < 0 ? left.length : at) + 1;
}

/**
 * The line of every provision in the canonical file, by eId: blocks stand in the order of the tree, one line each and an
 * empty one between; a table has its rows and the rule below the first.
 */
function linesOf({ body }: Edition, canonical: string): Map<string, number> {
  const lines = new Map<string, number>();
  const provisions = provisionsIn(body);
  let line = canonical.slice(0, canonical.indexOf('\n---\n') + 4).split('\n').length + 2;
  for (const { form, text, rows } of flatten(draftsOf(body))) {
    // A `#` alone keeps the place of a title; no provision stands there.
    const provision = form === 'title' && text === '' ? undefined : provisions.next().value;
    if (provision) lines.set(provision.eid, line);
    line += (rows ? Math.max(1, rows.length) + 1 : 1) + 1;
  }
  return lines;
}

/** One message a text: a law that quotes whole other laws repeats numbers by the hundred. */
function addressFindings(repeated: readonly Provision[]): NumberFinding[] {
  const first = repeated[0];
  if (!first) return [];
  return [{ message: message('address-duplicate', { count: repeated.length, eid: first.eid, quote: first.text.split('\n')[0]?.slice(0, 60) ?? '' }), provision: first }];
}

/**
 * Numbered provisions whose number an earlier sibling of their kind has: naming had to add `_2` to their address. Articles
 * are left out, since the numbering reports them.
 */
function sameAddresses(body: readonly Provision[]): Provision[] {
  const articles = new Set(articlesOf(body));
  const repeated = (siblings: readonly Provision[]): Provision[] => {
    const seen = new Set<string>();
    return siblings.filter((provision) => {
      const key = `${provision.kind} ${provision.number}`;
      const again = provision.number !== undefined && !articles.has(provision) && seen.has(key);
      seen.add(key);
      return again;
    });
  };
  return [...repeated(body), ...[...provisionsIn(body)].flatMap(({ children }) => repeated(children))];
}
