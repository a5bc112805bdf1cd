/**
 * Words of a text with one key for all their forms, for finding a term wherever it is inflected.
 *
 * Ukrainian keys are those of the search (`text/stem.ts`). English inflects its nouns by one ending, and a stemmer would make
 * one of "check" and "checking", so only the plural and the possessive come off.
 *
 * @example
 * wordsOf('органами контролю', 'uk').map(({ key }) => key) // ['орган', 'контрл']
 */
import { APOSTROPHES, foldWord, ukrainianKey } from '../text/stem.ts';

export interface Word {
  /** Where it stands in the text. */
  start: number;
  end: number;
  key: string;
}

const WORD = new RegExp(`[\\p{L}\\p{N}]+(?:[${APOSTROPHES}][\\p{L}\\p{N}]+)*`, 'gu');

/** The words of a text, in order. A hyphen parts words: «митно-тарифний» is two. */
export const wordsOf = (text: string, lang: string, keyOf: (word: string) => string = keyIn(lang)): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, key: keyOf(word) }));

/** The key of a word in a language, remembered: a code repeats its words a hundred times. */
export function keyIn(lang: string): (word: string) => string {
  const known = new Map<string, string>();
  const plain = lang === 'uk' ? ukrainianKey : lang === 'en' ? englishKey : foldWord;
  return (word) => {
    const key = known.get(word) ?? plain(word);
    known.set(word, key);
    return key;
  };
}

/** "authorities" and "authority", "checks" and "check", "person's" and "person". */
function englishKey(word: string): string {
  const folded = word.toLowerCase().replace(new RegExp(`[${APOSTROPHES}]s?$|[${APOSTROPHES}]s$`, 'u'), '');
  if (folded.length < 4) return folded;
  return folded.replace(/ies$/, 'y').replace(/(?<=sh|ch|x|ss)es$/, '').replace(/(?<![su])s$/, '');
}
