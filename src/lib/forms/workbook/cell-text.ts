/**
 * Text in a cell, so that it stays text and comes back letter for letter. A cell that begins as a formula does (= + - @, a tab, a line
 * break) gets an apostrophe before it; what XML cannot hold is written as the format says (`_x0001_`, ECMA-376 part 1, 22.9.2.19).
 *
 * @example
 * guarded('=1+1')    // "'=1+1"
 * unguarded("'=1+1") // '=1+1'
 */
const FORMULA = /^'*[=+\-@\t\r\n]/;
/** Excel takes no more in a cell. */
export const LONGEST_CELL = 32_767;

/** The text with an apostrophe where a spreadsheet would take it for a formula. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text without the apostrophe of `guarded`; any other text as it is. */
export const unguarded = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);

/** Controls that XML 1.0 has no way to write, a return that a reader would turn into a line feed, and what already looks written so. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** The text as the file holds it. */
export const writable = (text: string): string =>
  guarded(text).toWellFormed().replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

const ELLIPSIS = '…';

/** The text as it fits into one cell. */
export function fitting(text: string): string {
  const written = writable(text);
  return written.length <= LONGEST_CELL ? written : `${written.slice(0, LONGEST_CELL - 8)}${ELLIPSIS}`.toWellFormed();
}

/** True of a text that did not fit: what a person makes of it would lose the rest. */
export const isCut = (cell: string): boolean => cell.length >= LONGEST_CELL - 4096 && cell.endsWith(ELLIPSIS);
