/**
 * Tokens: what a comparison of words counts as one word. Words with apostrophe and inner hyphen; numbers with separators,
 * superscript index and session suffix as one (`6-1`, `12,5`, `1710-VI`, `01.01.2024`); every other mark alone. White space
 * belongs to the token after it and is never a difference by itself.
 *
 * Why not `diffWords`: its words are Latin, so every Cyrillic letter becomes a token («другою → третьою» in single
 * letters); and `Intl.Segmenter` cuts `9-1`, `2016/399`, `1710-VI`.
 *
 * @example
 * tokensOf('ст. 7-1 Закону').map(({ text }) => text) // ['ст', '.', '7-1', 'Закону']
 */
import { foldToLatin } from '../text/homoglyphs.ts';
import { APOSTROPHES, INVISIBLE } from '../text/stem.ts';

export interface Token {
  /** White space before it, as printed. */
  before: string;
  /** As printed. */
  text: string;
  /** Equal for two tokens that print the same word: apostrophes, quotes, dashes, look-alike letters and invisible marks are folded. */
  key: string;
}

const TOKEN = new RegExp(
  [
    '\\d+(?:[-–/.,]\\d+)*(?:-\\p{Lu}+)?[⁰¹²³⁴-⁹]*',
    `[\\p{L}\\p{M}](?:[\\p{L}\\p{M}${INVISIBLE}]|[${APOSTROPHES}\\-‑](?=\\p{L}))*`,
    '[^\\s]',
  ].join('|'),
  'gu',
);

const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'u');
const QUOTES = /[«»“”„‟″]/;
const DASHES = /[‐‑‒–—―−]/;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]/;

/** What a character folds to, as a code; 0 for one that is not seen. Characters past the table stay. */
const FOLDED = Uint16Array.from({ length: 0x3000 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (UNSEEN.test(letter)) return 0;
  if (SUPERSCRIPT.test(letter)) return letter.normalize('NFKC').charCodeAt(0);
  return (APOSTROPHE.test(letter) ? "'" : QUOTES.test(letter) ? '"' : DASHES.test(letter) ? '-' : foldToLatin(letter)).charCodeAt(0);
});
const BYTE_ORDER_MARK = 0xfeff;
const [SINGLE, DOUBLE] = ["'".charCodeAt(0), '"'.charCodeAt(0)];
/** Of the scripts of law; marks and digits lie below. */
const isLetter = (code = 0): boolean => ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x58f);
/** From this length on a decoder is quicker than `fromCharCode`. */
const LONG = 60;
const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The key of a printed text: what is left when only the look differs; an apostrophe that is in no word is a quote. `printedKey('об’єкт – «А»')` → `"oб'єкт - "A""` with folded letters. */
export function printedKey(text: string): string {
  const plain = text.normalize('NFC');
  const codes = new Uint16Array(plain.length);
  let length = 0;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    const folded = code < FOLDED.length ? FOLDED[code]! : code === BYTE_ORDER_MARK ? 0 : code;
    if (folded === 0) continue;
    const isQuote = folded === SINGLE && !(isLetter(codes[length - 1]) && isLetter(plain.charCodeAt(at + 1)));
    codes[length++] = isQuote ? DOUBLE : folded;
  }
  return length < LONG ? String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]) : UTF_16.decode(codes.subarray(0, length));
}

/** The key of a line: white space counts only between two words. `lineKey('Союз (1) ,')` equals `lineKey('Союз(1),')`. */
export function lineKey(text: string): string {
  const key = printedKey(text);
  return /\s/.test(key) ? key.replace(/(?<![\p{L}\p{N}])\s+|\s+(?![\p{L}\p{N}\s])/gu, '').replace(/\s+/g, ' ') : key;
}

/** The tokens of a text: `before` and `text` of all of them joined are the text again; white space at its end belongs to the last. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of text.matchAll(TOKEN)) {
    tokens.push({ before: text.slice(end, found.index), text: found[0], key: printedKey(found[0]) });
    end = found.index + found[0].length;
  }
  const last = tokens.at(-1);
  if (last && end < text.length) last.text += text.slice(end);
  return tokens;
}
