import { describe, expect, it } from 'vitest';
import { dictionaryOf, phraseAt, phrasesAt } from '../../../src/lib/match/dictionary.ts';
import { translationsFrom } from '../../../src/lib/match/translations.ts';
import { keysIn } from '../../../src/lib/match/words.ts';

const TERMS = [
  { uk: 'зворотний вивіз', en: 're-export' }, { uk: 'реекспорт', en: 're-export' },
  { uk: 'персональні дані', en: 'personal data' }, { uk: 'дані', en: 'data' },
];

describe('the dictionary of matching', () => {
  const dictionary = dictionaryOf(TERMS, []);

  it('takes terms with one English term for one concept', () => {
    const concepts = (text: string): string[] | undefined => phraseAt(dictionary.uk, keysIn(text, 'uk'), 0)?.concepts;
    expect(concepts('зворотного вивозу товарів')).toEqual(concepts('реекспорту товарів'));
    expect([...dictionary.twins]).toEqual(concepts('реекспорт'));
  });

  it('finds the longest term at a word, and all of them when asked', () => {
    const keys = keysIn('personal data', 'en');
    expect(phraseAt(dictionary.en, keys, 0)!.keys).toHaveLength(2);
    expect(phrasesAt(dictionary.en, keys, 1).map((phrase) => phrase.keys.length)).toEqual([1]);
  });

  it('finds no term that begins before the end and goes past it', () => {
    expect(phraseAt(dictionary.en, keysIn('personal', 'en'), 0)).toBeUndefined();
  });

  it('leaves out a term without a word that says something', () => {
    expect(dictionaryOf([{ uk: 'та', en: 'and' }], []).uk.size).toBe(0);
  });

  it('leaves out a term that is told apart by its number only', () => {
    expect(dictionaryOf([{ uk: 'форма 302', en: 'Form 302' }], []).uk.size).toBe(0);
  });

  it('reads a term without the explanation in brackets', () => {
    expect([...dictionaryOf([{ uk: 'експорт (остаточне вивезення)', en: 'export' }], []).uk.values()].flat().map(({ keys }) => keys.length)).toEqual([1]);
  });
});

describe('translations learned from pairs', () => {
  it('tell the words of a term apart by the other terms they stand in', () => {
    const learned = translationsFrom([{ en: ['person', 'data'], uk: ['персональн', 'дан'] }, { en: ['data'], uk: ['дан'] }, { en: ['data', 'subject'], uk: ['субєкт', 'дан'] }]);
    expect(learned.get('person')![0]![0]).toBe('персональн');
    expect(learned.get('subject')![0]![0]).toBe('субєкт');
    expect(learned.get('data')![0]![0]).toBe('дан');
  });

  it('are none where there is nothing to learn from', () => {
    expect(translationsFrom([{ en: [], uk: ['дан'] }]).size).toBe(0);
  });

  it('leave out what is only chance', () => {
    const many = Array.from({ length: 12 }, (_, at) => `слово${at}`);
    expect(translationsFrom([{ en: ['thing'], uk: many }]).has('thing')).toBe(false);
  });
});
