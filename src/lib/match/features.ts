/**
 * What a pair is scored by: few features, each of which a reader can check. Likeness is taken together as the strength of a pair; the
 * other pairs say how it stands among its rivals and whether the articles around go the same way.
 *
 * What a person has decided comes in here: a confirmed pair is as strong as any, a rejected one is none, and both speak for or against
 * the pairs beside them.
 *
 * @example
 * featureTable(evidence, 'pivot', { confirmed: [[3, 17]], rejected: [] })(3, 17).neighbours // 0.4
 */
import type { MatchMode } from './bags.ts';
import { aboveUsual, alone, neighbours } from './context.ts';
import type { Evidence, EvidenceName } from './evidence.ts';

/** Pairs of places, EU article and Ukrainian article. */
export interface DecidedPlaces {
  confirmed: readonly (readonly [number, number])[];
  rejected: readonly (readonly [number, number])[];
}

/** `strength` and `words` above what is usual for both articles; `answers` beside the best answer. */
export const FEATURES = ['strength', 'words', 'alone', 'answers', 'neighbours', 'role'] as const;
export type FeatureName = (typeof FEATURES)[number];
export type Features = Record<FeatureName, number>;

/** The shares of the likenesses in the strength, set by hand on the dev halves. */
const STRENGTH: Record<MatchMode, Partial<Record<EvidenceName, number>>> = {
  pivot: { words: 0.7, pairs: 0.4, grams: 0.5, concepts: 0.4, passages: 0.5, subject: 0.2, subjectGrams: 0.1 },
  dictionary: { words: 0.8, grams: 0.6, concepts: 0.5, passages: 0.8, subject: 0.2, subjectGrams: 0.3 },
};

/** The features of a pair by its place. */
export function featureTable(evidence: Evidence, mode: MatchMode, { confirmed, rejected }: DecidedPlaces): (i: number, j: number) => Features {
  const { words, answers, role } = evidence.tables;
  const strength = strengthOf(evidence, mode);
  const most = strength.reduce((known, row) => row.reduce((best, own) => Math.max(best, own), known), 0);
  for (const [i, j] of confirmed) strength[i]![j] = most;
  for (const [i, j] of rejected) strength[i]![j] = 0;
  const tables: Record<FeatureName, readonly Float64Array[]> = { strength: aboveUsual(strength), words: aboveUsual(words), alone: alone(words), answers, neighbours: neighbours(strength), role };
  return (i, j) => Object.fromEntries(FEATURES.map((name) => [name, tables[name][i]![j]!])) as Features;
}

function strengthOf({ tables }: Evidence, mode: MatchMode): Float64Array[] {
  const shares = Object.entries(STRENGTH[mode]) as [EvidenceName, number][];
  return tables.words.map((row, i) => row.map((_, j) => shares.reduce((sum, [name, share]) => sum + share * tables[name][i]![j]!, 0)));
}
