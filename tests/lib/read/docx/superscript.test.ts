/** «Стаття 9¹» is article 9-1; losing the superscript would make it article 91. */
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/lib/read/docx/docx.ts';
import { paragraph, raised, run, wordFile } from '../../../word-files.ts';

const textOf = async (content: string, parts: { styles?: string; footnotes?: string } = {}): Promise<string | undefined> =>
  (await readDocx(wordFile({ body: paragraph(content), ...parts }))).value.blocks[0]?.text;

describe('a superscript', () => {
  it('after a number becomes a hyphen and the number', async () => {
    expect(await textOf(run('Стаття 9') + raised('1') + run('. Мова'))).toBe('Стаття 9-1. Мова');
  });

  it('may be cut into several runs, and so may the number before it', async () => {
    expect(await textOf(run('Стаття 1') + run('29') + raised('1') + raised('2') + run('.'))).toBe('Стаття 129-12.');
  });

  it('copied from the Rada\'s page with its own hyphen gets no second one', async () => {
    expect(await textOf(run('Стаття 129') + raised('-1') + run('.'))).toBe('Стаття 129-1.');
  });

  it('takes its punctuation along', async () => {
    expect(await textOf(run('Стаття 9') + raised('1.') + run(' Мова'))).toBe('Стаття 9-1. Мова');
  });

  it('written with a Unicode digit after a number is the same', async () => {
    expect(await textOf(run('Стаття 9¹². Мова'))).toBe('Стаття 9-12. Мова');
  });

  it('in a list of units belongs to each of them', async () => {
    expect(await textOf(run('пунктами 4') + raised('1') + run(', 5 і 7') + raised('2') + run(' частини'))).toBe('пунктами 4-1, 5 і 7-2 частини');
  });

  it('is a power where no unit is named', async () => {
    expect(await textOf(run('до 10') + raised('6') + run(' операцій'))).toBe('до 10⁶ операцій');
  });

  it('after a letter stays a superscript', async () => {
    expect(await textOf(run('100 м') + raised('2') + run(' площі'))).toBe('100 м² площі');
  });

  it('of letters stays letters', async () => {
    expect(await textOf(run('the 2') + raised('nd') + run(' meeting'))).toBe('the 2nd meeting');
  });

  it('may come from a character style', async () => {
    const styles = '<w:style w:type="character" w:styleId="Up"><w:name w:val="Up"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
    expect(await textOf(run('Стаття 9') + run('1', '<w:rStyle w:val="Up"/>') + run('.'), { styles })).toBe('Стаття 9-1.');
  });

  it('that is the mark of a footnote stays a mark and is no number', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${paragraph('Текст виноски.')}</w:footnote>`;
    const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';
    const { value } = await readDocx(wordFile({ body: paragraph(run('статті 5') + mark + run(' цього Закону')), footnotes }));
    expect(value.blocks.map(({ kind, text }) => [kind, text])).toEqual([['text', 'статті 5[1] цього Закону'], ['footnote', '[1] Текст виноски.']]);
  });

  it('does not reach into the next paragraph', async () => {
    const { value } = await readDocx(wordFile({ body: paragraph(run('у 2016')) + paragraph(raised('1') + run(' Виноска.')) }));
    expect(value.blocks.map((block) => block.text)).toEqual(['у 2016', '¹ Виноска.']);
  });
});
