/**
 * Tokens of a Ukrainian text for reading citations: words, numbers and marks, each with its place in the text as printed.
 *
 * Comparison goes through `form`, never through the printed text: lower case, one apostrophe, no soft hyphens, Latin
 * look-alikes of a mixed word folded to Cyrillic. The folds happen inside one token, so places in the text stay true.
 *
 * @example
 * tokensOf('Cтаттi 5-1').map(({ form }) => form) // ['статті', '5', '-', '1']
 */
import { foldToCyrillic } from '../../text/homoglyphs.ts';
import { APOSTROPHES, INVISIBLE } from '../../text/stem.ts';

export interface Token {
  kind: 'word' | 'digits' | 'superscript' | 'mark';
  /** Offsets in the text, UTF-16 units. */
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** What is compared: folded for a word, plain digits for a superscript, one kind of quote and of dash for marks. */
  form: string;
}

const TOKEN = new RegExp(
  [
    `(?<word>\\p{L}(?:[\\p{L}\\p{M}${INVISIBLE}]|[${APOSTROPHES}](?=\\p{L}))*)`,
    '(?<digits>[0-9]+)',
    '(?<superscript>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)',
    '(?<mark>[^\\s])',
  ].join('|'),
  'gu',
);

const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');
const ONLY_INVISIBLE = new RegExp(`^[${INVISIBLE}]$`, 'u');
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Marks that mean the same: every dash is `-`, every opening or closing quote `"`, the old `N` is handled as a word. */
const MARKS: Record<string, string> = {
  '–': '-', '—': '-', '‑': '-', '−': '-', '‒': '-',
  '«': '"', '»': '"', '“': '"', '”': '"', '„': '"', '‟': '"',
};

/** The tokens of a text, in order. Linear; invisible characters between words are skipped like white space. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(TOKEN)) {
    const [printed] = found;
    const kind = kindOf(found.groups);
    if (kind === 'mark' && ONLY_INVISIBLE.test(printed)) continue;
    tokens.push({ kind, start: found.index, end: found.index + printed.length, text: printed, form: FORMS[kind](printed) });
  }
  return tokens;
}

const kindOf = (groups: Record<string, string | undefined> = {}): Token['kind'] =>
  groups['word'] !== undefined ? 'word' : groups['digits'] !== undefined ? 'digits' : groups['superscript'] !== undefined ? 'superscript' : 'mark';

const FORMS: Record<Token['kind'], (printed: string) => string> = {
  word: foldWordForm,
  digits: (printed) => printed,
  superscript: (printed) => [...printed].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(''),
  mark: (printed) => MARKS[printed] ?? printed,
};

function foldWordForm(printed: string): string {
  const visible = printed.replace(ANY_INVISIBLE, '').replace(ANY_APOSTROPHE, "'");
  return (HAS_CYRILLIC.test(visible) ? foldToCyrillic(visible) : visible).toLowerCase();
}

/** True when nothing is printed between a token and the one before it: "5-1", and not "5 - 1". */
export const isTight = (tokens: readonly Token[], at: number): boolean => at > 0 && tokens[at]?.start === tokens[at - 1]?.end;

/** The form at a place; '' beyond the ends. */
export const formAt = (tokens: readonly Token[], at: number): string => tokens[at]?.form ?? '';
