/**
 * From words as printed to the keys the index holds.
 *
 * A text is a row of *runs*: words and numbers, with what stands between left aside. Every run has a key that is equal
 * for all forms and spellings a reader would call the same: «кордонами» and «кордону», five apostrophes, `9¹` and
 * `9-1`, «1710-VІ» with a Cyrillic І. The index, the query and the highlight all take their keys from here.
 *
 * Keys in the index are closed by a letter that ends no word today (`CLOSE`). Pagefind matches by prefix; a closed key
 * matches only itself (article 7 is not 71), an open one its neighbours too (держав- in «державний»).
 *
 * @example
 * keyedToken("обов'язків,")  // 'обовязкъ,'   one token in, one token out
 * keyedToken('9-1.')         // '9s1ъ.'       Pagefind would fold 9-1 into 91
 */
import { stemmer } from 'stemmer';
import { foldToCyrillic, foldToLatin } from '../text/homoglyphs.ts';
import { APOSTROPHES, foldWord, INVISIBLE, ukrainianKey } from '../text/stem.ts';

/** Closes a key: a letter that Ukrainian does not have and Russian has not put at a word's end since 1918. */
export const CLOSE = 'ъ';

export interface Run {
  /** Where the run stands in the text it was found in. */
  start: number;
  end: number;
  /** Without `CLOSE`. */
  key: string;
  /** A number may stand open only while it is being typed: 7 is never a sign of 71. */
  isNumber: boolean;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * An inserted unit, `9-1`, `129¹`; then a number with its letter, `71a`; a number; a word with what may stand inside it.
 * A dash between numbers is a range (2020–2024), so only hyphens make an inserted number; dates (01-02-2020) do not.
 */
const RUN = new RegExp(
  [
    `(?<whole>\\d{1,4})(?<superscript>[${SUPERSCRIPTS}]+)`,
    `(?<![\\d/-])(?<unit>\\d{1,3})[-\\u2010\\u2011](?<inserted>\\d{1,2})(?![\\d/-])`,
    `(?<lettered>\\d+(?:[a-z]{1,2}|[а-д]))(?![\\p{L}\\p{N}])`,
    `(?<number>\\p{N}+)`,
    `(?<word>\\p{L}(?:[\\p{L}\\p{M}${INVISIBLE}]|[${APOSTROPHES}](?=\\p{L}))*)`,
  ].join('|'),
  'giu',
);

/** How lawyers shorten the names of units, in both languages: «ст. 7» is found by «стаття 7» and the other way round. */
const ABBREVIATIONS: Record<string, string> = {
  ст: 'стаття', ч: 'частина', п: 'пункт', пп: 'підпункт', абз: 'абзац', розд: 'розділ', гл: 'глава', дод: 'додаток',
  art: 'article', arts: 'article', para: 'paragraph', paras: 'paragraph', subpara: 'subparagraph',
};

/** Roman numerals with look-alike letters: «ХVIII», or all Cyrillic as in «розділ ІІ», «№ 1710-ІХ». */
const ROMAN = /^[ivxlcdmіхсм]+$/i;

function isRoman(word: string, before: string): boolean {
  if (!ROMAN.test(word)) return false;
  return /[ivxlcdm]/i.test(word) || /^[іх]{2,}$/i.test(word) || /\d[-\u2010\u2011]$/.test(before);
}

function wordKey(printed: string, before: string): string {
  const word = foldWord(printed);
  if (isRoman(word, before)) return foldToLatin(word.toUpperCase()).toLowerCase();
  const whole = ABBREVIATIONS[word] ?? word;
  if (/^[a-z]+$/.test(whole)) return stemmer(whole);
  return ukrainianKey(/[а-яіїєё]/.test(whole) ? foldToCyrillic(whole) : whole);
}

const keyOf = (found: RegExpExecArray): string => {
  const { whole, superscript, unit, inserted, lettered, number, word = '' } = found.groups ?? {};
  if (superscript !== undefined) return `${whole}s${[...superscript].map((c) => SUPERSCRIPTS.indexOf(c)).join('')}`;
  if (inserted !== undefined) return `${unit}s${inserted}`;
  return lettered?.toLowerCase() ?? number ?? wordKey(word, found.input.slice(Math.max(0, found.index - 2), found.index));
};

/**
 * The runs of a text, in order.
 *
 * @example
 * runsOf('стаття 7-1') // [{ start: 0, end: 6, key: 'стат', isNumber: false }, { start: 7, end: 10, key: '7s1', isNumber: true }]
 */
export function runsOf(text: string): Run[] {
  return [...text.matchAll(RUN)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    key: keyOf(found),
    isNumber: found.groups?.['word'] === undefined,
  }));
}

/** How a token's last run ends: closed matches itself, open its continuations. */
export type Ending = 'closed' | 'open';

/**
 * One token (text without white space) with its runs replaced by keys. Never empty and never split, so the words of the
 * index stand one to one with the words of the law: that is what makes excerpts of stems show the law's own words.
 */
export function keyedToken(token: string, ending: Ending = 'closed'): string {
  const runs = runsOf(token);
  const last = runs.at(-1);
  let keyed = '';
  let at = 0;
  for (const run of runs) {
    const close = run === last && ending === 'open' ? '' : CLOSE;
    keyed += between(token.slice(at, run.start)) + run.key + close;
    at = run.end;
  }
  return keyed + between(token.slice(at));
}

/** Every dash as a hyphen: Pagefind looks into `2020-2024`, but not into `2020–2024`. */
const between = (punctuation: string): string => punctuation.replace(/[\u2010-\u2015\u2212]/g, '-');

/** Zero-width and other unseen characters that would split or empty a token in Pagefind; U+0085 is white space to Rust alone. */
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/** The tokens of a text: what stands between white space. */
export const tokensOf = (text: string): string[] => text.replace(UNSEEN, '').split(/\s+/).filter(Boolean);

/**
 * The text the index holds: every token replaced by its key, one to one. `keyOfToken` may be a remembering form of
 * `keyedToken`: the same words come again and again in a collection.
 */
export const keyedText = (text: string, keyOfToken: (token: string) => string = keyedToken): string =>
  tokensOf(text).map((token) => keyOfToken(token)).join(' ');

/**
 * `keyedToken` that remembers. Keying is most of the time an index takes, and 25,000 articles have a hundred times
 * more tokens than different ones. Rare tokens past the limit are keyed anew, so memory stays bounded.
 */
export function rememberingKeys(most = 200_000): (token: string) => string {
  const known = new Map<string, string>();
  return (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const keyed = keyedToken(token);
    if (known.size < most) known.set(token, keyed);
    return keyed;
  };
}
