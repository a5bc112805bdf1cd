/** The two texts of a comparative table: which columns they are, and what belongs to neither. */
import { describe, expect, it } from 'vitest';
import type { Side } from '../../../../src/lib/model/edition.ts';
import { readDocx } from '../../../../src/lib/read/docx/docx.ts';
import { abstractNum, cell, level, linedTable, num, numbered, paragraph, plainTable, run, tableRow, wide, wordFile, type WordParts } from '../../../word-files.ts';

const sideOf = async (parts: WordParts, side: Side): Promise<string[]> =>
  (await readDocx(wordFile(parts), { side })).value.blocks.map(({ text, rows }) => rows?.flat().join('|') ?? text);
const codesOf = async (parts: WordParts, side?: Side): Promise<string[]> =>
  (await readDocx(wordFile(parts), side ? { side } : {})).messages.map(({ code }) => code);
const HEAD = tableRow(cell('Чинна редакція'), cell('Запропонована редакція'));

describe('the head of a comparative table', () => {
  it.each([
    ['Зміст положення акта законодавства', 'Зміст відповідного положення проекту акта'],
    ['Зміст положення (норми) чинного законодавства', 'Зміст відповідного положення (норми) проєкту акта'],
    ['Зміст положення чинного законодавства (зі змінами)', 'Зміст положення чинного законодавства з урахуванням запропонованих змін'],
    ['Норма чинного Порядку', 'Норма у редакції проєкту'],
    ['ДІЮЧА РЕДАКЦІЯ', 'НОВА РЕДАКЦІЯ'],
    ['Current text', 'Proposed text'],
  ])('«%s» | «%s» names both sides', async (current, draft) => {
    const body = linedTable(tableRow(cell(current), cell(draft)), tableRow(cell('ліворуч'), cell('праворуч')));
    expect(await sideOf({ body }, 'current')).toEqual(['ліворуч']);
    expect(await sideOf({ body }, 'draft')).toEqual(['праворуч']);
    expect(await codesOf({ body })).toEqual(['docx-comparative-table']);
  });

  it.each([
    ['Положення проекту акта', 'Відповідні положення джерел права Європейського Союзу (acquis ЄС)'],
    ['Положення акта законодавства ЄС', 'Положення проекту акта'],
    ['Редакція, прийнята в першому читанні', 'Пропозиції'],
    ['Найменування завдання', 'Строк виконання'],
  ])('«%s» | «%s» is another form', async (left, right) => {
    const body = linedTable(tableRow(cell(left), cell(right)), tableRow(cell('1'), cell('2')));
    expect(await codesOf({ body })).toEqual([]);
    expect(await codesOf({ body }, 'draft')).toEqual(['docx-no-side']);
  });

  it('may stand with the draft first, below the title of the table', async () => {
    const body = linedTable(tableRow(cell('ПОРІВНЯЛЬНА ТАБЛИЦЯ', wide(2))), tableRow(cell('Редакція проєкту'), cell('Чинна редакція')), tableRow(cell('нове'), cell('старе')));
    expect([await sideOf({ body }, 'current'), await sideOf({ body }, 'draft')]).toEqual([['старе'], ['нове']]);
  });
});

