/**
 * Weights that bring a right candidate to the front of its list: of all candidates of an article the right ones together shall be the
 * likely choice (the top place of ListNet, Cao et al. 2007). What orders pairs of different articles plays no part, so an article of
 * which little is known does not bend the weights. Newton's method with a ridge on standardised features; deterministic.
 *
 * @example
 * fitListwise(['words'], [{ features: [[0.1], [0.8]], right: [1] }], 3) // { words: 0.72 }
 */
import type { Weights } from '../../../src/lib/match/score.ts';
import { solve } from '../correlation/logistic-fit.ts';

/** The candidates of one article. */
export interface CandidateList {
  /** By candidate, in the order of the names. */
  features: readonly (readonly number[])[];
  /** Places of the right ones; never empty. */
  right: readonly number[];
}

const MOST_STEPS = 60;
const SMALL = 1e-4;

/** The weights by name, for the features as they are. Throws when there is nothing to fit on. */
export function fitListwise(names: readonly string[], lists: readonly CandidateList[], ridge: number): Weights {
  if (lists.length === 0) throw new RangeError('nothing to fit on');
  const spreads = names.map((_, at) => spreadOf(lists.flatMap(({ features }) => features.map((row) => row[at]!))));
  const scaled = lists.map(({ features, right }) => ({ right, features: features.map((row) => Float64Array.from(row, (value, at) => value / spreads[at]!)) }));
  let weights: Float64Array = new Float64Array(names.length);
  for (let step = 0; step < MOST_STEPS; step++) {
    const moved = steppedFrom(weights, scaled, ridge);
    const arrived = moved.every((value, at) => Math.abs(value - weights[at]!) < SMALL);
    weights = moved;
    if (arrived) break;
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at]! / spreads[at]!]));
}

interface ScaledList {
  features: readonly Float64Array[];
  right: readonly number[];
}

/** A step of Newton's, halved until it loses less. */
function steppedFrom(weights: Float64Array, lists: readonly ScaledList[], ridge: number): Float64Array {
  const move = solve(...curveAndSlope(weights, lists, ridge));
  const before = lossOf(weights, lists, ridge);
  for (let share = 1; share > SMALL; share /= 2) {
    const moved = weights.map((value, at) => value - share * move[at]!);
    if (lossOf(moved, lists, ridge) < before) return moved;
  }
  return weights;
}

function lossOf(weights: Float64Array, lists: readonly ScaledList[], ridge: number): number {
  const held = weights.reduce((sum, value) => sum + (ridge * value ** 2) / 2, 0);
  return lists.reduce((sum, { features, right }) => {
    const chances = chancesOf(features, weights);
    return sum - Math.log(right.reduce((all, j) => all + chances[j]!, 0) + Number.MIN_VALUE);
  }, held);
}

/** Curve and slope of the loss. The curve leaves out that of the right ones among themselves, so it is never too flat to step by. */
function curveAndSlope(weights: Float64Array, lists: readonly ScaledList[], ridge: number): [Float64Array[], Float64Array] {
  const size = weights.length;
  const slope = weights.map((value) => ridge * value);
  const curve = Array.from({ length: size }, (_, at) => new Float64Array(size).fill(ridge, at, at + 1));
  for (const { features, right } of lists) {
    const chances = chancesOf(features, weights);
    const mean = meanOf(features, chances, [...features.keys()]);
    const meanOfRight = meanOf(features, chances, right);
    for (let at = 0; at < size; at++) slope[at]! += mean[at]! - meanOfRight[at]!;
    features.forEach((row, j) => {
      for (let at = 0; at < size; at++) {
        const times = chances[j]! * (row[at]! - mean[at]!);
        for (let other = 0; other < size; other++) curve[at]![other]! += times * (row[other]! - mean[other]!);
      }
    });
  }
  return [curve, slope];
}

function chancesOf(features: readonly Float64Array[], weights: Float64Array): number[] {
  const scores = features.map((row) => row.reduce((sum, value, at) => sum + weights[at]! * value, 0));
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, own) => sum + own, 0);
  return odds.map((own) => own / all);
}

function meanOf(features: readonly Float64Array[], chances: readonly number[], places: readonly number[]): Float64Array {
  const mean = new Float64Array(features[0]!.length);
  const all = places.reduce((sum, j) => sum + chances[j]!, 0) || 1;
  for (const j of places) for (let at = 0; at < mean.length; at++) mean[at]! += (chances[j]! / all) * features[j]![at]!;
  return mean;
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1)) || 1;
}
