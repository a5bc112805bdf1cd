/**
 * Whether a provision is the unit a note names: by kind and number.
 *
 * Names and print differ in known ways. «пункт 3» may be printed «3.» in an article, which identity calls a частина; the
 * Rada's TXT drops superscripts, so its notes say «Статтю 1291» of article 129-1.
 *
 * @example
 * fits({ kind: 'point', number: '21' }, { kind: 'point', number: '2-1', … }) // true
 */
import type { CitedKind, CitedUnit } from '../cite/citation.ts';
import type { Provision, ProvisionKind } from '../model/edition.ts';
import { itemLabel } from '../text/labels.ts';

/** What a named unit may be called in the tree; kinds that are told apart by counting are not here. */
const KINDS: Partial<Record<CitedKind, readonly ProvisionKind[]>> = {
  attachment: ['attachment'], book: ['book', 'part'], part: ['part', 'book'], title: ['title', 'division', 'part'], subtitle: ['subtitle', 'subsection', 'division'],
  chapter: ['chapter', 'title'], section: ['section'], subsection: ['subsection', 'subtitle', 'division'], article: ['article'], paragraph: ['paragraph'],
  point: ['point', 'paragraph'], recital: ['recital'], indent: ['indent'],
};

/** True when the unit has a label of its own in print: «3.», «3)», «а)». */
export const isLabelled = ({ kind, text }: Provision): boolean =>
  kind === 'point' || (kind === 'paragraph' && itemLabel(text)?.number !== undefined);

/** Of a kind that the named unit may be. A пункт is always labelled, a частина need not be. */
export function fitsKind({ kind }: CitedUnit, provision: Provision): boolean {
  if (!KINDS[kind]?.includes(provision.kind)) return false;
  return kind !== 'point' || isLabelled(provision);
}

/** The number in print; an unlabelled heading may begin with one: «4. Товариства» is підрозділ 4 of a §. */
export const printedNumber = ({ kind, number, text }: Provision): string | undefined => number ?? (kind === 'division' ? itemLabel(text)?.number : undefined);

/** One key for «129-1» and «1291», «А» and «а»: a text without superscripts does not tell the first two apart. */
export const keyOfNumber = (number: string): string => number.toLowerCase().replaceAll('-', '');

/** The number said is the number printed, or what is left of it without superscripts. */
export function fitsNumber(said: string, printed: string | undefined): boolean {
  if (said === '') return true;
  if (printed === undefined) return false;
  return said.toLowerCase() === printed.toLowerCase() || (printed.includes('-') && keyOfNumber(said) === keyOfNumber(printed));
}

/** Of the kind, and of the number or within the range. */
export const fits = (unit: CitedUnit, provision: Provision): boolean =>
  fitsKind(unit, provision) && (fitsNumber(unit.number, printedNumber(provision)) || (unit.to !== undefined && isWithin(printedNumber(provision), unit)));

const isWithin = (number: string | undefined, { number: from, to = '' }: CitedUnit): boolean =>
  number !== undefined && compareNumbers(from, number) <= 0 && compareNumbers(number, to) <= 0;

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** «XIV» → 14; a letter before a greater one counts against it. */
const romanValue = (text: string): number => [...text].reduce((sum, letter, k) => sum + (ROMAN[letter]! < (ROMAN[text[k + 1] ?? ''] ?? 0) ? -1 : 1) * ROMAN[letter]!, 0);

const valueOf = (part: string): number => (/^[IVXLC]+$/.test(part) ? romanValue(part) : Number(part || 0));

/** Order of printed numbers: 9 before 9-1 before 10, IX before X; letters by the alphabet. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split(/[-.]/), b.split(/[-.]/)];
  for (let k = 0; k < Math.max(left.length, right.length); k++) {
    const [x = '', y = ''] = [left[k], right[k]];
    const [n, m] = [valueOf(x), valueOf(y)];
    const order = Number.isNaN(n) || Number.isNaN(m) ? x.localeCompare(y, 'uk') : n - m;
    if (order !== 0) return order;
  }
  return 0;
}
