/**
 * A table turned round: Ukrainian provisions in the order of their acts, beside each the EU provisions it answers and how. Made of the same
 * rows as the table.
 *
 * @example
 * reverseHtml('ua/1710-17', answers, 'uk') // '<table class="concordance reversed">…<tr id="ua-1710-17--art_7__para_1">…'
 */
import { CONCORDANCE_WORDS } from '../../i18n/concordance-words.ts';
import { HARMONISATION_WORDS } from '../../i18n/harmonisation-words.ts';
import type { Speech } from '../../lib/model/message.ts';
import { escaped } from '../escape.ts';
import { dueHtml, provisionHtml, verdictHtml } from './row-html.ts';
import { reverseId, tablePath, type ShownProvision, type ShownRow } from './shown-row.ts';

export interface ShownAnswering {
  provision: ShownProvision;
  rows: readonly ShownRow[];
}

/** The provisions of one Ukrainian act. */
export function reverseHtml(act: string, answering: readonly ShownAnswering[], speech: Speech): string {
  const say = HARMONISATION_WORDS[speech];
  const { columns } = CONCORDANCE_WORDS[speech];
  const heads = [say.reverse.ua, say.reverse.eu, columns.verdict, columns.gap, columns.due];
  const body = answering.map(({ provision, rows }) => rows.map((row, at) => {
    const first = at === 0 ? `<td data-head="${escaped(heads[0]!)}"${rows.length > 1 ? ` rowspan="${rows.length}"` : ''}>${provisionHtml(provision, speech)}</td>` : '';
    const rest = [
      `<p class="cited"><a href="${escaped(tablePath(speech, row.act, row.assessed.row.provision))}">${escaped(row.eu.cited)}</a></p><p class="duty">${escaped(row.assessed.row.duty[speech])}</p>`,
      `<p>${verdictHtml(row.counted, speech)}</p>`,
      row.assessed.row.gap ? `<p>${escaped(row.assessed.row.gap[speech])}</p>` : '',
      dueHtml(row, speech),
    ];
    return `<tr${at === 0 ? ` id="${reverseId(act, provision.eid)}"` : ''}>${first}${rest.map((inside, column) => `<td data-head="${escaped(heads[column + 1]!)}">${inside}</td>`).join('')}</tr>`;
  }).join('')).join('');
  return `<table class="concordance reversed"><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table>`;
}
