import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { CLOSE, keyedText, keyedToken, rememberingKeys, runsOf, tokensOf } from '../../../src/lib/search/normalise.ts';

const keys = (text: string): string[] => runsOf(text).map((run) => run.key);

describe('runs of a text', () => {
  it('are its words and numbers, each with its place', () => {
    expect(runsOf('ст. 7-1;')).toEqual([
      { start: 0, end: 2, key: 'стат', isNumber: false },
      { start: 4, end: 7, key: '7s1', isNumber: true },
    ]);
  });

  it.each([
    ['9-1', '9s1', 'a hyphen makes an inserted number'],
    ['9¹', '9s1', 'so does a superscript'],
    ['9\u20111', '9s1', 'and a no-break hyphen'],
    ['129-1', '129s1', 'up to three digits before it'],
    ['91', '91', 'which is not article 9-1'],
  ])('%s → %s: %s', (printed, key) => {
    expect(keys(printed)).toEqual([key]);
  });

  it.each([
    ['2020–2024', ['2020', '2024'], 'a range of years is two numbers'],
    ['5–7', ['5', '7'], 'a dash between articles is a range, not article 5-7'],
    ['01-02-2020', ['01', '02', '2020'], 'a date is three'],
    ['2016/399', ['2016', '399'], 'an EU number is two'],
    ['1710-VI', ['1710', 'vi'], 'a Ukrainian number is a number and a Roman one'],
    ['641-2020-п', ['641', '2020', 'пункт'], 'a Cabinet number keeps its parts'],
    ['1.5.2', ['1', '5', '2'], 'decimal numbering too'],
  ])('%s → %j: %s', (printed, expected) => {
    expect(keys(printed)).toEqual(expected);
  });

  it('reads look-alike letters in Roman numerals of both scripts', () => {
    expect(keys('1710-VІ')).toEqual(keys('1710-VI'));
    expect(keys('1710-ІХ')).toEqual(keys('1710-IX'));
    expect(keys('розділ ІІІ')).toEqual(keys('розділ III'));
    expect(keys('ХVIII')).toEqual(['xviii']);
  });

  it('reads Latin look-alikes inside Ukrainian words', () => {
    expect(keys('iншi')).toEqual(keys('інші'));
    expect(keys('Cтаття')).toEqual(keys('Стаття'));
  });

  it('gives English words their own stems', () => {
    expect(keys('Regulations regulation')).toEqual(['regul', 'regul']);
    expect(keys("person's persons’ persons")).toEqual(['person', 'person', 'person']);
  });

  it('takes the short names of units for the long ones', () => {
    expect(keys('ст. 5')).toEqual(keys('стаття 5'));
    expect(keys('ч. 2 п. 3')).toEqual(keys('частини 2 пункту 3'));
    expect(keys('Art. 5')).toEqual(keys('Article 5'));
  });

  it('keeps a letter with its number: 9a is an article of its own', () => {
    expect(keys('9a 71а')).toEqual(['9a', '71а']);
    expect(keys('2016р. 10км')).toEqual(['2016', 'р', '10', 'км']);
  });
});

describe('a keyed token', () => {
  it('keeps its punctuation and closes every key', () => {
    expect(keyedToken('(«кордонами»);')).toBe(`(«корднъ»);`);
    expect(keyedToken('2020–2024')).toBe('2020ъ-2024ъ');
  });

  it('may end open, for words that go on', () => {
    expect(keyedToken('військово-морські', 'open')).toBe(`${keys('військово')[0]}${CLOSE}-${keys('морські')[0]}`);
  });

  it('is one token for one token, whatever the text', () => {
    const piece = fc.constantFrom('кордон', "об'єкт", '9-1', '9¹', '1710-VI', '—', '№', '\u00AD', '\u200B', '\uFEFF', '\u0301', '\u00A0', ' ', '\n', '«', '’', '.', 'ъ', '🛃', '§', 'É');
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
      const text = pieces.join('');
      const keyed = keyedText(text);
      expect(keyed === '' ? [] : keyed.split(' ')).toHaveLength(tokensOf(text).length);
      expect(keyed).not.toMatch(/[\u200B\uFEFF]/);
    }), { numRuns: 2000 });
  });

  it('is remembered without change', () => {
    const remembered = rememberingKeys(2);
    for (const token of ['кордону', 'кордоном,', 'осіб', 'кордону', 'осіб']) expect(remembered(token)).toBe(keyedToken(token));
  });
});
