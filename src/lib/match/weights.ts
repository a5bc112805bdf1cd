/**
 * The published weights of matching, and the score from which a proposal that is each other's best is strong: on chapters of the dev
 * halves that the fit had not seen 34 of 38 such proposals were right. Fitted by `scripts/bench/matching/fit.ts` on the dev
 * halves of `tests/gold/matching`, never on the held-out ones.
 */
import type { MatchMode } from './bags.ts';
import type { Weights } from './score.ts';

export const WEIGHTS: Record<MatchMode, Weights> = {
  pivot: { constant: -6.77, strength: 11.8, neighbours: 11.61, role: 2.42 },
  dictionary: { constant: -3.3, strength: 12.38, words: 72.16, alone: -40.46, neighbours: 12.21, role: 4.85 },
};

export const STRONG = 0.6;
