/** Texts too long for a row of a spreadsheet: nothing is lost of them, and the person is told where they go on. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CONCORDANCE_WORDS } from '../../../../src/i18n/concordance-words.ts';
import { linesIn, parted } from '../../../../src/lib/forms/workbook/cell-lines.ts';
import { readWorkbook } from '../../../../src/lib/forms/workbook/read.ts';
import { expertSheets } from '../../../../src/lib/forms/workbook/write.ts';
import { workbookBytes, type XlsxSheet } from '../../../../src/lib/forms/workbook/xlsx.ts';
import type { TableLine } from '../../../../src/lib/forms/table-lines.ts';
import { book, labels, line, row, table } from '../table.ts';

const anyCell = fc.string({ unit: fc.constantFrom('а', 'б', ' ', '  ', '\n', '\t', 'довге-слово'), maxLength: 120 });

describe('lines of a cell', () => {
  test.each([
    ['', 10, 1],
    ['одне', 10, 1],
    ['одне друге', 10, 1],
    ['одне друге', 9, 2],
    ['а\n\nб', 10, 3],
    // A word wider than the column is broken, and what is left of it shares its line.
    ['дванадцятьох', 5, 3],
    ['дванадцятьох аб', 5, 3],
  ])('%j in %i characters takes %i', (text, width, lines) => {
    expect(linesIn(text, width)).toBe(lines);
  });

  test('are parted between paragraphs where that leaves no piece short, else between words', () => {
    expect(parted('один два\nтри\nчотири', 8, 2)).toEqual(['один два\nтри\n', 'чотири']);
    expect(parted('один\nдва три чотири п’ять', 8, 3)).toEqual(['один\nдва три чотири ', 'п’ять']);
    expect(parted('а\nб', 8, 2)).toEqual(['а\nб']);
  });

  test('parted and joined are the text, letter for letter, and no piece is longer than asked', () => {
    fc.assert(fc.property(anyCell, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), (text, width, most) => {
      const pieces = parted(text, width, most);
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces.slice(0, -1)) expect(linesIn(piece.replace(/\n$/, ''), width)).toBeLessThanOrEqual(most);
    }));
  });

  test('of a hostile text take linear time', () => {
    const begun = performance.now();
    expect(parted(`${'а'.repeat(300_000)}${' б'.repeat(300_000)}`, 40, 20).length).toBeGreaterThan(700);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

const PARAGRAPHS = Array.from({ length: 90 }, (_, at) => `${at + 1}. Прикордонник перевіряє документ і звіряє його з базою даних, а в разі сумніву передає особу на другу лінію.`);
const LONG = PARAGRAPHS.join('\n');
const sheetsOf = (lines: readonly TableLine[]): XlsxSheet[] => expertSheets(table(lines), labels('uk'), CONCORDANCE_WORDS.uk.states, book);
const named = (sheets: readonly XlsxSheet[], name: string): XlsxSheet | undefined => sheets.find((sheet) => sheet.name === name);
const shownTexts = (sheets: readonly XlsxSheet[]): string[] => (named(sheets, 'Тексти')?.rows ?? []).slice(1).map((cells) => cells[2]!.text);

describe('a long provision', () => {
  test('begins in its cell, says where it goes on, and stands there whole', () => {
    const sheets = sheetsOf([line(undefined, { provision: 'art_1', text: 'Коротко.' }), line(undefined, { text: LONG })]);
    const [, short, long] = named(sheets, 'Таблиця')!.rows;
    expect(short![2]!.text).toBe('Коротко.');
    expect(long![2]!.text).toMatch(/^1\. Прикордонник [\s\S]+лінію\.\n… Далі: аркуш «Тексти», рядок 2\.$/);
    expect(shownTexts(sheets).length).toBeGreaterThan(1);
    expect(shownTexts(sheets).join('\n')).toBe(LONG);
  });

  test('of Ukraine does so too, and each names its own row of the sheet', () => {
    const own = row();
    const sheets = sheetsOf([line(own, { text: LONG, answers: line(own).answers.map((answer) => ({ ...answer, text: LONG })) })]);
    const [, cells] = named(sheets, 'Таблиця')!.rows;
    const [eu, ua] = [cells![2]!, cells![3]!].map(({ text }) => Number(/рядок (\d+)\.$/.exec(text)?.[1]));
    const rows = named(sheets, 'Тексти')!.rows;
    expect([eu, rows[ua! - 1]!.map(({ text }) => text.slice(0, 30))]).toEqual([2, ['Стаття 1', 'Тексти норм України', 'Стаття 1, Закон № 9 «Про навча']]);
  });

  test('in none of the rows a spreadsheet would cut off', async () => {
    const heights = async (at: number): Promise<number[]> => {
      const xml = strFromU8(unzipSync(await workbookBytes(sheetsOf([line(undefined, { text: LONG })])))[`xl/worksheets/sheet${at}.xml`]!);
      return [...xml.matchAll(/<row [^>]*? ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    };
    expect(Math.max(...(await heights(1)))).toBeLessThanOrEqual(310);
    const texts = await heights(2);
    expect(Math.max(...texts)).toBeLessThanOrEqual(409);
    expect(texts.filter((height) => height > 250).length).toBeGreaterThan(0);
  });

  test('leaves what an expert fills in as it was: there and back is the same', async () => {
    const lines = [line(row({ comment: LONG }), { text: LONG }), line(undefined, { text: LONG })];
    const { value, messages } = await readWorkbook(await workbookBytes(sheetsOf(lines)));
    expect(messages).toEqual([]);
    expect(value?.rows.map(({ cells }) => cells)).toEqual(value?.rows.map(({ written }) => written));
    expect(value?.rows.map(({ base }) => base)).toEqual(lines.map((one) => one.row));
  });

  test('has no sheet of texts where every text fits', () => {
    expect(sheetsOf([line(row())]).map(({ name }) => name)).toEqual(['Таблиця', 'Пояснення', 'Редакції', 'Списки', 'База']);
  });
});
