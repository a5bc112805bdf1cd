/**
 * A sheet as CSV (RFC 4180, with a byte order mark so that a spreadsheet reads Ukrainian). A cell that a spreadsheet would take for a
 * formula is kept as text by an apostrophe.
 *
 * @example
 * sheetCsv(sheet).startsWith('\ufeffПорядковий номер,') // true
 */
import { guarded } from './workbook/cell-text.ts';
import { cellText, type Sheet } from './sheet.ts';

/** The columns and rows; heading, remarks and signature have no place in a CSV file. */
export const sheetCsv = ({ columns, rows }: Sheet): string =>
  `\ufeff${[columns.map(({ title }) => title), ...rows.map((cells) => columns.map((_, at) => cellText(cells[at] ?? [])))].map((cells) => cells.map(field).join(',')).join('\r\n')}\r\n`;

function field(text: string): string {
  const safe = guarded(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
