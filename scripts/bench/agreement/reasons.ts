/**
 * Why a unit differs between the Formex file and the page of one version, told from the two files themselves: the text of
 * the file without its tags, the text of the page without its tags, and a few signs of each. Nothing here asks the readers.
 * A difference that no reason explains is ours.
 *
 * @example
 * reasonOf({ left: { place: '1 article 25', text: 'Article25', note: '▼ 32023L2225: DELETED' } }, evidence) // 'deleted'
 */
import { compared } from './units.ts';
import type { Pair } from './alignment.ts';

export const REASONS = {
  picture: 'the page shows a picture, the file has its words (forms, formulas)',
  deleted: 'the page shows no number of a deleted article, paragraph or annex',
  preamble: 'the page leaves out the preamble',
  rule: 'the page prints a rule in the place of deleted words',
  dash: 'one of the two prints the dash of an item, the other not (again before a further paragraph of it)',
  words: 'the two print other words',
  indent: 'the page sets a paragraph below a list alike, whether it goes on with the item or not',
  ours: 'not explained by the files: counted against the readers',
} as const;
export type Reason = keyof typeof REASONS;

/** What the two files print, without a tag. */
export interface Evidence {
  file: string;
  /** Text of the file that stands in pictures and formulas. */
  pictures: string;
  page: string;
  /** Paragraphs the page sets below a list (`p.list`). */
  belowList: ReadonlySet<string>;
  /** True when the page prints a preamble. */
  preamble: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const printed = (markup: string): string =>
  compared(markup.replace(/<[^>]*>/g, '').replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, decimal?: string, name = '') =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name.toLowerCase()] ?? ' '))).toLowerCase();

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((found) => found[1] ?? found[0]);

/** The living text of a Formex file: what instructions delete is cut out. */
function living(file: string): string {
  const closed = (id: string): number => file.indexOf(`IDREF="${id}"?>`, file.indexOf(`ID="${id}"`) + 1);
  let text = '';
  let at = 0;
  for (const { index, 1: instruction = '' } of file.matchAll(/<\?CLG\.MDFO\s([^?]*)\?>/g)) {
    if (index < at || !/ACTION="DELETED"/.test(instruction)) continue;
    const end = closed(/\bID="([^"]*)"/.exec(instruction)?.[1] ?? '');
    if (end < 0) continue;
    text += file.slice(at, index);
    at = end;
  }
  return text + file.slice(at);
}

/** What the two files show. */
export const evidenceOf = (file: string, page: string): Evidence => ({
  file: printed(living(file)),
  pictures: printed(matches(file, /<(?:INCL\.ELEMENT|FORMULA(?:\.S)?)\b[^>]*>[\s\S]*?<\/(?:INCL\.ELEMENT|FORMULA(?:\.S)?)>/g).join(' ')),
  page: printed(page),
  belowList: new Set(matches(page, /<p class="list">([\s\S]*?)<\/p>/g).map(printed)),
  preamble: /HAVE ADOPTED|HAS ADOPTED|ONT ADOPTÉ|A ADOPTÉ/.test(page),
});

const withoutRules = (text: string): string => text.replace(/—{3,}/g, '');
const withoutDash = (text: string): string => text.replace(/^[—–-]/, '');

/** The reason of one difference; the first that fits. `left` is the file's unit, `right` the page's. */
export function reasonOf({ left, right }: Pair, evidence: Evidence): Reason {
  if (left && right) {
    if (left.text === right.text) return evidence.belowList.has(right.text.toLowerCase()) ? 'indent' : 'ours';
    if (left.text === withoutRules(right.text)) return 'rule';
    if (withoutDash(left.text) === withoutDash(right.text)) return 'dash';
  }
  if (left && !right && left.note?.includes(': DELETED')) return 'deleted';
  if (left && !right && /^(?:preamble|recital)$/.test(left.kind) && !evidence.preamble) return 'preamble';
  if (left && evidence.pictures.includes(left.text.toLowerCase())) return 'picture';
  const onlyFile = left !== undefined && !evidence.page.includes(left.text.toLowerCase());
  const onlyPage = right !== undefined && !evidence.file.includes(right.text.toLowerCase());
  return onlyFile || onlyPage ? 'words' : 'ours';
}
