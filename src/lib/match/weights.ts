/**
 * The published weights of matching and the scores from which a proposal is strong. Fitted by `scripts/bench/matching/fit.ts` on the dev halves of
 * `tests/gold/matching`; the held-out halves never took part.
 */
import type { MatchMode } from './bags.ts';
import type { Weights } from './score.ts';

export const WEIGHTS: Record<MatchMode, Weights> = {
  pivot: { constant: -5.69, strength: 2.12, aboveUsual: 12.67, neighbours: 6.45, role: 4.34, quantities: 1.81 },
  dictionary: { constant: -4.73, strength: 5.15, aboveUsual: 15.61, neighbours: 8.05, role: 4.12, quantities: 3.39 },
};

export const STRONG: Record<MatchMode, number> = { pivot: 0.75, dictionary: 0.62 };
