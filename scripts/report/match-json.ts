/**
 * A matching as the contract has it: every article of the EU act by its number, with its candidates, best first; reasons as sentences.
 *
 * @example
 * matchJson({ eu: 'eu/32013r0952', ua: 'ua/4495-17' }, rows, messages, 'en').rows[3]
 * // { eu: '4', candidates: [{ ua: '9', score: 0.93, strong: true, …, reasons: ['shared terms: митна територія', …] }] }
 */
import type { Candidate, MatchRow } from '../../src/lib/match/match.ts';
import type { Boilerplate } from '../../src/lib/match/boilerplate.ts';
import { sentence, type Message, type Speech } from '../../src/lib/model/message.ts';
import { MATCH_WORDS, matchReasonText } from '../../src/i18n/match-words.ts';

export interface MatchJson {
  eu: string;
  ua: string;
  pivot?: string;
  rows: {
    eu: string;
    /** How the EU article was read: in Ukrainian, or through the dictionary. */
    mode: MatchRow['mode'];
    notApplicable?: { ground: Boilerplate['ground']; reason: string };
    candidates: { ua: string; score: number; strong: boolean; mutual: boolean; reasons: string[] }[];
  }[];
  messages: { code: string; severity: string; text: string }[];
}

/** Of a proposal, however sure: only a person makes it certain. */
const MOST = 0.999;

export const shownScore = ({ score, confirmed }: Pick<Candidate, 'score' | 'confirmed'>): number => (confirmed ? 1 : Math.min(MOST, Math.round(score * 1000) / 1000));

export function matchJson({ eu, ua, pivot }: { eu: string; ua: string; pivot?: string | undefined }, rows: readonly MatchRow[], messages: readonly Message[], speech: Speech): MatchJson {
  return {
    eu, ua, ...(pivot !== undefined && { pivot }),
    rows: rows.map(({ eu: article, mode, notApplicable, candidates }) => ({
      eu: article.number, mode,
      ...(notApplicable && { notApplicable: { ground: notApplicable.ground, reason: MATCH_WORDS[speech].boilerplate[notApplicable.code] } }),
      candidates: candidates.map((candidate) => ({ ua: candidate.ua.number, score: shownScore(candidate), strong: candidate.strong, mutual: candidate.mutual, reasons: candidate.reasons.map((reason) => matchReasonText(reason, speech)) })),
    })),
    messages: messages.map((m) => ({ code: m.code, severity: m.severity, text: sentence(m, speech) })),
  };
}
