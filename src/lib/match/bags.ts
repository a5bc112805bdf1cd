/**
 * An article as bags of features, all in Ukrainian: words, pairs of neighbouring words, runs of four letters, concepts of the dictionary,
 * amounts, names. A text in English is brought there by the dictionary, so the same likeness serves with a translation and without.
 *
 * With a translation (`uk` beside `uk`) terms that the dictionary takes for one meet in one word: «зворотний вивіз» and «реекспорт».
 * Without, English words are replaced by what they may be in Ukrainian, each with its chance, and words both languages have from one
 * source (контроль, control) meet by runs of four letters of their transliteration.
 *
 * @example
 * bagsOf('повернення товарів протягом 3 років', 'uk', dictionary, 'pivot').quantities // Map { '3 year' => 1 }
 */
import { transliterate } from '../model/eid.ts';
import { phrasesAt, type Dictionary } from './dictionary.ts';
import { namesIn } from './names.ts';
import { quantitiesIn } from './quantities.ts';
import { wordsIn, type MatchLang, type Word } from './words.ts';

/** How the EU act is read: in Ukrainian, or through the dictionary. */
export type MatchMode = 'pivot' | 'dictionary';

export const BAG_KINDS = ['words', 'pairs', 'grams', 'concepts', 'quantities', 'names'] as const;
export type BagKind = (typeof BAG_KINDS)[number];

/** Feature and how often it stands there. */
export type Bag = ReadonlyMap<string, number>;
export type Bags = Record<BagKind, Bag>;

/** The bags of a text. */
export function bagsOf(text: string, lang: MatchLang, dictionary: Dictionary, mode: MatchMode): Bags {
  const words = wordsIn(text, lang);
  const keys = words.map(({ key }) => key);
  const sequence = mode === 'pivot' ? joined(keys, dictionary) : keys.map((key) => [key]);
  return {
    words: lang === 'en' ? translated(keys, dictionary) : withOwnWords(keys, sequence, dictionary),
    pairs: lang === 'en' ? new Map() : counted(sequence.slice(1).flatMap((after, at) => sequence[at]!.flatMap((before) => after.map((key) => `${before} ${key}`)))),
    grams: counted(words.flatMap((word) => gramsOf(mode === 'pivot' ? word.key : latin(word, lang)))),
    concepts: conceptsIn(keys, lang, dictionary),
    quantities: counted(quantitiesIn(text, lang)),
    names: counted(namesIn(text)),
  };
}

/** Marks a concept among words. */
export const CONCEPT = '=';

/** The keys with every term that has a twin replaced by its concepts. */
function joined(keys: readonly string[], dictionary: Dictionary): string[][] {
  const sequence: string[][] = [];
  for (let at = 0; at < keys.length;) {
    const phrase = phrasesAt(dictionary.uk, keys, at).find(({ concepts }) => concepts.some((concept) => dictionary.twins.has(concept)));
    sequence.push(phrase ? phrase.concepts.filter((concept) => dictionary.twins.has(concept)).map((concept) => `${CONCEPT}${concept}`) : [keys[at]!]);
    at += phrase?.keys.length ?? 1;
  }
  return sequence;
}

/** What a word counts that stands inside a term with a twin: the term says it already, but part of a term may be all that is shared. */
const INSIDE_TERM = 0.5;

/** The sequence, and of a term that was replaced its own words and the shorter terms inside it, for less. */
function withOwnWords(keys: readonly string[], sequence: readonly (readonly string[])[], dictionary: Dictionary): Map<string, number> {
  const bag = new Map<string, number>();
  for (const readings of sequence) for (const key of readings) bag.set(key, (bag.get(key) ?? 0) + 1 / readings.length);
  for (const [feature, count] of counted([...keys, ...twinsIn(keys, dictionary)])) bag.set(feature, (bag.get(feature) ?? 0) + Math.max(0, count - (bag.get(feature) ?? 0)) * INSIDE_TERM);
  return bag;
}

/** Every concept with several Ukrainian terms that stands anywhere, inside a longer term too. */
const twinsIn = (keys: readonly string[], { uk, twins }: Dictionary): string[] =>
  keys.flatMap((_, at) => phrasesAt(uk, keys, at).flatMap(({ concepts }) => concepts.filter((concept) => twins.has(concept)).map((concept) => `${CONCEPT}${concept}`)));

/** A word the dictionary does not know: it meets nothing of the other language. */
const UNKNOWN = '?';
const unknown = (lang: MatchLang, key: string): string => `${UNKNOWN}${lang}:${key}`;
export const isKnown = (feature: string): boolean => !feature.startsWith(UNKNOWN);

/**
 * The concepts of all terms, and the words no term covers: they meet nothing across languages, but a text of which the dictionary
 * knows one word must not look like that word alone.
 */
function conceptsIn(keys: readonly string[], lang: MatchLang, dictionary: Dictionary): Map<string, number> {
  const features: string[] = [];
  let covered = 0;
  keys.forEach((key, at) => {
    const phrases = phrasesAt(dictionary[lang], keys, at);
    features.push(...phrases.flatMap(({ concepts }) => concepts));
    covered = Math.max(covered, at + (phrases[0]?.keys.length ?? 0));
    if (at >= covered) features.push(unknown(lang, key));
  });
  return counted(features);
}

function translated(keys: readonly string[], { words }: Dictionary): Map<string, number> {
  const bag = new Map<string, number>();
  for (const key of keys) for (const [target, chance] of words.get(key) ?? [[unknown('en', key), 1] as const]) bag.set(target, (bag.get(target) ?? 0) + chance);
  return bag;
}

function counted(features: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const feature of features) bag.set(feature, (bag.get(feature) ?? 0) + 1);
  return bag;
}

const GRAM = 4;

function gramsOf(key: string): string[] {
  const framed = ` ${key} `;
  return Array.from({ length: Math.max(1, framed.length - GRAM + 1) }, (_, at) => framed.slice(at, at + GRAM));
}

/** Letters that two transliterations of one root write differently. */
const latin = ({ key }: Word, lang: MatchLang): string => (lang === 'uk' ? transliterate(key) : key).replace(/c(?=[eiy])/g, 'ts').replace(/ph/g, 'f').replace(/[cq]/g, 'k').replace(/x/g, 'ks').replace(/y|j/g, 'i').replace(/(.)\1/g, '$1');
