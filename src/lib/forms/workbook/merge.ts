/**
 * What an expert's workbook changes in a record, row by row and three ways: the row as it was written into the workbook (base), as
 * it is in the record now (ours), and as it came back (theirs). A change of one side stands; where both changed what belongs
 * together, and differently, the record keeps its own and the row is listed as a conflict. A row with a cell that cannot be read
 * is left as it is, whole.
 *
 * @example
 * mergeRow(edited, concordance.rows[3], context) // { provision: 'art_5', kind: 'changed', fields: ['verdict', 'gap.uk'], row: { … }, … }
 */
import { rowSchema, type Basis, type ConcordanceRow } from '../../model/concordance.ts';
import { hasErrors, message, type Message } from '../../model/message.ts';
import { IN_UKRAINIAN, ROW_TEXTS } from '../../concordance/stand-ins.ts';
import { rowFaults } from '../../concordance/validate-row.ts';
import type { Labels } from '../official/words.ts';
import type { AddressBook } from './addresses.ts';
import { isCut } from './cell-text.ts';
import { cellsOf, FIELD_NAMES, FIELDS, type Cells, type FieldName, type Group } from './fields.ts';
import { TITLES } from './layout.ts';

/** A row that came back. */
export interface EditedRow {
  /** eId of the EU provision. */
  provision: string;
  /** Its row in the sheet, from 1. */
  at: number;
  /** The row as it was when the workbook was made; absent for a provision without one. */
  base?: ConcordanceRow;
  /** Its cells as they were written, and as they are now. */
  written: Cells;
  cells: Cells;
  /** Fields whose cell holds a formula. */
  formulas: readonly FieldName[];
  /** The texts the workbook showed. */
  shown: readonly Basis[];
}

export interface MergeContext {
  /** The EU act. */
  eu: string;
  labels: Labels;
  book: AddressBook;
  /** Who signs what has changed, where the workbook does not say it. */
  author?: string | undefined;
  date?: string | undefined;
  /** ISO date; left out where nobody may look at the clock. */
  today?: string | undefined;
  /** The basis of a verdict given on a row: the texts the workbook showed. */
  basisOf: (row: ConcordanceRow, shown: readonly Basis[]) => { basis: Basis[] } | { fault: Message };
}

export type MergeKind = 'same' | 'added' | 'changed' | 'conflict' | 'refused';

export interface MergedRow {
  provision: string;
  kind: MergeKind;
  /** What the expert changed and the record now takes. */
  fields: FieldName[];
  /** Fields both sides changed differently: the record keeps its own. */
  conflicts: { field: FieldName; ours: string; theirs: string }[];
  /** The row as it shall be, for `added`, `changed`, and a `conflict` that leaves something to take. */
  row?: ConcordanceRow;
  /** True when the row was judged anew. */
  isJudged: boolean;
  messages: Message[];
}

/** The outcome for one row. `ours` is absent when the record has no row for the provision. */
export function mergeRow(edited: EditedRow, ours: ConcordanceRow | undefined, context: MergeContext): MergedRow {
  const { provision, base } = edited;
  const at = edited.at;
  const none: MergedRow = { provision, kind: 'same', fields: [], conflicts: [], isJudged: false, messages: [] };
  const refused = (messages: Message[]): MergedRow => ({ ...none, kind: 'refused', messages: messages.map((m) => ({ ...m, at: m.at ?? at })) });
  const formula = edited.formulas[0];
  if (formula !== undefined) return refused([message('workbook-formula', { row: provision, field: TITLES[formula] })]);
  const touched = FIELD_NAMES.filter((name) => edited.cells[name] !== edited.written[name]);
  if (touched.length === 0) return none;
  const cut = touched.find((name) => isCut(edited.written[name]));
  if (cut !== undefined) return refused([message('workbook-cell-cut', { row: provision, field: TITLES[cut] })]);
  if (base && !ours) return { ...none, kind: 'conflict', conflicts: touched.map((field) => ({ field, ours: '', theirs: edited.cells[field] })), messages: [message('workbook-row-gone', { row: provision }, at)] };
  const before = cellsOf(base, context.labels, context.book);
  const now = cellsOf(ours, context.labels, context.book);
  const fresh = touched.filter((name) => meaning(name, edited.cells[name], context) !== meaning(name, now[name], context));
  const contested = contestedGroups(fresh, base, ours, before, now);
  const conflicts = fresh.filter((name) => contested.has(FIELDS[name].group)).map((field) => ({ field, ours: now[field], theirs: edited.cells[field] }));
  const taken = fresh.filter((name) => !contested.has(FIELDS[name].group));
  if (taken.length === 0) return { ...none, kind: conflicts.length > 0 ? 'conflict' : 'same', conflicts };
  const made = rowWith(edited, ours, taken, context);
  if ('faults' in made) return { ...refused(made.faults), conflicts };
  return { ...none, kind: conflicts.length > 0 ? 'conflict' : ours ? 'changed' : 'added', fields: taken, conflicts, row: made.row, isJudged: made.isJudged, messages: made.messages.map((m) => ({ ...m, at })) };
}

const clean = (cell: string): string => cell.replace(/\r\n?/g, '\n').trim();

/** What a cell says, however it is typed: «31.12.2027» is 2027-12-31. */
function meaning(name: FieldName, cell: string, { labels, book }: MergeContext): string {
  const read = FIELDS[name].read(clean(cell), labels, book);
  return 'fault' in read ? `? ${clean(cell)}` : JSON.stringify(read.value ?? null);
}

