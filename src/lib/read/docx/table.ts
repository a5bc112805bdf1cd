/**
 * Tables: the cells of a converted table with the columns they cover, and as rows of text. A merged cell has its text
 * once, in its first place, and empty cells hold its other places, so that columns stay columns.
 *
 * @example
 * tableRows(gridOf(tableOf('<table><tr><td colspan="2"><p>А</p></td></tr><tr><td>Б</td><td>В</td></tr></table>')))
 * // [['А', ''], ['Б', 'В']]
 */
import { tidy } from '../../text/whitespace.ts';
import { attribute, childrenOf, classesOf, isElement, rawText, type Element, type Node } from '../html.ts';

/** A cell where it stands: `from` is its first column, `to` the column after its last. */
export interface GridCell {
  element: Element;
  text: string;
  from: number;
  to: number;
  /** It goes on in the rows below. */
  down: boolean;
}

export interface GridRow {
  /** Each cell once; places covered from above have none. */
  cells: GridCell[];
  /** Columns of the grid it reaches over, covered ones included. */
  width: number;
}

/** Word has at most 63 columns (ISO/IEC 29500-1, 17.4); a larger number is not believed. */
const MAX_COLUMNS = 63;

const span = (cell: Element, name: string): number => Math.min(Math.max(Number(attribute(cell, name) ?? 1) || 1, 1), MAX_COLUMNS);

/** Whether lines of the table are drawn; `story-tables.ts` marks those that have none. */
export const isLined = (table: Element): boolean => !classesOf(table).includes('plain');

/** The rows of this table, not of tables in its cells. */
function rowsOf(table: Element): Element[] {
  return childrenOf(table).filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? childrenOf(child).filter(isElement) : [];
  });
}

/** The cells of every row, each once. */
export function gridOf(table: Element): GridRow[] {
  /** Columns still covered from above: column → rows left. */
  const covered = new Map<number, number>();
  return rowsOf(table).map((row) => {
    const cells: GridCell[] = [];
    let column = 0;
    const skipCovered = (): void => {
      for (let left = covered.get(column); left; left = covered.get(column)) covered.set(column++, left - 1);
    };
    for (const element of childrenOf(row).filter(isElement)) {
      skipCovered();
      const down = Number(attribute(element, 'rowspan') ?? 1) - 1;
      const from = column;
      for (const to = from + span(element, 'colspan'); column < to; column++) if (down > 0) covered.set(column, down);
      cells.push({ element, text: cellText(element), from, to: column, down: down > 0 });
    }
    skipCovered();
    return { cells, width: column };
  });
}

/** Columns in which a cell begins; the others of the grid only serve to draw lines. */
const columnsOf = (grid: readonly GridRow[]): number[] => [...new Set(grid.flatMap(({ cells }) => cells.map(({ from }) => from)))].sort((a, b) => a - b);

/** How many of the sorted columns lie before one. */
function countBefore(columns: readonly number[], column: number): number {
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns[middle]! < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows as text. */
export function tableRows(grid: readonly GridRow[]): string[][] {
  const columns = columnsOf(grid);
  return grid.map(({ cells, width }) => {
    const row = Array.from({ length: countBefore(columns, width) }, () => '');
    for (const cell of cells) row[countBefore(columns, cell.from)] = cell.text;
    return row;
  });
}

/** Cells with text that cover more than one column of the table, or more than one row. */
export function mergedCells(grid: readonly GridRow[]): number {
  const columns = columnsOf(grid);
  const across = (cell: GridCell): number => countBefore(columns, cell.to) - countBefore(columns, cell.from);
  return grid.flatMap(({ cells }) => cells).filter((cell) => cell.text !== '' && (cell.down || across(cell) > 1)).length;
}

const LINES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'td', 'th', 'li']);

/** Each paragraph of the cell on a line of its own; a table inside it becomes lines. */
function cellText(cell: Element): string {
  const parts: string[] = [];
  const stack: Node[] = [...childrenOf(cell)].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && LINES.has(node.tagName)) parts.push('\n');
    if (isElement(node) && /^(?:table|thead|tbody|tr|td|th)$/.test(node.tagName)) stack.push(...[...childrenOf(node)].reverse());
    else parts.push(rawText(node));
  }
  return tidy(parts.join(''));
}
