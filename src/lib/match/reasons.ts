/**
 * Why a candidate is proposed: facts a reader can check in both texts. The words for them are in `src/i18n/match-words.ts`. Every
 * candidate has at least one reason.
 *
 * @example
 * reasonsOf(facts) // [{ code: 'subject', items: [] }, { code: 'terms', items: ['митна вартість', …] }]
 */
import type { Article } from './articles.ts';
import type { Bags } from './bags.ts';
import type { Dictionary } from './dictionary.ts';
import { inBoth, sharedTerms, type Rarities } from './shared-terms.ts';

export const MATCH_REASONS = ['confirmed', 'subject', 'role', 'terms', 'quantities', 'names', 'passages', 'neighbours', 'mutual', 'letters'] as const;
export type MatchReasonCode = (typeof MATCH_REASONS)[number];

export interface MatchReason {
  code: MatchReasonCode;
  /** What is shared, as the Ukrainian text prints it or as it is counted (`30 day`). */
  items: string[];
}

/** What is known of a pair. */
export interface PairFacts {
  eu: Bags;
  ua: Bags;
  article: Article;
  subject: number;
  role: number;
  passages: number;
  /** How much of what the best candidate's neighbours say these say. */
  neighbours: number;
  mutual: boolean;
  confirmed: boolean;
}

/** Shown from here on; less says nothing to a reader. */
const LEAST = { subject: 0.5, passages: 0.3, neighbours: 0.75 };
const MOST_ITEMS = 4;

export function reasonsOf(facts: PairFacts, rarities: Rarities, dictionary: Dictionary): MatchReason[] {
  const { eu, ua, article } = facts;
  const rarest = (kind: 'quantities' | 'names'): string[] => inBoth(eu[kind], ua[kind]).sort((a, b) => rarities[kind](b) - rarities[kind](a) || (a < b ? -1 : 1)).slice(0, MOST_ITEMS);
  const items: Partial<Record<MatchReasonCode, string[]>> = { terms: sharedTerms(eu, ua, article, rarities, dictionary), quantities: rarest('quantities'), names: rarest('names') };
  const holds: Record<MatchReasonCode, boolean> = {
    confirmed: facts.confirmed, subject: facts.subject >= LEAST.subject, role: facts.role > 0, terms: items.terms!.length > 0, quantities: items.quantities!.length > 0, names: items.names!.length > 0,
    passages: facts.passages >= LEAST.passages, neighbours: facts.neighbours >= LEAST.neighbours, mutual: facts.mutual, letters: false,
  };
  const reasons = MATCH_REASONS.filter((code) => holds[code]).map((code) => ({ code, items: items[code] ?? [] }));
  return reasons.length > 0 ? reasons : [{ code: 'letters', items: [] }];
}
