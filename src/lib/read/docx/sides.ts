/**
 * One side of a порівняльна таблиця as a text of its own: the paragraphs of its column, row by row, with the titles that
 * span both columns. The head, the number column and notes are left out, «Відсутня» is no text; what stands before the
 * first table and after the last (the name of the table, the signature) belongs to neither side.
 *
 * @example
 * sideOf(pages, notes, 'draft') // { blocks: [{ text: 'Стаття 5. Строк', … }], tables: 1, absent: 0, … }
 */
import type { Block } from '../../model/block.ts';
import type { Side } from '../../model/edition.ts';
import { message, type Message } from '../../model/message.ts';
import { childrenOf, isElement, type Element } from '../html.ts';
import { quote } from '../refusals.ts';
import { addCell, addElement, addNotes, elementsOf, nothingGathered, numbered, type Gathered } from './blocks.ts';
import { headOf, isAbsent, isOn, isShortened, repeatsHead, type Head } from './comparative.ts';
import { isLayout } from './layout.ts';
import { gridOf, isLined, type GridCell, type GridRow } from './table.ts';

interface SideRead extends Gathered {
  /** Comparative tables found. */
  tables: number;
  /** Places where this side says that it has no text. */
  absent: number;
  /** Paragraphs and tables outside the comparative tables that were left out. */
  outside: Block[];
  head?: Head;
}

/** The text of one side; `tables` is 0 when the document has no comparative table. */
export function sideOf(pages: readonly string[], notes: readonly string[], side: Side): SideRead {
  const read: SideRead = { ...nothingGathered(), tables: 0, absent: 0, outside: [] };
  // Between two tables stand the names of the acts they compare: theirs if another table follows.
  let between = nothingGathered();
  for (const element of pages.flatMap(elementsOf).flatMap((top) => [...unframed(top)])) {
    const table = comparative(element, read.head);
    if (!table) {
      addElement(element, between);
      continue;
    }
    if (read.tables === 0) read.outside = between.blocks;
    else addGathered(between, read);
    between = nothingGathered();
    read.tables += 1;
    read.head ??= table.head;
    addSide(table, side, read);
  }
  read.outside = [...read.outside, ...between.blocks];
  const marks = new Set(read.blocks.flatMap((block) => (block.rows?.flat().join('\n') ?? block.text).match(/\[\d+\]/g) ?? []));
  addNotes(notes, read, (mark) => marks.has(mark));
  return { ...read, blocks: numbered(read.blocks) };
}

function addGathered(more: Gathered, read: SideRead): void {
  for (const block of more.blocks) read.blocks.push(nameOfAct(block, read.blocks.length === 0));
  read.struck = [...read.struck, ...more.struck];
  read.merged += more.merged;
}

/** What stands in tables that only place it; anything else is itself. */
function* unframed(element: Element): Generator<Element> {
  const grid = element.tagName === 'table' ? gridOf(element) : [];
  if (grid.length === 0 || headOf(grid) || !isLayout(grid, { lined: isLined(element) })) return yield element;
  for (const { cells } of grid) for (const cell of cells) for (const inner of childrenOf(cell.element).filter(isElement)) yield* unframed(inner);
}

interface Comparative {
  grid: GridRow[];
  head: Head;
}

/** A table with a head, or one of the same width that goes on without repeating it. */
function comparative(element: Element, before: Head | undefined): Comparative | undefined {
  if (element.tagName !== 'table') return undefined;
  const grid = gridOf(element);
  const head = headOf(grid);
  if (head) return { grid, head };
  if (!before || isLayout(grid, { lined: isLined(element) })) return undefined;
  return grid.every((row) => row.width === before.width) ? { grid, head: { ...before, rows: 0 } } : undefined;
}

function addSide({ grid, head }: Comparative, side: Side, read: SideRead): void {
  for (const row of grid.slice(head.rows)) {
    if (repeatsHead(row, head)) continue;
    for (const cell of row.cells) {
      if (!isOn(cell, head[side])) continue;
      if (isAbsent(cell.text)) read.absent += 1;
      else addSideCell(cell, isOn(cell, head.current) && isOn(cell, head.draft), read);
    }
  }
}

/** Acts whose provisions follow are named across both columns. */
const ACT_NAME = /^(?:Закон|Кодекс|\p{Lu}\p{Ll}+ кодекс|Конституція|Постанова|Указ|Наказ|Положення|Порядок|Правила|Інструкція|Статут|Регламент)(?=\s)/iu;

function addSideCell(cell: GridCell, across: boolean, read: SideRead): void {
  const first = read.blocks.length;
  addCell(cell.element, read);
  const block = read.blocks[first];
  if (across && block) read.blocks[first] = nameOfAct(block, first === 0);
}

/** The name of the first act is the title of the text; the name of a further one opens what follows it. */
const nameOfAct = (block: Block, first: boolean): Block =>
  block.role === undefined && block.kind === 'text' && ACT_NAME.test(block.text) ? { ...block, role: first ? 'title' : 'container' } : block;

/** What a person should know about the side that was read. */
export function sideMessages({ tables, absent, outside, head, blocks, struck }: SideRead, side: Side): Message[] {
  const messages: Message[] = [message('docx-side', { column: head?.[side].name ?? '', tables })];
  const shortened = blocks.filter((block) => isShortened(block.text));
  if (shortened.length > 0) messages.push(message('docx-side-shortened', { count: shortened.length, quote: quote(shortened[0]!.text) }));
  if (absent > 0) messages.push(message('docx-side-absent', { count: absent }));
  if (head && head.others.length > 0) messages.push(message('docx-side-columns', { columns: quote(head.others.join('; ')) }));
  const printed = outside.map((block) => block.rows?.flat().join(' ') ?? block.text).filter((text) => text.trim() !== '');
  if (printed.length > 0) messages.push(message('docx-side-outside', { count: printed.length, quote: quote(printed[0]!) }));
  // Struck words on the side in force are what the draft removes, as the form wants it.
  if (side === 'draft' && struck.length > 0) messages.push(message('docx-struck-text', { count: struck.length, quote: quote(struck[0]!) }));
  return messages;
}
