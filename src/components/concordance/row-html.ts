/**
 * A row of a table as HTML, a cell a column; on a phone the same row is a card and each cell says its head (`data-head`).
 *
 * @example
 * rowHtml(row, frame) // '<tr id="art_8__para_3" data-verdict="partial" …><td data-head="Право ЄС">…'
 */
import { CONCORDANCE_WORDS } from '../../i18n/concordance-words.ts';
import { HARMONISATION_WORDS } from '../../i18n/harmonisation-words.ts';
import { shortDate } from '../../i18n/dates.ts';
import { pathOf } from '../../i18n/paths.ts';
import { words } from '../../i18n/catalogue.ts';
import type { Speech } from '../../lib/model/message.ts';
import { escaped, lines } from '../escape.ts';
import { rowAttributes } from './row-facets.ts';
import type { ShownAnswer, ShownProvision, ShownRow } from './shown-row.ts';
import { countWord, MARKS, type CountKey } from './tally.ts';

export interface RowHtmlFrame {
  speech: Speech;
  asOf: string;
  /** Measures of strategies that refer to a row: name and address. */
  strategyOf?: (row: ShownRow) => readonly { name: string; href: string }[];
}

/** The verdict or the state in a word, its mark before it. */
export const verdictHtml = (key: CountKey, speech: Speech): string => `<span class="v v-${key}"><span class="mark" aria-hidden="true">${MARKS[key]}</span> ${escaped(countWord(key, speech))}</span>`;

const langOf = (lang: string, speech: Speech): string => (lang === speech ? '' : ` lang="${lang}"`);

/** A provision: its citation as a link, the heading of its article, what is said of it (HTML), its words folded. */
export function provisionHtml({ cited, heading, lang, href, lines: text, isCut, date, lags }: ShownProvision, speech: Speech, said = { beside: '', below: '' }): string {
  const say = HARMONISATION_WORDS[speech].table;
  const name = href ? `<a href="${escaped(href)}">${escaped(cited)}</a>` : escaped(cited);
  const tag = lags ? ` <span class="tag warn">${escaped(HARMONISATION_WORDS[speech].lags)}</span>` : '';
  const title = heading === '' ? '' : ` <span class="quiet"${langOf(lang, speech)}>${escaped(heading)}</span>`;
  const head = `<p class="cited">${name}${title}${tag}${said.beside}</p>${said.below}`;
  if (!text) return head;
  const more = isCut && href ? `<p><a href="${escaped(href)}">${escaped(say.more)}</a></p>` : '';
  return `${head}<details class="words"><summary>${escaped(say.text(shortDate(date ?? '')))}</summary><div${langOf(lang, speech)}>${text.map((line) => `<p>${lines(line)}</p>`).join('')}</div>${more}</details>`;
}

/** The Ukrainian provisions of a row, act by act; parts of one article name it once. */
const answersHtml = (ua: readonly ShownAnswer[], speech: Speech): string =>
  ua.map(({ act, name, nameLang, provisions }) => {
    const named = provisions.map((provision, at) => ({ ...provision, heading: provision.heading === provisions[at - 1]?.heading ? '' : provision.heading }));
    const title = name === act ? `<code>${escaped(act)}</code>` : escaped(name);
    return `<div class="answer"><p class="of"${langOf(nameLang, speech)}>${title}</p>${named.map((provision) => provisionHtml(provision, speech)).join('')}</div>`;
  }).join('');

/** Why there is no Ukrainian provision: none was found, or the duty asks for none. */
const unanswered = ({ assessed: { row } }: ShownRow, speech: Speech): string =>
  row.verdict === 'not-applicable' || row.verdict === 'not-assessed' ? '' : `<p class="quiet">${escaped(HARMONISATION_WORDS[speech].table.noUa)}</p>`;

/** The verdict; of a row whose texts changed what it was and what changed; who judged, on which texts. */
function verdictCell(row: ShownRow, speech: Speech): string {
  const say = HARMONISATION_WORDS[speech].table;
  const { assessed: { row: judged, standing }, counted } = row;
  const before = counted === 'stale' ? say.was : CONCORDANCE_WORDS[speech].columns.verdict;
  const was = counted === judged.verdict ? '' : `<p class="quiet">${escaped(`${before}: ${CONCORDANCE_WORDS[speech].verdicts[judged.verdict]}`)}</p>`;
  const carried = standing.state === 'carried' ? `<p class="quiet">${escaped(CONCORDANCE_WORDS[speech].states.carried)}</p>` : '';
  const ground = judged.ground ? `<p class="quiet">${escaped(CONCORDANCE_WORDS[speech].grounds[judged.ground])}</p>` : '';
  return `<p>${verdictHtml(counted, speech)}</p>${was}${carried}${ground}${changesHtml(row, speech)}${signatureHtml(row, speech)}`;
}

/** What became of the judged texts, each with the comparison where there is one. */
export function changesHtml({ changes }: ShownRow, speech: Speech): string {
  if (changes.length === 0) return '';
  const items = changes.map(({ side, cited, change, from, to, movedTo, compare }) => {
    const where = HARMONISATION_WORDS[speech].table[side];
    const editions = to === undefined ? '' : ` (${shortDate(from.slice(0, 10))} → ${shortDate(to.slice(0, 10))})`;
    const now = movedTo === undefined ? '' : ` → ${movedTo}`;
    const link = compare === undefined ? '' : `, <a href="${escaped(compare)}">${escaped(HARMONISATION_WORDS[speech].table.compare)}</a>`;
    return `<li>${escaped(`${where}, ${cited}: ${CONCORDANCE_WORDS[speech].provisions[change]}${now}${editions}`)}${link}</li>`;
  });
  return `<ul class="became">${items.join('')}</ul>`;
}

