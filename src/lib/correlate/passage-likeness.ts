/**
 * Which passages of two acts are near each other, whatever article they stand in: the ground for finding an article that was split or
 * put together from several.
 *
 * @example
 * const near = nearPassages(old, current);
 * near.byOld[12][0] // { old: 12, new: 40, cosine: 0.81, contained: 0.9, containing: 0.7 }: nearest first
 */
import { nearIn } from '../compare/likeness.ts';
import type { Act } from './articles.ts';

export interface NearPair {
  old: number;
  new: number;
  cosine: number;
  contained: number;
  containing: number;
}

export interface NearPassages {
  /** By old passage, nearest first. */
  byOld: NearPair[][];
  /** The same pairs by new passage, nearest first. */
  byNew: NearPair[][];
}

const LEAST = 0.06;
const MOST = 24;

export function nearPassages(old: Act, current: Act): NearPassages {
  const found = nearIn(old.passages.map(({ text }) => text), current.passages.map(({ text }) => text), LEAST, MOST);
  const byOld = found.map((row, at) => row.map(({ column, ...like }): NearPair => ({ old: at, new: column, ...like })));
  const byNew = current.passages.map((): NearPair[] => []);
  for (const pair of byOld.flat()) byNew[pair.new]!.push(pair);
  for (const row of byNew) row.sort((a, b) => b.cosine - a.cosine || a.old - b.old);
  return { byOld, byNew };
}

/** How much of a pair's likeness is its own: 1 when each is the nearest of the other, next to nothing when both have nearer ones. */
export function exclusive({ byOld, byNew }: NearPassages, pair: NearPair): number {
  const [ours, theirs] = [pair.cosine / byOld[pair.old]![0]!.cosine, pair.cosine / byNew[pair.new]![0]!.cosine];
  return (ours * theirs) ** SHARPNESS;
}

const SHARPNESS = 6;
