/**
 * The article pairs of a correlation as the rows of its table, read from either act: the official tables go by the old act, a reader
 * who has the new act in hand goes by the new one. Both hold the same pairs.
 *
 * @example
 * articleRows('new', old, current, pairs, all)[0] // { kind: 'merged', old: [articles 2 and 3], new: [article 1], … }
 */
import type { Unit } from '../compare/units.ts';
import type { Act } from './articles.ts';
import type { EstimatedPair } from './estimate.ts';
import { reasonsOf, type Reason } from './reasons.ts';
import { rowsOf, type CorrelationKind, type PairOf } from './rows.ts';

export interface CorrelationRow {
  kind: CorrelationKind;
  /** Every old unit of a row continues in every new one; an empty side means no counterpart. */
  old: Unit[];
  new: Unit[];
  /** The least probability of its pairs; of an empty side the probability that there is none. */
  score: number;
  reasons: Reason[];
}

export type Side = 'old' | 'new';

/** Kinds are told from old to new, so a table read the other way finds them turned. */
const TURNED: Partial<Record<CorrelationKind, CorrelationKind>> = { split: 'merged', merged: 'split', repealed: 'added', added: 'repealed' };

/** The rows in the order of one act. `pairs` are those that count, `all` those that were weighed. */
export function articleRows(by: Side, old: Act, current: Act, pairs: readonly EstimatedPair[], all: readonly EstimatedPair[]): CorrelationRow[] {
  const turn = by === 'new';
  const [ours, theirs] = turn ? [current, old] : [old, current];
  const [ourBest, theirBest] = [bestBy(all, by), bestBy(all, turn ? 'old' : 'new')];
  const placed = pairs.map((pair) => ({ old: pair[by], new: pair[turn ? 'old' : 'new'], p: pair.p, pair }));
  const alike = (place: PairOf): boolean => ours.articles[place.old]!.text === theirs.articles[place.new]!.text;
  return rowsOf(placed, ours.articles.length, theirs.articles.length, alike).map(({ kind, old: left, new: right, pairs: own }) => {
    const [leading, following] = [left.map((at) => ours.articles[at]!.unit), right.map((at) => theirs.articles[at]!.unit)];
    return {
      kind: turn ? (TURNED[kind] ?? kind) : kind,
      old: turn ? following : leading,
      new: turn ? leading : following,
      score: own.length > 0 ? Math.min(...own.map(({ p }) => p)) : 1 - (left.length > 0 ? (ourBest.get(left[0]!) ?? 0) : (theirBest.get(right[0]!) ?? 0)),
      reasons: own.length > 0 ? reasonsOf(own.map(({ pair }) => pair), old, current) : [],
    };
  });
}

/** The best probability of each unit of a side. */
export function bestBy(pairs: readonly PairOf[], side: Side): Map<number, number> {
  const best = new Map<number, number>();
  for (const pair of pairs) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.p));
  return best;
}