/** Author and day, and folded below the editions that were read and the remark for colleagues. */
function signatureHtml({ assessed: { row } }: ShownRow, speech: Speech): string {
  const signed = [row.author, row.date && shortDate(row.date)].filter(Boolean).join(', ');
  const editions = [...new Set(row.basis.map(({ act, edition, lang }) => `${act}, ${shortDate(edition)}, ${words(speech).langs[lang]}`))];
  const more = [
    editions.length > 0 && `${HARMONISATION_WORDS[speech].table.basis}: ${editions.join('; ')}`,
    row.comment !== undefined && `${CONCORDANCE_WORDS[speech].columns.comment}: ${row.comment}`,
  ].filter((part) => part !== false);
  if (more.length === 0) return signed === '' ? '' : `<p class="signed">${escaped(signed)}</p>`;
  return `<details class="signed"><summary>${escaped(signed || HARMONISATION_WORDS[speech].table.signed)}</summary>${more.map((part) => `<p>${escaped(part)}</p>`).join('')}</details>`;
}

/** Gap, measure, instrument, practice, what strategies plan. */
function gapCell(row: ShownRow, { speech, strategyOf }: RowHtmlFrame): string {
  const { assessed: { row: judged } } = row;
  const { columns, instruments, verdicts } = CONCORDANCE_WORDS[speech];
  const said = (head: string, text: string | undefined): string => (text === undefined ? '' : `<p><b>${escaped(head)}:</b> ${escaped(text)}</p>`);
  const plans = strategyOf?.(row) ?? [];
  return [
    judged.gap ? `<p>${escaped(judged.gap[speech])}</p>` : '',
    said(columns.measure, judged.measure?.[speech]),
    said(columns.instrument, judged.instrument && instruments[judged.instrument]),
    said(columns.obligation, judged.obligation?.[speech]),
    said(columns['obligation-verdict'], judged['obligation-verdict'] && verdicts[judged['obligation-verdict']]),
    said(columns.practice, judged.practice?.[speech]),
    plans.length === 0 ? '' : `<p><b>${escaped(HARMONISATION_WORDS[speech].table.strategy)}:</b> ${plans.map(({ name, href }) => `<a href="${escaped(href)}">${escaped(name)}</a>`).join('; ')}</p>`,
  ].join('');
}

/** Bodies and the term; a script in the browser marks what has become overdue since (`client/concordance.ts`). */
const whoCell = (row: ShownRow, speech: Speech): string =>
  `${row.assessed.row.bodies.length === 0 ? '' : `<p>${row.assessed.row.bodies.map((body) => `<a href="${pathOf(speech, 'bodies', body)}">${escaped(words(speech).bodies[body])}</a>`).join(', ')}</p>`}${dueHtml(row, speech)}`;

/** The term in words: «31.12.2027», «зі вступом до ЄС». */
export function dueHtml({ assessed: { row }, due }: ShownRow, speech: Speech): string {
  if (row.due === undefined) return '';
  if (row.due === 'accession') return `<p class="due quiet">${escaped(CONCORDANCE_WORDS[speech].accession)}</p>`;
  const late = due === 'overdue' ? ` <span class="tag warn">${escaped(HARMONISATION_WORDS[speech].overdue)}</span>` : '';
  return `<p class="due"><time datetime="${row.due}">${shortDate(row.due)}</time>${late}</p>`;
}

const cell = (head: string, inside: string): string => `<td data-head="${escaped(head)}">${inside}</td>`;

/** The EU provision: its citation, what it asks in our words, its own words. */
const euCell = ({ eu, assessed: { row } }: ShownRow, speech: Speech): string =>
  provisionHtml(eu, speech, { beside: ` <span class="quiet">· ${escaped(CONCORDANCE_WORDS[speech].kinds[row.kind])}</span>`, below: `<p class="duty">${escaped(row.duty[speech])}</p>` });

/** The row. Only the first row of an address is its anchor: `check` names a second one as an error. */
function rowHtml(row: ShownRow, frame: RowHtmlFrame, isAnchor = true): string {
  const { speech, asOf } = frame;
  const { table } = HARMONISATION_WORDS[speech];
  const anchor = isAnchor ? ` id="${row.id}"` : '';
  const cells = [
    cell(table.eu, euCell(row, speech)), cell(table.ua, row.ua.length > 0 ? answersHtml(row.ua, speech) : unanswered(row, speech)), cell(CONCORDANCE_WORDS[speech].columns.verdict, verdictCell(row, speech)),
    cell(table.gap, gapCell(row, frame)), cell(table.who, whoCell(row, speech)),
  ];
  return `<tr${anchor}${rowAttributes(row.assessed, asOf)}>${cells.join('')}</tr>`;
}

/** The rows of a table, in its order. */
export function rowsHtml(rows: readonly ShownRow[], frame: RowHtmlFrame): string {
  const seen = new Set<string>();
  return rows.map((row) => {
    const isFirst = !seen.has(row.id);
    seen.add(row.id);
    return rowHtml(row, frame, isFirst);
  }).join('');
}
