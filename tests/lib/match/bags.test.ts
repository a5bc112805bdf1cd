import { describe, expect, it } from 'vitest';
import { bagsOf, isKnown } from '../../../src/lib/match/bags.ts';
import { dictionaryOf, EMPTY_DICTIONARY } from '../../../src/lib/match/dictionary.ts';
import { likenessOfBags } from '../../../src/lib/match/likeness.ts';

const dictionary = dictionaryOf([{ uk: 'зворотний вивіз', en: 're-export' }, { uk: 'реекспорт', en: 're-export' }, { uk: 'персональні дані', en: 'personal data' }, { uk: 'дані', en: 'data' }], []);
const shared = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string[] => [...a.keys()].filter((feature) => b.has(feature));

describe('the bags of a text', () => {
  it('speak one word for terms that the dictionary takes for one, and keep the words of the term for less', () => {
    const [translation, law] = ['зворотний вивіз', 'реекспорт'].map((text) => bagsOf(text, 'uk', dictionary, 'pivot').words);
    expect(shared(translation!, law!).map((word) => [word, translation!.get(word)])).toEqual([['=re-export', 1]]);
    expect([...translation!.values()]).toEqual([1, 0.5, 0.5]);
  });

  it('keep the shorter terms inside a longer one for less: «режим тимчасового ввезення» still meets «тимчасовий ввіз»', () => {
    const nested = dictionaryOf([{ uk: 'тимчасовий ввіз', en: 'temporary admission' }, { uk: 'тимчасове ввезення', en: 'temporary admission' }, { uk: 'процедура тимчасового ввозу', en: 'temporary admission procedure' }, { uk: 'режим тимчасового ввезення', en: 'temporary admission procedure' }], []);
    const { words } = bagsOf('режим тимчасового ввезення', 'uk', nested, 'pivot');
    expect([...words].filter(([feature]) => feature.startsWith('='))).toEqual([['=temporary admiss procedur', 1], ['=temporary admiss', 0.5]]);
  });

  it('let a word the dictionary does not know meet nothing of the other language, and be counted all the same', () => {
    const { words, concepts } = bagsOf('seizure of data', 'en', dictionary, 'dictionary');
    expect([...words.keys()].filter((word) => !isKnown(word))).toHaveLength(1);
    expect([...concepts.keys()].filter((word) => !isKnown(word))).toHaveLength(1);
  });

  it('keep a term that has no twin as the words it is', () => {
    expect([...bagsOf('персональних даних', 'uk', dictionary, 'pivot').words.keys()]).not.toContain('=person data');
  });

  it('bring English words into Ukrainian, and keep the concepts of both', () => {
    const [en, uk] = [bagsOf('processing of personal data', 'en', dictionary, 'dictionary'), bagsOf('обробка персональних даних', 'uk', dictionary, 'dictionary')];
    expect(shared(en.words, uk.words).length).toBe(2);
    expect(shared(en.concepts, uk.concepts).length).toBe(2);
  });

  it('meet words of one source by their letters, without any dictionary', () => {
    const [en, uk] = [bagsOf('laboratory inspector', 'en', EMPTY_DICTIONARY, 'dictionary'), bagsOf('інспектор лабораторії', 'uk', EMPTY_DICTIONARY, 'dictionary')];
    expect(shared(en.words, uk.words)).toEqual([]);
    expect(shared(en.grams, uk.grams).length).toBeGreaterThan(4);
  });

  it('count how often a word stands there', () => {
    expect(Math.max(...bagsOf('склад складу складом', 'uk', EMPTY_DICTIONARY, 'pivot').words.values())).toBe(3);
  });
});

describe('likeness of bags', () => {
  const bag = (...features: string[]): Map<string, number> => new Map(features.map((feature) => [feature, 1]));

  it('is one for the same, none for what shares nothing', () => {
    const [row] = likenessOfBags([bag('віза', 'кордон')], [bag('віза', 'кордон'), bag('мито')]);
    expect(row![0]).toBeCloseTo(1);
    expect(row![1]).toBe(0);
  });

  it('weighs rare features more than those that stand everywhere', () => {
    const others = [bag('особа', 'віза'), bag('особа', 'мито'), bag('особа', 'склад')];
    const [row] = likenessOfBags([bag('особа', 'віза')], others);
    expect(row![0]! - row![1]!).toBeGreaterThan(0.5);
  });

  it('of an empty bag is none, not a division by nothing', () => {
    expect([...likenessOfBags([bag()], [bag('віза'), bag()])[0]!]).toEqual([0, 0]);
  });
});
