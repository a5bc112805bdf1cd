/**
 * Why a row was proposed: what a reader can check in the two texts. Facts only; the words are in `src/i18n/correlation-words.ts`.
 *
 * @example
 * reasonsOf(pairs, old, current) // [{ code: 'likeness', value: 0.83 }, { code: 'heading', value: 1 }]
 */
import type { ArticlePair } from './article-evidence.ts';
import type { Act } from './articles.ts';

export const REASON_CODES = ['same-text', 'likeness', 'passages-of-old', 'passages-of-new', 'heading', 'role', 'order'] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface Reason {
  code: ReasonCode;
  /** From 0 to 1; of several pairs in a row the least. */
  value: number;
}

/** Shown from here on: less says nothing to a reader. */
const LEAST: Record<ReasonCode, number> = { 'same-text': 1, likeness: 0.25, 'passages-of-old': 0.25, 'passages-of-new': 0.25, heading: 0.6, role: 1, order: 0.75 };

export function reasonsOf(pairs: readonly ArticlePair[], old: Act, current: Act): Reason[] {
  const facts = pairs.map((pair) => factsOf(pair, old, current));
  return REASON_CODES.map((code) => ({ code, value: Math.min(...facts.map((fact) => fact[code])) })).filter(({ code, value }) => value >= LEAST[code]);
}

function factsOf(pair: ArticlePair, old: Act, current: Act): Record<ReasonCode, number> {
  const [before, after] = [old.articles[pair.old]!, current.articles[pair.new]!];
  return {
    'same-text': Number(before.text === after.text), likeness: pair.cosine, 'passages-of-old': pair.ownOfOld, 'passages-of-new': pair.ownOfNew,
    heading: pair.heading, role: Number([...before.roles].some((role) => after.roles.has(role))), order: pair.onTheWay,
  };
}