describe('a cell', () => {
  it.each([['Відсутня'], ['Відсутнє.'], ['Норма відсутня'], ['—'], ['-'], ['Виключити']])('«%s» is no text', async (text) => {
    const body = linedTable(HEAD, tableRow(cell('1. Старе.'), cell(text)));
    expect(await readDocx(wordFile({ body }), { side: 'draft' })).toMatchObject({ value: { blocks: [] } });
    expect(await sideOf({ body: linedTable(HEAD, tableRow(cell('1. Старе.'), cell(text)), tableRow(cell('2'), cell('2. Нове.'))) }, 'draft')).toEqual(['2. Нове.']);
  });

  it('belongs to the column it covers most of, where the lines of the grid run ragged', async () => {
    const body = linedTable(
      tableRow(cell('Чинна редакція', wide(2)), cell('Редакція проєкту', wide(3))),
      tableRow(cell('ліворуч', wide(3)), cell('праворуч', wide(2))),
      tableRow(cell('Розділ I. НАЗВА', wide(5))),
    );
    expect(await sideOf({ body }, 'current')).toEqual(['ліворуч', 'Розділ I. НАЗВА']);
    expect(await sideOf({ body }, 'draft')).toEqual(['праворуч', 'Розділ I. НАЗВА']);
  });

  it('merged over rows is read once', async () => {
    const body = linedTable(
      HEAD,
      tableRow(cell('1. Старе.', '<w:vMerge w:val="restart"/>'), cell('1. Нове.')),
      tableRow(cell('', '<w:vMerge/>'), cell('2. Додане.')),
    );
    expect(await sideOf({ body }, 'current')).toEqual(['1. Старе.']);
    expect(await sideOf({ body }, 'draft')).toEqual(['1. Нове.', '2. Додане.']);
  });

  it('with a table has that table in its text', async () => {
    const tariff = linedTable(tableRow(cell('Код'), cell('Ставка')), tableRow(cell('01'), cell('5')));
    const body = linedTable(HEAD, tableRow(cell(paragraph('1. Ставки:') + tariff), cell('1. Ставок немає.')));
    expect(await sideOf({ body }, 'current')).toEqual(['1. Ставки:', 'Код|Ставка|01|5']);
  });

  it('keeps the numbers Word counts across both columns', async () => {
    const numbering = abstractNum(0, level(0, 'decimal', '%1)')) + num(1, 0);
    const body = linedTable(HEAD, tableRow(cell(numbered('а', 1)), cell(numbered('б', 1))));
    expect([await sideOf({ numbering, body }, 'current'), await sideOf({ numbering, body }, 'draft')]).toEqual([['1) а'], ['2) б']]);
  });
});

describe('the table', () => {
  it('goes on in a second one that does not repeat its head', async () => {
    const body = linedTable(HEAD, tableRow(cell('а'), cell('б'))) + paragraph('Статут закладу') + linedTable(tableRow(cell('в'), cell('г')));
    expect(await sideOf({ body }, 'draft')).toEqual(['б', 'Статут закладу', 'г']);
  });

  it('goes on so with a number column too', async () => {
    const row = (number: string, old: string, next: string): string => tableRow(cell(number), cell(old), cell(next));
    const body = linedTable(row('№', 'Чинна редакція', 'Редакція проєкту'), row('1', 'а', 'б')) + linedTable(row('2', 'в', 'г'));
    expect(await sideOf({ body }, 'current')).toEqual(['а', 'в']);
  });

  it('is found inside a frame', async () => {
    const body = linedTable(tableRow(cell(paragraph('ПОРІВНЯЛЬНА ТАБЛИЦЯ') + linedTable(HEAD, tableRow(cell('а'), cell('б'))))));
    expect(await sideOf({ body }, 'draft')).toEqual(['б']);
    expect(await codesOf({ body })).toEqual(['docx-comparative-table']);
  });

  it('does not go on in the signature below it', async () => {
    const body = linedTable(HEAD, tableRow(cell('а'), cell('б'))) + plainTable(tableRow(cell('Директор'), cell('Олена БОЙКО')));
    expect(await sideOf({ body }, 'draft')).toEqual(['б']);
    expect(await codesOf({ body }, 'draft')).toEqual(['docx-side', 'docx-side-outside']);
  });

  it('has the footnotes of the side that is read', async () => {
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const footnotes = `<w:footnote w:id="1">${paragraph('про старе')}</w:footnote><w:footnote w:id="2">${paragraph('про нове')}</w:footnote>`;
    const body = linedTable(HEAD, tableRow(cell(paragraph(run('а') + mark(1))), cell(paragraph(run('б') + mark(2)))));
    expect(await sideOf({ body, footnotes }, 'draft')).toEqual(['б[2]', '[2] про нове']);
  });

  it('expects struck words in the text in force, and warns of them in the draft', async () => {
    const struck = cell(paragraph(run('строк', '<w:strike/>')));
    expect(await codesOf({ body: linedTable(HEAD, tableRow(struck, cell('б'))) }, 'current')).toEqual(['docx-side']);
    expect(await codesOf({ body: linedTable(HEAD, tableRow(cell('а'), struck)) }, 'draft')).toEqual(['docx-side', 'docx-struck-text']);
  });

  it.each([['1. Строк …'], ['…'], ['< … >'], ['2) [...];'], ['Без змін']])('tells that it quotes in part: «%s»', async (text) => {
    const body = linedTable(HEAD, tableRow(cell('а'), cell(text.replace(/</g, '&lt;').replace(/>/g, '&gt;'))));
    expect(await codesOf({ body }, 'draft')).toContain('docx-side-shortened');
    expect(await sideOf({ body }, 'draft')).toEqual([text]);
  });
});
