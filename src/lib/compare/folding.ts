/**
 * Folding: what a printed text says when only its look differs. Apostrophes, quotes and dashes of every kind are one each,
 * look-alike letters of two scripts are one, invisible marks are none. An apostrophe that is in no word is a quote.
 *
 * A comparison folds every line of both texts, so this is one walk over character codes into memory that is used again and
 * again: no text is made where only a number is wanted.
 *
 * @example
 * printedKey('об’єкт – «А»') // `oб'єкт - "A"` with folded letters
 */
import { foldToLatin } from '../text/homoglyphs.ts';
import { APOSTROPHES, INVISIBLE } from '../text/stem.ts';

const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'u');
const QUOTES = /[«»“”„‟″]/;
const DASHES = /[‐‑‒–—―−]/;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]/;

/** Codes of the scripts of law and of all their marks lie below. */
const TABLE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;
const [SINGLE, DOUBLE, SPACE] = ["'", '"', ' '].map((letter) => letter.charCodeAt(0)) as [number, number, number];

/** Bits beside the code that a character folds to. `ODD`: it needs a second look. */
const [CODE, WORD, BLANK, LETTER, COMPOSES, ODD] = [0xffff, 1 << 16, 1 << 17, 1 << 18, 1 << 19, 1 << 20];

/** What a character folds to: a code, 0 for one that is not seen. */
function foldedCode(letter: string): number {
  if (UNSEEN.test(letter)) return 0;
  if (SUPERSCRIPT.test(letter)) return letter.normalize('NFKC').charCodeAt(0);
  return (APOSTROPHE.test(letter) ? "'" : QUOTES.test(letter) ? '"' : DASHES.test(letter) ? '-' : foldToLatin(letter)).charCodeAt(0);
}

/** A letter of the scripts of law; marks and digits lie below. */
const isLetter = (code: number): boolean => ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x58f);

/** All that folding asks of a character. `COMPOSES`: it may change, or change its neighbour, when a text is composed (NFC). */
function entryOf(code: number): number {
  const letter = String.fromCharCode(code);
  const folded = code === BYTE_ORDER_MARK ? 0 : code < TABLE ? foldedCode(letter) : code;
  const shown = String.fromCharCode(folded);
  const bits = (/[\p{L}\p{N}]/u.test(shown) ? WORD : 0) | (/\s/.test(shown) ? BLANK : 0) | (isLetter(folded) ? LETTER : 0) |
    (/[\p{M}\u1100-\u11ff\u3000-\ufefe\uff00-\uffff]/u.test(letter) || letter.normalize('NFC') !== letter ? COMPOSES : 0);
  return folded | bits | (folded === 0 || folded === SINGLE || (bits & (BLANK | COMPOSES)) !== 0 ? ODD : 0);
}

const ENTRIES = Int32Array.from({ length: TABLE }, (_, code) => entryOf(code));
const entryFor = (code: number): number => (code < TABLE ? ENTRIES[code]! : entryOf(code));

/** White space, by its code. */
export const isSpace = (code: number): boolean => (entryFor(code) & BLANK) !== 0;

/** Codes of a folded text: those from 0 to `length`, until the next text is folded. */
export interface Folded {
  codes: Uint16Array;
  length: number;
}

const folded: Folded = { codes: new Uint16Array(1024), length: 0 };

/** The codes of a text as it prints. `spaces: false`: white space counts only between two words, and any of it as one space. */
export function fold(text: string, { spaces, isComposed = false }: { spaces: boolean; isComposed?: boolean }): Folded {
  if (folded.codes.length < text.length) folded.codes = new Uint16Array(2 * text.length);
  const { codes } = folded;
  let length = 0;
  let isApart = false;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const entry = entryFor(text.charCodeAt(at));
    let letter = entry & CODE;
    if ((entry & ODD) !== 0) {
      if ((entry & COMPOSES) !== 0 && !isComposed) return fold(text.normalize('NFC'), { spaces, isComposed: true });
      if (letter === 0) continue;
      if ((entry & BLANK) !== 0 && !spaces) {
        isApart = true;
        continue;
      }
      if (letter === SINGLE && (isApart || (last & LETTER) === 0 || at + 1 === text.length || !isLetter(text.charCodeAt(at + 1)))) letter = DOUBLE;
    }
    if (isApart) {
      if ((last & entry & WORD) !== 0) codes[length++] = SPACE;
      isApart = false;
    }
    last = entry;
    codes[length++] = letter;
  }
  folded.length = length;
  return folded;
}

/** From this length on a decoder is quicker than `fromCharCode`. */
const LONG = 60;
const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The key of a printed text: what is left when only the look differs. */
export function printedKey(text: string): string {
  const { codes, length } = fold(text, { spaces: true });
  return length < LONG ? String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]) : UTF_16.decode(codes.subarray(0, length));
}
