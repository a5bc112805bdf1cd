/**
 * A sheet as a workbook of one sheet: heading and remarks above, the row of column names repeated on paper, A4 landscape.
 *
 * @example
 * const bytes = await sheetXlsx(sheet);
 */
import { cellText, type Sheet } from './sheet.ts';
import { workbookBytes, type XlsxCell } from './workbook/xlsx.ts';

/** Characters that fit into the width of A4 landscape at 11 points. */
const WIDTH = 130;

/** The bytes of the file. A mark of a run (new, removed) has no place in a cell and is lost. */
export async function sheetXlsx({ heading, remarks, columns, rows, signature }: Sheet): Promise<Uint8Array> {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const across = (text: string, look: XlsxCell['look']): XlsxCell[] => [{ text, look, span: columns.length }];
  const above = [...heading.map((text) => across(text, 'title')), ...remarks.map((text) => across(text, 'note'))];
  return workbookBytes([{
    name: 'Таблиця',
    columns: columns.map(({ share }) => ({ width: Math.round((WIDTH * share) / shares) })),
    headRow: above.length + 1,
    rows: [
      ...above,
      columns.map(({ title }): XlsxCell => ({ text: title, look: 'head' })),
      ...rows.map((cells) => columns.map((_, at): XlsxCell => ({ text: cellText(cells[at] ?? []), look: 'plain' }))),
      ...signature.map((text) => across(text, 'note')),
    ],
  }]);
}
