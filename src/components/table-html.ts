/**
 * A table of the law as a real table in a box of its own: a wide one scrolls there, by keyboard too, and the page does not.
 *
 * The first row is marked as its head when every cell of it says something, because stored tables do not tell
 * head and body apart and a screen reader needs column names.
 *
 * @example
 * tableHtml({ kind: 'table', eid: 'table_1', text: '', rows: [['№', 'Пункт'], ['1', 'Шегині']], children: [] }, 'table_1', words('uk'))
 */
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Provision } from '../lib/model/edition.ts';
import { escaped, lines } from './escape.ts';

/** The table with its `id`. */
export function tableHtml({ rows = [] }: Provision, id: string, words: Catalogue): string {
  const [first = [], ...rest] = rows;
  const headed = rest.length > 0 && first.every((cell) => cell.trim() !== '');
  const head = headed ? `<thead><tr>${first.map((cell) => `<th scope="col">${lines(cell)}</th>`).join('')}</tr></thead>` : '';
  const body = (headed ? rest : rows).map((row) => `<tr>${row.map((cell) => `<td>${lines(cell)}</td>`).join('')}</tr>`).join('');
  return `<div id="${id}" class="table" role="region" tabindex="0" aria-label="${escaped(words.act.table)} ${escaped(id)}"><table>${head}<tbody>${body}</tbody></table></div>`;
}
