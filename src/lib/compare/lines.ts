/**
 * The lines of paired units, side by side. Equal lines hold the frame, in order; between them lines are paired by likeness;
 * what is left over on both sides may have moved, within the unit or to another one.
 *
 * Every old line stands in exactly one change as `old`, every new one as `new`.
 *
 * @example
 * compareLines(before.lines, after.lines) // [{ kind: 'same', … }, { kind: 'amended', old, new, words: [ … ] }, { kind: 'added', new }]
 */
import { assignSparse, type Edge } from './assignment.ts';
import { printedKey } from './folding.ts';
import { alikeIn } from './likeness.ts';
import { isNearlyEqualLine } from './nearness.ts';
import { commonRuns } from './sequence.ts';
import type { Line } from './units.ts';
import { lineId, newVocabulary, wordCount, type Vocabulary } from './vocabulary.ts';
import { compareWords, type WordPiece } from './words.ts';

export interface LineChange {
  /**
   * `relabelled`: only its number changed; `references`: only numbers of what it cites, which is what it was; `moved`: it
   * stands elsewhere now, its words may differ too.
   */
  kind: 'same' | 'relabelled' | 'references' | 'amended' | 'moved' | 'added' | 'removed';
  old?: Line;
  new?: Line;
  /** The words of `relabelled`, `references`, `amended` and of a `moved` line that changed. */
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

/** The number of a label, without its brackets and stops; a dash is none: formats disagree on both. */
const labelOf = ({ text, content }: Line): string => printedKey(text.slice(0, text.length - content.length)).replace(/[^\p{L}\p{N}-]|^-+/gu, '');

/** Two units that are equal letter for letter. */
export const equalLines = (before: readonly Line[], after: readonly Line[]): LineChange[] => before.map((old, at) => ({ kind: 'same', old, new: after[at]! }));

/** Two units that are one and the same: their own lines (heading, or text with the number) go together whatever they say. */
export function compareUnitLines(before: readonly Line[], after: readonly Line[], vocabulary: Vocabulary = newVocabulary()): LineChange[] {
  const [own, current] = [before[0], after[0]];
  return own && current ? [pairOf(own, current, vocabulary), ...compareLines(before.slice(1), after.slice(1), vocabulary)] : compareLines(before, after, vocabulary);
}

/** The changes in reading order: the new lines, with removed ones where they stood. */
export function compareLines(before: readonly Line[], after: readonly Line[], vocabulary: Vocabulary = newVocabulary()): LineChange[] {
  const idsOf = (lines: readonly Line[]): number[] => lines.map((line) => lineId(line, vocabulary));
  const parts: LineChange[][] = [];
  let [i, j] = [0, 0];
  for (const run of commonRuns(idsOf(before), idsOf(after))) {
    parts.push(compareGap(before.slice(i, run.old), after.slice(j, run.new), vocabulary));
    [i, j] = [run.old + run.length, run.new + run.length];
    parts.push(before.slice(run.old, i).map((line, at) => pairOf(line, after[run.new + at]!, vocabulary)));
  }
  parts.push(compareGap(before.slice(i), after.slice(j), vocabulary));
  return parts.flat();
}

/** The line that EUR-Lex prints in the place of what is deleted. */
const RULE = /^\s*[—–_-]{3,}\s*$/;

/** A pair of lines, named by what differs. */
function pairOf(old: Line, current: Line, vocabulary: Vocabulary): LineChange {
  if (old.text === current.text) return { kind: 'same', old, new: current };
  const isSame = lineId(old, vocabulary) === lineId(current, vocabulary);
  if (isSame && labelOf(old) === labelOf(current)) return { kind: 'same', old, new: current };
  const words = compareWords(old.text, current.text, vocabulary);
  if (words.every((piece) => piece.kind === 'same' || RULE.test(piece.old + piece.new))) return { kind: 'same', old, new: current };
  return { kind: isSame ? 'relabelled' : 'amended', old, new: current, words };
}

/** What is removed stands before what is added in its place. */
function compareGap(old: readonly Line[], current: readonly Line[], vocabulary: Vocabulary): LineChange[] {
  const pairedWith = partnersIn(old, current, vocabulary);
  const paired = new Set(pairedWith.values());
  const changes: LineChange[] = [];
  let next = 0;
  const removedBefore = (limit: number): void => {
    for (; next < limit; next++) if (!paired.has(next)) changes.push({ kind: 'removed', old: old[next]! });
  };
  const following = boundaries(current.length, old.length, pairedWith);
  current.forEach((line, j) => {
    removedBefore(following[j]!);
    const i = pairedWith.get(j);
    changes.push(i === undefined ? { kind: 'added', new: line } : pairOf(old[i]!, line, vocabulary));
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

/** Share from which two lines in the same place of a gap are the same without a further question. */
const NEARLY_EQUAL = 0.6;

/** For new lines the old one each was: those that face one another and are nearly equal, and the most alike of the others. */
function partnersIn(old: readonly Line[], current: readonly Line[], vocabulary: Vocabulary): Map<number, number> {
  const facing = old.length === current.length ? [...old.keys()].filter((at) => isNearlyEqualLine(old[at]!, current[at]!, NEARLY_EQUAL, vocabulary)) : [];
  const paired = new Map(facing.map((at) => [at, at]));
  const [rows, columns] = [old, current].map((lines) => [...lines.keys()].filter((at) => !paired.has(at)));
  if (rows!.length > 0 && columns!.length > 0) for (const { row, column } of mostAlike(rows!.map((at) => old[at]!), columns!.map((at) => current[at]!), vocabulary)) paired.set(columns![column]!, rows![row]!);
  return paired;
}

/** The best pairs by likeness. A line with the same label may differ more. */
function mostAlike(old: readonly Line[], current: readonly Line[], vocabulary: Vocabulary): Edge[] {
  const labels = current.map(labelOf);
  const edges = alikeIn('cosine', old.map(({ content }) => content), current.map(({ content }) => content), LIKE - SAME_LABEL, vocabulary).flatMap((alike, row) => {
    const label = labelOf(old[row]!);
    return alike.map(({ column, likeness }): Edge => {
      const sameLabel = label !== '' && label === labels[column] && old[row]!.depth === current[column]!.depth;
      return { row, column, likeness: sameLabel ? Math.min(1, likeness + SAME_LABEL) : likeness };
    });
  });
  return assignSparse(edges, old.length, current.length, LIKE);
}

/**
 * Finds lines that left one unit and came to another: pairs `removed` with `added` over all units. Changes the lists in
 * place: the arrival becomes `moved` with its old line, the departure keeps the line and says where it went.
 */
export function followMoves(lists: readonly LineChange[][], vocabulary: Vocabulary = newVocabulary()): void {
  const all = lists.flat();
  const wordy = (line: Line): boolean => wordCount(line.content) >= LEAST_WORDS_ELSEWHERE;
  const left = all.filter(({ kind, old }) => kind === 'removed' && wordy(old!));
  const came = all.filter(({ kind, new: line }) => kind === 'added' && wordy(line!));
  const edges = alikeIn('cosine', left.map(({ old }) => old!.content), came.map(({ new: line }) => line!.content), LIKE_ELSEWHERE, vocabulary)
    .flatMap((alike, row) => alike.map(({ column, likeness }): Edge => ({ row, column, likeness })));
  for (const { row, column } of assignSparse(edges, left.length, came.length, LIKE_ELSEWHERE)) {
    const [departure, arrival] = [left[row]!, came[column]!];
    const { old } = departure;
    departure.movedTo = arrival.new!.eid;
    const isSame = lineId(old!, vocabulary) === lineId(arrival.new!, vocabulary);
    Object.assign(arrival, { kind: 'moved', old, ...(!isSame && { words: compareWords(old!.text, arrival.new!.text, vocabulary) }) });
  }
}
