/**
 * Tables of EUR-Lex. Most are no tables: the publisher sets "(a)" and its text in two cells of a one-row table. A table
 * of the act has a frame (`border="1"`), the class `oj-table`, or several rows.
 *
 * @example
 * isRealTable(correlationTable) // true
 * tableRows(correlationTable)   // [['Directive 95/46/EC', 'This Regulation'], ['Article 1', 'Article 1']]
 */
import { tidy } from '../../text/whitespace.ts';
import { exponentIn } from './exponents.ts';
import { shortText } from './short-text.ts';
import { attribute, childrenOf, classesOf, isBlock, isElement, type Element, type Node } from '../html.ts';

/** Spans are honoured so that columns stay aligned, up to a limit no printed table reaches. */
const WIDEST = 60;

const BARE_LABEL = /^(?:\(?[\p{L}\d.*]{0,8}\)?[.)]?|[—–•·-])$/u;

const cellsOf = (row: Element): Element[] => childrenOf(row).filter((node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName));

/** Rows of a table itself, not of tables inside it. */
export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const node of childrenOf(table)) {
    if (!isElement(node)) continue;
    if (node.tagName === 'tr') rows.push(node);
    else if (/^t(body|head|foot)$/.test(node.tagName)) for (const row of childrenOf(node)) if (isElement(row) && row.tagName === 'tr') rows.push(row);
  }
  return rows;
}

/** True for a table of the act, false for one that only places text on the page. */
export function isRealTable(table: Element): boolean {
  const rows = rowsOf(table);
  if (rows.every((row) => cellsOf(row).length < 2)) return false; // a box round a form: 32020R1783, Annex I
  if (classesOf(table).some((name) => /^(?:oj-)?table$/.test(name))) return true;
  if (Number(attribute(table, 'border') ?? 0) > 0) return true;
  return rows.length > 1 && rows.some((row) => !BARE_LABEL.test(shortText(cellsOf(row)[0], 12) ?? 'long text'));
}

/** True for the table of contents some acts print below their title (32017L1132): its cells say so. */
export function isContents(table: Element): boolean {
  const items = rowsOf(table).flatMap(cellsOf).flatMap(childrenOf).filter(isElement);
  return items.length > 0 && items.every((item) => classesOf(item).includes('toc-item'));
}

/** The cells of a layout row that hold the label of the last one; empty when the cells are columns of their own. */
export function labelCells(row: Element): Element[] {
  const labels = cellsOf(row).slice(0, -1);
  return labels.every((cell) => paragraphsIn(cell) <= 1 && shortText(cell, 400) !== undefined) ? labels : [];
}

/** Direct block children that print something, tables counted as many. */
function paragraphsIn(cell: Element): number {
  const blocks = childrenOf(cell).filter((node): node is Element => isElement(node) && isBlock(node) && shortText(node, 1) !== '');
  return blocks.some((block) => block.tagName === 'table' || block.tagName === 'div') ? 2 : blocks.length;
}

/** The cells of a table, row by row, rectangular: a cell over several columns or rows is followed by empty ones. */
export function tableRows(table: Element, clean: (text: string) => string): string[][] {
  const rows: string[][] = [];
  const reaching: number[] = []; // rows still to be left empty below a tall cell, by column
  for (const row of rowsOf(table)) {
    const printed: string[] = [];
    const skip = (): void => {
      while ((reaching[printed.length] ?? 0) > 0) {
        reaching[printed.length]! -= 1;
        printed.push('');
      }
    };
    for (const cell of cellsOf(row)) {
      skip();
      const [wide, tall] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let column = 0; column < wide; column++) {
        reaching[printed.length] = tall - 1;
        printed.push(column === 0 ? clean(cellText(cell)) : '');
      }
    }
    skip();
    rows.push(printed);
  }
  return withoutEmptyRows(rows);
}

const span = (cell: Element, name: string): number => Math.max(1, Math.min(WIDEST, Number.parseInt(attribute(cell, name) ?? '1', 10) || 1));

const withoutEmptyRows = (rows: string[][]): string[][] => {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.filter((row) => row.some((cell) => cell !== '')).map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
};

/** The text of one text node; a mark `►M1` stays apart from a number printed right after it ("►M1" "30 June"). */
export const printable = (value: string): string => value.replace(/[\r\n]+/g, ' ').replace(/►[A-Z]\d+$/, '$& ');

/** The paragraphs of a cell, one a line; a label and its text on one line. */
export function cellText(cell: Element): string {
  const parts: string[] = [];
  const stack: (Node | string)[] = [cell];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if ('value' in next) parts.push(printable(next.value));
    else if (isElement(next) && next.tagName === 'br') parts.push('\n');
    else if (isElement(next) && exponentIn(next, parts.at(-1) ?? '') !== undefined) parts.push(exponentIn(next, parts.at(-1) ?? '')!);
    else {
      const edge = next === cell || !isElement(next) ? '' : edgeOf(next);
      const children = childrenOf(next);
      parts.push(edge);
      stack.push(edge);
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
    }
  }
  return tidy(parts.join(''));
}

/** What stands between an element and its neighbours inside a cell. */
function edgeOf(element: Element): string {
  const classes = classesOf(element);
  if (classes.some((name) => /^(?:inline-element|grid-list-column-\d|no-parag)$/.test(name)) || /^t[dh]$/.test(element.tagName)) return ' ';
  return isBlock(element) ? '\n' : '';
}
