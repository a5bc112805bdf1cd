/** An expert's workbook: what is locked, what is chosen from a list, and that what comes back is what was there. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CONCORDANCE_WORDS } from '../../../../src/i18n/concordance-words.ts';
import { guarded, unguarded } from '../../../../src/lib/forms/workbook/cell-text.ts';
import { FIELD_NAMES } from '../../../../src/lib/forms/workbook/fields.ts';
import { COLUMNS, TITLES } from '../../../../src/lib/forms/workbook/layout.ts';
import { readWorkbook } from '../../../../src/lib/forms/workbook/read.ts';
import { expertSheets } from '../../../../src/lib/forms/workbook/write.ts';
import { columnName, workbookBytes, type XlsxSheet } from '../../../../src/lib/forms/workbook/xlsx.ts';
import type { TableLine } from '../../../../src/lib/forms/table-lines.ts';
import { book, labels, line, row, table } from '../table.ts';
import { anyRow } from './any-row.ts';
import { addressOf, withCells } from './typed.ts';

const sheetsOf = (lines: readonly TableLine[]): XlsxSheet[] => expertSheets(table(lines), labels('uk'), CONCORDANCE_WORDS.uk.states, book);
const LINES = [line(row()), line(undefined)];
const parts = async (lines = LINES): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await workbookBytes(sheetsOf(lines)))).map(([name, part]) => [name, strFromU8(part)]));

/** The workbook with one cell of the table as a spreadsheet wrote it. */
const edited = async (address: string, cell: () => string): Promise<Uint8Array> => withCells(await workbookBytes(sheetsOf(LINES)), { [address]: cell() });

describe('the workbook', () => {
  test('locks what identifies a row and unlocks the columns of the expert, without a password', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/styles.xml': styles = '' } = await parts();
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).not.toMatch(/password|hashValue/);
    const unlocked = [...styles.matchAll(/<xf .*?<\/xf>/gs)].map(([xf]) => xf.includes('<protection locked="0"/>'));
    const isUnlocked = (address: string): boolean | undefined => unlocked[Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1])];
    expect(COLUMNS.filter((name) => isUnlocked(addressOf(name, 2)))).toEqual([...FIELD_NAMES]);
    expect(COLUMNS.filter((name) => isUnlocked(addressOf(name, 3)))).toEqual([...FIELD_NAMES]);
    expect(COLUMNS.filter((name) => isUnlocked(addressOf(name, 1)))).toEqual([]);
  });

  test('offers lists for both verdicts, ground, kind, act and bodies; only bodies take more than the list', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = await parts();
    const rules = [...sheet.matchAll(/<dataValidation type="list" allowBlank="1" showErrorMessage="(\d)" sqref="([A-Z]+)2:\2(\d+)"><formula1>(.*?)<\/formula1>/g)].map(([, strict, column, last, list]) => [column, strict, last, list]);
    const letter = (name: (typeof COLUMNS)[number]): string => columnName(COLUMNS.indexOf(name));
    expect(rules).toEqual([
      [letter('verdict'), '1', '3', "'Списки'!$A$1:$A$7"], [letter('ground'), '1', '3', "'Списки'!$B$1:$B$5"], [letter('kind'), '1', '3', "'Списки'!$C$1:$C$7"],
      [letter('instrument'), '1', '3', "'Списки'!$D$1:$D$6"], [letter('bodies'), '0', '3', "'Списки'!$E$1:$E$12"], [letter('obligation-verdict'), '1', '3', "'Списки'!$F$1:$F$5"],
    ]);
  });

  test('hides keys, lists and base; freezes and repeats the names of the columns; prints on A4 landscape', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/workbook.xml': whole = '' } = await parts();
    expect([...whole.matchAll(/<sheet (state="hidden" )?[^>]*name="([^"]+)"/g)].map(([, hidden, name]) => [name, hidden !== undefined])).toEqual([['Таблиця', false], ['Пояснення', false], ['Редакції', false], ['Списки', true], ['База', true]]);
    expect(sheet).toMatch(/<col hidden="1" min="1" max="1"/);
    expect(sheet).toMatch(/<pane ySplit="1" xSplit="2"[^>]*state="frozen"/);
    expect(sheet).toContain('paperSize="9" orientation="landscape"');
    expect(whole).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Таблиця'!$A:$B,'Таблиця'!$1:$1</definedName>`);
  });

  test('is the same bytes for the same table, and holds no formula, whatever its texts begin with', async () => {
    const lines = [line(row({ comment: '=HYPERLINK("http://x")', gap: { uk: '@SUM(A1)', en: '-1' } }))];
    expect(await workbookBytes(sheetsOf(lines))).toEqual(await workbookBytes(sheetsOf(lines)));
    const all = await parts(lines);
    expect(Object.values(all).join('')).not.toMatch(/<f[ >]/);
    expect(all['xl/sharedStrings.xml']).toContain(`'=HYPERLINK("http://x")`);
  });
});

