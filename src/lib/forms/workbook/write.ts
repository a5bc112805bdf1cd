/**
 * An expert's workbook of a table of concordance: a row a provision, assessed or not, texts of both sides beside, drop-downs for
 * what is chosen from a list, everything that identifies a row locked. Hidden sheets keep the rows as they were written, so
 * that what comes back can be told from what was there. Texts too long for a row stand whole on a sheet of their own.
 *
 * @example
 * const bytes = await workbookBytes(expertSheets(table, labels, states, book));
 */
import type { RowState } from '../../concordance/standing.ts';
import type { Labels } from '../official/words.ts';
import type { LinedTable, TableLine } from '../table-lines.ts';
import type { AddressBook } from './addresses.ts';
import { cellsOf, FIELD_NAMES, FIELDS, type Cells } from './fields.ts';
import { BASE_COLUMNS, COLUMNS, LAYOUT, LOCKED, MARK, pieces, SHEETS, TITLES, WIDTHS, type LockedName } from './layout.ts';
import { longTexts, type LongTexts } from './long-texts.ts';
import { NOTES } from './notes.ts';
import type { DropDown, Look, XlsxCell, XlsxSheet } from './xlsx.ts';

const LISTS = ['verdicts', 'grounds', 'kinds', 'instruments', 'bodies', 'scale'] as const;

const cell = (text: string, look: Look = 'plain'): XlsxCell => ({ text, look });

/** The sheets in order; the first is the table. */
export function expertSheets(table: LinedTable, labels: Labels, states: Record<RowState, string>, book: AddressBook): XlsxSheet[] {
  const rows = table.lines.map((line) => ({ line, cells: cellsOf(line.row, labels, book) }));
  const long = longTexts();
  const first = tableSheet(rows, states, labels, long);
  const texts = long.sheet();
  return [first, ...(texts ? [texts] : []), notesSheet(), editionsSheet(table), listsSheet(labels), baseSheet(table, rows)];
}

type Written = { line: TableLine; cells: Cells };

function tableSheet(rows: readonly Written[], states: Record<RowState, string>, labels: Labels, long: LongTexts): XlsxSheet {
  const locked: Record<LockedName, (line: TableLine) => XlsxCell> = {
    key: ({ provision }) => cell(provision),
    provision: ({ cited, heading }) => cell(heading === undefined ? cited : `${cited}. ${heading}`),
    text: ({ cited, text = '' }) => long.cell(cited, TITLES.text, text),
    norms: ({ cited: provision, answers }) => long.cell(provision, TITLES.norms, answers.map(({ cited, text }) => (text === undefined ? cited : `${cited}:\n${text}`)).join('\n\n')),
    state: ({ state }) => cell(states[state]),
  };
  return {
    name: SHEETS.table,
    columns: COLUMNS.map((name) => ({ width: WIDTHS[name], isHidden: name === 'key' })),
    headRow: 1,
    frozen: { rows: 1, columns: 2 },
    isProtected: true,
    // English columns stay off the paper.
    print: { pagesWide: 3, columns: COLUMNS.indexOf('date') + 1 },
    dropDowns: dropDowns(rows.length, labels),
    rows: [
      COLUMNS.map((name) => cell(TITLES[name], 'head')),
      ...rows.map(({ line, cells }) => [...LOCKED.map((name) => locked[name](line)), ...FIELD_NAMES.map((name) => cell(cells[name], 'editable'))]),
    ],
  };
}

function dropDowns(count: number, labels: Labels): DropDown[] {
  return FIELD_NAMES.flatMap((name): DropDown[] => {
    const { list } = FIELDS[name];
    if (list === undefined || count === 0) return [];
    const letter = String.fromCharCode(65 + LISTS.indexOf(list));
    const words = Object.keys(labels[list]).length;
    return [{ column: COLUMNS.indexOf(name), rows: [2, count + 1], list: `'${SHEETS.lists}'!$${letter}$1:$${letter}$${words}`, isStrict: name !== 'bodies' }];
  });
}

const notesSheet = (): XlsxSheet => ({ name: SHEETS.notes, columns: [{ width: 130 }], isProtected: true, rows: NOTES.map((line) => [cell(line)]) });

function editionsSheet({ facts }: LinedTable): XlsxSheet {
  const row = (name: string, value: string): XlsxCell[] => [cell(name), cell(value)];
  return {
    name: SHEETS.editions, columns: [{ width: 34 }, { width: 90 }], isProtected: true,
    rows: [
      row('Акт ЄС', facts.act), row('Назва', facts.title.uk), row('CELEX', facts.celex), row('Положення перелічено за редакцією', facts.edition),
      ...facts.editions.map((edition) => row('Редакція, тексти якої показано', edition)), row('Хеш запису (sha256)', facts.record),
    ],
  };
}

function listsSheet(labels: Labels): XlsxSheet {
  const lists = LISTS.map((list) => Object.values<string>(labels[list]));
  const longest = Math.max(...lists.map((words) => words.length));
  return {
    name: SHEETS.lists, columns: lists.map(() => ({ width: 30 })), isHidden: true, isProtected: true,
    rows: Array.from({ length: longest }, (_, at) => lists.map((words) => cell(words[at] ?? ''))),
  };
}

/** First what the workbook is of, then the names of the columns, then a row a provision. */
const baseSheet = ({ facts }: LinedTable, rows: readonly Written[]): XlsxSheet => ({
  name: SHEETS.base, tallest: 20, columns: BASE_COLUMNS.map(() => ({ width: 12 })), isHidden: true, isProtected: true,
  rows: [
    [MARK, LAYOUT, facts.act, facts.edition, facts.record].map((text) => cell(text)),
    BASE_COLUMNS.map((name) => cell(name)),
    ...rows.map(({ line: { provision, row, shown }, cells }) => [
      cell(provision), ...FIELD_NAMES.map((name) => cell(cells[name])), ...pieces(JSON.stringify({ ...(row && { row }), shown })).map((piece) => cell(piece)),
    ]),
  ],
});
