import { describe, expect, it } from 'vitest';
import { termFilter, wordsOfTerm } from '../../../src/lib/search/term-filter.ts';

const finds = (typed: string, term: string): boolean => termFilter(typed)(wordsOfTerm(term));

describe('the box of the glossary', () => {
  it('finds a term by the beginnings of its words, in any order and either language', () => {
    expect(finds('кон при', 'прикордонний контроль border control')).toBe(true);
    expect(finds('bord', 'прикордонний контроль border control')).toBe(true);
  });

  it('finds it by another form of a word', () => {
    expect(finds('кордонами', 'державний кордон')).toBe(true);
  });

  it('finds it whatever the letters and apostrophes', () => {
    expect(finds("ОБ'ЄКТ", 'об’єкт перевірки')).toBe(true);
  });

  it('wants every word typed', () => {
    expect(finds('державний пункт', 'державний кордон')).toBe(false);
  });

  it('finds everything while nothing is typed', () => {
    expect(finds(' , ', 'державний кордон')).toBe(true);
  });
});
