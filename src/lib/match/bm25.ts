/**
 * How well each text of a list answers each other text: BM25, Robertson and others' weighting with its usual constants. Unlike the cosine
 * it stops counting what is repeated and forgives a long text what it has beside.
 *
 * @example
 * bm25Scores(queries, documents)[0] // Float64Array [3.1, 0.4, …], one score a document
 */
import type { Bag } from './bags.ts';

const SATURATION = 1.2;
const LENGTH_COUNTS = 0.75;

/** Scores of all documents for each query, `[query][document]`, from 0 without a bound. Two empty lists give none. */
export function bm25Scores(queries: readonly Bag[], documents: readonly Bag[]): Float64Array[] {
  const lengths = documents.map((bag) => [...bag.values()].reduce((sum, count) => sum + count, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / (documents.length || 1) || 1;
  const holding = new Map<string, number>();
  for (const bag of documents) for (const word of bag.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log(1 + (documents.length - (holding.get(word) ?? 0) + 0.5) / ((holding.get(word) ?? 0) + 0.5));
  return queries.map((query) => Float64Array.from(documents, (bag, at) => {
    const long = SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * lengths[at]!) / usual);
    let score = 0;
    for (const [word, share] of query) {
      const count = bag.get(word);
      if (count !== undefined) score += Math.min(1, share) * rarity(word) * ((count * (SATURATION + 1)) / (count + long));
    }
    return score;
  }));
}

/** The same with the best document of each query at 1, so that queries of any length compare. */
export const bm25Shares = (queries: readonly Bag[], documents: readonly Bag[]): Float64Array[] =>
  bm25Scores(queries, documents).map((row) => {
    const most = row.reduce((best, score) => Math.max(best, score), 0) || 1;
    return row.map((score) => score / most);
  });
