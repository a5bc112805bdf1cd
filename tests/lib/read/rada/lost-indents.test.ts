import { describe, expect, test } from 'vitest';
import { lostIndentsWidth, rejoined } from '../../../../src/lib/read/rada/lost-indents.ts';
import { readRadaTxt } from '../../../../src/lib/read/rada/txt.ts';

const rowsOf = (...lines: string[]): { text: string; at: number }[] => lines.map((text, i) => ({ text, at: i + 1 }));
const paragraphs = (...lines: string[]): string[] => rejoined(rowsOf(...lines), 66).map(({ text }) => text);

const WRAPPED = [
  'ЗАКОН УКРАЇНИ',
  'Про мости',
  'Стаття 1. Міст через річку є спорудою, яку тримають опори, і цією',
  'спорудою їздять усі, хто має на це право, а держава забезпечує її',
  'утримання за рахунок коштів місцевого бюджету та інших джерел, що',
  'не заборонені законом.',
];

describe('a typescript without indents', () => {
  test('is known by full lines that go on with a small letter', () => {
    expect(lostIndentsWidth(rowsOf(...WRAPPED))).toBe(65);
    expect(readRadaTxt(WRAPPED.join('\n')).value.blocks.map(({ text }) => text)).toEqual(['ЗАКОН УКРАЇНИ', 'Про мости', WRAPPED.slice(2).join(' ')]);
  });

  test.each([
    ['paragraphs of one line each', ['1. Міст є спорудою.', '2. Брід є місцем.', '3. Пором є судном.']],
    ['long paragraphs', WRAPPED.map((line) => line.repeat(3))],
    ['list lines that a semicolon ends', Array.from({ length: 9 }, (_, n) => `місце ${n}, де річку переходять люди і переїздять вози та інші засоби;`)],
  ])('is not seen in %s', (_, lines) => {
    expect(lostIndentsWidth(rowsOf(...lines))).toBeUndefined();
  });
});

describe('a line goes on with the one before', () => {
  const full = 'Міст через річку є спорудою, яку тримають опори, і цією спорудою';

  test('when that is full and ends no sentence, whatever letter it begins with', () => {
    expect(paragraphs(full, 'їздять.')).toEqual([`${full} їздять.`]);
    expect(paragraphs(full, 'Кабінету Міністрів України')).toEqual([`${full} Кабінету Міністрів України`]);
    expect(paragraphs('Міст є спорудою, яку тримають опори (стаття 5 Закону, ст. 21', '( 2341-14 ) їздять.')).toHaveLength(1);
  });

  test('with no space after a hyphen, which may be the word’s own', () => {
    expect(paragraphs('Міст через річку є спорудою, яку тримають опори, і цією екс-', 'спорудою їздять.')).toEqual(['Міст через річку є спорудою, яку тримають опори, і цією екс-спорудою їздять.']);
  });

  test.each([
    ['there was room for its first word', 'Міст є спорудою', 'їздять.'],
    ['the sentence is over', `${full.slice(0, -1)}.`, 'Їздять.'],
    ['the list line is over', `${full.slice(0, -1)};`, 'їздять.'],
    ['an empty line stands between', full, ''],
    ['it opens a point', full, '2) їздять.'],
    ['it opens an article', full, 'Стаття 2. Брід'],
    ['it is a note', full, '{Статтю 1 виключено}'],
    ['it is of the foot of the page', full, 'Закон України від 15.07.1994 № 114/94-ВР'],
    ['the line before is an address', 'https://zakon.rada.gov.ua/go/447/95-%D0%B2%D1%80/2020-01-01/ed', 'Законодавство України'],
    ['the line before is wider than the typescript', `${full} і ним`, 'їздять.'],
    ['either is drawn', full, '______________________'],
    ['it is indented after all', full, '     їздять.'],
  ])('but not when %s', (_, before, row) => {
    expect(paragraphs(before, row, 'кінець')[0]).toBe(before);
  });
});
