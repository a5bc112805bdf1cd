/**
 * The lines of paired units, side by side. Equal lines hold the frame, in order; between them lines are paired by likeness;
 * what is left over on both sides may have moved, within the unit or to another one.
 *
 * Every old line stands in exactly one change as `old`, every new one as `new`.
 *
 * @example
 * compareLines(before.lines, after.lines) // [{ kind: 'same', … }, { kind: 'amended', old, new, words: [ … ] }, { kind: 'added', new }]
 */
import { diffArrays } from 'diff';
import { assign } from './assignment.ts';
import { likenessOf, wordsOf } from './likeness.ts';
import { printedKey } from './tokens.ts';
import type { Line } from './units.ts';
import { compareWords, type WordPiece } from './words.ts';

export interface LineChange {
  /** `relabelled`: only its number changed; `moved`: it stands elsewhere now, its words may differ too. */
  kind: 'same' | 'relabelled' | 'amended' | 'moved' | 'added' | 'removed';
  old?: Line;
  new?: Line;
  /** The words of `relabelled`, `amended` and of a `moved` line that changed. */
  words?: WordPiece[];
  /** Where a `moved` line stood: eId of the old line. The place it left has a change of kind `removed` with `movedTo`. */
  movedTo?: string;
}

/** Likeness from which two lines of one unit are the same line amended. */
const LIKE = 0.35;
/** «3.» in a new wording is still part three: with the same label a tenth of likeness is enough. */
const SAME_LABEL = 0.25;
/** A line found elsewhere must be nearly the same and say something. */
const LIKE_ELSEWHERE = 0.75;
const LEAST_WORDS_ELSEWHERE = 8;
/** Past this many pairs to weigh, lines in a gap are paired in order. */
const MOST_PAIRS = 250_000;

const keyOf = ({ content }: Line): string => printedKey(content).replace(/\s+/g, ' ').trim();
const labelOf = ({ text, content }: Line): string => text.slice(0, text.length - content.length).trim();

/** Two units that are one and the same: their own lines (heading, or text with the number) go together whatever they say. */
export function compareUnitLines(before: readonly Line[], after: readonly Line[]): LineChange[] {
  const [own, current] = [before[0], after[0]];
  return own && current ? [pairOf(own, current), ...compareLines(before.slice(1), after.slice(1))] : compareLines(before, after);
}

/** The changes in reading order: the new lines, with removed ones where they stood. */
export function compareLines(before: readonly Line[], after: readonly Line[]): LineChange[] {
  const framed = diffArrays(before.map(keyOf), after.map(keyOf));
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  let gap: { old: Line[]; new: Line[] } = { old: [], new: [] };
  const close = (): void => {
    changes.push(...compareGap(gap.old, gap.new));
    gap = { old: [], new: [] };
  };
  for (const { count, added, removed } of framed) {
    if (removed) gap.old.push(...before.slice(i, i + count));
    else if (added) gap.new.push(...after.slice(j, j + count));
    else {
      close();
      for (let at = 0; at < count; at++) changes.push(pairOf(before[i + at]!, after[j + at]!));
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  close();
  return changes;
}

/** A pair of lines, named by what differs. */
function pairOf(old: Line, current: Line): LineChange {
  if (printedKey(old.text) === printedKey(current.text)) return { kind: 'same', old, new: current };
  const kind = keyOf(old) === keyOf(current) && labelOf(old) !== labelOf(current) ? 'relabelled' : keyOf(old) === keyOf(current) ? 'same' : 'amended';
  return kind === 'same' ? { kind, old, new: current } : { kind, old, new: current, words: compareWords(old.text, current.text) };
}

/** What is removed stands before what is added in its place. */
function compareGap(old: readonly Line[], current: readonly Line[]): LineChange[] {
  const partner = partnersIn(old, current);
  const pairedWith = new Map<number, number>();
  partner.forEach((j, i) => { if (j >= 0) pairedWith.set(j, i); });
  const changes: LineChange[] = [];
  let next = 0;
  const removedBefore = (limit: number): void => {
    for (; next < limit; next++) if (partner[next] === -1) changes.push({ kind: 'removed', old: old[next]! });
  };
  const following = boundaries(current.length, old.length, pairedWith);
  current.forEach((line, j) => {
    removedBefore(following[j]!);
    const i = pairedWith.get(j);
    changes.push(i === undefined ? { kind: 'added', new: line } : pairOf(old[i]!, line));
  });
  removedBefore(old.length);
  return changes;
}

/** For each new line the first old one that belongs to it or to a later line: all removed lines above stand before it. */
function boundaries(lines: number, end: number, pairedWith: ReadonlyMap<number, number>): number[] {
  const following = Array<number>(lines).fill(end);
  for (let j = lines - 1, least = end; j >= 0; j--) {
    least = Math.min(least, pairedWith.get(j) ?? end);
    following[j] = least;
  }
  return following;
}

/** For each old line the new one it became, or -1. A line with the same label may differ more. */
function partnersIn(old: readonly Line[], current: readonly Line[]): number[] {
  if (old.length === 0 || current.length === 0) return old.map(() => -1);
  if (old.length * current.length > MOST_PAIRS) return old.map((_, at) => (at < current.length ? at : -1));
  const { cosine } = likenessOf(old.map(({ content }) => content), current.map(({ content }) => content));
  const score = old.map((line, i) => Float64Array.from(current, (other, j) => {
    const alike = cosine[i]![j]!;
    const label = labelOf(line);
    const sameLabel = label !== '' && label === labelOf(other) && line.depth === other.depth;
    return sameLabel ? Math.min(1, alike + SAME_LABEL) : alike;
  }));
  return assign(score, LIKE);
}

/**
 * Finds lines that left one unit and came to another: pairs `removed` with `added` over all units. Changes the lists in
 * place: the arrival becomes `moved` with its old line, the departure keeps the line and says where it went.
 */
export function followMoves(lists: readonly LineChange[][]): void {
  const all = lists.flat();
  const wordy = (line: Line | undefined): boolean => line !== undefined && wordsOf(line.content).length >= LEAST_WORDS_ELSEWHERE;
  const left = all.filter(({ kind, old }) => kind === 'removed' && wordy(old));
  const came = all.filter(({ kind, new: line }) => kind === 'added' && wordy(line));
  if (left.length === 0 || came.length === 0 || left.length * came.length > MOST_PAIRS) return;
  const { cosine } = likenessOf(left.map(({ old }) => old!.content), came.map(({ new: line }) => line!.content));
  assign(cosine, LIKE_ELSEWHERE).forEach((j, i) => {
    if (j < 0) return;
    const [departure, arrival] = [left[i]!, came[j]!];
    departure.movedTo = arrival.new!.eid;
    Object.assign(arrival, { kind: 'moved', old: departure.old, ...(keyOf(departure.old!) !== keyOf(arrival.new!) && { words: compareWords(departure.old!.text, arrival.new!.text) }) });
  });
}
