/**
 * A correlation as CSV (RFC 4180, with a byte order mark so that a spreadsheet reads Ukrainian): old, new, relation, certainty, why. A cell
 * that a spreadsheet would take for a formula is kept as text by an apostrophe.
 *
 * @example
 * correlationCsv(correlation, 'en') // '\ufeffOld act,New act,Relation,Certainty,Why\r\n5,"7, 8",split,0.87,…'
 */
import type { CorrelationRow } from '../../src/lib/correlate/article-rows.ts';
import type { Correlation } from '../../src/lib/correlate/correlate.ts';
import type { Unit } from '../../src/lib/compare/units.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import { CORRELATION_WORDS } from '../../src/i18n/correlation-words.ts';
import { reasonText, roundedScore } from './correlate-json.ts';

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const numbers = (units: readonly Unit[]): string => units.map(({ number }) => number ?? '').join(', ') || '—';

export function correlationCsv({ rows }: Pick<Correlation, 'rows'>, speech: Speech): string {
  const words = CORRELATION_WORDS[speech];
  const line = ({ old, new: current, kind, score, reasons }: CorrelationRow): string[] =>
    [numbers(old), numbers(current), words.kinds[kind], String(roundedScore(score)), reasons.map((reason) => reasonText(reason, speech)).join('; ')];
  return `\ufeff${[[words.old, words.new, words.kind, words.score, words.why], ...rows.map(line)].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}
