/**
 * A workbook: sheets of text with what `write-excel-file` leaves to its users: locked and unlocked cells, drop-downs, hidden sheets
 * and columns, the row of column names repeated on paper. Every cell is text; nothing in the file is ever a formula.
 *
 * @example
 * const bytes = await workbookBytes([{ name: 'Таблиця', columns: [{ width: 20 }], rows: [[{ text: 'Оцінка', look: 'head' }]], isProtected: true }]);
 *
 * Source of the order of elements: ECMA-376 part 1, 18.3.1.99 (worksheet).
 */
import writeXlsx, { type Cell as PackageCell } from 'write-excel-file/universal';
import { escapeXml } from '../../read/docx/xml.ts';
import { settled } from '../settled.ts';
import { fitting } from './cell-text.ts';
import { rowHeight } from './row-height.ts';

/** `editable` cells alone take input when their sheet is protected. */
export type Look = 'head' | 'plain' | 'editable' | 'title' | 'line' | 'note';

export interface XlsxCell {
  text: string;
  look: Look;
  /** Columns it stretches over. */
  span?: number;
  /** Points; `SIZE` unless said. */
  size?: number;
}

export interface DropDown {
  /** From 0. */
  column: number;
  /** Rows from the first to the last, from 1 as a spreadsheet counts. */
  rows: readonly [number, number];
  /** Where the words stand: `Списки!$A$1:$A$7`. */
  list: string;
  /** False: other words may be typed too. */
  isStrict: boolean;
}

export interface XlsxSheet {
  name: string;
  columns: readonly { width: number; isHidden?: boolean }[];
  rows: readonly (readonly XlsxCell[])[];
  /** The row of column names, from 1: repeated on every printed page. */
  headRow?: number;
  /** Rows and columns that stay in sight. */
  frozen?: { rows: number; columns: number };
  /** On paper: how many pages wide, and up to which column. The frozen columns stand on each page. One page and all columns unless said. */
  print?: { pagesWide: number; columns: number };
  /** Points: the tallest a row may grow; as tall as Excel lets it unless said. */
  tallest?: number;
  isHidden?: boolean;
  isProtected?: boolean;
  dropDowns?: readonly DropDown[];
}

/** The fill of cells that take input: seen by the reader, and the mark by which their style is found again. */
const INPUT_FILL = '#FFF8E1';
const LOOKS: Record<Look, object> = {
  head: { fontWeight: 'bold', align: 'center', alignVertical: 'center', backgroundColor: '#ECEFF1', borderStyle: 'thin', borderColor: '#000000' },
  plain: { alignVertical: 'top', borderStyle: 'thin', borderColor: '#90A4AE' },
  editable: { alignVertical: 'top', borderStyle: 'thin', borderColor: '#90A4AE', backgroundColor: INPUT_FILL },
  title: { fontWeight: 'bold', align: 'center', alignVertical: 'center' },
  line: { align: 'center', alignVertical: 'center' },
  note: { fontStyle: 'italic', alignVertical: 'top' },
};

/** An empty cell is written without a value: its look stays. */
const packageCell = ({ text, look, span, size }: XlsxCell): PackageCell =>
  ({ ...(text !== '' && { value: fitting(text) }), type: String, format: '@', wrap: true, ...LOOKS[look], ...(span !== undefined && { columnSpan: span }), ...(size !== undefined && { fontSize: size }) });

/** A merged cell is followed by the cells it covers. */
function packageRow(cells: readonly XlsxCell[], { columns, tallest }: XlsxSheet): PackageCell[] {
  const height = rowHeight(cells, columns, tallest);
  return cells.flatMap((cell) => [{ ...packageCell(cell), height }, ...Array.from({ length: (cell.span ?? 1) - 1 }, () => null)]);
}

