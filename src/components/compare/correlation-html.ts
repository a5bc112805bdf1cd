/**
 * The correlation table of two acts as HTML, in the order of either: each row with what became of it in a word and a mark, the
 * certainty and the reasons. The provisions of the act it goes by are anchors (`old_art_5`, `new_art_7`), all lead to the texts.
 *
 * @example
 * correlationHtml(correlate(old, current), 'uk', { from: '/acts/eu/a/', to: '/acts/eu/b/' })
 */
import type { Unit } from '../../lib/compare/units.ts';
import type { CorrelationRow, Side } from '../../lib/correlate/article-rows.ts';
import type { Correlation } from '../../lib/correlate/correlate.ts';
import { CORRELATION_KINDS, type CorrelationKind } from '../../lib/correlate/rows.ts';
import { CORRELATION_WORDS } from '../../i18n/correlation-words.ts';
import { citedAs } from '../../lib/forms/correlation.ts';
import { fragment } from '../../lib/model/eid.ts';
import type { Lang } from '../../lib/model/edition.ts';
import type { Speech } from '../../lib/model/message.ts';
import { escaped, lines } from '../escape.ts';
import type { Addresses } from './change-html.ts';

export interface TableFrame {
  speech: Speech;
  /** Pages of the two texts. */
  addresses: Addresses;
  /** Language of the texts, when it is not that of the page. */
  lang?: Lang | undefined;
}

/** The proposal, said to be one, and the table in the order of the old act, escaped. */
export const correlationHtml = ({ rows }: Pick<Correlation, 'rows'>, speech: Speech, addresses: Addresses): string =>
  `<p class="proposal">${escaped(CORRELATION_WORDS[speech].proposal)}</p>${correlationTable(rows, 'old', { speech, addresses })}`;

/** The table of rows that go by one act: its column comes first. */
export function correlationTable(rows: readonly CorrelationRow[], by: Side, frame: TableFrame): string {
  const say = CORRELATION_WORDS[frame.speech];
  const sides: readonly Side[] = by === 'old' ? ['old', 'new'] : ['new', 'old'];
  const head = [...sides.map((side) => say[side]), say.kind].map((title) => `<th scope="col">${escaped(title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${sides.map((side) => `<td>${unitsHtml(row[side], side, side === by, frame)}</td>`).join('')}<td>${kindHtml(row, frame.speech)}</td></tr>`).join('');
  const name = sides.map((side) => say[side]).join(' – ');
  return `<div class="table correlation" role="region" tabindex="0" aria-label="${escaped(name)}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function unitsHtml(units: readonly Unit[], side: Side, anchored: boolean, { speech, addresses, lang }: TableFrame): string {
  const page = escaped(side === 'old' ? addresses.from : addresses.to);
  const inLang = lang === undefined ? '' : ` lang="${lang}"`;
  const unitHtml = (unit: Unit): string => {
    const { eid } = unit;
    const name = nameOf(unit);
    const anchor = anchored ? ` id="${side}_${fragment(eid)}"` : '';
    return `<a${anchor} href="${page}#${fragment(eid)}">${lines(citedAs(eid, speech))}</a>${name === '' ? '' : ` <span class="quiet"${inLang}>${lines(name)}</span>`}`;
  };
  return units.length === 0 ? '—' : units.map(unitHtml).join('<br>');
}

const LONGEST_NAME = 90;

/** What tells the provision from others: its heading, else its first words; on one line, cut at a word. */
function nameOf({ heading, lines: printed }: Unit): string {
  const words = (heading || (printed.find(({ content }) => content !== '')?.content ?? '')).replace(/\s+/g, ' ').trim();
  return words.length <= LONGEST_NAME ? words : `${words.slice(0, LONGEST_NAME).replace(/\s\S*$/, '')}…`;
}

/** Signs that every font has. */
const MARKS: Record<CorrelationKind, string> = { same: '=', amended: '±', split: '÷', merged: '&', regrouped: '×', repealed: '−', added: '+' };

/** A model that has seen some thirty tables is never wholly sure; equal text is. */
const MOST_CERTAIN = 0.99;

/** The kind in a mark and a word, certainty, what speaks for the row; the same text says everything. */
function kindHtml({ kind, score, reasons: all }: CorrelationRow, speech: Speech): string {
  const say = CORRELATION_WORDS[speech];
  const same = all.filter(({ code }) => code === 'same-text');
  const reasons = same.length > 0 ? same : all;
  const share = (value: number): string => `${Math.round(value * 100)}\u00a0%`;
  const why = [`${say.score} ${share(same.length > 0 ? score : Math.min(MOST_CERTAIN, score))}`, ...reasons.map(({ code, value }) => say.reasons[code].replace('{share}', share(value)))].join('; ');
  return `<span class="kind"><span class="mark" aria-hidden="true">${escaped(MARKS[kind])}</span> ${escaped(say.kinds[kind])}</span> <span class="quiet">${escaped(why)}</span>`;
}

/** «без змін: 3 · поділено: 1»: rows by kind, kinds that do not occur left out. */
export const kindCounts = (rows: readonly CorrelationRow[], speech: Speech): string =>
  CORRELATION_KINDS.map((kind) => [CORRELATION_WORDS[speech].kinds[kind], rows.filter((row) => row.kind === kind).length] as const)
    .filter(([, count]) => count > 0).map(([kind, count]) => `${kind}: ${count}`).join(' · ');
