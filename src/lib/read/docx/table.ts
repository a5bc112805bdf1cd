/**
 * Tables: the cells of a converted table, row by row. A merged cell keeps its text once, and empty cells hold its other
 * places, so that columns stay columns; a table inside a cell becomes lines of that cell.
 *
 * @example
 * tableRows(tableOf('<table><tr><td colspan="2"><p>А</p></td></tr><tr><td>Б</td><td>В</td></tr></table>'))
 * // [['А', ''], ['Б', 'В']]
 */
import { tidy } from '../../text/whitespace.ts';
import { attribute, childrenOf, isElement, rawText, type Element, type Node } from '../html.ts';

/** Word has at most 63 columns (ISO/IEC 29500-1, 17.4); a larger number is not believed. */
const MAX_COLUMNS = 63;

const span = (cell: Element, name: string): number => Math.min(Math.max(Number(attribute(cell, name) ?? 1) || 1, 1), MAX_COLUMNS);

/** The rows of this table, not of tables in its cells. */
function rowsOf(table: Element): Element[] {
  return childrenOf(table).filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? childrenOf(child).filter(isElement) : [];
  });
}

export function tableRows(table: Element): string[][] {
  /** Columns still covered from above: column → rows left. */
  const covered = new Map<number, number>();
  return rowsOf(table).map((row) => {
    const cells: string[] = [];
    const skipCovered = (): void => {
      for (let left = covered.get(cells.length); left; left = covered.get(cells.length)) {
        covered.set(cells.length, left - 1);
        cells.push('');
      }
    };
    for (const cell of childrenOf(row).filter(isElement)) {
      skipCovered();
      const down = Number(attribute(cell, 'rowspan') ?? 1) - 1;
      for (let across = 0; across < span(cell, 'colspan'); across++) {
        if (down > 0) covered.set(cells.length, down);
        cells.push(across === 0 ? cellText(cell) : '');
      }
    }
    skipCovered();
    return cells;
  });
}

const LINES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'td', 'th', 'li']);

/** Each paragraph of the cell on a line of its own. */
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
