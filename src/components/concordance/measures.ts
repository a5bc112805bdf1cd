/**
 * The measures that rows name, in the order of their terms: overdue first, then dated, upon accession, without a term.
 *
 * @example
 * measuresIn(rows).map(({ due }) => due) // ['overdue', 'dated', 'dated', 'accession', 'none']
 */
import { CONCORDANCE_WORDS } from '../../i18n/concordance-words.ts';
import { HARMONISATION_WORDS } from '../../i18n/harmonisation-words.ts';
import { pathOf } from '../../i18n/paths.ts';
import { words } from '../../i18n/catalogue.ts';
import { escaped } from '../escape.ts';
import { rowAttributes } from './row-facets.ts';
import { dueHtml, verdictHtml, type RowHtmlFrame } from './row-html.ts';
import { tablePath, type ShownRow } from './shown-row.ts';

/** Dates before «accession», the rows without a term last. */
const termOf = ({ assessed: { row } }: ShownRow): string => (row.due === undefined ? '~' : row.due === 'accession' ? '_' : row.due);

/** Rows that name a measure, by term; of one term in the order given. */
export const measuresIn = (rows: readonly ShownRow[]): ShownRow[] =>
  rows.filter(({ assessed: { row } }) => row.measure !== undefined).toSorted((a, b) => (termOf(a) < termOf(b) ? -1 : termOf(a) > termOf(b) ? 1 : 0));

export interface MeasureFrame extends RowHtmlFrame {
  nameOf: (act: string) => string;
  /** Heads of the five columns. */
  heads: readonly string[];
}

/** A row of the list of measures. */
export function measureRowHtml(row: ShownRow, { speech, asOf, nameOf, heads, strategyOf }: MeasureFrame): string {
  const { assessed: { row: judged } } = row;
  const plans = strategyOf?.(row) ?? [];
  const planned = plans.length === 0 ? '' : `<p><b>${escaped(HARMONISATION_WORDS[speech].table.strategy)}:</b> ${plans.map(({ name, href }) => `<a href="${escaped(href)}">${escaped(name)}</a>`).join('; ')}</p>`;
  const cells = [
    `<p>${escaped(judged.measure?.[speech] ?? '')}</p>${planned}`,
    judged.instrument ? escaped(CONCORDANCE_WORDS[speech].instruments[judged.instrument]) : '',
    `<p><a href="${escaped(tablePath(speech, row.act, judged.provision))}">${escaped(`${nameOf(row.act)}, ${row.eu.cited}`)}</a></p><p>${verdictHtml(row.counted, speech)}</p>${judged.gap ? `<p>${escaped(judged.gap[speech])}</p>` : ''}`,
    judged.bodies.map((body) => `<a href="${pathOf(speech, 'bodies', body)}">${escaped(words(speech).bodies[body])}</a>`).join(', '),
    dueHtml(row, speech),
  ];
  return `<tr${rowAttributes(row.assessed, asOf)}>${cells.map((inside, at) => `<td data-head="${escaped(heads[at]!)}">${inside}</td>`).join('')}</tr>`;
}
