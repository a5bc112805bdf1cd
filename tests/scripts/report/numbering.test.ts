import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/lib/model/draft.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { numberingMessages, numberingOf, type Numbering } from '../../../scripts/report/numbering.ts';

const heading = (text: string, children: Draft[] = []): Draft => ({ form: 'heading', text, children });
const note = (text: string): Draft => ({ form: 'note', text, children: [] });
const numbering = (...drafts: Draft[]): Numbering => numberingOf(numberingMessages(identify([heading('ЗАКОН'), ...drafts], 'ua')));
const article = (number: string, ...children: Draft[]): Draft => heading(`Стаття ${number}. Мова`, children);

describe('the run of article numbers of a stored text', () => {
  test('1, 2, 4 lacks 3', () => {
    expect(numbering(article('1'), article('2'), article('4'))).toEqual({ gaps: ['3'], duplicates: [] });
  });

  test('a range that is missing is listed number by number', () => {
    expect(numbering(article('1'), article('5')).gaps).toEqual(['2', '3', '4']);
  });

  test('a run that does not begin with 1 lacks its beginning', () => {
    expect(numbering(article('3'), article('4')).gaps).toEqual(['1', '2']);
  });

  test('inserted articles make no gap', () => {
    expect(numbering(article('1'), article('1-1'), article('1-2'), article('2'))).toEqual({ gaps: [], duplicates: [] });
  });

  test('a number that stands three times is named once', () => {
    expect(numbering(article('1'), article('2'), article('2'), article('2')).duplicates).toEqual(['2']);
  });

  test('an article that a note calls repealed is not missing', () => {
    expect(numbering(article('1', note('{Статті 2, 3 виключено на підставі Закону № 1-Н від 01.01.2026}')), article('4')).gaps).toEqual([]);
  });

  test('a note on a chapter covers the articles it had', () => {
    expect(numbering(article('1', note('{Розділ II виключено на підставі Закону № 1-Н від 01.01.2026}')), article('9')).gaps).toEqual([]);
  });

  test('articles of an attached document are another run', () => {
    const attached: Draft = { ...heading('ПОРЯДОК', [article('1'), article('2')]), attached: true };
    expect(numbering(article('1'), article('2'), attached)).toEqual({ gaps: [], duplicates: [] });
  });

  test('a slip of the keyboard is not fifty thousand lost articles', () => {
    expect(numbering(article('1'), article('50000')).gaps).toHaveLength(1000);
  });
});

test('a deletion that the Union’s publisher marks explains the gap', () => {
  for (const mark of ['▼M2\n—————', '▼ 32024R1183: DELETED (AR:1;PT:17)']) expect(numbering(article('1', note(mark)), article('3')).gaps).toEqual([]);
  expect(numbering(article('1', note('▼M2')), article('3')).gaps).toEqual(['2']);
});
