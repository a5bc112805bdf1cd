/**
 * How well each text of a list answers each other text: BM25, Robertson and others' weighting with its usual constants. Unlike the cosine
 * it stops counting what is repeated and forgives a long text what it has beside.
 *
 * @example
 * bm25Scores(queries, documents)[0] // Float64Array [3.1, 0.4, …], one score a document
 */
import type { Bag } from './bags.ts';
import { holdersOf } from './holders.ts';

const SATURATION = 1.2;
const LENGTH_COUNTS = 0.75;

/** Scores of all documents for each query, `[query][document]`, from 0 without a bound. Two empty lists give none. */
export function bm25Scores(queries: readonly Bag[], documents: readonly Bag[]): Float64Array[] {
  const lengths = documents.map((bag) => [...bag.values()].reduce((sum, count) => sum + count, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / (documents.length || 1) || 1;
  const long = lengths.map((length) => SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * length) / usual));
  const holders = holdersOf(documents);
  return queries.map((query) => {
    const scores = new Float64Array(documents.length);
    for (const [feature, share] of query) {
      const holding = holders.get(feature) ?? [];
      const weight = Math.min(1, share) * Math.log(1 + (documents.length - holding.length + 0.5) / (holding.length + 0.5));
      for (const [at, count] of holding) scores[at]! += weight * ((count * (SATURATION + 1)) / (count + long[at]!));
    }
    return scores;
  });
}

/** The same with the best document of each query at 1, so that queries of any length compare. */
export const bm25Shares = (queries: readonly Bag[], documents: readonly Bag[]): Float64Array[] =>
  bm25Scores(queries, documents).map((row) => {
    const most = row.reduce((best, score) => Math.max(best, score), 0) || 1;
    return row.map((score) => score / most);
  });
