/** Word files made for measuring: the labels are Word's where Word would print the same, and typed where not. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { numberedByWord, wordFile } from '../../../scripts/bench/docx/word-file.ts';

const short = (lines: string[]): string[] => numberedByWord(lines).map(({ text, level }) => (level === undefined ? text : `[${level}] ${text}`));

describe('numbering by Word', () => {
  it('takes off labels that count on', () => {
    expect(short(['Стаття 1. Терміни', '1. Особа:', '1) перша;', '2) друга.', '2. Частина'])).toEqual(['Стаття 1. Терміни', '[0] Особа:', '[1] перша;', '[1] друга.', '[0] Частина']);
  });

  it('leaves a label typed where Word would print another', () => {
    expect(short(['Стаття 1. Терміни', '1. Перша', '3. Третя', '2. Друга'])).toEqual(['Стаття 1. Терміни', '[0] Перша', '3. Третя', '[0] Друга']);
  });

  it('starts again in each article and below each part', () => {
    expect(short(['Стаття 1', '1. А:', '1) а;', '2. Б:', '1) б;', 'Стаття 2', '1. В'])).toEqual(['Стаття 1', '[0] А:', '[1] а;', '[0] Б:', '[1] б;', 'Стаття 2', '[0] В']);
  });

  it('does not number by Ukrainian letters that Word does not have', () => {
    expect(short(['Стаття 1', 'а) а', 'б) б', 'в) в', 'г) г', 'ґ) ґ', 'д) д'])).toEqual(['Стаття 1', '[2] а', '[2] б', '[2] в', '[2] г', 'ґ) ґ', '[2] д']);
  });
});

describe('the Word file', () => {
  it('holds the number in its numbering and not in its text, and raises a superscript', async () => {
    const { bytes, numbered, paragraphs } = await wordFile(['Стаття 1291. Мова', '1. Державна мова', 'кінець'], new Map([['1291', '129-1']]));
    const document = strFromU8(unzipSync(bytes)['word/document.xml']!);
    expect({ numbered, paragraphs }).toEqual({ numbered: 1, paragraphs: 3 });
    expect(document).toContain('<w:numPr>');
    expect(document).not.toContain('1. Державна');
    expect(document).toMatch(/<w:vertAlign w:val="superscript"\/>.*?>1<\/w:t>/s);
  });
});
