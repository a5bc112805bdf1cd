/** What stands in a Word file and is not printed, or printed by another program than Word only. */
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/lib/read/docx/docx.ts';
import { paragraph, run, wordFile, wordPackage, type WordParts } from '../../../word-files.ts';
import { strToU8, zipSync } from 'fflate';

const read = async (parts: WordParts): Promise<{ texts: string[]; messages: [string, Record<string, string | number>][] }> => {
  const { value, messages } = await readDocx(wordFile(parts));
  return { texts: value.blocks.map(({ text }) => text), messages: messages.map(({ code, facts }) => [code, facts]) };
};
const hidden = (text: string): string => run(text, '<w:vanish/>');

describe('hidden text', () => {
  it('is left out and quoted', async () => {
    expect(await read({ body: paragraph(run('Строк ') + hidden('(узгодити) ') + run('десять днів.')) })).toEqual({
      texts: ['Строк десять днів.'],
      messages: [['docx-hidden-text', { count: 1, quote: '(узгодити)' }]],
    });
  });

  it('may be hidden by a style, and shown again by the run itself', async () => {
    const styles = '<w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = paragraph(run('видно ') + run('сховано', '<w:rStyle w:val="Note"/>') + run('показано', '<w:rStyle w:val="Note"/><w:vanish w:val="0"/>'));
    expect((await read({ styles, body })).texts).toEqual(['видно показано']);
  });

  it('of a whole paragraph leaves no empty paragraph and no join', async () => {
    const body = paragraph('Перший.') + paragraph(hidden('примітка'), '<w:rPr><w:vanish/></w:rPr>') + paragraph('Другий.');
    expect((await read({ body })).texts).toEqual(['Перший.', 'Другий.']);
  });

  it('that is only a paragraph mark joins heading and text, as Word prints them', async () => {
    expect((await read({ body: paragraph('Стаття 1. Мова. ', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + paragraph('Державною мовою є українська.') })).texts).toEqual([
      'Стаття 1. Мова. Державною мовою є українська.',
    ]);
  });
});

describe('other things that are not the text', () => {
  it('comments are listed with who wrote them, when, and to which words', async () => {
    const comments =
      `<w:comment w:id="0" w:author="О. Коваль" w:date="2026-01-12T09:30:00Z">${paragraph('Уточнити термін')}${paragraph('за законом')}</w:comment>` +
      `<w:comment w:id="1">${paragraph('Згоден')}</w:comment>`;
    const body = paragraph('<w:commentRangeStart w:id="0"/>' + run('державний ') + run('кордон') + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' + run('.'));
    expect(await read({ body, comments })).toEqual({
      texts: ['державний кордон.'],
      messages: [
        ['docx-comments', { count: 2, quote: 'Уточнити термін за законом' }],
        ['docx-comment', { author: 'О. Коваль', date: '2026-01-12', at: 'державний кордон', quote: 'Уточнити термін за законом' }],
        ['docx-comment', { author: '—', date: '—', at: '—', quote: 'Згоден' }],
      ],
    });
  });

  it('comments beyond a thousand are only counted', async () => {
    const comments = Array.from({ length: 1200 }, (_, id) => `<w:comment w:id="${id}">${paragraph('так')}</w:comment>`).join('');
    const { messages } = await read({ body: paragraph('Текст.'), comments });
    expect(messages[0]).toEqual(['docx-comments', { count: 1200, quote: 'так' }]);
    expect(messages).toHaveLength(1001);
  });

  it.each([
    ['a paragraph', paragraph('ПРОЄКТ')],
    ['the letters of a watermark', paragraph('<w:r><w:pict><v:shape><v:textpath string="Проект"/></v:shape></w:pict></w:r>')],
  ])('page headers are furniture, but a draft stamp in one is told: %s', async (_, header) => {
    const { texts, messages } = await read({ body: paragraph('Текст.'), headers: [paragraph('2'), header] });
    expect([texts, messages.map(([code]) => code)]).toEqual([['Текст.'], ['docx-draft-header']]);
  });

  it.each([['Продовження додатка'], ['Проєктування доріг']])('a page header that says %j is not told', async (header) => {
    expect((await read({ body: paragraph('Текст.'), headers: [paragraph(header)] })).messages).toEqual([]);
  });

  it('a page header that is damaged does not hinder the text', async () => {
    const parts = wordPackage({ body: paragraph('Текст.'), headers: [''] });
    parts['word/header1.xml'] = strToU8('<w:hdr><w:p>');
    expect((await readDocx(zipSync(parts))).messages).toEqual([]);
  });

  it('field codes are not text, their results are', async () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${run('код')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect((await read({ body: paragraph(run('див. ') + field('REF x', 'статтю 5')) })).texts).toEqual(['див. статтю 5']);
  });

  it('a field that is never closed does not swallow the rest', async () => {
    const body = paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run('Перший.')) + paragraph('Другий.');
    expect((await read({ body })).texts).toEqual(['Перший.', 'Другий.']);
  });

  it('a number that Word computes by a field is missed, and said to be', async () => {
    expect((await read({ body: paragraph('<w:fldSimple w:instr=" LISTNUM "/>' + run('текст')) })).messages).toEqual([['docx-numbering-fields', { count: 1 }]]);
  });

  it('links are their text, and markup in the text is text', async () => {
    expect((await read({ body: paragraph('<w:hyperlink r:id="rId9">' + run('див. &lt;img src=x onerror=alert(1)&gt;') + '</w:hyperlink>') })).texts).toEqual(['див. <img src=x onerror=alert(1)>']);
  });

  it('pictures are counted', async () => {
    expect(await read({ body: paragraph(run('Герб') + '<w:r><w:drawing/></w:r>') })).toEqual({ texts: ['Герб'], messages: [['docx-pictures', { count: 1 }]] });
  });

  it('struck-out text stays, with a warning', async () => {
    const body = paragraph(run('де', '<w:strike/>') + run('сять', '<w:strike/>') + run(' днів')) + paragraph(run('строк', '<w:dstrike/>'));
    expect(await read({ body })).toEqual({ texts: ['десять днів', 'строк'], messages: [['docx-struck-text', { count: 2, quote: 'десять' }]] });
  });

  it('formulas are read as a line of characters', async () => {
    expect(await read({ body: paragraph(run('де ') + '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>') })).toEqual({ texts: ['де a+b'], messages: [['docx-formulas', { count: 1 }]] });
  });

  it('a document inserted in the document is refused: its text is somewhere else', async () => {
    expect(await read({ body: paragraph('Перший.') + '<w:altChunk r:id="rId1"/>' })).toEqual({ texts: [], messages: [['docx-embedded-text', {}]] });
  });

  it('a document without text is refused', async () => {
    expect(await read({ body: paragraph('   ') })).toEqual({ texts: [], messages: [['docx-no-text', {}]] });
  });

  it('a document type declaration is refused before any entity is looked at', async () => {
    const parts = wordPackage({ body: '' });
    parts['word/document.xml'] = strToU8('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>');
    expect((await readDocx(zipSync(parts))).messages.map(({ code }) => code)).toEqual(['docx-doctype']);
  });
});
