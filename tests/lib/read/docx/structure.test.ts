/** Headings, tables, notes and text boxes of a Word document. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/lib/model/block.ts';
import { readDocx } from '../../../../src/lib/read/docx/docx.ts';
import { paragraph, run, styled, wordFile, type WordParts } from '../../../word-files.ts';

const blocksOf = async (parts: WordParts): Promise<Block[]> => (await readDocx(wordFile(parts))).value.blocks;
const style = (id: string, name: string, more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const cell = (text: string, properties = ''): string => `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${paragraph(text)}</w:tc>`;

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
    const body = `<w:tbl><w:tr>${cell('Код')}<w:tc>${paragraph('Назва')}${paragraph('товару')}</w:tc></w:tr><w:tr>${cell('1')}${cell('Зерно')}</w:tr></w:tbl>`;
    expect(await blocksOf({ body })).toEqual([{ kind: 'table', text: '', rows: [['Код', 'Назва\nтовару'], ['1', 'Зерно']], at: 1 }]);
  });

  it('keep their columns under merged cells', async () => {
    const body = `<w:tbl><w:tr>${cell('А', '<w:vMerge w:val="restart"/>')}${cell('Б', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('В')}${cell('Г')}</w:tr></w:tbl>`;
    expect((await blocksOf({ body }))[0]?.rows).toEqual([['А', 'Б', ''], ['', 'В', 'Г']]);
  });

  it('of one cell are a frame round text', async () => {
    expect(await blocksOf({ body: `<w:tbl><w:tr><w:tc>${paragraph('Перший.')}${paragraph('Другий.')}</w:tc></w:tr></w:tbl>` })).toEqual([
      { kind: 'text', text: 'Перший.', at: 1 },
      { kind: 'text', text: 'Другий.', at: 2 },
    ]);
  });

  it('inside a cell become lines of it', async () => {
    const inner = `<w:tbl><w:tr>${cell('в1')}${cell('в2')}</w:tr></w:tbl>`;
    expect((await blocksOf({ body: `<w:tbl><w:tr><w:tc>${inner}${paragraph('після')}</w:tc>${cell('поруч')}</w:tr></w:tbl>` }))[0]?.rows).toEqual([['в1\nв2\nпісля', 'поруч']]);
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
