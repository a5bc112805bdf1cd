/**
 * How tall a row has to be for its cells to be read. LibreOffice and Excel fit rows to their text only when a person asks; the file says
 * the height.
 *
 * @example
 * linesWithin(TALLEST_ROW) // 27: what a cell can show at most at 11 points
 */
import { linesIn } from './cell-lines.ts';
import type { XlsxCell, XlsxSheet } from './xlsx.ts';

/** Points: letters of a cell, unless it says otherwise; widths of columns are counted in digits of this size. */
export const SIZE = 11;
/** Points: the tallest row Excel has. */
export const TALLEST_ROW = 409;
/** Points a line takes, for a point of its letters; and the blank above and below. */
const LEADING = 1.32;
const BLANK = 3;
/** Past so many characters a row is as tall as rows get. */
const LONGEST_MEASURED = 20_000;

const heightOf = (lines: number, size = SIZE): number => Math.ceil(lines * size * LEADING + BLANK);

/** How many lines fit into a row of so many points. */
export const linesWithin = (height: number, size = SIZE): number => Math.floor((height - BLANK) / (size * LEADING));

/** How many characters stand in a line of a column; bold ones are wider. */
export const charactersIn = (width: number, { look, size = SIZE }: Pick<XlsxCell, 'look' | 'size'>): number => (width * SIZE) / size / (look === 'head' || look === 'title' ? 1.15 : 1);

/** Points a row takes, up to `tallest`: what its longest cell asks for, one line at least. A hidden column asks for nothing. */
export function rowHeight(cells: readonly XlsxCell[], columns: XlsxSheet['columns'], tallest = TALLEST_ROW): number {
  let at = 0;
  const heights = cells.map((cell) => {
    const covered = columns.slice(at, at + (cell.span ?? 1));
    at += covered.length;
    const width = covered.reduce((sum, column) => sum + (column.isHidden ? 0 : column.width), 0);
    return width === 0 ? 0 : heightOf(linesIn(cell.text.slice(0, LONGEST_MEASURED), charactersIn(width, cell)), cell.size);
  });
  return Math.min(tallest, Math.max(...heights, heightOf(1)));
}
