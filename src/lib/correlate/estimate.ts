/**
 * The estimate of all pairs of two acts: articles by themselves, articles among the others, then their passages. Three models, each with its
 * own weights; the correlation takes the pairs from a fixed probability on.
 *
 * @example
 * const found = estimateOf(old, current, WEIGHTS);
 * found.articles[0] // { old: 0, new: 0, p: 0.99, … }
 */
import { ARTICLE_FEATURES, articlePairs, type ArticlePair } from './article-evidence.ts';
import { contextOf, CONTEXT_FEATURES, type Lent } from './article-context.ts';
import type { Act } from './articles.ts';
import { probability, type Weights } from './logistic.ts';
import { PASSAGE_FEATURES, passagePairs, type PassagePair } from './passage-evidence.ts';
import { nearPassages, type NearPassages } from './passage-likeness.ts';

export interface CorrelationWeights {
  /** Of an article pair by itself. */
  article: Weights;
  /** Of an article pair among the others. */
  context: Weights;
  /** Of a pair of passages. */
  passage: Weights;
  /** From which probability on a pair counts. */
  least: { article: number; passage: number };
}

export const CONTEXT_NAMES: readonly string[] = [...ARTICLE_FEATURES, ...CONTEXT_FEATURES];

/** What is known of two acts before any weight. */
export interface Evidence {
  old: Act;
  current: Act;
  near: NearPassages;
  articles: ArticlePair[];
}

export function evidenceOf(old: Act, current: Act): Evidence {
  const near = nearPassages(old, current);
  return { old, current, near, articles: articlePairs(old, current, near) };
}

export type Estimated<T> = T & { p: number };

/** Article pairs by themselves. */
export const byThemselves = ({ articles }: Evidence, weights: Weights): number[] => articles.map(({ features }) => probability(weights, ARTICLE_FEATURES, features));

const PLACES = { ownOfOld: ARTICLE_FEATURES.indexOf('ownOfOld'), ownOfNew: ARTICLE_FEATURES.indexOf('ownOfNew'), nearestOfOld: ARTICLE_FEATURES.indexOf('nearestOfOld'), nearestOfNew: ARTICLE_FEATURES.indexOf('nearestOfNew') };

const lentOf = ({ features }: ArticlePair): Lent =>
  ({ ownOfOld: features[PLACES.ownOfOld]!, ownOfNew: features[PLACES.ownOfNew]!, nearestOfOld: features[PLACES.nearestOfOld]!, nearestOfNew: features[PLACES.nearestOfNew]! });

/** The features of article pairs among the others, from the estimates of all by themselves; names in `CONTEXT_NAMES`. */
export function amongOthers({ articles, old, current }: Evidence, estimates: readonly number[]): number[][] {
  const context = contextOf(articles, estimates, articles.map(lentOf), old.articles.length, current.articles.length);
  return articles.map(({ features }, at) => [...features, ...context[at]!]);
}

/** The passage pairs, by the estimates of their articles. */
export function passagesBy({ articles, old, current, near }: Evidence, estimates: readonly number[]): PassagePair[] {
  const known = new Map(articles.map((pair, at) => [pair.old * current.articles.length + pair.new, estimates[at]!]));
  return passagePairs(old, current, near, (i, j) => known.get(i * current.articles.length + j) ?? 0);
}

/** All of it. */
export function estimateOf(old: Act, current: Act, weights: CorrelationWeights): { articles: Estimated<ArticlePair>[]; passages: Estimated<PassagePair>[] } {
  const evidence = evidenceOf(old, current);
  const estimates = amongOthers(evidence, byThemselves(evidence, weights.article)).map((features) => probability(weights.context, CONTEXT_NAMES, features));
  return {
    articles: evidence.articles.map((pair, at) => ({ ...pair, p: estimates[at]! })),
    passages: passagesBy(evidence, estimates).map((pair) => ({ ...pair, p: probability(weights.passage, PASSAGE_FEATURES, pair.features) })),
  };
}
