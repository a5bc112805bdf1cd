/**
 * Tokens of an English text for reading citations: words, numbers, numbers of acts, bracketed labels and marks, each with its
 * place in the text as printed. A bracketed label is one token, because "6(3)(b)" is read label by label.
 *
 * @example
 * tokensOf('Article 6(3) of Regulation (EC) No 562/2006').map(({ kind }) => kind)
 * // ['word', 'number', 'bracket', 'word', 'word', 'series', 'word', 'act-number']
 */
export interface Token {
  /**
   * `number` 6, 12a, 2.1; `act-number` 562/2006, 95/46/EC; `bracket` (3), (b), (iv), also (1, 2) and (a) to be read from `label`;
   * `series` (EU), (EEC, Euratom); `mark` any other printed character.
   */
  kind: 'word' | 'number' | 'act-number' | 'bracket' | 'series' | 'mark';
  /** Offsets in the text, UTF-16 units. */
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** What stands inside the brackets; the printed text of any other token. */
  label: string;
  /** What divides it from the token before it. */
  gap: 'none' | 'space' | 'line';
}

/** A unit's label: 3, 12a, b, bis, iv, A. White space includes no-break and thin spaces. */
const LABEL = '(?:\\d{1,4}[a-z]{0,3}|[a-z]{1,5}|[IVXLC]{1,6}|[A-Z])';
const KINDS: readonly [Token['kind'], string][] = [
  ['bracket', `\\(\\s?${LABEL}(?:\\s?(?:,|and|or|to|[-–])\\s?${LABEL}){0,20}\\s?\\)`],
  ['series', '\\([A-Z][A-Za-z]{1,9}(?:,\\s?[A-Z][A-Za-z]{1,9}){0,3}\\)'],
  ['act-number', '\\d{1,4}(?:/\\d{1,4}){1,2}(?:/[A-Z][A-Za-z]{1,9})?(?![\\p{L}\\d])'],
  ['number', '\\d+(?:\\.\\d+)*(?:(?!of)[a-z]{1,3}(?![\\p{L}\\d])|(?![\\p{L}\\d])|(?=of(?![\\p{L}\\d])))'],
  ['word', 'No(?=\\d)|\\p{L}[\\p{L}\\p{M}\\d]*(?:[-‑]\\p{L}[\\p{L}\\p{M}\\d]*)*'],
  ['mark', '\\S'],
];
const TOKEN = new RegExp(KINDS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');

/** The tokens of a text, in order. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of text.matchAll(TOKEN)) {
    const [printed, ...groups] = found;
    const kind = KINDS[groups.findIndex((group) => group !== undefined)]![0];
    const between = text.slice(end, found.index);
    const gap = between === '' ? 'none' : between.includes('\n') ? 'line' : 'space';
    end = found.index + printed.length;
    const label = kind === 'bracket' || kind === 'series' ? printed.slice(1, -1).trim() : printed;
    tokens.push({ kind, start: found.index, end, text: printed, label, gap });
  }
  return tokens;
}

/** The printed text of a token, '' past the end. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** The same in lower case: "The" and "the" are one word. */
export const wordAt = (tokens: readonly Token[], at: number): string => textAt(tokens, at).toLowerCase();

/** Index after the given words, compared in lower case, or undefined. `wordsAt(tokens, 3, ['of', 'the'])` */
export const wordsAt = (tokens: readonly Token[], at: number, words: readonly string[]): number | undefined =>
  words.every((word, i) => wordAt(tokens, at + i) === word) ? at + words.length : undefined;

/** Connectors of a list, longest first: "5, 6 and 8", "points (a) and/or (b)", "Article 5, as well as Article 6". */
const CONNECTORS: readonly (readonly string[])[] = [
  [',', 'and', 'in', 'particular'], [',', 'as', 'well', 'as'], ['as', 'well', 'as'], ['and', '/', 'or'],
  [',', 'and'], [',', 'or'], ['and'], ['or'], [','],
];

/** Index after the connector at a token, or undefined. */
export function connectorAt(tokens: readonly Token[], at: number): number | undefined {
  for (const words of CONNECTORS) {
    const next = wordsAt(tokens, at, words);
    if (next !== undefined) return next;
  }
  return undefined;
}
