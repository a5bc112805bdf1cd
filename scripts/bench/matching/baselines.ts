/**
 * What simple methods find on the same texts: BM25 and the cosine of TF-IDF over words. In one language over the words as they are; across
 * languages over the words the dictionary translates, for without one they find nothing at all.
 *
 * @example
 * bm25Scores(['митна вартість'].map(bag), ua.map(bag))[0] // Float64Array, one score an article
 */
import { bagsOf, type Bag } from '../../../src/lib/match/bags.ts';
import { EMPTY_DICTIONARY, type Dictionary } from '../../../src/lib/match/dictionary.ts';
import { likenessOfBags } from '../../../src/lib/match/likeness.ts';
import type { GoldPair } from './texts.ts';

export const BASELINES = ['BM25', 'TF-IDF'] as const;
export type Baseline = (typeof BASELINES)[number];

export function baselineScores(baseline: Baseline, { eu, ua, mode }: GoldPair, dictionary: Dictionary): Float64Array[] {
  const words = mode === 'pivot' ? EMPTY_DICTIONARY : dictionary;
  const [ours, theirs] = [eu, ua].map(({ articles, lang }) => articles.map(({ text }) => bagsOf(text, lang, words, mode).words)) as [Bag[], Bag[]];
  return baseline === 'BM25' ? bm25Scores(ours, theirs) : likenessOfBags(ours, theirs);
}

/** Robertson and others' weighting with its usual constants. */
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.75;

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
