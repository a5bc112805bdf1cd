/**
 * Typescripts whose indents a copy has lost. The Rada's texts from before about 2012 are wrapped by hand at some 66 characters
 * (`fixed-width.ts`); a page saved as text keeps the line breaks and drops the spaces that opened a paragraph. What is left tells
 * most of it: a wrapped line is full, it does not end like a sentence or a list line, and the next opens no unit.
 *
 * Measured on 45 acts of the corpus wrapped so at 66 characters: of 46,749 line breaks inside paragraphs 94 % are undone, of
 * 23,181 between paragraphs 56. A sentence that ends exactly where its line does still parts its paragraph.
 *
 * @example
 * rejoined([{ text: 'Міст через річку є спорудою, яку тримають опори, і ним', at: 1 }, { text: 'їздять.', at: 2 }], 54)
 * // [{ text: 'Міст через річку є спорудою, яку тримають опори, і ним їздять.', at: 1 }]
 */
import { headingLabel, itemLabel } from '../../text/labels.ts';
import { DRAWN, FEWEST_WRAPPED, NARROWEST, RAGGED, WIDEST, indented, type Row } from './fixed-width.ts';

/** A sentence, a list line or a note is over. */
const OVER = /[.;:!?}]["»”)]?$/;
const LIST_OVER = /[;:}]$/;
/** Lines of the page's foot, not of the law: «Закон України від 15.07.1994 № 114/94-ВР», its address. */
const ADDRESS = /^https?:\/\/\S+$/;
const DATED_LINE = /^\p{Lu}[\p{L}\s,;]{2,80} від \d{2}\.\d{2}\.\d{4}(?: № \S+)?$/u;
/** Of the printed rows: as many at least go on with a small letter, as many at most may be wider than a typescript. */
const ONE_IN = 12;

/** The width at which the rows were wrapped, or undefined for a text whose rows are paragraphs. */
export function lostIndentsWidth(rows: readonly Row[]): number | undefined {
  let [width, wrapped, wide, printed] = [0, 0, 0, 0];
  let before = '';
  for (const { text } of rows) {
    const row = text.trim();
    if (row !== '') printed += 1;
    if (row.length > WIDEST) wide += 1;
    if (/^\p{Ll}/u.test(row) && before.length >= NARROWEST && before.length <= WIDEST && !OVER.test(before)) {
      wrapped += 1;
      width = Math.max(width, before.length);
    }
    before = row;
  }
  return wrapped >= FEWEST_WRAPPED && wrapped * ONE_IN > printed && wide * ONE_IN < printed ? width : undefined;
}

/** Paragraphs, each with the place of its first row; empty rows part them and are left out. */
export function rejoined(rows: readonly Row[], width: number): Row[] {
  const paragraphs: Row[] = [];
  let before = '';
  for (const { text, at } of rows) {
    const row = text.trim();
    const paragraph = paragraphs.at(-1);
    if (paragraph && !indented(text) && goesOn(before, row, width)) paragraph.text = `${paragraph.text}${/\p{L}-$/u.test(before) ? '' : ' '}${row}`;
    else if (row !== '') paragraphs.push({ text: row, at });
    before = row;
  }
  return paragraphs;
}

function goesOn(before: string, row: string, width: number): boolean {
  if (before === '' || row === '' || before.length > width || DRAWN.test(before) || DRAWN.test(row) || row.startsWith('{') || DATED_LINE.test(row) || ADDRESS.test(before)) return false;
  const [word = ''] = row.split(/\s/, 1);
  if (before.length + 1 + word.length <= width - RAGGED || itemLabel(row) || headingLabel(row)) return false;
  return /^[\p{Ll}(]/u.test(row) ? !LIST_OVER.test(before) : !OVER.test(before);
}
