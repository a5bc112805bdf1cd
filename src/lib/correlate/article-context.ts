/**
 * What the other pairs say of a pair: whether one of the two has a better partner, whether that partner is a neighbour (a split or a merge),
 * whether the articles before and after go the same way (acts keep their order), how much of the new act the old one covers.
 *
 * Works on a strength of every pair: at first sight its likeness, then, at a second look, what the first model made of it.
 *
 * @example
 * const features = contextOf(pairs, pairs.map(strengthOf), 44, 81); // one list a pair, a feature a name in CONTEXT_FEATURES
 */
import type { ArticlePair } from './article-evidence.ts';

export const CONTEXT_FEATURES = [
  'strength', 'otherOfOld', 'otherOfNew', 'offTheWay', 'onTheWay', 'splitFar', 'mergeFar', 'split', 'merge', 'bothAlone',
  'besideOnNew', 'besideOnOld', 'diagonal', 'before', 'after', 'covered', 'splitOwn', 'mergeOwn', 'splitNearest', 'mergeNearest', 'takenStrength',
] as const;

/** From this estimate on an article's best pair is taken as its place in the other act. */
const LEAST_ANCHOR = 0.15;
/** How many articles before and after are asked the way. */
const REACH = 4;
const FAR = 20;

interface Estimates {
  rows: number;
  columns: number;
  at: (i: number, j: number) => number;
  /** By old article the new one it is best and mutually paired with, -1 for none; and by new article. */
  anchor: number[];
  anchorOfNew: number[];
  forOld: { best: number; second: number }[];
  forNew: { best: number; second: number }[];
  covered: number;
}

/** The features of all pairs, in their order. `strengths` is one figure from 0 to 1 a pair. */
export function contextOf(pairs: readonly ArticlePair[], strengths: readonly number[], rows: number, columns: number): number[][] {
  const all = estimatesOf(pairs, strengths, rows, columns);
  return pairs.map((pair, index) => featuresOf(pair, strengths[index]!, all));
}

/** Half likeness of the whole, half what the passages have for their own. */
export const strengthOf = ({ cosine, ownOfOld, ownOfNew }: ArticlePair): number => (cosine + (ownOfOld + ownOfNew) / 2) / 2;

function estimatesOf(pairs: readonly ArticlePair[], estimates: readonly number[], rows: number, columns: number): Estimates {
  const values = new Map(pairs.map((pair, index) => [pair.old * columns + pair.new, estimates[index]!]));
  const [forOld, forNew] = [bests(rows), bests(columns)];
  const [bestOfOld, bestOfNew] = [Array<number>(rows).fill(-1), Array<number>(columns).fill(-1)];
  pairs.forEach(({ old, new: current }, index) => {
    const p = estimates[index]!;
    if (raise(forOld[old]!, p) && p > LEAST_ANCHOR) bestOfOld[old] = current;
    if (raise(forNew[current]!, p) && p > LEAST_ANCHOR) bestOfNew[current] = old;
  });
  const anchor = bestOfOld.map((j, i) => (j >= 0 && bestOfNew[j] === i ? j : -1));
  const anchorOfNew = Array<number>(columns).fill(-1);
  anchor.forEach((j, i) => { if (j >= 0) anchorOfNew[j] = i; });
  const at = (i: number, j: number): number => (i < 0 || j < 0 || i >= rows || j >= columns ? 0 : (values.get(i * columns + j) ?? 0));
  return { rows, columns, at, anchor, anchorOfNew, forOld, forNew, covered: bestOfNew.filter((i) => i >= 0).length / Math.max(1, columns) };
}

const bests = (count: number): { best: number; second: number }[] => Array.from({ length: count }, () => ({ best: 0, second: 0 }));

/** True when the value is the new best. */
function raise(known: { best: number; second: number }, value: number): boolean {
  if (value > known.best) {
    [known.best, known.second] = [value, known.best];
    return true;
  }
  if (value > known.second) known.second = value;
  return false;
}

function featuresOf({ old: i, new: j, ...lent }: ArticlePair, p: number, all: Estimates): number[] {
  const other = ({ best, second }: { best: number; second: number }): number => (p === best ? second : best);
  const [elsewhere, elsewhereOfNew] = [distance(all.anchor[i]!, j), distance(all.anchorOfNew[j]!, i)];
  const [split, merge] = [Number(elsewhere > 0), Number(elsewhereOfNew > 0)];
  const way = wayOf(i, j, all);
  const { at } = all;
  return [
    p, other(all.forOld[i]!), other(all.forNew[j]!), Math.log(1 + way.off), way.on, split * Math.log(1 + elsewhere), merge * Math.log(1 + elsewhereOfNew),
    split, merge, Number(all.anchor[i] === -1 && all.anchorOfNew[j] === -1),
    Math.max(at(i, j - 1), at(i, j + 1)), Math.max(at(i - 1, j), at(i + 1, j)), (at(i - 1, j - 1) + at(i + 1, j + 1)) / 2,
    Math.max(at(i - 1, j - 1), at(i - 1, j), at(i, j - 1)), Math.max(at(i + 1, j + 1), at(i + 1, j), at(i, j + 1)), all.covered,
    split * lent.ownOfNew, merge * lent.ownOfOld, split * lent.nearestOfNew, merge * lent.nearestOfOld, Math.max(split, merge) * p,
  ];
}

/** How far another partner stands; 0 when there is no other. */
const distance = (anchor: number, at: number): number => (anchor < 0 ? 0 : Math.min(FAR, Math.abs(anchor - at)));

/** How the pair lies to the way its neighbours go: the least step aside, and the share of them it agrees with. */
function wayOf(i: number, j: number, { anchor, rows }: Estimates): { off: number; on: number } {
  let [off, agreeing, asked] = [FAR, 0, 0];
  for (let step = -REACH; step <= REACH; step++) {
    const place = step === 0 || i + step < 0 || i + step >= rows ? -1 : anchor[i + step]!;
    if (place < 0) continue;
    const went = (place - j) * Math.sign(step);
    asked += 1;
    if (went >= 0 && went <= 2 * Math.abs(step)) agreeing += 1;
    off = Math.min(off, Math.abs(Math.abs(went) - Math.abs(step)) + (went < 0 ? 3 : 0));
  }
  return { off, on: asked > 0 ? agreeing / asked : 0.5 };
}
