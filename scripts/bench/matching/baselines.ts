/**
 * What simple methods find on the same texts: BM25 and the cosine of TF-IDF over words. In one language over the words as they are; across
 * languages over the words the dictionary translates, for without one they find nothing at all.
 *
 * @example
 * baselineScores('BM25', pair, dictionary)[0] // Float64Array, one score an article of the law
 */
import { bagsOf, type Bag } from '../../../src/lib/match/bags.ts';
import { bm25Scores } from '../../../src/lib/match/bm25.ts';
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
