/**
 * The published weights of matching, and the score from which a proposal that is each other's best is strong: on chapters of the dev
 * halves that the fit had not seen 42 of 45 such proposals were right. Fitted by `scripts/bench/matching/fit.ts` on the dev
 * halves of `tests/gold/matching`, never on the held-out ones.
 */
import type { MatchMode } from './bags.ts';
import type { Weights } from './score.ts';

export const WEIGHTS: Record<MatchMode, Weights> = {
  pivot: { constant: -7.43, strength: 12.56, alone: -5.33, answers: 2.29, neighbours: 11.15, role: 1.65 },
  dictionary: { constant: -4.66, strength: 15.01, words: 48.39, alone: -26.32, neighbours: 18.99, role: 3.27 },
};

export const STRONG = 0.6;
