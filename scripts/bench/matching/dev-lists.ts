/**
 * The dev halves of the gold as lists of candidates with their features, and what weights fitted on some of them find on others.
 *
 * @example
 * const lists = devListsOf(pair, dictionary);
 * fitted(lists, ['strength', 'neighbours']) // { constant: -5.1, strength: 4.2, … }
 */
import { boilerplateOf } from '../../../src/lib/match/boilerplate.ts';
import type { Dictionary } from '../../../src/lib/match/dictionary.ts';
import { evidenceOf } from '../../../src/lib/match/evidence.ts';
import { FEATURES, featureTable, type FeatureName } from '../../../src/lib/match/features.ts';
import { placeOfBest } from '../../../src/lib/match/match.ts';
import { scoreOf, type Weights } from '../../../src/lib/match/score.ts';
import { STRONG } from '../../../src/lib/match/weights.ts';
import { fitLogistic } from '../correlation/logistic-fit.ts';
import { counterparts } from './gold.ts';
import { fitListwise } from './listwise-fit.ts';
import type { GoldPair } from './texts.ts';

/** An article of a dev half with all its candidates; `right` is empty when it was read and has none. */
export interface DevList {
  /** Pair of acts and chapter of the EU act: what is left out together. */
  chapter: string;
  features: number[][];
  right: number[];
  boilerplate: boolean;
  /** Place of the article, and the features of all pairs of the acts `[i][j]`: for who is whose best. */
  place: number;
  all: readonly (readonly number[][])[];
}

/** Held back from following a few articles. */
const RIDGE = 3;
const none = Object.fromEntries(FEATURES.map((name) => [name, 0]));

export function devListsOf({ name, eu, ua, gold, mode }: GoldPair, dictionary: Dictionary): DevList[] {
  const features = featureTable(evidenceOf(eu, ua, dictionary), mode, { confirmed: [], rejected: [] });
  const rows = eu.articles.map((_, i) => ua.articles.map((__, j) => Object.values(features(i, j))));
  return eu.articles.flatMap((article, i): DevList[] => {
    const own = gold.get(article.number);
    if (own?.half !== 'dev') return [];
    const wanted = new Set(counterparts(own));
    const right = ua.articles.flatMap(({ number }, j) => (wanted.has(number) ? [j] : []));
    return [{ chapter: [name, ...article.within.slice(0, 2)].join('\n'), features: rows[i]!, right, boilerplate: boilerplateOf(article) !== undefined, place: i, all: rows }];
  });
}

/** Weights of the named features by lists, then one slope and constant that make the score a number between 0 and 1. */
export function fitted(lists: readonly DevList[], names: readonly FeatureName[]): Weights {
  const own = names.map((name) => FEATURES.indexOf(name));
  const order = { ...none, ...fitListwise(names, lists.filter(({ right }) => right.length > 0).map(({ features, right }) => ({ right, features: features.map((row) => own.map((at) => row[at]!)) })), RIDGE) };
  const sums = lists.flatMap(({ features }) => features.map((row) => [FEATURES.reduce((sum, name, at) => sum + order[name]! * row[at]!, 0)]));
  const truth = lists.flatMap(({ features, right }) => features.map((_, j) => right.includes(j)));
  const scale = fitLogistic(['sum'], sums, truth, 0);
  return { constant: scale['constant']!, ...Object.fromEntries(names.map((name) => [name, order[name]! * scale['sum']!])) };
}

const scoreOfRow = (weights: Weights, row: readonly number[]): number => scoreOf(weights, Object.fromEntries(FEATURES.map((name, at) => [name, row[at]!])));

export interface Found {
  /** Place of the first right candidate, of the articles that have one. */
  places: number[];
  strong: number;
  strongRight: number;
}

/** What the lists of each chapter find with weights fitted on all other chapters. */
export function crossValidated(lists: readonly DevList[], names: readonly FeatureName[]): Found {
  const found: Found = { places: [], strong: 0, strongRight: 0 };
  for (const [chapter, held] of Map.groupBy(lists, (list) => list.chapter)) {
    const weights = fitted(lists.filter((list) => list.chapter !== chapter), names);
    for (const list of held) count(list, weights, found);
  }
  return found;
}

function count({ features, right, boilerplate, place, all }: DevList, weights: Weights, found: Found): void {
  const scores = features.map((row) => scoreOfRow(weights, row));
  if (right.length > 0) {
    const best = Math.max(...right.map((j) => scores[j]!));
    found.places.push(1 + scores.filter((score) => score > best).length);
  }
  const first = placeOfBest(scores);
  if (boilerplate || scores[first]! < STRONG || placeOfBest(all.map((row) => scoreOfRow(weights, row[first]!))) !== place) return;
  found.strong += 1;
  found.strongRight += Number(right.includes(first));
}