describe('text in a cell', () => {
  test('is guarded where a spreadsheet would compute, and comes back', () => {
    expect(['=1', '+1', '-1', '@x', '\tx', '\rx', "'=1", 'звичайне', "'лапки"].map(guarded)).toEqual(["'=1", "'+1", "'-1", "'@x", "'\tx", "'\rx", "''=1", 'звичайне', "'лапки"]);
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '\t', 'а') }), (text) => unguarded(guarded(text)) === text));
  });
});

describe('what comes back', () => {
  test('untouched is what was written, whatever the rows say', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyRow, { maxLength: 4 }), async (rows) => {
      const lines = [...rows.map((own, at) => line({ ...own, provision: `art_${at + 1}` })), line(undefined, { provision: 'art_99' })];
      const { value, messages } = await readWorkbook(await workbookBytes(sheetsOf(lines)));
      expect(messages).toEqual([]);
      expect(value?.rows.map(({ provision }) => provision)).toEqual(lines.map(({ provision }) => provision));
      for (const [at, read] of value!.rows.entries()) {
        expect(read.cells).toEqual(read.written);
        expect(read.base).toEqual(lines[at]!.row);
        expect(read.shown).toEqual(lines[at]!.shown);
      }
    }), { numRuns: 60 });
  });

  test('tells a formula by its cell, and keeps what the cell shows out of the record', async () => {
    const { value } = await readWorkbook(await edited(addressOf('comment', 2), () => `<c r="${addressOf('comment', 2)}" t="str"><f>1+1</f><v>2</v></c>`));
    expect(value?.rows.map(({ formulas }) => formulas)).toEqual([['comment'], []]);
  });

  test('is read as text, whatever type a spreadsheet made of it', async () => {
    const typed = async (cell: string): Promise<string | undefined> => (await readWorkbook(await edited(addressOf('due', 3), () => `<c r="${addressOf('due', 3)}" ${cell}</c>`))).value?.rows[1]?.cells.due;
    expect([await typed('t="inlineStr"><is><t>31.12.2027</t></is>'), await typed('t="n"><v>5</v>'), await typed('t="b"><v>1</v>')]).toEqual(['31.12.2027', '5', 'true']);
  });

  test('finds columns by name and rows by key: a row of another table is named and left out, a row twice counts once', async () => {
    const bytes = await edited(addressOf('key', 3), () => `<c r="${addressOf('key', 3)}" t="inlineStr"><is><t>art_77</t></is></c>`);
    const { value, messages } = await readWorkbook(bytes);
    expect(value?.rows.map(({ provision }) => provision)).toEqual(['art_1']);
    expect(messages.map(({ code, facts }) => [code, facts['row']])).toEqual([['workbook-row-unknown', 'art_77'], ['workbook-row-missing', 'art_2']]);
    const twice = await readWorkbook(await edited(addressOf('key', 3), () => `<c r="${addressOf('key', 3)}" t="inlineStr"><is><t>art_1</t></is></c>`));
    expect(twice.messages.map(({ code }) => code)).toContain('workbook-row-twice');
  });

  test('without a column leaves its field as it was, and says so', async () => {
    const { value, messages } = await readWorkbook(await edited(addressOf('comment', 1), () => ''));
    expect(messages.map(({ code, facts }) => [code, facts['columns']])).toEqual([['workbook-column-missing', TITLES.comment]]);
    expect(value?.rows[0]?.cells.comment).toBe(value?.rows[0]?.written.comment);
  });
});

describe('a hostile file', () => {
  test.each([
    ['no zip', strToU8('PK nothing')],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['another workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>') })],
  ])('is refused: %s', async (_, bytes) => {
    const { value, messages } = await readWorkbook(bytes);
    expect([value, messages.map(({ severity }) => severity)]).toEqual([undefined, ['error']]);
  });

  test('with a document type, a damaged base or another layout is refused', async () => {
    const all = unzipSync(await workbookBytes(sheetsOf(LINES)));
    const changed = (name: string, change: (xml: string) => string): Uint8Array => zipSync({ ...all, [name]: strToU8(change(strFromU8(all[name]!))) });
    const codes = async (bytes: Uint8Array): Promise<string[]> => (await readWorkbook(bytes)).messages.map(({ code }) => code);
    expect(await codes(changed('xl/sharedStrings.xml', (xml) => xml.replace('<sst', '<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst')))).toEqual(['workbook-foreign']);
    expect(await codes(changed('xl/sharedStrings.xml', (xml) => xml.replace('{&quot;row', '{&quot;raw').replace('{"row', '{"raw')))).toEqual(['workbook-base-damaged']);
    expect(await codes(changed('xl/sharedStrings.xml', (xml) => xml.replace('zvirka-concordance', 'other')))).toEqual(['workbook-foreign']);
  });

  test('that unpacks without end is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(61_000_000) });
    expect((await readWorkbook(bomb)).messages.map(({ code }) => code)).toEqual(['docx-part-too-large']);
  });
});
