import { describe, expect, it } from 'vitest';
import { counted, grouped } from '../../src/i18n/plural.ts';
import { words } from '../../src/i18n/catalogue.ts';

const bare = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('counting in words', () => {
  it.each([
    [1, '1 стаття'], [2, '2 статті'], [4, '4 статті'], [5, '5 статей'], [0, '0 статей'],
    // The teens are the trap: 11 ends in 1 and 12 in 2, and both take the form of many.
    [11, '11 статей'], [12, '12 статей'], [21, '21 стаття'], [22, '22 статті'], [25, '25 статей'], [111, '111 статей'],
  ])('says %i as Ukrainian grammar asks', (count, said) => {
    expect(bare(counted(count, words('uk').nouns.articles, 'uk'))).toBe(said);
  });

  it('needs two forms in English', () => {
    expect([0, 1, 2, 21].map((count) => bare(counted(count, words('en').nouns.articles, 'en')))).toEqual(['0 articles', '1 article', '2 articles', '21 articles']);
  });

  it('never parts a number from its noun or its thousands at the end of a line', () => {
    expect(counted(25000, words('uk').nouns.articles, 'uk')).toBe('25\u00a0000\u00a0статей');
    expect(grouped(1234567)).toBe('1\u00a0234\u00a0567');
    expect(grouped(999)).toBe('999');
  });

  it('has few and many for every Ukrainian noun', () => {
    for (const noun of [...Object.values(words('uk').nouns), ...Object.values(words('uk').natureNouns)]) {
      expect(noun.few, noun.one).toBeTruthy();
      expect(noun.many, noun.one).toBeTruthy();
    }
  });
});
