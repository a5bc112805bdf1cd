/**
 * The published weights of matching and the scores from which a proposal is strong: from there about four of five pairs were right on the dev
 * half. Fitted by `scripts/bench/matching/fit.ts` on the dev halves of `tests/gold/matching`, never on the held-out ones.
 */
import type { MatchMode } from './bags.ts';
import type { Weights } from './score.ts';

export const WEIGHTS: Record<MatchMode, Weights> = {
  pivot: { constant: -5.86, strength: 2.06, aboveUsual: 11.81, neighbours: 6.07, role: 4.37, quantities: 1.76 },
  dictionary: { constant: -4.75, strength: 5.06, aboveUsual: 15.55, neighbours: 8.31, role: 4.11, quantities: 3.38 },
};

export const STRONG: Record<MatchMode, number> = { pivot: 0.78, dictionary: 0.64 };
