/**
 * The vocabulary of one comparison: every text, word and feature of it as a number, worked out once. An act is compared in
 * many small steps (units, lines of units, leftovers), and most of its words and lines come back in each.
 *
 * @example
 * const vocabulary = newVocabulary();
 * featuresOf('Особа подає візу', vocabulary).ids // Int32Array [0, 1, …]
 */
import { ukrainianKey } from '../text/stem.ts';
import { fold, printedKey } from './folding.ts';
import { newInterned, numberOf, type Interned } from './interned.ts';
import { isBlank, type Line, type Unit } from './units.ts';

interface Word {
  /** Of the word's key. */
  id: number;
  /** Ids of its runs of four letters. */
  grams: number[];
}

export interface Vocabulary {
  /** Words as printed. */
  words: Map<string, Word>;
  /** Features (words, pairs of words, runs of letters), by name. */
  ids: Map<string, number>;
  pairs: Map<number, number>;
  features: Map<string, Features>;
  /** Texts by what they print, and the numbers of lines among them. */
  texts: Interned;
  lines: Map<Line, number>;
  /** Units that stand letter for letter as they stood, numbered in pairs. */
  standing: Map<Unit, number>;
  /** Printed words, and keys of tokens. */
  printedWords: Interned;
  tokens: Interned;
  /** How many features there are. */
  size: number;
  /** Working memory of a step, one place a feature; all -1 between steps. */
  places: Int32Array;
}

export const newVocabulary = (): Vocabulary => ({
  words: new Map(), ids: new Map(), pairs: new Map(), features: new Map(), texts: newInterned(), lines: new Map(), standing: new Map(), printedWords: newInterned(), tokens: newInterned(), size: 0, places: new Int32Array(0),
});

/** Kinds of features and their weight: words, pairs of neighbouring words, runs of four letters in a word. */
export const KIND_WEIGHTS = [1, 0.6, 0.6] as const;

/** The features of a text, each once, with 1 + ln of how often it stands there; kind after kind. */
export interface Features {
  ids: Int32Array;
  weights: Float64Array;
  /** Where each kind ends. */
  ends: readonly number[];
}

const WORD = /[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*|\d+(?:[./-]\d+)*/gu;
const CYRILLIC = /[а-яіїєґ]/i;
const keyOfWord = (word: string): string => (CYRILLIC.test(word) ? ukrainianKey(word) : printedKey(word).toLowerCase());

/** The words of a text by their keys, numbers as they are. */
export const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map(keyOfWord);

export const wordCount = (text: string): number => text.match(WORD)?.length ?? 0;

/**
 * A number for what a text prints: equal for texts that differ in look or white space only, `BLANK_TEXT` for those that say nothing.
 * `textId('Союз (1) ,', vocabulary)` equals `textId('Союз(1),', vocabulary)`.
 */
export function textId(text: string, { texts }: Vocabulary): number {
  if (isBlank(text)) return BLANK_TEXT;
  const { codes, length } = fold(text, { spaces: false });
  return length === 0 ? BLANK_TEXT : numberOf(texts, codes, 0, length);
}

export const BLANK_TEXT = -1;

/** The number of what a line says, its label apart. */
export function lineId(line: Line, vocabulary: Vocabulary): number {
  const known = vocabulary.lines.get(line);
  if (known !== undefined) return known;
  const id = textId(line.content, vocabulary);
  vocabulary.lines.set(line, id);
  return id;
}

/** What a text of law is like is told by its first 200,000 letters; no article of an act has more. */
const MOST_LETTERS = 200_000;

/** The features of a text. */
export function featuresOf(text: string, vocabulary: Vocabulary): Features {
  const known = vocabulary.features.get(text);
  if (known) return known;
  const words = (text.slice(0, MOST_LETTERS).match(WORD) ?? []).map((word) => wordIn(vocabulary, word));
  const kinds = [
    words.map(({ id }) => id),
    words.slice(1).map(({ id }, at) => pairIn(vocabulary, words[at]!.id, id)),
    words.flatMap(({ grams }) => grams),
  ].map(counted);
  const ends: number[] = [];
  for (const { ids } of kinds) ends.push((ends.at(-1) ?? 0) + ids.length);
  const features: Features = { ids: Int32Array.from(kinds.flatMap(({ ids }) => ids)), weights: Float64Array.from(kinds.flatMap(({ weights }) => weights)), ends };
  vocabulary.features.set(text, features);
  return features;
}

/** Each id once, with its weight. */
function counted(ids: number[]): { ids: number[]; weights: number[] } {
  const sorted = Int32Array.from(ids).sort();
  const found: { ids: number[]; weights: number[] } = { ids: [], weights: [] };
  for (let at = 0, next = 0; at < sorted.length; at = next) {
    next = at + 1;
    while (next < sorted.length && sorted[next] === sorted[at]) next++;
    found.ids.push(sorted[at]!);
    found.weights.push(1 + Math.log(next - at));
  }
  return found;
}

const GRAM = 4;

function wordIn(vocabulary: Vocabulary, printed: string): Word {
  const known = vocabulary.words.get(printed);
  if (known) return known;
  const key = keyOfWord(printed);
  const framed = ` ${key} `;
  const word: Word = { id: featureIn(vocabulary, key), grams: [] };
  for (let at = 0; at === 0 || at + GRAM <= framed.length; at++) word.grams.push(featureIn(vocabulary, `#${framed.slice(at, at + GRAM)}`));
  vocabulary.words.set(printed, word);
  return word;
}

function featureIn(vocabulary: Vocabulary, name: string): number {
  const known = vocabulary.ids.get(name);
  if (known !== undefined) return known;
  vocabulary.ids.set(name, vocabulary.size);
  return vocabulary.size++;
}

/** Ids stay below 2²⁶, so two of them fit into one exact number. */
const ROOM = 2 ** 26;

function pairIn(vocabulary: Vocabulary, first: number, second: number): number {
  const name = first * ROOM + second;
  const known = vocabulary.pairs.get(name);
  if (known !== undefined) return known;
  vocabulary.pairs.set(name, vocabulary.size);
  return vocabulary.size++;
}
