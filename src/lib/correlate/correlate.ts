/**
 * Correlation: which article of the new act continues which of the old one, with splits and merges, as the official correlation
 * tables of EU recasts print it; and below it, passage by passage. Nothing is read but the articles of both acts: not the
 * annexes, so not a correlation table printed there.
 *
 * A proposal with reasons, never a verdict: similar words are not the same law.
 *
 * @example
 * const { rows } = correlate(oldBody, newBody);
 * rows[3] // { kind: 'split', old: [article 5], new: [articles 7, 8], score: 0.87, reasons: [{ code: 'passages', … }] }
 */
import type { Line } from '../compare/units.ts';
import type { Provision } from '../model/edition.ts';
import { articleRows, bestBy, type CorrelationRow } from './article-rows.ts';
import { articlesWithPassages, type Act } from './articles.ts';
import { estimateOf, type CorrelationWeights } from './estimate.ts';
import { rowsOf, type PairOf } from './rows.ts';
import { WEIGHTS } from './weights.ts';

export interface DetailRow {
  old?: Line;
  new?: Line;
  /** Numbers of the articles they stand in. */
  oldArticle?: string;
  newArticle?: string;
  score: number;
}

export interface Correlation {
  /** In the order of the old act; what is new stands after what it follows in the new one. */
  rows: CorrelationRow[];
  /** The same pairs in the order of the new act; what was repealed stands after what it follows in the old one. */
  byNew: CorrelationRow[];
  /** Passages, in the order of the old act; one without counterpart stands alone. */
  detail: DetailRow[];
}

export interface CorrelationOptions {
  /** Other weights than the published ones: to measure what an act left out would have got. */
  weights?: CorrelationWeights;
}

/** The correlation of two acts in one language. Never fails; an act without articles is taken by its numbered points. */
export function correlate(oldBody: readonly Provision[], newBody: readonly Provision[], { weights = WEIGHTS }: CorrelationOptions = {}): Correlation {
  const [old, current] = [articlesWithPassages(oldBody), articlesWithPassages(newBody)];
  const { articles, passages } = estimateOf(old, current, weights);
  const pairs = articles.filter(({ p }) => p >= weights.least.article);
  const open = new Set(pairs.map((pair) => `${pair.old} ${pair.new}`));
  const within = passages.filter((pair) => pair.p >= weights.least.passage && open.has(`${old.passages[pair.old]!.article} ${current.passages[pair.new]!.article}`));
  return { rows: articleRows('old', old, current, pairs, articles), byNew: articleRows('new', old, current, pairs, articles), detail: detailOf(old, current, within, passages) };
}

function detailOf(old: Act, current: Act, pairs: readonly PairOf[], all: readonly PairOf[]): DetailRow[] {
  const [oldBest, newBest] = [bestBy(all, 'old'), bestBy(all, 'new')];
  const never = (): boolean => false;
  return rowsOf(pairs, old.passages.length, current.passages.length, never).flatMap(({ old: before, new: after, pairs: own }) => {
    const left = (at: number): Pick<DetailRow, 'old' | 'oldArticle'> => ({ old: old.passages[at]!.line, oldArticle: old.articles[old.passages[at]!.article]!.unit.number ?? '' });
    const right = (at: number): Pick<DetailRow, 'new' | 'newArticle'> => ({ new: current.passages[at]!.line, newArticle: current.articles[current.passages[at]!.article]!.unit.number ?? '' });
    if (after.length === 0) return before.map((at): DetailRow => ({ ...left(at), score: 1 - (oldBest.get(at) ?? 0) }));
    if (before.length === 0) return after.map((at): DetailRow => ({ ...right(at), score: 1 - (newBest.get(at) ?? 0) }));
    return own.map((pair): DetailRow => ({ ...left(pair.old), ...right(pair.new), score: pair.p }));
  });
}
