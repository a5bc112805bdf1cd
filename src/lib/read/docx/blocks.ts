/**
 * Blocks from mammoth's HTML: paragraphs, tables and notes in printed order, text only. No markup, link or script of
 * the document goes further than this file.
 *
 * @example
 * blocksOf(['<p class="d1">1) особа;</p>'], []).blocks // [{ kind: 'text', text: '1) особа;', depth: 1, at: 1 }]
 */
import type { Block, Role } from '../../model/block.ts';
import { headingLabel, itemLabel } from '../../text/labels.ts';
import { tidy } from '../../text/whitespace.ts';
import { childrenOf, classesOf, elementsIn, findElement, isElement, parseHtml, rawText, type Element } from '../html.ts';
import { headOf, type Head } from './comparative.ts';
import { isLayout } from './layout.ts';
import { gridOf, isLined, mergedCells, tableRows, type GridRow } from './table.ts';

/** Longer "headings" are body text that somebody styled as a heading. */
const LONGEST_HEADING = 400;

/** What was read, and what a person should know about it. */
export interface Gathered {
  blocks: Block[];
  /** Struck-out passages among them. */
  struck: string[];
  /** Merged cells of the tables among them. */
  merged: number;
  /** Heads of the comparative tables among them. */
  heads: Head[];
}

export const nothingGathered = (): Gathered => ({ blocks: [], struck: [], merged: 0, heads: [] });

/**
 * The blocks of a converted document.
 *
 * @param pages the HTML of the text, in order
 * @param notes the HTML of its notes, a table of one cell each; they come last, as `[1] …`, with the mark the text has
 */
export function blocksOf(pages: readonly string[], notes: readonly string[]): Gathered {
  const gathered = nothingGathered();
  for (const page of pages) for (const element of elementsOf(page)) addElement(element, gathered);
  addNotes(notes, gathered);
  return { ...gathered, blocks: numbered(gathered.blocks) };
}

/** The top elements of a page: paragraphs, headings, tables. */
export function elementsOf(page: string): Element[] {
  const body = findElement(parseHtml(page), (element) => element.tagName === 'body');
  return body ? childrenOf(body).filter(isElement) : [];
}

export const numbered = (blocks: readonly Block[]): Block[] => blocks.map((block, index) => ({ ...block, at: index + 1 }));

/** The notes, after the text; of a text in part only those it refers to. */
export function addNotes(notes: readonly string[], gathered: Gathered, refersTo: (mark: string) => boolean = () => true): void {
  for (const [index, note] of notes.flatMap(elementsOf).entries()) {
    const mark = `[${index + 1}]`;
    if (!refersTo(mark)) continue;
    gathered.blocks.push({ kind: 'footnote', text: tidy(`${mark} ${tableRows(gridOf(note)).flat().join('\n')}`), at: 0 });
    addStruck(note, gathered);
  }
}

/** One element of a page or of a cell. */
export function addElement(element: Element, gathered: Gathered): void {
  if (element.tagName === 'table') addTable(element, gathered);
  else addParagraph(element, gathered);
}

function addStruck(element: Element, { struck }: Gathered): void {
  for (const passage of elementsIn(element)) if (passage.tagName === 's') struck.push(rawText(passage));
}

function addParagraph(element: Element, gathered: Gathered): void {
  const text = tidy(rawText(element));
  if (text === '') return;
  const block: Block = { kind: 'text', text, at: 0 };
  const depth = classesOf(element).map((name) => /^d(\d)$/.exec(name)?.[1])[0];
  if (depth !== undefined) block.depth = Number(depth);
  const role = roleOf(element, text, gathered.blocks);
  if (role) block.role = role;
  gathered.blocks.push(block);
  addStruck(element, gathered);
}

/** Only a heading or title style of Word, or a new page, gives a role; what looks like a heading is the outline's business. */
function roleOf(element: Element, text: string, before: readonly Block[]): Role | undefined {
  if (classesOf(element).includes('title')) return 'title';
  if (classesOf(element).includes('page')) return opensAttachment(text) ? 'attachment' : undefined;
  if (!/^h[1-6]$/.test(element.tagName) || text.length > LONGEST_HEADING || itemLabel(text)) return undefined;
  const label = headingLabel(text);
  if (label) return label.kind === 'article' || label.kind === 'attachment' ? label.kind : 'container';
  const last = before[before.length - 1];
  if (last && (last.role === 'container' || last.role === 'article') && headingLabel(last.text)?.heading === '') return 'heading';
  return before.every((block) => block.role === 'title') ? 'title' : 'container';
}

/** «Додаток 2» at the top of a page, not «Додаток 2 викласти в такій редакції:». */
const opensAttachment = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !/[.:;,]$/.test(text) && headingLabel(text)?.kind === 'attachment';

function addTable(table: Element, gathered: Gathered): void {
  const grid = gridOf(table);
  if (isLayout(grid, { lined: isLined(table) })) return addCells(grid, gathered);
  const rows = tableRows(grid);
  if (rows.flat().every((cell) => cell === '')) return;
  gathered.blocks.push({ kind: 'table', text: '', rows, at: 0 });
  const head = headOf(grid);
  // Titles across both columns and struck words are the form of a comparative table, and no defects.
  if (head) return void gathered.heads.push(head);
  gathered.merged += mergedCells(grid);
  addStruck(table, gathered);
}

/** What stands in the cells, as text, in the order it is read. */
function addCells(grid: readonly GridRow[], gathered: Gathered): void {
  for (const { cells } of grid) for (const { element } of cells) addCell(element, gathered);
}

/** What stands in one cell. */
export function addCell(cell: Element, gathered: Gathered): void {
  for (const element of childrenOf(cell).filter(isElement)) addElement(element, gathered);
}
