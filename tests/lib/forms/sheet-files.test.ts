/** A sheet as Word, Excel and a page: nothing is cut off, no word of a column name is broken, pages have numbers. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import readXlsx from 'read-excel-file/universal';
import { plain, plainCell, type Sheet } from '../../../src/lib/forms/sheet.ts';
import { sheetDocx } from '../../../src/lib/forms/sheet-docx.ts';
import { sheetHtml } from '../../../src/lib/forms/sheet-html.ts';
import { sheetXlsx } from '../../../src/lib/forms/sheet-xlsx.ts';

const LONG = Array.from({ length: 120 }, (_, at) => `${at + 1}. Прикордонник перевіряє документ і звіряє його з базою даних.`).join('\n');

const sheetOf = (columns: number, text = 'Текст'): Sheet => ({
  lang: 'uk', heading: ['ТАБЛИЦЯ'], remarks: ['Робоча'], columns: Array.from({ length: columns }, (_, at) => ({ title: `Стовпець ${at + 1}`, share: at === 0 ? 3 : 5 })),
  rows: [Array.from({ length: columns }, (_, at) => (at === 1 ? plainCell(text) : [plain(`р${at}`)]))], signature: ['____ (підпис)'],
});
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
const gridOf = async (bytes: Uint8Array): Promise<unknown[][]> => (await readXlsx(new Blob([bytes.slice()])))[0]!.data;

describe('in Excel', () => {
  test('a row taller than Excel shows goes on in the row below, and nothing of it is lost', async () => {
    const bytes = await sheetXlsx(sheetOf(5, LONG));
    const data = await gridOf(bytes);
    const head = data.findIndex(([first]) => first === 'Стовпець 1');
    const body = data.slice(head + 1, -1);
    expect(body.length).toBeGreaterThan(1);
    expect(body.map((cells) => String(cells[1])).join('\n')).toBe(LONG);
    expect(body.map(([first]) => first ?? '')).toEqual(['р0', ...body.slice(1).map(() => '')]);
    const heights = [...partOf(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<row [^>]*? ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  test('a row that fits is one row', async () => {
    const data = await gridOf(await sheetXlsx(sheetOf(5)));
    expect(data.map((cells) => cells[0])).toEqual(['ТАБЛИЦЯ', 'Робоча', 'Стовпець 1', 'р0', '____ (підпис)']);
  });

  test('every page has its number', async () => {
    expect(partOf(await sheetXlsx(sheetOf(5)), 'xl/worksheets/sheet1.xml')).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"[^>]*\/><headerFooter><oddFooter>&amp;C&amp;P<\/oddFooter><\/headerFooter>/);
  });
});

describe('in Word', () => {
  /** Half-points of the cells of the first row of data, and of the names of the columns. */
  const letters = async (columns: number): Promise<string[]> => {
    const [head = '', row = ''] = partOf(await sheetDocx(sheetOf(columns)), 'word/document.xml').match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    return [row, head].map((xml) => /<w:sz w:val="(\d+)"/.exec(xml)?.[1] ?? '');
  };

  test.each([[2, ['24', '24']], [5, ['22', '20']], [9, ['18', '18']]])('%i columns are set in letters that fit them', async (columns, sizes) => {
    expect(await letters(columns)).toEqual(sizes);
  });

  test('the last row stays with the signature', async () => {
    const xml = partOf(await sheetDocx({ ...sheetOf(2), rows: [[[plain('а')], [plain('б')]], [[plain('в')], []]] }), 'word/document.xml');
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.match(/<w:keepNext\/>/g)?.length ?? 0)).toEqual([0, 0, 2]);
    expect(xml.slice(xml.indexOf('</w:tbl>'))).toMatch(/^<\/w:tbl><w:p><w:pPr><w:keepNext\/>/);
  });
});

describe('as a page', () => {
  test('it loads and runs nothing, and its table scrolls where it is narrow', () => {
    const page = sheetHtml(sheetOf(9));
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`);
    expect(page).toContain('table{font-size:9pt;min-width:72rem}');
    expect(page).toContain('<div role="region" aria-label="ТАБЛИЦЯ" tabindex="0"><table>');
    expect(page).not.toMatch(/<script|\ssrc=|href=/);
  });
});
