/**
 * A correlation for a person: one line a row, in the order of the old act, with the heading and the reasons, and counts by kind.
 *
 * @example
 * //  5 → 7, 8   split  0.87   Special jurisdiction   (likeness of words 61 %; …)
 */
import type { CorrelationRow } from '../../src/lib/correlate/article-rows.ts';
import type { Correlation } from '../../src/lib/correlate/correlate.ts';
import { CORRELATION_KINDS } from '../../src/lib/correlate/rows.ts';
import type { Unit } from '../../src/lib/compare/units.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import { CORRELATION_WORDS } from '../../src/i18n/correlation-words.ts';
import { reasonText } from './correlate-json.ts';

const numbers = (units: readonly Unit[]): string => units.map(({ number }) => number ?? '').join(', ') || '—';
const headingOf = ({ old, new: current }: CorrelationRow): string => [...current, ...old].find(({ heading }) => heading !== '')?.heading.replace(/\s*\n\s*/g, ' ') ?? '';

export function correlationPage({ rows }: Pick<Correlation, 'rows'>, speech: Speech): string {
  const words = CORRELATION_WORDS[speech];
  const cells = rows.map((row) => [
    `${numbers(row.old)} → ${numbers(row.new)}`, words.kinds[row.kind], row.score.toFixed(2), headingOf(row), row.reasons.length > 0 ? `(${row.reasons.map((reason) => reasonText(reason, speech)).join('; ')})` : '',
  ]);
  const widths = [0, 1].map((column) => Math.max(0, ...cells.map((row) => row[column]!.length)));
  const lines = cells.map(([place, kind, ...rest]) => [place!.padEnd(widths[0]!), kind!.padEnd(widths[1]!), ...rest].filter((cell) => cell !== '').join('  '));
  const counts = CORRELATION_KINDS.map((kind) => [words.kinds[kind], rows.filter((row) => row.kind === kind).length] as const).filter(([, count]) => count > 0);
  return [...lines, '', counts.map(([kind, count]) => `${kind}: ${count}`).join(' · '), words.proposal].join('\n');
}
