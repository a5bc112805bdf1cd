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
  it('comments are counted and the first is quoted', async () => {
    const comments = `<w:comment w:id="0">${paragraph('Уточнити термін')}</w:comment><w:comment w:id="1">${paragraph('Згоден')}</w:comment>`;
    const body = paragraph('<w:commentRangeStart w:id="0"/>' + run('кордон') + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>');
    expect(await read({ body, comments })).toEqual({ texts: ['кордон'], messages: [['docx-comments', { count: 2, quote: 'Уточнити термін' }]] });
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
    expect(await read({ body: paragraph(run('десять', '<w:strike/>') + run(' днів')) })).toEqual({ texts: ['десять днів'], messages: [['docx-struck-text', { count: 1, quote: 'десять' }]] });
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
