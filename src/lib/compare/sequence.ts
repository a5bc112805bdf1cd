/**
 * What two sequences have in common, in order: the frame of lines that stayed in a unit, of words that stayed in a line.
 *
 * Myers' greedy method (1986) finds the fewest edits; its work grows with their square, so it gives up past a bound. Then
 * entries that stand once on each side hold the frame (the idea of a patience comparison), and the stretches between them
 * are compared by themselves. Work is bounded whatever the input.
 *
 * @example
 * commonRuns([1, 2, 3, 4], [1, 3, 4, 5]) // [{ old: 0, new: 0, length: 1 }, { old: 2, new: 1, length: 2 }]
 */
import { heaviestRun } from './order.ts';

/** A stretch that is the same on both sides. */
export interface CommonRun {
  /** Where it begins in the old sequence. */
  old: number;
  /** Where it begins in the new one. */
  new: number;
  length: number;
}

/** A comparison of 2,000 edits takes well under 0.1 s. */
const MOST_EDITS = 2000;

/** The runs in order, none next to another. Entries are the same when they are equal numbers. */
export function commonRuns(old: readonly number[], current: readonly number[]): CommonRun[] {
  return joined(runsBetween(old, current, { old: 0, oldEnd: old.length, new: 0, newEnd: current.length }, true));
}

/** A part of both sequences. */
interface Stretch {
  old: number;
  oldEnd: number;
  new: number;
  newEnd: number;
}

function runsBetween(old: readonly number[], current: readonly number[], whole: Stretch, mayAnchor: boolean): CommonRun[] {
  const stretch = { ...whole };
  while (stretch.old < stretch.oldEnd && stretch.new < stretch.newEnd && old[stretch.old] === current[stretch.new]) [stretch.old, stretch.new] = [stretch.old + 1, stretch.new + 1];
  while (stretch.old < stretch.oldEnd && stretch.new < stretch.newEnd && old[stretch.oldEnd - 1] === current[stretch.newEnd - 1]) [stretch.oldEnd, stretch.newEnd] = [stretch.oldEnd - 1, stretch.newEnd - 1];
  const middle = fewestEdits(old, current, stretch) ?? (mayAnchor ? anchored(old, current, stretch) : []);
  return [
    { old: whole.old, new: whole.new, length: stretch.old - whole.old },
    ...middle,
    { old: stretch.oldEnd, new: stretch.newEnd, length: whole.oldEnd - stretch.oldEnd },
  ];
}

/** Entries that stand once on each side, as far as they keep their order, and what is common between them. */
function anchored(old: readonly number[], current: readonly number[], stretch: Stretch): CommonRun[] {
  const places = singles(current, stretch.new, stretch.newEnd);
  const pairs = [...singles(old, stretch.old, stretch.oldEnd)].flatMap(([entry, at]) => {
    const other = places.get(entry);
    return other === undefined ? [] : [{ old: at, new: other }];
  });
  const anchors = heaviestRun(pairs.map((pair) => pair.new), pairs.map(() => 1)).map((at) => pairs[at]!);
  const runs: CommonRun[] = [];
  let from = { old: stretch.old, new: stretch.new };
  for (const anchor of anchors) {
    runs.push(...runsBetween(old, current, { ...from, oldEnd: anchor.old, newEnd: anchor.new }, false), { ...anchor, length: 1 });
    from = { old: anchor.old + 1, new: anchor.new + 1 };
  }
  if (anchors.length > 0) runs.push(...runsBetween(old, current, { ...stretch, ...from }, false));
  return runs;
}

/** Entries that stand once in a part, with their places, in order. */
function singles(entries: readonly number[], from: number, end: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < end; at++) places.set(entries[at]!, places.has(entries[at]!) ? -1 : at);
  for (const [entry, at] of places) if (at < 0) places.delete(entry);
  return places;
}

/** Myers' method; undefined past the bound. */
function fewestEdits(old: readonly number[], current: readonly number[], { old: from, oldEnd, new: to, newEnd }: Stretch): CommonRun[] | undefined {
  const [rows, columns] = [oldEnd - from, newEnd - to];
  if (rows === 0 || columns === 0) return [];
  if (Math.abs(rows - columns) > MOST_EDITS) return undefined;
  const most = Math.min(rows + columns, MOST_EDITS);
  const centre = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = diagonal === -edits || (diagonal !== edits && furthest[centre + diagonal - 1]! < furthest[centre + diagonal + 1]!);
      let row = down ? furthest[centre + diagonal + 1]! : furthest[centre + diagonal - 1]! + 1;
      while (row < rows && row - diagonal < columns && row >= diagonal && old[from + row] === current[to + row - diagonal]) row++;
      furthest[centre + diagonal] = row;
      if (row >= rows && row - diagonal >= columns) return tracedBack(trace, rows, columns, from, to);
    }
    trace.push(furthest.slice(centre - edits, centre + edits + 1));
  }
  return undefined;
}

/** The path from the end to the beginning: on each diagonal what was walked along it is common. */
function tracedBack(trace: readonly Int32Array[], rows: number, columns: number, from: number, to: number): CommonRun[] {
  const runs: CommonRun[] = [];
  let [row, column] = [rows, columns];
  for (let edits = trace.length; edits > 0; edits--) {
    const before = trace[edits - 1]!;
    const reach = (diagonal: number): number => before[diagonal + edits - 1] ?? -1;
    const diagonal = row - column;
    const down = diagonal === -edits || (diagonal !== edits && reach(diagonal - 1) < reach(diagonal + 1));
    const previous = down ? reach(diagonal + 1) : reach(diagonal - 1);
    const start = down ? previous : previous + 1;
    if (row > start) runs.push({ old: from + start, new: to + start - diagonal, length: row - start });
    [row, column] = [previous, previous - (down ? diagonal + 1 : diagonal - 1)];
  }
  if (row > 0) runs.push({ old: from, new: to, length: row });
  return runs.reverse();
}

/** Runs that touch become one; empty ones go. */
function joined(runs: readonly CommonRun[]): CommonRun[] {
  const together: CommonRun[] = [];
  for (const run of runs) {
    const last = together.at(-1);
    if (run.length === 0) continue;
    if (last && last.old + last.length === run.old && last.new + last.length === run.new) last.length += run.length;
    else together.push({ ...run });
  }
  return together;
}
