/**
 * An expert's workbook as it came back: what it is of, and its rows with their cells as they were written and as they are now. Columns
 * are found by their names, rows by their address, so that a sheet that was sorted, filtered or widened is read all the same.
 *
 * @example
 * const { value } = await readWorkbook(bytes);
 * value?.rows[0]?.cells.verdict // 'частково відповідає'
 */
import readXlsx from 'read-excel-file/universal';
import * as z from 'zod';
import { basisSchema, rowSchema } from '../../model/concordance.ts';
import { message, type Message } from '../../model/message.ts';
import { Refusal } from '../../read/refusals.ts';
import { unguarded } from './cell-text.ts';
import { FIELD_NAMES, type Cells, type FieldName } from './fields.ts';
import { BASE_COLUMNS, LAYOUT, MARK, SHEETS, TITLES } from './layout.ts';
import type { EditedRow } from './merge.ts';
import { LARGEST_WORKBOOK, workbookParts } from './parts.ts';
import { columnName } from './xlsx.ts';

export interface ReadWorkbook {
  /** The EU act, and the sha256 of the record the workbook was made from. */
  act: string;
  record: string;
  rows: EditedRow[];
}

/** The workbook; undefined with messages of severity `error` when it cannot be used. Never throws for the file. */
export async function readWorkbook(bytes: Uint8Array): Promise<{ value: ReadWorkbook | undefined; messages: Message[] }> {
  try {
    if (bytes.length > LARGEST_WORKBOOK) throw new Refusal('workbook-large', { limit: LARGEST_WORKBOOK / 1_000_000 });
    const { packed, formulas } = workbookParts(bytes);
    const sheets = await readXlsx(new Blob([packed.slice()]), { trim: false }).catch(() => { throw new Refusal('workbook-foreign'); });
    const grids = new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(cellText))]));
    return rowsOf(grids, formulas.get(SHEETS.table) ?? new Set());
  } catch (cause) {
    if (cause instanceof Refusal) return { value: undefined, messages: [cause.reason] };
    throw cause;
  }
}

/** Every value as text: a date as its day, a number as it is written. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return unguarded(String(value));
}

type Grid = readonly (readonly string[])[];

function rowsOf(grids: ReadonlyMap<string, Grid>, formulas: ReadonlySet<string>): { value: ReadWorkbook | undefined; messages: Message[] } {
  const [table, base] = [grids.get(SHEETS.table), grids.get(SHEETS.base)];
  const [mark, layout, act = '', , record = ''] = base?.[0] ?? [];
  if (!table || !base || mark !== MARK) return { value: undefined, messages: [message('workbook-foreign')] };
  if (layout !== LAYOUT) return { value: undefined, messages: [message('workbook-layout', { found: layout ?? '', expected: LAYOUT })] };
  const bases = basesOf(base);
  if (!bases) return { value: undefined, messages: [message('workbook-base-damaged')] };
  const messages: Message[] = [];
  const rows = editedRows(table, bases, formulas, messages);
  const seen = new Set(rows.map(({ provision }) => provision));
  const gone = [...bases.keys()].filter((provision) => !seen.has(provision));
  messages.push(...gone.map((row) => message('workbook-row-missing', { row })));
  return { value: { act, record, rows }, messages };
}

type Base = Pick<EditedRow, 'base' | 'shown' | 'written'>;

const hiddenSchema = z.strictObject({ row: rowSchema.optional(), shown: z.array(basisSchema) });

/** The hidden base by address; undefined when it is not as it was written. */
function basesOf(grid: Grid): Map<string, Base> | undefined {
  const bases = new Map<string, Base>();
  const head = grid[1] ?? [];
  if (BASE_COLUMNS.some((name, at) => head[at] !== name)) return undefined;
  for (const row of grid.slice(2)) {
    const [key = '', ...cells] = row;
    if (key === '') continue;
    const hidden = hiddenSchema.safeParse(parsed(cells.slice(FIELD_NAMES.length).join('')));
    if (!hidden.success || bases.has(key)) return undefined;
    const written = Object.fromEntries(FIELD_NAMES.map((name, at) => [name, cells[at] ?? ''])) as Cells;
    bases.set(key, { ...(hidden.data.row && { base: hidden.data.row }), shown: hidden.data.shown, written });
  }
  return bases;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of strange rows so many are named; more say nothing new. */
const MOST_TOLD = 100;

/** The rows of the table. What is not its own is told and left out. */
function editedRows(grid: Grid, bases: ReadonlyMap<string, Base>, formulas: ReadonlySet<string>, messages: Message[]): EditedRow[] {
  const head = (grid[0] ?? []).map((title) => title.trim());
  const columns = new Map((['key', ...FIELD_NAMES] as const).map((name) => [name, head.indexOf(TITLES[name])]));
  const lost = [...columns].filter(([, column]) => column < 0).map(([name]) => TITLES[name]);
  if (lost.length > 0) messages.push(message('workbook-column-missing', { columns: lost.join(', ') }));
  const rows: EditedRow[] = [];
  const seen = new Set<string>();
  let unknown = 0;
  for (const [index, cells] of grid.entries()) {
    if (index === 0) continue;
    const at = index + 1;
    const provision = (cells[columns.get('key') ?? -1] ?? '').trim();
    const base = bases.get(provision);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (!base) {
      if (++unknown <= MOST_TOLD) messages.push(message('workbook-row-unknown', { row: provision }, at));
    } else if (seen.has(provision)) messages.push(message('workbook-row-twice', { row: provision }, at));
    else {
      seen.add(provision);
      rows.push(editedRow(provision, at, base, cells, columns, formulas));
    }
  }
  return rows;
}

function editedRow(provision: string, at: number, base: Base, row: readonly string[], columns: ReadonlyMap<FieldName | 'key', number>, formulas: ReadonlySet<string>): EditedRow {
  const columnOf = (name: FieldName | 'key'): number => columns.get(name) ?? -1;
  return {
    ...base, provision, at,
    cells: Object.fromEntries(FIELD_NAMES.map((name) => [name, columnOf(name) < 0 ? base.written[name] : (row[columnOf(name)] ?? '')])) as Cells,
    formulas: FIELD_NAMES.filter((name) => columnOf(name) >= 0 && formulas.has(`${columnName(columnOf(name))}${at}`)),
  };
}
