/**
 * The published weights of matching and the scores from which a proposal is strong: from there about four of five pairs were right on the dev
 * half. Fitted by `scripts/bench/matching/fit.ts` on the dev halves of `tests/gold/matching`, never on the held-out ones.
 */
import type { MatchMode } from './bags.ts';
import type { Weights } from './score.ts';

export const WEIGHTS: Record<MatchMode, Weights> = {
  pivot: { constant: -5.7, strength: 2.14, aboveUsual: 12.66, neighbours: 6.44, role: 4.35, quantities: 1.8 },
  dictionary: { constant: -4.76, strength: 5.24, aboveUsual: 15.45, neighbours: 8.22, role: 4.1, quantities: 3.38 },
};

export const STRONG: Record<MatchMode, number> = { pivot: 0.75, dictionary: 0.6 };
