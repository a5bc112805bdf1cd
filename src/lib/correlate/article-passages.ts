/**
 * What the passages of two articles say together: how much of each has its nearest counterpart in the other, and how much of that is the
 * pair's own rather than shared with a third article.
 *
 * @example
 * sharesOf(old, current, near).get(4 * current.articles.length + 6) // { ownOfOld: 0.4, ownOfNew: 0.9, … }: article 6 is part of article 4
 */
import type { Act, Passage } from './articles.ts';
import { exclusive, type NearPair, type NearPassages } from './passage-likeness.ts';

/** What the passages of two articles say, weighted by the words they have. */
export interface Parts {
  /** Share of the old article whose nearest passage stands in the new one, by how near; and the other way round. */
  nearestOfOld: number;
  nearestOfNew: number;
  /** The same of all passages, by how much of the likeness is the pair's own. */
  ownOfOld: number;
  ownOfNew: number;
  best: number;
  bestOwn: number;
  sameTerm: boolean;
}
/** Of two articles without passages near each other. */
export const NOTHING: Parts = { nearestOfOld: 0, nearestOfNew: 0, ownOfOld: 0, ownOfNew: 0, best: 0, bestOwn: 0, sameTerm: false };

/** A passage of fewer words counts for less: many a short one stands in many articles. */
const FULL_WORDS = 15;

/** By `old * articles of the new act + new`. */
export function sharesOf(old: Act, current: Act, near: NearPassages): Map<number, Parts> {
  const found = new Map<number, Parts>();
  const partsOf = (pair: NearPair): Parts => {
    const key = old.passages[pair.old]!.article * current.articles.length + current.passages[pair.new]!.article;
    const parts = found.get(key) ?? { ...NOTHING };
    found.set(key, parts);
    return parts;
  };
  for (const pair of near.byOld.flat()) addBest(partsOf(pair), near, pair, old.passages[pair.old]!, current.passages[pair.new]!);
  addShares(old, near.byOld, near, partsOf, 'nearestOfOld', 'ownOfOld');
  addShares(current, near.byNew, near, partsOf, 'nearestOfNew', 'ownOfNew');
  return found;
}

function addBest(parts: Parts, near: NearPassages, pair: NearPair, a: Passage, b: Passage): void {
  const full = pair.cosine * Math.min(1, Math.min(a.words, b.words) / FULL_WORDS);
  parts.best = Math.max(parts.best, full);
  parts.bestOwn = Math.max(parts.bestOwn, full * exclusive(near, pair));
  parts.sameTerm ||= a.term !== '' && a.term === b.term;
}

/** Adds to each pair of articles what the passages of one act's articles have in the other's. */
function addShares(act: Act, rows: readonly NearPair[][], near: NearPassages, partsOf: (pair: NearPair) => Parts, nearest: 'nearestOfOld' | 'nearestOfNew', own: 'ownOfOld' | 'ownOfNew'): void {
  const words = wordsByArticle(act);
  rows.forEach((pairs, at) => {
    const passage = act.passages[at]!;
    const weight = passage.words / words[passage.article]!;
    const most = new Map<Parts, number>();
    pairs.forEach((pair, rank) => {
      const parts = partsOf(pair);
      if (rank === 0) parts[nearest] += weight * pair.cosine;
      most.set(parts, Math.max(most.get(parts) ?? 0, pair.cosine * exclusive(near, pair)));
    });
    for (const [parts, value] of most) parts[own] += weight * value;
  });
}

const wordsByArticle = ({ articles, passages }: Act): number[] =>
  articles.map(({ first, end }) => Math.max(1, passages.slice(first, end).reduce((sum, { words }) => sum + words, 0)));
