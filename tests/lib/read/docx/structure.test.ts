/** Headings, tables, notes and text boxes of a Word document. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/lib/model/block.ts';
import { readDocx } from '../../../../src/lib/read/docx/docx.ts';
import { cell, linedTable, paragraph, plainTable, run, sectionEnd, styled, tableRow, wide, wordFile, type WordParts } from '../../../word-files.ts';

const blocksOf = async (parts: WordParts): Promise<Block[]> => (await readDocx(wordFile(parts))).value.blocks;
const style = (id: string, name: string, more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const textsOf = async (parts: WordParts): Promise<string[]> => (await blocksOf(parts)).map(({ text, rows }) => rows?.map((row) => row.join('|')).join('/') ?? text);

describe('headings', () => {
  const styles = style('T', 'Title') + style('1', 'heading 1') + style('Mine', 'Мій заголовок', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>');

  it('have a role by their style and label, in whatever language Word shows the style', async () => {
    const body = styled('ЗАКОН УКРАЇНИ', 'T') + styled('Розділ I', '1') + styled('ЗАГАЛЬНІ ПОЛОЖЕННЯ', '1') + styled('Стаття 1. Мова', 'Mine') + styled('Додаток 1', '1') + paragraph('Стаття 2. Дія');
    expect((await blocksOf({ styles, body })).map(({ text, role }) => [text, role])).toEqual([
      ['ЗАКОН УКРАЇНИ', 'title'],
      ['Розділ I', 'container'],
      ['ЗАГАЛЬНІ ПОЛОЖЕННЯ', 'heading'],
      ['Стаття 1. Мова', 'article'],
      ['Додаток 1', 'attachment'],
      ['Стаття 2. Дія', undefined],
    ]);
  });

  it('are not made of points somebody styled as headings', async () => {
    expect((await blocksOf({ styles, body: paragraph('Вступ.') + styled('1) особа;', '1') }))[1]?.role).toBeUndefined();
  });
});

describe('tables', () => {
  it('keep their cells, paragraphs of a cell on lines of their own', async () => {
    const body = linedTable(tableRow(cell('Код'), cell(paragraph('Назва') + paragraph('товару'))), tableRow(cell('1'), cell('Зерно')));
    expect(await blocksOf({ body })).toEqual([{ kind: 'table', text: '', rows: [['Код', 'Назва\nтовару'], ['1', 'Зерно']], at: 1 }]);
  });

  it('keep their columns under merged cells, whose text stands once, and this is said', async () => {
    const body = linedTable(
      tableRow(cell('А', '<w:vMerge w:val="restart"/>'), cell('Б', wide(2))),
      tableRow(cell('', '<w:vMerge/>'), cell('В'), cell('Г')),
    );
    const { value, messages } = await readDocx(wordFile({ body }));
    expect(value.blocks[0]?.rows).toEqual([['А', 'Б', ''], ['', 'В', 'Г']]);
    expect(messages).toEqual([{ code: 'docx-merged-cells', severity: 'info', facts: { count: 2 } }]);
  });

  it('have no column where the grid only draws a line', async () => {
    const body = linedTable(tableRow(cell('А', wide(2)), cell('Б', wide(3))), tableRow(cell('В', wide(2)), cell('Г', wide(3))));
    const { value, messages } = await readDocx(wordFile({ body }));
    expect(value.blocks[0]?.rows).toEqual([['А', 'Б'], ['В', 'Г']]);
    expect(messages).toEqual([]);
  });

  it('keep the place of a row that begins further to the right', async () => {
    const body = linedTable(tableRow(cell('А'), cell('Б')), `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('В')}</w:tr>`);
    expect((await blocksOf({ body }))[0]?.rows).toEqual([['А', 'Б'], ['', 'В']]);
  });

  it('inside a cell become lines of it', async () => {
    const inner = linedTable(tableRow(cell('в1'), cell('в2')));
    expect((await blocksOf({ body: linedTable(tableRow(cell(inner + paragraph('після')), cell('поруч'))) }))[0]?.rows).toEqual([['в1\nв2\nпісля', 'поруч']]);
  });
});

describe('tables that only place text', () => {
  it('of one cell are a frame, drawn or not', async () => {
    const frame = linedTable(tableRow(cell(paragraph('Перший.') + paragraph('Другий.'))));
    expect(await blocksOf({ body: frame })).toEqual([{ kind: 'text', text: 'Перший.', at: 1 }, { kind: 'text', text: 'Другий.', at: 2 }]);
  });

  it('hold an approval in the right half of the page', async () => {
    const body = plainTable(tableRow(cell(''), cell(paragraph('ЗАТВЕРДЖЕНО') + paragraph('Наказ Міністерства внутрішніх справ України'))));
    expect(await textsOf({ body })).toEqual(['ЗАТВЕРДЖЕНО', 'Наказ Міністерства внутрішніх справ України']);
  });

  it('hold signatures, however many', async () => {
    const body = plainTable(...['Ігор КОВАЛЬ', 'О. Бойко', 'М.П. Гнатюк'].map((name) => tableRow(cell('Директор департаменту'), cell(''), cell(name))));
    expect(await textsOf({ body })).toEqual(['Директор департаменту', 'Ігор КОВАЛЬ', 'Директор департаменту', 'О. Бойко', 'Директор департаменту', 'М.П. Гнатюк']);
  });

  it('hold the law itself, with its roles', async () => {
    const styles = style('1', 'heading 1');
    const body = plainTable(tableRow(cell('Стаття 1.'), cell(paragraph('1. Перша частина.') + paragraph('2. Друга частина.'))), tableRow(cell(styled('Стаття 2.', '1')), cell('Текст.')));
    expect((await blocksOf({ styles, body })).map(({ text, role }) => [text, role])).toEqual([
      ['Стаття 1.', undefined], ['1. Перша частина.', undefined], ['2. Друга частина.', undefined], ['Стаття 2.', 'article'], ['Текст.', undefined],
    ]);
  });

  it('are told by the lines of the table, of its style or of a cell', async () => {
    const rows = tableRow(cell('Місто'), cell('Київ'));
    const styles = '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style><w:style w:type="table" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Grid"/></w:style>';
    const byStyle = `<w:tbl><w:tblPr><w:tblStyle w:val="Own"/></w:tblPr>${rows}</w:tbl>`;
    const byCell = `<w:tbl>${tableRow(cell('Місто', '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>'), cell('Київ'))}</w:tbl>`;
    expect(await textsOf({ styles, body: byStyle + byCell + plainTable(rows) })).toEqual(['Місто|Київ', 'Місто|Київ', 'Місто', 'Київ']);
  });

  it('are told although their style draws lines, when those are taken away', async () => {
    const styles = '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>';
    const none = (sides: string[], value: string): string => sides.map((side) => `<w:${side} w:val="${value}"/>`).join('');
    const four = ['top', 'left', 'bottom', 'right'];
    const table = (properties: string, ...cells: string[]): string => `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/>${properties}</w:tblPr>${tableRow(...cells)}</w:tbl>`;
    const bare = `<w:tcBorders>${none(four, 'nil')}</w:tcBorders>`;
    expect(await textsOf({ styles, body: table(`<w:tblBorders>${none([...four, 'insideH', 'insideV'], 'none')}</w:tblBorders>`, cell('Місто'), cell('Київ')) })).toEqual(['Місто', 'Київ']);
    expect(await textsOf({ styles, body: table('', cell('Місто', bare), cell('Київ', bare)) })).toEqual(['Місто', 'Київ']);
    expect(await textsOf({ styles, body: table('', cell('Місто', bare), cell('Київ')) })).toEqual(['Місто|Київ']);
  });

  it('are not those that list records, though no line is drawn', async () => {
    const body = plainTable(tableRow(cell('БОЙКО Олена Петрівна'), cell('перший заступник Міністра')), tableRow(cell('КОВАЛЬ Ігор Іванович'), cell('начальник управління')));
    expect(await textsOf({ body })).toEqual(['БОЙКО Олена Петрівна|перший заступник Міністра/КОВАЛЬ Ігор Іванович|начальник управління']);
  });

  it('are not forms with lines whose second column is left to be filled in', async () => {
    const body = linedTable(tableRow(cell('Прізвище'), cell('')), tableRow(cell('Ім’я'), cell('')));
    expect(await textsOf({ body })).toEqual(['Прізвище|/Ім’я|']);
  });
});

describe('the first text of a page', () => {
  const added = paragraph('Додаток 2');

  it.each([
    ['after the end of a section', sectionEnd('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>') + added],
    ['after a page break in the paragraph before', paragraph(run('Кінець.') + '<w:r><w:br w:type="page"/></w:r>') + added],
    ['after a page break of its own', paragraph('<w:r><w:br w:type="page"/></w:r>' + run('Додаток 2'))],
    ['with the page break in its properties', paragraph('Додаток 2', '<w:pageBreakBefore/>')],
    ['after empty paragraphs, in a table that only places it', sectionEnd() + paragraph('') + plainTable(tableRow(cell(''), cell(added)))],
  ])('%s opens an attachment when it says so', async (_, rest) => {
    const blocks = await blocksOf({ body: paragraph('Перший.') + rest });
    expect(blocks.find(({ text }) => text === 'Додаток 2')?.role).toBe('attachment');
  });

  it.each([['Додаток 2 викласти в такій редакції:'], ['Продовження.']])('does not, when it says %j', async (text) => {
    expect((await blocksOf({ body: sectionEnd() + paragraph(text) }))[0]?.role).toBeUndefined();
  });

  it('is told from the next one', async () => {
    expect((await blocksOf({ body: sectionEnd() + paragraph('Текст.') + added })).map(({ role }) => role)).toEqual([undefined, undefined]);
  });
});

describe('text boxes', () => {
  const box = `<w:txbxContent>${paragraph('ПРОЕКТ')}</w:txbxContent>`;
  const modern = `<mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>`;
  const old = `<w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict>`;
  const around = (drawing: string): string => paragraph(run('Перед ') + `<w:r>${drawing}</w:r>` + run('після.')) + paragraph('Далі.');

  it.each([
    ['in both forms Word writes, are read once', `<mc:AlternateContent>${modern}<mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`],
    ['without the form for old programs, are not lost', `<mc:AlternateContent>${modern}</mc:AlternateContent>`],
    ['of old programs, are read', old],
  ])('%s', async (_, drawing) => {
    expect((await blocksOf({ body: around(drawing) })).map(({ text }) => text)).toEqual(['Перед після.', 'ПРОЕКТ', 'Далі.']);
  });
});

describe('other text', () => {
  it('in content controls, smart tags and elements nobody knows is found', async () => {
    const body = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph('Перший.')}</w:sdtContent></w:sdt>` + paragraph(`<w:smartTag>${run('Другий')}</w:smartTag><w:dir>${run(' і третій.')}</w:dir>`);
    expect((await blocksOf({ body })).map(({ text }) => text)).toEqual(['Перший.', 'Другий і третій.']);
  });

  it('keeps its line breaks and non-breaking hyphens', async () => {
    expect((await blocksOf({ body: paragraph('<w:r><w:t>Київ</w:t><w:br/><w:t>№ 950</w:t><w:noBreakHyphen/><w:t>р</w:t></w:r>') }))[0]?.text).toBe('Київ\n№ 950\u2011р');
  });

  it('is read whatever prefix the file gives its elements', async () => {
    const xml = '<x:p><x:r><x:t>Стаття 1.</x:t></x:r></x:p>';
    const body = `<x:sdt xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:sdtContent>${xml}</x:sdtContent></x:sdt>`;
    expect((await blocksOf({ body }))[0]?.text).toBe('Стаття 1.');
  });

  it('of a thousand and more paragraphs keeps its order', async () => {
    const blocks = await blocksOf({ body: Array.from({ length: 2500 }, (_, n) => paragraph(`${n}`)).join('') });
    expect(blocks.map(({ text }) => Number(text))).toEqual(Array.from({ length: 2500 }, (_, n) => n));
  });

  it('of endnotes and footnotes is one list in the order of the marks', async () => {
    const note = (id: number, text: string): string => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = paragraph(run('а') + mark(7) + run(' б') + mark(3) + run(' в') + mark(99));
    expect((await blocksOf({ body, footnotes: note(3, 'друга') + note(7, 'перша') })).map(({ text }) => text)).toEqual(['а[1] б[2] в', '[1] перша', '[2] друга']);
  });
});
