/**
 * Tables of the Rada's pages. Two kinds share the markup: tables that hold a table of the law, with visible borders, and
 * tables that only lay out the head («ЗАКОН УКРАЇНИ») or the signature («Президент України | В.ЮЩЕНКО»), which are
 * read as text.
 *
 * @example
 * tableOf(element) // [['№', 'Пункт пропуску'], ['1', 'Чоп']], or undefined for a layout table
 */
import { tidy } from '../../text/whitespace.ts';
import { attribute, childrenOf, elementsIn, isElement, rawText, type Element } from '../html.ts';

/** A borderless table longer or wider than this cannot be a signature: it is a table of the law printed without lines. */
const LAYOUT = { rows: 12, columns: 3 };

/** True for a table, printed without lines, that is small enough to be a head or a signature. */
export const layoutTable = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.length <= LAYOUT.rows && rows.every((row) => row.length <= LAYOUT.columns);

/** The cells row by row, or undefined for a table used only for layout. Cells of nested tables belong to the outer cell. */
export function tableOf(table: Element): string[][] | undefined {
  const rows = rowsOf(table);
  if (!bordered(table) && layoutTable(rows)) return undefined;
  return rows.map((row) => row.map((cell) => cellText(cell))).filter((row) => row.some((cell) => cell !== ''));
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const stack = [...childrenOf(table)].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'tr') rows.push(childrenOf(node).filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th'));
    else if (['tbody', 'thead', 'tfoot'].includes(node.tagName)) for (const child of [...childrenOf(node)].reverse()) stack.push(child);
  }
  return rows;
}

/** A border by attribute or by the style of the table or its first cells. */
function bordered(table: Element): boolean {
  if (Number.parseInt(attribute(table, 'border') ?? '0', 10) > 0) return true;
  let seen = 0;
  for (const element of elementsIn(table)) {
    if (/border[a-z-]*:\s*(?:solid|[^;]*\bsolid\b)/i.test(attribute(element, 'style') ?? '')) return true;
    if (seen++ > 40) return false;
  }
  return false;
}

/** Paragraphs of a cell one a line. */
function cellText(cell: Element): string {
  const paragraphs = childrenOf(cell).filter(isElement).filter(({ tagName }) => tagName === 'p' || tagName === 'div');
  if (paragraphs.length === 0) return tidy(rawText(cell));
  return childrenOf(cell).map((node) => tidy(rawText(node))).filter((text) => text !== '').join('\n');
}
