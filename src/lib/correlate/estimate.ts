/**
 * The estimate of all pairs of two acts: the articles at first sight, the articles again by what the first look made of the pairs
 * around them, then their passages. Three models, each with its own weights; the correlation takes the pairs from a fixed
 * probability on.
 *
 * @example
 * const found = estimateOf(old, current, WEIGHTS);
 * found.articles[0] // { old: 0, new: 0, p: 0.99, … }
 */
import { ARTICLE_FEATURES, articlePairs, type ArticlePair } from './article-evidence.ts';
import { contextOf, CONTEXT_FEATURES, strengthOf } from './article-context.ts';
import type { Act } from './articles.ts';
import { keptWhole } from './kept.ts';
import { logOdds, probability, type Weights } from './logistic.ts';
import { PASSAGE_FEATURES, passagePairs, type PassagePair } from './passage-evidence.ts';
import { nearPassages, type NearPassages } from './passage-likeness.ts';

export interface CorrelationWeights {
  /** Of a pair of articles at first sight. */
  article: Weights;
  /** Of a pair of articles, once all are seen. */
  second: Weights;
  /** Of a pair of passages. */
  passage: Weights;
  /** From which probability on a pair counts. */
  least: { article: number; passage: number };
}

/** Names of the features of an article pair at first sight. */
export const ARTICLE_NAMES: readonly string[] = [...ARTICLE_FEATURES, ...CONTEXT_FEATURES];

/** And at the second look, which has the others' first estimates for context beside all of the first. */
export const SECOND_NAMES: readonly string[] = [...ARTICLE_NAMES, 'firstOdds', ...CONTEXT_FEATURES.map((name) => `${name}Again`)];

const ON_THE_WAY = CONTEXT_FEATURES.indexOf('onTheWay');

/** What is known of two acts before any weight. */
export interface Evidence {
  old: Act;
  current: Act;
  near: NearPassages;
  articles: ArticlePair[];
}

export function evidenceOf(old: Act, current: Act): Evidence {
  const near = nearPassages(old, current);
  const articles = articlePairs(old, current, near);
  const context = contextOf(articles, articles.map(strengthOf), old.articles.length, current.articles.length);
  return { old, current, near, articles: articles.map((pair, at) => ({ ...pair, onTheWay: context[at]![ON_THE_WAY]!, features: [...pair.features, ...context[at]!] })) };
}

export type Estimated<T> = T & { p: number };
export type EstimatedPair = Estimated<ArticlePair>;

/** The probability of each article pair at first sight. */
export const firstEstimates = (evidence: Evidence, weights: Weights): number[] => estimatesBy(evidence, evidence.articles.map(({ features }) => features), ARTICLE_NAMES, weights);

/** What the second look has of each article pair, a feature a name in SECOND_NAMES. */
export function secondFeatures({ articles, old, current }: Evidence, first: readonly number[]): number[][] {
  const context = contextOf(articles, first, old.articles.length, current.articles.length);
  return articles.map(({ features }, at) => [...features, logOdds(first[at]!), ...context[at]!]);
}

/** The probability of each article pair once all are seen: between the two looks, for on an act never seen neither alone is as good as both. */
export function estimatesOf(evidence: Evidence, first: readonly number[], weights: Weights): number[] {
  const second = estimatesBy(evidence, secondFeatures(evidence, first), SECOND_NAMES, weights);
  return second.map((p, at) => (p + first[at]!) / 2);
}

/** What stands word for word in the new act needs no model. */
function estimatesBy({ articles, old, current }: Evidence, features: readonly number[][], names: readonly string[], weights: Weights): number[] {
  const kept = keptWhole(old.articles, current.articles);
  return articles.map((pair, at) => {
    const [there, here] = [kept.byOld.get(pair.old), kept.byNew.get(pair.new)];
    if (there === undefined && here === undefined) return probability(weights, names, features[at]!);
    return Number(there === pair.new);
  });
}

/** The passage pairs, by the estimates of their articles. */
export function passagesBy({ articles, old, current, near }: Evidence, estimates: readonly number[]): PassagePair[] {
  const known = new Map(articles.map((pair, at) => [pair.old * current.articles.length + pair.new, estimates[at]!]));
  return passagePairs(old, current, near, (i, j) => known.get(i * current.articles.length + j) ?? 0);
}

/** All of it. */
export function estimateOf(old: Act, current: Act, weights: CorrelationWeights): { articles: Estimated<ArticlePair>[]; passages: Estimated<PassagePair>[] } {
  const evidence = evidenceOf(old, current);
  const estimates = estimatesOf(evidence, firstEstimates(evidence, weights.article), weights.second);
  return {
    articles: evidence.articles.map((pair, at) => ({ ...pair, p: estimates[at]! })),
    passages: passagesBy(evidence, estimates).map((pair) => ({ ...pair, p: probability(weights.passage, PASSAGE_FEATURES, pair.features) })),
  };
}
