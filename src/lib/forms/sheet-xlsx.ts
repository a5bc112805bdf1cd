/**
 * A sheet as a workbook of one sheet: heading and remarks above, the row of column names repeated on paper, A4 landscape.
 *
 * A row of Excel grows no taller than 409 points and cuts the rest off in sight and on paper: a longer one goes on in a row below it.
 *
 * @example
 * const bytes = await sheetXlsx(sheet);
 */
import { cellText, lettersOf, type Sheet } from './sheet.ts';
import { parted } from './workbook/cell-lines.ts';
import { charactersIn, linesWithin, SIZE, TALLEST_ROW } from './workbook/row-height.ts';
import { workbookBytes, type XlsxCell } from './workbook/xlsx.ts';

/** Characters that fit into the width of A4 landscape at 11 points. */
const WIDTH = 130;

/** The bytes of the file. A mark of a run (new, removed) has no place in a cell and is lost. */
export async function sheetXlsx(sheet: Sheet): Promise<Uint8Array> {
  const { heading, remarks, columns, rows, signature } = sheet;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((WIDTH * share) / shares));
  const { cells: letters, heads } = lettersOf(sheet);
  const size = Math.min(letters, SIZE);
  const across = (text: string, look: XlsxCell['look']): XlsxCell[] => [{ text, look, span: columns.length }];
  const above = [...heading.map((text, at) => across(text, at === 0 ? 'title' : 'line')), ...remarks.map((text) => across(text, 'note'))];
  return workbookBytes([{
    name: 'Таблиця',
    columns: widths.map((width) => ({ width })),
    headRow: above.length + 1,
    rows: [
      ...above,
      columns.map(({ title }): XlsxCell => ({ text: title, look: 'head', size: Math.min(heads, SIZE) })),
      ...rows.flatMap((cells) => rowsOf(columns.map((_, at) => cellText(cells[at] ?? [])), widths, size)),
      // One row: a page never ends within it.
      ...(signature.length > 0 ? [across(signature.join('\n'), 'note')] : []),
    ],
  }]);
}

/** A row of the sheet as rows of the workbook: one, or as many as its longest cell needs. */
function rowsOf(texts: readonly string[], widths: readonly number[], size: number): XlsxCell[][] {
  const pieces = texts.map((text, at) => parted(text, charactersIn(widths[at]!, { look: 'plain', size }), linesWithin(TALLEST_ROW, size)));
  const tall = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: tall }, (_, row) => pieces.map((cell): XlsxCell => ({ text: (cell[row] ?? '').trimEnd(), look: 'plain', size })));
}
