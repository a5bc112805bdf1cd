/**
 * The proposals that are worth a person's look, as rows of the record: strong candidates, pairs that are each other's nearest, and
 * provisions that ask nothing of Ukrainian law. Reasons in both languages.
 *
 * @example
 * proposalsOf(rows)[0] // { eu: 'art_4', ua: 'art_9', state: 'proposed', score: 0.93, why: { uk: '…', en: '…' } }
 */
import type { MatchRow } from '../../src/lib/match/match.ts';
import type { MatchRecordRow } from '../../src/lib/model/match-record.ts';
import { MATCH_WORDS, matchReasonText } from '../../src/i18n/match-words.ts';
import { shownScore } from './match-json.ts';

export function proposalsOf(rows: readonly MatchRow[]): MatchRecordRow[] {
  return rows.flatMap(({ eu, candidates, notApplicable }): MatchRecordRow[] => {
    if (notApplicable) return [{ eu: eu.eid, ground: notApplicable.ground, state: 'proposed', why: { uk: MATCH_WORDS.uk.boilerplate[notApplicable.code], en: MATCH_WORDS.en.boilerplate[notApplicable.code] } }];
    return candidates.filter(({ strong, mutual }) => strong || mutual).map((candidate) => ({
      eu: eu.eid, ua: candidate.ua.eid, state: 'proposed', score: shownScore(candidate),
      why: { uk: candidate.reasons.map((reason) => matchReasonText(reason, 'uk')).join('; '), en: candidate.reasons.map((reason) => matchReasonText(reason, 'en')).join('; ') },
    }));
  });
}
