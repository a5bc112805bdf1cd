/**
 * Whether a term answers what is typed into the glossary's box: every word typed begins a word of the term, as it is spelt or as its
 * key («кордонами» finds «державний кордон»). Empty or only punctuation finds everything.
 *
 * @example
 * const fits = termFilter('держ кордонами');
 * fits(wordsOfTerm('державний кордон state border')) // true
 */
import { foldWord, ukrainianKey } from '../text/stem.ts';

/** A word as spelt and its key. */
interface Keyed {
  spelt: string;
  key: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu;

/** The words of a term in both languages, ready to be asked many times. */
export const wordsOfTerm = (text: string): Keyed[] =>
  (text.match(WORD) ?? []).map((word) => ({ spelt: foldWord(word), key: ukrainianKey(word) }));

/** A test for the words of a term. */
export function termFilter(typed: string): (words: readonly Keyed[]) => boolean {
  const asked = wordsOfTerm(typed);
  return (words) => asked.every(({ spelt, key }) => words.some((word) => word.spelt.startsWith(spelt) || (key.length > 2 && word.key === key)));
}
