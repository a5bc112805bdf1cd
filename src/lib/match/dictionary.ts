/**
 * The dictionary of matching: pairs of Ukrainian and English terms, from the bilingual termbase (`content/glossary.csv`) and from whatever
 * parallel units the collection holds.
 *
 * Pairs that share an English term make one concept: «зворотний вивіз» of a translation and «реекспорт» of a Ukrainian law are both
 * "re-export", so a translation and a law that speak differently meet there. Words of terms that are no concept together are
 * translated one by one, by how the pairs use them (IBM model 1, Brown et al. 1993).
 *
 * @example
 * const dictionary = dictionaryOf([{ uk: 'реекспорт', en: 're-export' }, { uk: 'зворотний вивіз', en: 're-export' }], []);
 * phraseAt(dictionary.uk, keysIn('зворотного вивозу товарів', 'uk'), 0) // { keys: […], concepts: ['re-export'] }
 */
import { translationsFrom, type Translations } from './translations.ts';
import { keysIn } from './words.ts';

export interface TermPair {
  uk: string;
  en: string;
}

export interface Phrase {
  keys: readonly string[];
  concepts: string[];
}

/** Phrases by their first word, longest first. */
export type Phrases = ReadonlyMap<string, Phrase[]>;

export interface Dictionary {
  uk: Phrases;
  en: Phrases;
  /** Concepts that several Ukrainian terms stand for. */
  twins: ReadonlySet<string>;
  words: Translations;
}

/** A dictionary of terms, and of parallel texts for single words. Terms without a word that says something are left out. */
export function dictionaryOf(terms: readonly TermPair[], parallel: readonly TermPair[]): Dictionary {
  const read = terms.map((pair) => ({ pair, uk: keysIn(bare(pair.uk), 'uk'), en: keysIn(bare(pair.en), 'en') })).filter(({ pair, uk, en }) => uk.length > 0 && en.length > 0 && !isNumbered(pair, uk));
  const named = read.map((row) => ({ ...row, concept: row.en.join(' ') }));
  const spoken = Map.groupBy(named, ({ concept }) => concept);
  return {
    uk: phrasesOf(named.map(({ uk, concept }) => ({ keys: uk, concept }))),
    en: phrasesOf(named.map(({ en, concept }) => ({ keys: en, concept }))),
    twins: new Set([...spoken].filter(([, rows]) => new Set(rows.map(({ uk }) => uk.join(' '))).size > 1).map(([concept]) => concept)),
    words: translationsFrom([...read.map(({ uk, en }) => ({ uk, en })), ...parallel.map((pair) => ({ uk: keysIn(pair.uk, 'uk'), en: keysIn(pair.en, 'en') }))]),
  };
}

/** «експорт (остаточне вивезення)» is found by what stands before the explanation. */
const bare = (term: string): string => term.replace(/\s*\([^()]*\)/g, '');

/** «Форма 302» without its number is any form. */
const isNumbered = ({ uk }: TermPair, keys: readonly string[]): boolean => /\d/.test(uk) && keys.length < 2;

export const EMPTY_DICTIONARY: Dictionary = dictionaryOf([], []);

function phrasesOf(rows: readonly { keys: readonly string[]; concept: string }[]): Phrases {
  const byName = new Map<string, Phrase>();
  for (const { keys, concept } of rows) {
    const phrase = byName.get(keys.join(' ')) ?? { keys, concepts: [] };
    if (!phrase.concepts.includes(concept)) phrase.concepts.push(concept);
    byName.set(keys.join(' '), phrase);
  }
  const phrases = Map.groupBy(byName.values(), ({ keys }) => keys[0]!);
  for (const own of phrases.values()) own.sort((a, b) => b.keys.length - a.keys.length);
  return phrases;
}

/** The longest phrase that stands at a word, or undefined. */
export function phraseAt(phrases: Phrases, keys: readonly string[], at: number): Phrase | undefined {
  return phrases.get(keys[at]!)?.find((phrase) => phrase.keys.every((key, step) => keys[at + step] === key));
}

/** All phrases that stand at a word. */
export const phrasesAt = (phrases: Phrases, keys: readonly string[], at: number): Phrase[] =>
  phrases.get(keys[at]!)?.filter((phrase) => phrase.keys.every((key, step) => keys[at + step] === key)) ?? [];
