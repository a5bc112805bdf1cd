/**
 * Rows of two texts as HTML: each a pair of cells in its own language. The left text carries the addresses of provisions, the right
 * one those that only it has.
 *
 * @example
 * parallelHtml(alignedRows(uk, en), ['uk', 'en'], 'uk') // '<div class="pair" id="art_1"><div lang="uk"><h3>Стаття 1…</h3></div><div lang="en">…'
 */
import { ACT_WORDS } from '../../i18n/act-words.ts';
import { words } from '../../i18n/catalogue.ts';
import { HEADING_KINDS, type Provision } from '../../lib/model/edition.ts';
import { fragment } from '../../lib/model/eid.ts';
import type { Speech } from '../../lib/model/message.ts';
import { escaped, lines } from '../escape.ts';
import { printed } from '../law-html.ts';
import { tableHtml } from '../table-html.ts';
import type { Row } from './parallel.ts';

const HEADINGS: ReadonlySet<string> = new Set(HEADING_KINDS);
const DEEPEST_HEADING = 6;

/** The rows; `langs` are those of the left and the right text. */
export function parallelHtml(rows: readonly Row[], langs: readonly [string, string], speech: Speech): string {
  const given = new Set<string>();
  return rows.map((row) => rowHtml(row, langs, { speech, given })).join('');
}

function rowHtml({ left, right, depth }: Row, [first, second]: readonly [string, string], page: Given): string {
  const named = left[0] ?? right[0];
  const id = named ? idOf(named, page) : '';
  const heads = [left[0], right[0]].some((one) => one && HEADINGS.has(one.kind)) ? ' heads' : '';
  return `<div class="pair${heads}"${id}>${cellHtml(left, first, depth, page)}${cellHtml(right, second, depth, page)}</div>`;
}

interface Given {
  speech: Speech;
  /** Addresses that the page has so far. */
  given: Set<string>;
}

/** The address of a provision, once: both texts have it, and a Cyrillic letter and a Latin one are written alike. */
function idOf({ eid }: Provision, { given }: Given): string {
  const id = fragment(eid);
  if (given.has(id)) return '';
  given.add(id);
  return ` id="${id}"`;
}

function cellHtml(provisions: readonly Provision[], lang: string, depth: number, page: Given): string {
  if (provisions.length === 0) return `<div class="quiet">${escaped(ACT_WORDS[page.speech].parallel.missing)}</div>`;
  return `<div lang="${lang}">${provisions.map((provision) => lineHtml(provision, lang, depth, page)).join('')}</div>`;
}

function lineHtml(provision: Provision, lang: string, depth: number, page: Given): string {
  const { kind, eid, text } = provision;
  if (kind === 'table') return tableHtml(provision, `${lang}-${fragment(eid)}`, words(page.speech));
  if (text === '') return '';
  const id = idOf(provision, page);
  if (!HEADINGS.has(kind)) return `<p class="${kind}"${id}>${printed(provision, [])}</p>`;
  const tag = `h${Math.min(DEEPEST_HEADING, depth + 2)}`;
  return `<${tag} class="${kind}"${id}>${lines(text)}</${tag}>`;
}
