/**
 * The score of a pair: what speaks for it, weighed and summed, as a number from 0 to 1. The weights were fitted on the dev halves of our
 * gold (`scripts/bench/matching/fit.ts`) and stand in `weights.ts`; the score orders candidates, it is no probability of equal law.
 *
 * @example
 * scoreOf({ constant: -3, subject: 5 }, { subject: 0.9 }) // 0.82
 */

export type Weights = Readonly<Record<string, number>>;

/** A feature without a weight counts nothing. */
export function scoreOf(weights: Weights, features: Readonly<Record<string, number>>): number {
  let sum = weights['constant'] ?? 0;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
