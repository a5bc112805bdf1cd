/**
 * The correlation table of two acts as HTML: a row an article of the old act, what is new after what it follows, each with its
 * kind, certainty and reasons. A proposal, and said to be one above the table.
 *
 * @example
 * correlationHtml(correlate(old, current), 'uk', { from: '/acts/eu/a/', to: '/acts/eu/b/' })
 */
import type { Correlation, CorrelationRow } from '../../lib/correlate/correlate.ts';
import type { Unit } from '../../lib/compare/units.ts';
import { CORRELATION_WORDS } from '../../i18n/correlation-words.ts';
import { citedAs } from '../../lib/forms/correlation.ts';
import { fragment } from '../../lib/model/eid.ts';
import type { Speech } from '../../lib/model/message.ts';
import { escaped, lines } from '../escape.ts';
import type { Addresses } from './change-html.ts';

/** The whole table, escaped. */
export function correlationHtml({ rows }: Correlation, speech: Speech, { from, to }: Addresses): string {
  const say = CORRELATION_WORDS[speech];
  const head = [say.old, say.new, say.kind, say.why].map((title) => `<th scope="col">${escaped(title)}</th>`).join('');
  const body = rows.map((row) => `<tr><td>${unitsHtml(row.old, from, speech)}</td><td>${unitsHtml(row.new, to, speech)}</td><td>${escaped(say.kinds[row.kind])}</td><td>${escaped(whyOf(row, speech))}</td></tr>`).join('');
  return `<p class="proposal">${escaped(say.proposal)}</p><div class="table correlation" role="region" tabindex="0" aria-label="${escaped(`${say.old} – ${say.new}`)}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

const unitsHtml = (units: readonly Unit[], page: string, speech: Speech): string =>
  units.length === 0 ? '—' : units.map(({ eid, heading }) => `<a href="${escaped(page)}#${fragment(eid)}">${lines(citedAs(eid, speech))}</a>${heading === '' ? '' : ` <span class="quiet">${lines(heading.replace(/\s+/g, ' ').slice(0, LONGEST_HEADING))}</span>`}`).join('<br>');

const LONGEST_HEADING = 90;

/** Certainty first, then what speaks for the row; the same text says everything. */
function whyOf({ score, reasons: all }: CorrelationRow, speech: Speech): string {
  const say = CORRELATION_WORDS[speech];
  const same = all.filter(({ code }) => code === 'same-text');
  const reasons = same.length > 0 ? same : all;
  const share = (value: number): string => `${Math.round(value * 100)}\u00a0%`;
  return [`${say.score} ${share(score)}`, ...reasons.map(({ code, value }) => say.reasons[code].replace('{share}', share(value)))].join('; ');
}
