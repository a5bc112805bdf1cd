/**
 * The key of an English word: one string for its forms, so that "authorisations" meets "authorised". Not a readable stem. A short
 * table of endings, longest first, is enough: keys are only compared with keys.
 *
 * @example
 * englishKey('Authorities') === englishKey('authority') // true
 */

/** Ending and what stands for it; the word must keep at least three letters. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['isations', 'is'], ['izations', 'is'], ['isation', 'is'], ['ization', 'is'], ['ations', 'at'], ['ation', 'at'], ['ating', 'at'], ['ated', 'at'], ['ates', 'at'], ['ate', 'at'],
  ['ising', 'is'], ['izing', 'is'], ['ised', 'is'], ['ized', 'is'], ['ises', 'is'], ['izes', 'is'], ['ise', 'is'], ['ize', 'is'],
  ['ements', ''], ['ement', ''], ['ments', ''], ['ment', ''], ['ities', 'ity'], ['ies', 'y'], ['ied', 'y'], ['ings', ''], ['ing', ''], ['ions', ''], ['ion', ''], ['sses', 'ss'], ['ers', 'er'], ['ed', ''], ['es', ''], ['ly', ''], ['s', ''], ['e', ''],
];
const LEAST_LETTERS = 3;

/** Lower case, without the ending of its form. */
export function englishKey(word: string): string {
  const plain = word.toLowerCase().replace(/[’']s?$/, '');
  if (plain.endsWith('ss') || plain.endsWith('us') || plain.endsWith('is')) return plain;
  const found = ENDINGS.find(([ending]) => plain.endsWith(ending) && plain.length - ending.length >= LEAST_LETTERS);
  return found ? plain.slice(0, -found[0].length) + found[1] : plain;
}