/** The bytes of the workbook. Rejects only when the package fails. */
export async function workbookBytes(sheets: readonly XlsxSheet[]): Promise<Uint8Array> {
  const blob = await writeXlsx(
    sheets.map((sheet) => ({
      sheet: sheet.name, data: sheet.rows.map((row) => packageRow(row, sheet)), columns: sheet.columns.map(({ width }) => ({ width })), orientation: 'landscape' as const,
      ...(sheet.frozen && { stickyRowsCount: sheet.frozen.rows, stickyColumnsCount: sheet.frozen.columns }),
    })),
    { fontFamily: 'Times New Roman', fontSize: 11 },
  ).toBlob();
  return settled(new Uint8Array(await blob.arrayBuffer()), (name, xml) => {
    if (name === 'xl/styles.xml') return withUnlocked(xml);
    if (name === 'xl/workbook.xml') return withHidden(xml, sheets);
    const at = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]) - 1;
    return sheets[at] ? withRules(xml, sheets[at]) : xml;
  });
}

/** The style of input cells loses its lock; every other keeps the lock each cell is born with. */
function withUnlocked(xml: string): string {
  const fills = [...xml.matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) => fill.includes(`FF${INPUT_FILL.slice(1)}`));
  return xml.replace(/<xf [^>]*fillId="(\d+)"[^>]*>.*?<\/xf>/gs, (xf, fill: string) =>
    (fills[Number(fill)] ? xf.replace('<xf ', '<xf applyProtection="1" ').replace('</xf>', '<protection locked="0"/></xf>') : xf));
}

function withHidden(xml: string, sheets: readonly XlsxSheet[]): string {
  const names = sheets.flatMap((sheet, at) => definedNames(sheet, at));
  let at = -1;
  return xml
    .replace(/<sheet /g, (tag) => (sheets[++at]?.isHidden ? `${tag}state="hidden" ` : tag))
    .replace('<definedNames/>', names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '');
}

/** What is printed, and what is repeated on each page. */
function definedNames({ name, headRow, frozen, print, rows }: XlsxSheet, at: number): string[] {
  const sheet = `'${escapeXml(name)}'`;
  const defined = (key: string, range: string): string => `<definedName name="_xlnm.${key}" localSheetId="${at}">${range}</definedName>`;
  const aside = print && frozen && frozen.columns > 0 ? `${sheet}!$A:$${columnName(frozen.columns - 1)},` : '';
  return [
    ...(print ? [defined('Print_Area', `${sheet}!$A$1:$${columnName(print.columns - 1)}$${rows.length}`)] : []),
    ...(headRow === undefined ? [] : [defined('Print_Titles', `${aside}${sheet}!$${headRow}:$${headRow}`)]),
  ];
}

function withRules(xml: string, { columns, isProtected, print, dropDowns = [] }: XlsxSheet): string {
  let at = -1;
  const rules = dropDowns.map(({ column, rows: [first, last], list, isStrict }) =>
    `<dataValidation type="list" allowBlank="1" showErrorMessage="${isStrict ? 1 : 0}" sqref="${columnName(column)}${first}:${columnName(column)}${last}"><formula1>${escapeXml(list)}</formula1></dataValidation>`);
  // A person may widen columns and rows and filter, and nothing else; there is no password.
  const lock = isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>' : '';
  return xml
    .replace(/<sheetViews>|<cols>|<sheetData>/, (tag) => `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${tag}`)
    .replace(/<col /g, (tag) => (columns[++at]?.isHidden ? `${tag}hidden="1" ` : tag))
    .replace('</sheetData>', `</sheetData>${lock}`)
    .replace('<pageMargins', `${rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : ''}<pageMargins`)
    .replace(/(<pageSetup\b[^>]*?)orientation="landscape"([^>]*\/>)/, (_, before: string, after: string) =>
      `${before}orientation="landscape" fitToWidth="${print?.pagesWide ?? 1}" fitToHeight="0"${after}<headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>`);
}

/** 0 → A, 26 → AA. */
export const columnName = (column: number): string => (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
