/**
 * Tables of a story: their tags for mammoth, and whether a table is drawn with lines. A table without lines is how
 * authors place text on the page; `layout.ts` decides what it is.
 *
 * @example
 * // the flow of a table without borders: '<w:tbl>', PLAIN_TABLE, '<w:tr>', …
 */
import { currentFlow, parentOf, type OpenTable, type State } from './story-state.ts';
import { isLinedStyle, type Styles } from './styles.ts';

/** The style a table without lines gets; mammoth turns it into the class `plain`. */
export const PLAIN_TABLE = '<w:tblPr><w:tblStyle w:val="Plain"/></w:tblPr>';

/** Word has at most 63 columns; a larger number is not believed. */
const MAX_COLUMNS = 63;

/** Opens a table and keeps a place for its properties. */
export function openTable(state: State): void {
  state.tables.push({ at: currentFlow(state).push('<w:tbl>', '') - 1, lined: false, cells: 0, bareSides: { table: 0, cells: 0 } });
}

/** Ends a table; only now is known whether one of its cells draws a line. */
export function closeTable(state: State): void {
  const flow = currentFlow(state);
  const table = state.tables.pop();
  if (table && flow[table.at] === '' && isPlain(table, state.options.styles)) flow[table.at] = PLAIN_TABLE;
  flow.push('</w:tbl>');
}

/** Top, left, bottom, right, and between rows and columns; a cell has the first four. */
const SIDES_OF_TABLE = 6;
const SIDES_OF_CELL = 4;

/** No line drawn, and those of the style taken away: "no borders" in Word writes none for the table, or nil for every cell. */
function isPlain({ lined, styleId, cells, bareSides }: OpenTable, styles: Styles): boolean {
  if (lined) return false;
  return bareSides.table >= SIDES_OF_TABLE || (cells > 0 && bareSides.cells >= SIDES_OF_CELL * cells) || !isLinedStyle(styles, styleId);
}

/** One side of a border, of the table or of a cell. */
export function readBorder(state: State, of: 'table' | 'cells', side: 'drawn' | 'none'): void {
  onTable(state, (table) => {
    if (side === 'drawn') table.lined = true;
    else table.bareSides[of] += 1;
  });
}

/** A property of the table at hand. */
export function onTable(state: State, set: (table: OpenTable) => void): void {
  const table = state.tables[state.tables.length - 1];
  if (table) set(table);
}

/** The properties of a cell over several columns; '' for one over one. */
export const gridSpan = (span: number): string => (span > 1 && span <= MAX_COLUMNS ? `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>` : '');

/** A row that begins some columns further to the right: an empty cell keeps its place. */
export function openGridBefore(state: State, columns: number): void {
  if (parentOf(state) === 'w:trPr' && columns >= 1 && columns <= MAX_COLUMNS) currentFlow(state).push('<w:tc>', gridSpan(columns), '</w:tc>');
}

