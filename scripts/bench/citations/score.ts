/**
 * How citations found agree with citations marked by hand.
 *
 * Detection pairs one with one by overlap inside the marked passages; a pair is exact when both ends agree, and right when all
 * its targets do, in order. Two targets are the same when act and path are written alike, or when in the text itself both paths
 * lead to the same provision («§ 3» and «глава 71, § 3»). An act known by title alone is compared by the place of its name.
 *
 * @example
 * scoreOf({ found: 98, marked: 100, paired: 97, exact: 95, right: 94 }) // { precision: 0.9898, recall: 0.97, f1: 0.9798, … }
 */
import type { Resolved, Target } from '../../../src/lib/cite/citation.ts';
import { follow } from '../../../src/lib/cite/follow.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { unitsOfPath, type GoldFile, type GoldMark, type GoldTarget } from './gold.ts';

export interface Tally {
  found: number;
  marked: number;
  paired: number;
  exact: number;
  right: number;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  exact: number;
  resolution: number;
}

/** A difference from the marks, as places and addresses only: the texts are not ours to publish. */
export interface Difference {
  kind: 'missed' | 'extra' | 'span' | 'target';
  start: number;
  end: number;
  expected: string;
  given: string;
}

/** What a file's text is compared in: its own tree, and its own identifier, by which the marks may call it. */
export interface Compared {
  body: readonly Provision[];
  self: string | undefined;
}

export function compareWithGold(citations: readonly Resolved[], gold: GoldFile, compared: Compared): { tally: Tally; differences: Difference[] } {
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && a.end > b.start;
  const left = new Set(citations.filter((citation) => gold.passages.some((passage) => overlaps(citation, passage))));
  const tally: Tally = { found: left.size, marked: gold.marks.length, paired: 0, exact: 0, right: 0 };
  const differences: Difference[] = [];
  for (const mark of gold.marks) {
    const pair = [...left].find((citation) => overlaps(citation, mark));
    if (!pair) {
      differences.push({ kind: 'missed', start: mark.start, end: mark.end, expected: printed(mark), given: '' });
      continue;
    }
    left.delete(pair);
    tally.paired += 1;
    if (pair.start === mark.start && pair.end === mark.end) tally.exact += 1;
    else differences.push({ kind: 'span', start: mark.start, end: mark.end, expected: `${mark.start}–${mark.end}`, given: `${pair.start}–${pair.end}` });
    if (sameTargets(mark.targets, pair.targets, compared)) tally.right += 1;
    else differences.push({ kind: 'target', start: mark.start, end: mark.end, expected: printed(mark), given: pair.targets.map(({ act, path }) => `${act}#${path}`).join(' ') });
  }
  for (const { start, end, targets } of left) differences.push({ kind: 'extra', start, end, expected: '', given: targets.map(({ act, path }) => `${act}#${path}`).join(' ') });
  return { tally, differences };
}

const printed = ({ targets }: GoldMark): string => targets.map(({ act, path }) => `${act}#${path}`).join(' ');

const sameTargets = (marked: readonly GoldTarget[], found: readonly Target[], compared: Compared): boolean =>
  marked.length === found.length && marked.every((target, i) => sameAct(target.act, found[i]!, compared) && samePath(target, found[i]!, compared));

function sameAct(marked: string, { act, naming }: Target, { self }: Compared): boolean {
  if (marked === '?') return true;
  const [, start, end] = /^title:(\d+)-(\d+)$/.exec(marked) ?? [];
  if (start !== undefined && end !== undefined) return naming !== undefined && naming.start < Number(end) && naming.end > Number(start);
  return marked === act || (act === '.' && marked === self);
}

function samePath(marked: GoldTarget, { act, path, eid, to }: Target, { body }: Compared): boolean {
  if (marked.path === path) return true;
  const units = act === '.' && eid !== undefined ? unitsOfPath(marked.path) : undefined;
  const there = units && follow(body, units);
  return there !== undefined && there.provision.eid === eid && there.last?.eid === to;
}

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, { found, marked, paired, exact, right }) => ({
    found: sum.found + found, marked: sum.marked + marked, paired: sum.paired + paired, exact: sum.exact + exact, right: sum.right + right,
  }), { found: 0, marked: 0, paired: 0, exact: 0, right: 0 });

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const scoreOf = ({ found, marked, paired, exact, right }: Tally): Score => ({
  precision: share(paired, found), recall: share(paired, marked), f1: share(2 * paired, found + marked), exact: share(exact, paired), resolution: share(right, paired),
});
