/**
 * Nearly equal: a quick question that needs no likeness. Most units and lines of two editions differ in a word or two: what
 * stays in its place tells that at once, and else the words that both have.
 *
 * @example
 * isNearlyEqual(before.lines, after.lines, 0.6, vocabulary) // true when at least 0.6 of their letters stayed
 */
import { isSpace } from './folding.ts';
import { numberOf } from './interned.ts';
import type { Line } from './units.ts';
import { lineId, type Vocabulary } from './vocabulary.ts';

/** True for two lists of lines when `share` stayed: of their letters in equal lines and at equal ends of lines that face one another, or of their different words. */
export function isNearlyEqual(first: readonly Line[], second: readonly Line[], share: number, vocabulary: Vocabulary): boolean {
  const [was, is] = changedTexts(first, second, vocabulary);
  const equal = Math.min(lettersOf(first) - lettersIn(was), lettersOf(second) - lettersIn(is));
  const framed = was.length === is.length ? was.reduce((sum, text, at) => sum + lettersInPlace(text, is[at]!), 0) : 0;
  return equal + framed >= share * Math.max(lettersOf(first), lettersOf(second)) || wordsInCommon(first, second, vocabulary) >= share;
}

/** The same of two lines that are not equal. */
export const isNearlyEqualLine = (line: Line, other: Line, share: number, vocabulary: Vocabulary): boolean =>
  lettersInPlace(line.content, other.content) >= share * Math.max(line.content.length, other.content.length) || wordsInCommon([line], [other], vocabulary) >= share;

function lettersInPlace(text: string, other: string): number {
  const { start, end } = frameOf(text, other);
  return start + end;
}

const lettersOf = (lines: readonly Line[]): number => lines.reduce((sum, { content }) => sum + content.length, 0);
const lettersIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** The texts of two lists of lines that are not equal to one of the other list. */
export function changedTexts(first: readonly Line[], second: readonly Line[], vocabulary: Vocabulary): [string[], string[]] {
  const [ours, theirs] = [first, second].map((lines) => new Set(lines.map((line) => lineId(line, vocabulary))));
  const rest = (lines: readonly Line[], equal: ReadonlySet<number>): string[] => lines.flatMap((line) => (equal.has(lineId(line, vocabulary)) ? [] : [line.content]));
  return [rest(first, theirs!), rest(second, ours!)];
}

/** Equal ends of two texts, in characters. */
export interface Frame {
  start: number;
  end: number;
}

/**
 * How much two texts have in common at the start and at the end, in whole words: both are cut where white space begins, so
 * that no token is cut. Most amended lines differ in a word or two, and only what lies between is compared word by word.
 */
export function frameOf(old: string, current: string): Frame {
  const alike = commonStart(old, current);
  let start = alike;
  while (start > 0 && !(isApart(old, start) && isApart(current, start))) start--;
  let end = commonEnd(old, current, alike);
  while (end > 0 && !(opensApart(old, old.length - end) && opensApart(current, current.length - end))) end--;
  const between = [old.slice(start, old.length - end), current.slice(start, current.length - end)];
  return between.some((text) => text !== '' && text.trim() === '') ? { start: 0, end: 0 } : { start, end };
}

/** True where a word has ended. */
const isApart = (text: string, at: number): boolean => (at === text.length || isSpace(text.charCodeAt(at))) && !isSpace(text.charCodeAt(at - 1));
/** True where white space begins after a word. */
const opensApart = (text: string, at: number): boolean => isSpace(text.charCodeAt(at)) && (at === 0 || !isSpace(text.charCodeAt(at - 1)));

/** How many characters two texts begin with alike. */
function commonStart(one: string, other: string): number {
  if (one === other) return one.length;
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  return start;
}

/** How many characters they end with alike, the `start` first ones not counted again. */
function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let end = 0;
  while (end < most && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)) end++;
  return end;
}

/** What lies between the ends. */
export const within = (text: string, frame: Frame | undefined): string => (frame ? text.slice(frame.start, text.length - frame.end) : text);

/** Memory for the codes of one text. */
let codes = new Uint16Array(1024);

/** The words of a text between white space, as printed, as numbers. */
export function wordsIn(text: string, { printedWords }: Vocabulary): number[] {
  if (codes.length < text.length) codes = new Uint16Array(2 * text.length);
  const words: number[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const isEnd = at === text.length || isSpace((codes[at] = text.charCodeAt(at)));
    if (!isEnd && from < 0) from = at;
    if (!isEnd || from < 0) continue;
    words.push(numberOf(printedWords, codes, from, at));
    from = -1;
  }
  return words;
}

/** The share of different words, as printed, that two lists of lines have in common. */
function wordsInCommon(first: readonly Line[], second: readonly Line[], vocabulary: Vocabulary): number {
  const [ours, theirs] = [first, second].map((lines) => new Set(lines.flatMap(({ content }) => wordsIn(content, vocabulary))));
  let common = 0;
  for (const word of ours!) if (theirs!.has(word)) common++;
  return common / Math.max(1, ours!.size, theirs!.size);
}
