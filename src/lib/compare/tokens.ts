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
import { APOSTROPHES, INVISIBLE } from '../text/stem.ts';
import { fold, printedKey } from './folding.ts';
import { numberOf } from './interned.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Token {
  /** White space before it, as printed. */
  before: string;
  /** As printed. */
  text: string;
}

const TOKEN = new RegExp(
  [
    '\\d+(?:[-–/.,]\\d+)*(?:-\\p{Lu}+)?[⁰¹²³⁴-⁹]*',
    `[\\p{L}\\p{M}](?:[\\p{L}\\p{M}${INVISIBLE}]|[${APOSTROPHES}\\-‑](?=\\p{L}))*`,
    '[^\\s]',
  ].join('|'),
  'yu',
);

/** Classes of characters: most tokens are letters between other things, or one mark, and need no expression to be found. */
const [SPACE, LETTER, MARK, OTHER] = [0, 1, 2, 3];
const GOES_ON = new RegExp(`[\\p{M}\\d${INVISIBLE}${APOSTROPHES}\\-‑]`, 'u');
const CLASSES = Uint8Array.from({ length: 0x3000 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /\s/.test(letter) ? SPACE : /\p{L}/u.test(letter) ? LETTER : GOES_ON.test(letter) ? OTHER : MARK;
});
const classAt = (text: string, at: number): number => (at >= text.length ? SPACE : (CLASSES[text.charCodeAt(at)] ?? OTHER));
/** True where no token begins: the byte order mark is white space by itself and an invisible mark in a word. */
const isBetween = (text: string, at: number): boolean => classAt(text, at) === SPACE || (classAt(text, at) === OTHER && /\s/.test(text[at]!));

/** Where the token that begins at `from` ends. */
function endOf(text: string, from: number): number {
  const first = classAt(text, from);
  if (first === MARK) return from + 1;
  let end = from;
  while (classAt(text, end) === LETTER) end++;
  if (first === LETTER && classAt(text, end) !== OTHER) return end;
  TOKEN.lastIndex = from;
  return from + TOKEN.exec(text)![0].length;
}

/** The tokens of a text: `before` and `text` of all of them joined are the text again; white space at its end belongs to the last. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (isBetween(text, at)) continue;
    const start = at;
    at = endOf(text, start);
    tokens.push({ before: text.slice(end, start), text: text.slice(start, at) });
    end = at--;
  }
  const last = tokens.at(-1);
  if (last && end < text.length) last.text += text.slice(end);
  return tokens;
}

/** The key of a token: equal for two that print the same word; apostrophes, quotes, dashes, look-alike letters and invisible marks are folded. */
export const tokenKey = ({ text }: Token): string => printedKey(text.trimEnd());

/** The same as a number. */
export function tokenId({ text }: Token, { tokens }: Pick<Vocabulary, 'tokens'>): number {
  const { codes, length } = fold(text, { spaces: false });
  return numberOf(tokens, codes, 0, length);
}
