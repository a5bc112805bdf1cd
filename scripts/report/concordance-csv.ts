/**
 * A concordance as CSV (RFC 4180, with a byte order mark so that a spreadsheet reads Ukrainian): a line a row, then a line for each
 * provision without one. A cell that a spreadsheet would take for a formula is kept as text by an apostrophe.
 *
 * @example
 * concordanceCsv(table, 'uk') // '\ufeffАдреса,Положення акта ЄС,Вид,…\r\nart_8__para_2,"ст. 8, ч. 2",обов’язок,…'
 */
import { CONCORDANCE_WORDS } from '../../src/i18n/concordance-words.ts';
import { words } from '../../src/i18n/catalogue.ts';
import type { Speech } from '../../src/lib/model/message.ts';
import type { AssessedRow } from '../../src/lib/concordance/assess.ts';
import type { Table } from '../store/concordance-table.ts';
import { citedAnswers, citedProvision } from './concordance-cited.ts';

const COLUMNS = ['provision', 'kind', 'duty', 'ua', 'verdict', 'state', 'ground', 'obligation', 'obligation-verdict', 'gap', 'measure', 'instrument', 'bodies', 'due', 'practice', 'comment', 'author', 'date'] as const;

export function concordanceCsv(table: Table, speech: Speech): string {
  const say = CONCORDANCE_WORDS[speech];
  const { concordance: { act }, rows, unassessed } = table.assessment;
  const lines = [
    ['eId', ...COLUMNS.map((column) => say.columns[column])],
    ...rows.map((row) => [row.provision, ...COLUMNS.map((column) => cellOf(column, row, table, speech))]),
    ...unassessed.map(({ eid }) => [eid, ...COLUMNS.map((column) => (column === 'provision' ? citedProvision(act, eid, table.outlines, speech) : column === 'verdict' ? say.verdicts['not-assessed'] : ''))]),
  ];
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function cellOf(column: (typeof COLUMNS)[number], { row, standing, provision }: AssessedRow, { assessment: { concordance }, outlines }: Table, speech: Speech): string {
  const say = CONCORDANCE_WORDS[speech];
  switch (column) {
    case 'provision': return citedProvision(concordance.act, provision, outlines, speech);
    case 'kind': return say.kinds[row.kind];
    case 'ua': return citedAnswers(row.ua, outlines, speech).join('\n');
    case 'verdict': return say.verdicts[row.verdict];
    case 'state': return say.states[standing.state];
    case 'obligation-verdict': return row[column] ? say.verdicts[row[column]] : '';
    case 'ground': return row.ground ? say.grounds[row.ground] : '';
    case 'instrument': return row.instrument ? say.instruments[row.instrument] : '';
    case 'bodies': return row.bodies.map((body) => words(speech).bodies[body]).join('; ');
    case 'due': return row.due === 'accession' ? say.accession : (row.due ?? '');
    case 'comment': case 'author': case 'date': return row[column] ?? '';
    default: return row[column]?.[speech] ?? '';
  }
}

function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
