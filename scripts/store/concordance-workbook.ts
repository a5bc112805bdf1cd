/**
 * The expert's workbook of a table, and the record after it came back.
 *
 * @example
 * await writeFile('table.xlsx', await expertWorkbook(await openTable('eu/32016r0399')));
 */
import { CONCORDANCE_WORDS } from '../../src/i18n/concordance-words.ts';
import { basisOf } from '../../src/lib/concordance/basis.ts';
import { namedBy, provisionStanding } from '../../src/lib/concordance/standing.ts';
import type { Outline } from '../../src/lib/edition/outline-rows.ts';
import { addressBook, type AddressBook } from '../../src/lib/forms/workbook/addresses.ts';
import { FIELD_NAMES } from '../../src/lib/forms/workbook/fields.ts';
import { mergeRow, type EditedRow, type MergeContext, type MergedRow } from '../../src/lib/forms/workbook/merge.ts';
import { expertSheets } from '../../src/lib/forms/workbook/write.ts';
import { workbookBytes } from '../../src/lib/forms/workbook/xlsx.ts';
import type { Basis, ConcordanceRow } from '../../src/lib/model/concordance.ts';
import { hasErrors, message, type Message } from '../../src/lib/model/message.ts';
import { citedProvision } from '../report/concordance-cited.ts';
import { editRecord } from './concordance-edit.ts';
import { labelsIn } from './concordance-labels.ts';
import type { Table } from './concordance-table.ts';
import { datedOutlines, loadOutline } from './outlines.ts';
import { linesOfTable, shownOutline } from './table-lines.ts';

/** The bytes of the workbook. */
export async function expertWorkbook(table: Table): Promise<Uint8Array> {
  const lines = await linesOfTable(table, { speech: 'uk', isBilingual: true });
  return workbookBytes(expertSheets(lines, labelsIn('uk'), CONCORDANCE_WORDS.uk.states, bookOf(table)));
}

/** Addresses of the Ukrainian acts in the words of reports: «ст. 7, ч. 1». */
export const bookOf = (table: Table): AddressBook =>
  addressBook(new Map([...table.outlines.keys()].filter((act) => act !== table.assessment.concordance.act).map((act) => {
    const rows = shownOutline(table, act, 'uk')?.rows ?? [];
    return [act, rows.map(({ eid }) => [eid, citedProvision(act, eid, table.outlines, 'uk')] as const)];
  })));

const ACT = /(?:ua|int)\/[a-z0-9][a-z0-9-]*/g;

/** The table with the outlines that the changed rows need and the record does not: acts the experts named, editions they saw. */
export async function withOutlinesOf(table: Table, rows: readonly EditedRow[]): Promise<Table> {
  const touched = rows.filter(({ cells, written }) => FIELD_NAMES.some((name) => cells[name] !== written[name]));
  const wanted = new Map<string, Set<string>>();
  for (const { cells, shown } of touched) {
    for (const act of cells.ua.match(ACT) ?? []) wanted.set(act, wanted.get(act) ?? new Set());
    for (const { act, edition, lang } of shown) wanted.set(act, (wanted.get(act) ?? new Set()).add(`${edition}.${lang}`));
  }
  const outlines = new Map(table.outlines);
  for (const [act, editions] of wanted) {
    const entry = table.acts.find((candidate) => candidate.act.id === act);
    const known = outlines.get(act) ?? [];
    const isKnown = (dated: { date: string; lang: string }): boolean => known.some(({ meta }) => meta.date === dated.date && meta.lang === dated.lang);
    const lacking = (entry ? datedOutlines(entry) : []).filter((dated, at) => !isKnown(dated) && (editions.has(`${dated.date}.${dated.lang}`) || (at === 0 && known.length === 0)));
    const loaded = [...known, ...await Promise.all(lacking.map(loadOutline))];
    if (loaded.length > 0) outlines.set(act, loaded.toSorted((a, b) => (a.meta.date < b.meta.date ? 1 : a.meta.date > b.meta.date ? -1 : 0)));
  }
  return { ...table, outlines };
}

export interface ImportRequest {
  author?: string | undefined;
  date?: string | undefined;
  today?: string | undefined;
  /** Verdicts on texts that have changed since are bound to those texts, not refused. */
  acceptsBasis: boolean;
}

export interface Imported {
  rows: MergedRow[];
  /** The record with the changes; the same text when nothing is to be changed, or an error forbids it. */
  text: string;
  messages: Message[];
}

/** The record with what came back. */
export function importRows(table: Table, edited: readonly EditedRow[], request: ImportRequest): Imported {
  const { file: { concordance, text } } = table;
  const refusals: Message[] = [];
  const context: MergeContext = {
    eu: concordance.act, labels: labelsIn('uk'), book: bookOf(table), ...request,
    basisOf: (row, shown) => judgedBasis(row, shown, table, request.acceptsBasis, refusals),
  };
  const byProvision = new Map(concordance.rows.map((row) => [row.provision, row]));
  const rows = edited.map((row) => mergeRow(row, byProvision.get(row.provision), context));
  const messages = [...refusals, ...rows.flatMap((row) => row.messages)];
  if (hasErrors(refusals)) return { rows, text, messages };
  const order = shownOutline(table, concordance.act, concordance.lang)?.rows.map(({ eid }) => eid) ?? [];
  const written = editRecord(text, rows.flatMap(({ row }) => row ?? []), order);
  return written === undefined ? { rows, text, messages: [...messages, message('workbook-record-form')] } : { rows, text: written, messages };
}

/** The basis of a verdict: the texts the expert saw, each held against the collection; a hash of a workbook is never believed. */
function judgedBasis(row: ConcordanceRow, shown: readonly Basis[], table: Table, acceptsBasis: boolean, refusals: Message[]): { basis: Basis[] } | { fault: Message } {
  const eu = table.assessment.concordance.act;
  const seen = new Map(shown.map((basis) => [`${basis.act} ${basis.provision}`, basis]));
  const changed = namedBy(eu, row).filter(({ act, provision, side }) => {
    const basis = seen.get(`${act} ${provision}`);
    return basis && !['same', 'moved'].includes(provisionStanding(basis, side, table.outlines.get(act) ?? []).state);
  });
  const names = changed.map(({ act, provision }) => `${act} ${provision}`);
  if (changed.length > 0 && !acceptsBasis) refusals.push(message('workbook-basis-changed', { row: row.provision, of: names.join(', ') }));
  const made = basisOf(eu, row, ({ act, provision }) => outlineSeen(table, act, seen.get(`${act} ${provision}`)));
  const untrue = made.basis.filter((basis) => {
    const own = seen.get(`${basis.act} ${basis.provision}`);
    return own !== undefined && own.sha256 !== basis.sha256;
  });
  const missing = [...made.missing, ...untrue].map(({ act, provision }) => `${act} ${provision}`);
  return missing.length > 0 ? { fault: message('workbook-basis-unknown', { row: row.provision, of: missing.join(', ') }) } : { basis: made.basis };
}

/** The outline of the edition the workbook showed; of what it did not show the newest. */
const outlineSeen = (table: Table, act: string, basis: Basis | undefined): Outline | undefined =>
  basis
    ? table.outlines.get(act)?.find(({ meta }) => meta.date === basis.edition && meta.lang === basis.lang)
    : shownOutline(table, act, act === table.assessment.concordance.act ? table.assessment.concordance.lang : 'uk');
