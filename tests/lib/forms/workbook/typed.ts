/** A workbook after somebody typed into it: cells of its first sheet replaced in the file itself. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { COLUMNS } from '../../../../src/lib/forms/workbook/layout.ts';
import { columnName } from '../../../../src/lib/forms/workbook/xlsx.ts';

type ColumnName = (typeof COLUMNS)[number];

/** `addressOf('verdict', 2)`: the cell of the first row of the table. */
export const addressOf = (name: ColumnName, at: number): string => `${columnName(COLUMNS.indexOf(name))}${at}`;

const TABLE = 'xl/worksheets/sheet1.xml';

/** The workbook with cells, by address, written as given. */
export function withCells(bytes: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(bytes);
  let sheet = strFromU8(parts[TABLE]!);
  for (const [address, cell] of Object.entries(cells)) sheet = sheet.replace(new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`), () => cell);
  return zipSync({ ...parts, [TABLE]: strToU8(sheet) });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The workbook with words typed into a row of the table, from 2. */
export const typed = (bytes: Uint8Array, at: number, words: Partial<Record<ColumnName, string>>): Uint8Array =>
  withCells(bytes, Object.fromEntries(Object.entries(words).map(([name, text]) => {
    const address = addressOf(name as ColumnName, at);
    return [address, `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`];
  })));