/** Groups in which the record changed since the workbook was made, and the expert changed something too. */
function contestedGroups(fresh: readonly FieldName[], base: ConcordanceRow | undefined, ours: ConcordanceRow | undefined, before: Cells, now: Cells): Set<Group> {
  const moved = base === undefined && ours === undefined ? [] : FIELD_NAMES.filter((name) => before[name] !== now[name]);
  const groups = new Set(moved.map((name) => FIELDS[name].group));
  return new Set(fresh.map((name) => FIELDS[name].group).filter((group) => groups.has(group)));
}

type Made = { row: ConcordanceRow; isJudged: boolean; messages: Message[] } | { faults: Message[] };

/** The record's row with the expert's fields. */
function rowWith(edited: EditedRow, ours: ConcordanceRow | undefined, taken: readonly FieldName[], context: MergeContext): Made {
  const { provision } = edited;
  const draft: Record<string, unknown> = ours ? structuredClone(ours) : { provision, verdict: 'not-assessed' };
  const faults: Message[] = [];
  for (const name of taken) {
    const read = FIELDS[name].read(clean(edited.cells[name]), context.labels, context.book);
    if ('fault' in read) faults.push({ ...read.fault, facts: { ...read.fault.facts, row: provision, field: TITLES[name] } });
    else if (!name.includes('.')) draft[name] = read.value;
  }
  const messages: Message[] = [];
  for (const name of ROW_TEXTS) {
    const texts = textsOf(name, edited, ours, taken, provision);
    if ('fault' in texts) faults.push(texts.fault);
    else if (texts.isTaken) draft[name] = texts.value;
    if (!('fault' in texts)) messages.push(...texts.messages);
  }
  draft['verdict'] ??= 'not-assessed';
  for (const [name, value] of Object.entries(draft)) if (value === undefined) delete draft[name];
  const parsed = faults.length > 0 ? undefined : rowSchema.safeParse(draft);
  const wanting = parsed?.success === false ? [...new Set(parsed.error.issues.map(({ path }) => titleOf(String(path[0]))))] : [];
  faults.push(...wanting.map((field) => message('workbook-row-incomplete', { row: provision, field })));
  return parsed?.success ? signed(parsed.data, edited, taken, context, messages) : { faults };
}

/** How a column of the workbook calls a field of the record. */
const titleOf = (field: string): string => TITLES[field as FieldName] ?? TITLES[`${field}.uk` as FieldName] ?? field;

type Texts = { isTaken: boolean; value?: { uk: string; en: string } | undefined; messages: Message[] } | { fault: Message };

/** A text in both languages: English that nobody wrote yet is said to be Ukrainian, English that is left behind is told. */
function textsOf(name: (typeof ROW_TEXTS)[number], { cells }: EditedRow, ours: ConcordanceRow | undefined, taken: readonly FieldName[], row: string): Texts {
  const [takesUk, takesEn] = [taken.includes(`${name}.uk`), taken.includes(`${name}.en`)];
  if (!takesUk && !takesEn) return { isTaken: false, messages: [] };
  const old = ours?.[name];
  const uk = takesUk ? clean(cells[`${name}.uk`]) : (old?.uk ?? '');
  const pending = `${IN_UKRAINIAN}${uk}`;
  const oldEn = old?.en === `${IN_UKRAINIAN}${old?.uk}` ? '' : (old?.en ?? '');
  const en = takesEn ? clean(cells[`${name}.en`]) : oldEn;
  if (uk === '' && (takesEn && en !== '')) return { fault: message('workbook-no-ukrainian', { row, field: TITLES[`${name}.uk`] }) };
  if (uk === '') return { isTaken: true, value: undefined, messages: [] };
  const told = en === '' ? [message('workbook-no-english', { row, field: TITLES[`${name}.uk`] })] : takesUk && !takesEn && old ? [message('workbook-english-behind', { row, field: TITLES[`${name}.uk`] })] : [];
  return { isTaken: true, value: { uk, en: en === '' ? pending : en }, messages: told };
}

/** The row with signature and basis, when it was judged anew. */
function signed(row: ConcordanceRow, edited: EditedRow, taken: readonly FieldName[], context: MergeContext, messages: Message[]): Made {
  const isJudged = taken.some((name) => FIELDS[name].isJudged);
  if (row.verdict === 'not-assessed') return checked({ ...row, basis: isJudged ? [] : row.basis }, isJudged, context, messages);
  if (!isJudged) return checked(row, false, context, messages);
  const author = taken.includes('author') ? row.author : (context.author ?? row.author);
  const date = taken.includes('date') ? row.date : (context.date ?? row.date);
  const isSignedNow = taken.includes('author') || taken.includes('date') || context.author !== undefined || context.date !== undefined;
  if (!isSignedNow || author === undefined || date === undefined) return { faults: [message('workbook-unsigned', { row: row.provision })] };
  const based = context.basisOf(row, edited.shown);
  return 'fault' in based ? { faults: [based.fault] } : checked({ ...row, author, date, basis: based.basis }, true, context, messages);
}

/** A row that the record's own rules refuse is not taken. */
function checked(row: ConcordanceRow, isJudged: boolean, { eu, today }: MergeContext, messages: Message[]): Made {
  const faults = rowFaults(eu, row, today).map((fault) => fault.message);
  return hasErrors(faults) ? { faults } : { row, isJudged, messages: [...messages, ...faults] };
}
