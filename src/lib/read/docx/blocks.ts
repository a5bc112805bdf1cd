/**
 * Blocks from mammoth's HTML: paragraphs, tables and notes in printed order, text only. No markup, link or script of
 * the document goes further than this file.
 *
 * @example
 * blocksOf(['<p class="d1">1) особа;</p>'], []) // [{ kind: 'text', text: '1) особа;', depth: 1, at: 1 }]
 */
import type { Block, Role } from '../../model/block.ts';
import { headingLabel, itemLabel } from '../../text/labels.ts';
import { tidy } from '../../text/whitespace.ts';
import { childrenOf, classesOf, findElement, isElement, parseHtml, rawText, type Element } from '../html.ts';
import { tableRows } from './table.ts';

/** Longer "headings" are body text that somebody styled as a heading. */
const LONGEST_HEADING = 400;

/**
 * The blocks of a converted document.
 *
 * @param pages the HTML of the text, in order
 * @param notes the HTML of its notes, a table of one cell each; they come last, as `[1] …`, with the mark the text has
 */
export function blocksOf(pages: readonly string[], notes: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const page of pages)
    for (const element of elementsOf(page)) {
      if (element.tagName === 'table') addTable(element, blocks);
      else addParagraph(element, blocks);
    }
  for (const [index, note] of notes.flatMap(elementsOf).entries())
    blocks.push({ kind: 'footnote', text: tidy(`[${index + 1}] ${tableRows(note).flat().join('\n')}`), at: 0 });
  return blocks.map((block, index) => ({ ...block, at: index + 1 }));
}

function elementsOf(page: string): Element[] {
  const body = findElement(parseHtml(page), (element) => element.tagName === 'body');
  return body ? childrenOf(body).filter(isElement) : [];
}

function addParagraph(element: Element, blocks: Block[]): void {
  const text = tidy(rawText(element));
  if (text === '') return;
  const block: Block = { kind: 'text', text, at: 0 };
  const depth = classesOf(element).map((name) => /^d(\d)$/.exec(name)?.[1])[0];
  if (depth !== undefined) block.depth = Number(depth);
  const role = roleOf(element, text, blocks);
  if (role) block.role = role;
  blocks.push(block);
}

/** Only a heading or title style of Word gives a role; what looks like a heading is the outline's business. */
function roleOf(element: Element, text: string, before: readonly Block[]): Role | undefined {
  if (classesOf(element).includes('title')) return 'title';
  if (!/^h[1-6]$/.test(element.tagName) || text.length > LONGEST_HEADING || itemLabel(text)) return undefined;
  const label = headingLabel(text);
  if (label) return label.kind === 'article' || label.kind === 'attachment' ? label.kind : 'container';
  const last = before[before.length - 1];
  if (last && (last.role === 'container' || last.role === 'article') && headingLabel(last.text)?.heading === '') return 'heading';
  return before.every((block) => block.role === 'title') ? 'title' : 'container';
}

/** A table of one cell is a frame round text; it is read as paragraphs. */
function addTable(table: Element, blocks: Block[]): void {
  const rows = tableRows(table);
  const filled = rows.flat().filter((cell) => cell !== '');
  if (filled.length === 0) return;
  if (rows.length === 1 && rows[0]?.length === 1) {
    for (const text of filled[0]?.split('\n') ?? []) blocks.push({ kind: 'text', text, at: 0 });
  } else blocks.push({ kind: 'table', text: '', rows, at: 0 });
}
