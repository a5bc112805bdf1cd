/**
 * A matching for a person: an article of the EU act, below it its candidates with score, heading and reasons; strong ones marked.
 *
 * @example
 * // 4  Customs territory
 * //    ● 9  0.931  Митна територія України   (близький заголовок; спільні терміни: митна територія, …)
 * //      10 0.412  Митний кордон України     (…)
 */
import type { Candidate, MatchRow } from '../../src/lib/match/match.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import { MATCH_WORDS, matchReasonText } from '../../src/i18n/match-words.ts';
import { shownScore } from './match-json.ts';

export function matchPage(rows: readonly MatchRow[], speech: Speech): string {
  const words = MATCH_WORDS[speech];
  const counts = { all: rows.length, strong: rows.filter(hasStrong).length, aside: rows.filter(({ notApplicable }) => notApplicable).length };
  const width = Math.max(0, ...rows.flatMap(({ candidates }) => candidates.map(({ ua }) => ua.number.length)));
  return [...rows.flatMap((row) => rowLines(row, width, speech)), '', words.counts.replace(/\{(\w+)\}/g, (_, name: keyof typeof counts) => String(counts[name])), `● ${words.strong}`, words.proposal].join('\n');
}

const hasStrong = ({ candidates }: MatchRow): boolean => candidates.some(({ strong }) => strong);

function rowLines({ eu, candidates, notApplicable }: MatchRow, width: number, speech: Speech): string[] {
  const words = MATCH_WORDS[speech];
  const aside = notApplicable ? `   [${words.notApplicable}: ${words.grounds[notApplicable.ground]}, ${words.boilerplate[notApplicable.code]}]` : '';
  const none = candidates.length === 0 ? [`   ${words.noCandidates}`] : [];
  return [`${eu.number}  ${eu.heading}${aside}`, ...candidates.map((candidate) => candidateLine(candidate, width, speech)), ...none];
}

function candidateLine(candidate: Candidate, width: number, speech: Speech): string {
  const { ua, strong, confirmed, reasons } = candidate;
  const heading = ua.heading === '' ? '' : `  ${ua.heading}`;
  const figure = confirmed ? MATCH_WORDS[speech].confirmed : shownScore(candidate).toFixed(3);
  return `   ${strong ? '●' : ' '} ${ua.number.padEnd(width)}  ${figure}${heading}   (${reasons.map((reason) => matchReasonText(reason, speech)).join('; ')})`;
}
