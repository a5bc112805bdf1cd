/**
 * A logistic model: what speaks for and against a pair, weighed and summed, as a probability. The weights are fitted on the official
 * correlation tables (`scripts/bench/correlation/fit.ts`) and stand in `weights.ts`, one name a weight.
 *
 * @example
 * probability({ constant: -3, cosine: 5 }, ['cosine'], [0.9]) // 0.82
 */

export type Weights = Readonly<Record<string, number>>;

/** From 0 to 1. `names` are those of `features`; a name without weight counts nothing. */
export function probability(weights: Weights, names: readonly string[], features: readonly number[]): number {
  let sum = weights['constant'] ?? 0;
  for (let at = 0; at < names.length; at++) sum += (weights[names[at]!] ?? 0) * features[at]!;
  return 1 / (1 + Math.exp(-sum));
}

/** The logarithm of the odds, kept within ±7. */
export const logOdds = (p: number): number => Math.log((p + 1e-3) / (1 - p + 1e-3));
