/**
 * A logistic model fitted by Newton's method with a ridge on standardised features. Weights come back for the features as they
 * are, with the `constant`. Deterministic: no random start, no sampling.
 *
 * @example
 * fitLogistic(['cosine'], [[0.1], [0.2], [0.8], [0.9]], [false, false, true, true], 1) // { constant: -1.3, cosine: 2.6 }
 */
import type { Weights } from '../../../src/lib/correlate/logistic.ts';

const MOST_STEPS = 15;
const SMALL = 1e-6;

/** The weights by name. Throws when there is nothing to fit on. */
export function fitLogistic(names: readonly string[], features: readonly (readonly number[])[], truth: readonly boolean[], ridge: number): Weights {
  if (features.length === 0) throw new RangeError('nothing to fit on');
  const { means, spreads } = scales(features, names.length);
  const rows = features.map((row) => Float64Array.from([1, ...row.map((value, at) => (value - means[at]!) / spreads[at]!)]));
  let weights: Float64Array = new Float64Array(names.length + 1);
  for (let step = 0; step < MOST_STEPS; step++) {
    const move = solve(...gradient(rows, truth, weights, ridge));
    weights = weights.map((value, at) => value - move[at]!);
    if (move.every((value) => Math.abs(value) < SMALL)) break;
  }
  const own = names.map((name, at) => [name, weights[at + 1]! / spreads[at]!] as const);
  return { constant: weights[0]! - own.reduce((sum, [, weight], at) => sum + weight * means[at]!, 0), ...Object.fromEntries(own) };
}

function scales(features: readonly (readonly number[])[], count: number): { means: number[]; spreads: number[] } {
  const column = (at: number): number[] => features.map((row) => row[at]!);
  const means = Array.from({ length: count }, (_, at) => column(at).reduce((sum, value) => sum + value, 0) / features.length);
  const spreads = means.map((mean, at) => Math.sqrt(column(at).reduce((sum, value) => sum + (value - mean) ** 2, 0) / features.length) || 1);
  return { means, spreads };
}

/** Slope and curvature of the loss; the constant is not held back by the ridge. */
function gradient(rows: readonly Float64Array[], truth: readonly boolean[], weights: Float64Array, ridge: number): [Float64Array[], Float64Array] {
  const size = weights.length;
  const slope = weights.map((value, at) => (at === 0 ? 0 : ridge * value));
  const curve = Array.from({ length: size }, (_, at) => new Float64Array(size).fill(at === 0 ? 0 : ridge, at, at + 1));
  rows.forEach((row, index) => {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += weights[at]! * row[at]!;
    const p = 1 / (1 + Math.exp(-sum));
    const [off, bend] = [p - Number(truth[index]), p * (1 - p) + 1e-9];
    for (let at = 0; at < size; at++) {
      slope[at]! += off * row[at]!;
      const line = curve[at]!;
      for (let other = 0; other <= at; other++) line[other]! += bend * row[at]! * row[other]!;
    }
  });
  for (let at = 0; at < size; at++) for (let other = 0; other < at; other++) curve[other]![at] = curve[at]![other]!;
  return [curve, slope];
}

/** Gauss elimination with the largest pivot. */
export function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const rows = matrix.map((row, at) => Float64Array.from([...row, vector[at]!]));
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let row = 0; row < size; row++) {
      const factor = row === at ? 0 : rows[row]![at]! / (rows[at]![at]! || SMALL);
      if (factor !== 0) for (let column = at; column <= size; column++) rows[row]![column]! -= factor * rows[at]![column]!;
    }
  }
  return Float64Array.from(rows, (row, at) => row[size]! / (row[at]! || SMALL));
}
