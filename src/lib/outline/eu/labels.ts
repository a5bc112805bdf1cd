/**
 * The labels of EU acts as sequences: which list a label belongs to, and whether it goes on with it.
 *
 * Flat sources (consolidations until 2019, Word) print "7." and its "a)" at the same indent; only the sequence says
 * that "a)" opens a list inside 7 and that "8." closes it. "(i)" is the ninth letter after "(h)" and a Roman one
 * anywhere else. Source: Interinstitutional Style Guide, "Subdivisions of acts".
 *
 * @example
 * const h = listLabel('(h) the name;');
 * const i = listLabel('(i) the place;');
 * continues(h, i)      // 'alpha': i follows h
 * opensList(i)         // 'roman': read on its own it opens a list
 */

export type Numbering = 'digit' | 'alpha' | 'roman' | 'dash';

export interface ListLabel {
  /** What stands round the number, letter case included: `(n)`, `n)`, `n.`, `n.n.`, `(N)`, `—`. */
  shape: string;
  /** As printed between the marks, `1a`, `iv`; '' for a dash. */
  number: string;
  /** Numberings the label can belong to; letters may be Roman numerals. */
  numberings: readonly Numbering[];
}

const LABEL = /^(\(?)\s?(\d{1,3}(?:\.\d{1,3})*[a-z]{0,2}|[a-z]{1,4}|[A-Z]{1,4})\s?([.)])(?=\s|$)/;
/** An inserted number printed without its point: "3a The validity …" in 32014R0910, article 30 as amended. */
const POINTLESS = /^(\d{1,3}[a-z]{1,2})(?=\s\p{Lu})/u;
const DASH = /^[—–•·-](?=\s|$)/;

/** The label a paragraph opens with; undefined when it has none. */
export function listLabel(text: string): ListLabel | undefined {
  const dash = DASH.exec(text);
  if (dash) return { shape: dash[0], number: '', numberings: ['dash'] };
  const found = LABEL.exec(text);
  const pointless = found ? null : POINTLESS.exec(text);
  if (pointless) return { shape: 'n.', number: pointless[1]!, numberings: ['digit'] };
  if (!found) return undefined;
  const [, open, number, close] = found as unknown as [string, string, string, string];
  if (open === '(' && close !== ')') return undefined;
  const numberings = numberingsOf(number);
  if (numberings.length === 0) return undefined;
  const inner = /^\d/.test(number) ? number.replace(/\d+[a-z]*/g, 'n') : number === number.toUpperCase() ? 'N' : 'n';
  return { shape: `${open}${/^\d/.test(number) ? inner : `${inner}l`}${close}`, number, numberings };
}

function numberingsOf(number: string): Numbering[] {
  if (/^\d/.test(number)) return ['digit'];
  const roman = romanValue(number) > 0;
  if (number.length === 1) return roman ? ['roman', 'alpha'] : ['alpha'];
  if (roman) return ['roman'];
  return number.length === 2 ? ['alpha'] : []; // "(fa)" inserted after "(f)"; longer ones are words
}

/** The numbering in which `next` goes on after `label`, or undefined. `as` is the numbering `label` was read in. */
export function continues(label: ListLabel, next: ListLabel, as: Numbering): Numbering | undefined {
  if (label.shape !== next.shape || !next.numberings.includes(as)) return undefined;
  return follows(label.number, next.number, as) ? as : undefined;
}

function follows(before: string, after: string, as: Numbering): boolean {
  switch (as) {
    case 'dash': return true;
    case 'digit': return byParts(before, after) > 0;
    case 'roman': return within(romanValue(after) - romanValue(before), 1);
    case 'alpha': return within(after.toLowerCase().charCodeAt(0) - before.toLowerCase().charCodeAt(0), after.length > before.length ? 0 : 1) && after > before;
  }
}

/** Repealed points leave gaps, but small ones; a large one is another list. */
const within = (step: number, least: number): boolean => step >= least && step <= 4;

function byParts(before: string, after: string): number {
  const [a, b] = [before, after].map((number) => number.split('.'));
  for (let i = 0; i < Math.max(a!.length, b!.length); i++) {
    const [left, right] = [a![i] ?? '', b![i] ?? ''];
    const step = (Number.parseInt(right, 10) || 0) - (Number.parseInt(left, 10) || 0) || right.localeCompare(left, 'en');
    if (step !== 0) return step;
  }
  return 0;
}

/** The numbering of a label that opens a list: `1`, `a`, `i`, a dash; undefined for a label that only goes on. */
export function opensList({ number, numberings }: ListLabel): Numbering | undefined {
  if (numberings[0] === 'dash') return 'dash';
  if (/^(?:1|(?:\d+\.)+1)$/.test(number)) return 'digit';
  if (/^i$/i.test(number)) return 'roman';
  return /^a$/i.test(number) ? 'alpha' : undefined;
}

/** The value of a Roman numeral written in one case, 0 when it is none. `romanValue('xiv')` → 14. */
export function romanValue(text: string): number {
  const found = /^(x{0,3})(ix|iv|v?i{0,3})$/i.exec(text);
  if (!found || text === '') return 0;
  const units = found[2]!.toLowerCase();
  const value = units === 'ix' ? 9 : units === 'iv' ? 4 : units.startsWith('v') ? 4 + units.length : units.length;
  return found[1]!.length * 10 + value;
}
