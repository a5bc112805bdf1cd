/** Tracked changes: nobody but a person decides whether a proposed deletion is law. */
import { describe, expect, it } from 'vitest';
import { sentence } from '../../../../src/lib/model/message.ts';
import { readDocx } from '../../../../src/lib/read/docx/docx.ts';
import { abstractNum, level, num, numbered, paragraph, run, wordFile, type WordParts } from '../../../word-files.ts';

const BY = 'w:id="1" w:author="А" w:date="2026-01-01T00:00:00Z"';
const inserted = (text: string): string => `<w:ins ${BY}>${run(text)}</w:ins>`;
const deleted = (text: string): string => `<w:del ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const markDeleted = `<w:rPr><w:del ${BY}/></w:rPr>`;
const markInserted = `<w:rPr><w:ins ${BY}/></w:rPr>`;

async function bothWays(parts: WordParts): Promise<{ accept: string[]; reject: string[] }> {
  const texts = async (changes: 'accept' | 'reject'): Promise<string[]> =>
    (await readDocx(wordFile(parts), { changes })).value.blocks.flatMap((block) => block.rows?.flat() ?? [block.text]);
  return { accept: await texts('accept'), reject: await texts('reject') };
}

describe('a document with tracked changes', () => {
  const body = paragraph(run('строк ') + deleted('десять') + inserted('тридцять') + run(' днів'));

  it('is refused, and the refusal counts them and lists each with author and date', async () => {
    const { value, messages } = await readDocx(wordFile({ body }));
    expect(value.blocks).toEqual([]);
    expect(messages).toEqual([
      { code: 'docx-changes', severity: 'error', facts: { count: 2, insertions: 1, deletions: 1, moves: 0, quote: 'десять' } },
      { code: 'docx-change-deletion', severity: 'info', facts: { author: 'А', date: '2026-01-01', quote: 'десять' } },
      { code: 'docx-change-insertion', severity: 'info', facts: { author: 'А', date: '2026-01-01', quote: 'тридцять' } },
    ]);
    expect(sentence(messages[0]!, 'en')).toContain('--changes accept or --changes reject');
  });

  it('is read with or without them, as asked', async () => {
    expect(await bothWays({ body })).toEqual({ accept: ['строк тридцять днів'], reject: ['строк десять днів'] });
  });

  it('says what was decided', async () => {
    expect((await readDocx(wordFile({ body }), { changes: 'reject' })).messages.map(({ code }) => code)).toEqual(['docx-changes-rejected', 'docx-change-deletion', 'docx-change-insertion']);
  });

  it('lists a moved passage once, and a changed paragraph mark by its sign', async () => {
    const moved = paragraph(`<w:moveFrom ${BY}>${run('абзац')}</w:moveFrom>`) + paragraph(`<w:moveTo ${BY}>${run('абзац')}</w:moveTo>`, markInserted);
    const { messages } = await readDocx(wordFile({ body: moved }), { changes: 'accept' });
    expect(messages.slice(1).map(({ code, facts }) => [code, facts['quote']])).toEqual([['docx-change-move', 'абзац'], ['docx-change-insertion', '¶']]);
  });

  it('with moved text has it once, in the place that counts', async () => {
    const moved =
      paragraph(`<w:moveFrom ${BY}>${run('переміщене')}</w:moveFrom>` + run(' перше')) + paragraph(run('друге ') + `<w:moveTo ${BY}>${run('переміщене')}</w:moveTo>`);
    expect(await bothWays({ body: moved })).toEqual({ accept: ['перше', 'друге переміщене'], reject: ['переміщене перше', 'друге'] });
  });

  it('joins paragraphs whose mark was deleted, and keeps them apart when the deletion is rejected', async () => {
    expect(await bothWays({ body: paragraph('Перша половина ', markDeleted) + paragraph('і друга.') })).toEqual({ accept: ['Перша половина і друга.'], reject: ['Перша половина', 'і друга.'] });
  });

  it('numbers only the paragraphs that remain', async () => {
    const numbering = abstractNum(0, level(0, 'decimal', '%1)')) + num(1, 0);
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const points = numbered('перший;', 1) + paragraph(deleted('другий;'), list + markDeleted) + paragraph(inserted('новий;'), list + markInserted) + numbered('останній.', 1);
    expect(await bothWays({ numbering, body: points })).toEqual({
      accept: ['1) перший;', '2) новий;', '3) останній.'],
      reject: ['1) перший;', '2) другий;', '3) останній.'],
    });
  });

  it('loses or keeps whole rows of a table', async () => {
    const row = (text: string, properties = ''): string => `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('x')}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('стоїть')}${row('вилучено', `<w:trPr><w:del ${BY}/></w:trPr>`)}${row('додано', `<w:trPr><w:ins ${BY}/></w:trPr>`)}</w:tbl>`;
    expect(await bothWays({ body: table })).toEqual({ accept: ['стоїть', 'x', 'додано', 'x'], reject: ['стоїть', 'x', 'вилучено', 'x'] });
  });

  it('of formatting only is read, with a note; the properties of the past do not count', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>';
    const past = `<w:pPrChange ${BY}><w:pPr><w:pStyle w:val="H"/></w:pPr></w:pPrChange>`;
    const { value, messages } = await readDocx(wordFile({ styles, body: paragraph('Звичайний абзац.', past) }));
    expect(value.blocks).toEqual([{ kind: 'text', text: 'Звичайний абзац.', at: 1 }]);
    expect(messages.map(({ code }) => code)).toEqual(['docx-formatting-changes']);
  });

  it('in a footnote alone is refused too', async () => {
    const footnotes = `<w:footnote w:id="1">${paragraph(inserted('нове'))}</w:footnote>`;
    const { messages } = await readDocx(wordFile({ body: paragraph(run('слово') + '<w:r><w:footnoteReference w:id="1"/></w:r>'), footnotes }));
    expect(messages[0]?.code).toBe('docx-changes');
  });
});
