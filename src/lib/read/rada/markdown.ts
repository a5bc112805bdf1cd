/**
 * Reads Markdown that others made from the Verkhovna Rada's pages: a header with title, status and registration number,
 * «Текст документа від …», the text with links, and the portal's line at the foot. Collections of dated editions keep
 * the law so. Two converters are known, Turndown (`1\.`, headings underlined with `=`, no anchors, every cell of a table a
 * paragraph) and pandoc (`[]{#n9}` before each paragraph, tables drawn, "smart" signs); both give the same text.
 *
 * The header is left out of the text and read as facts; `[ image ]` stands where the coat of arms is.
 *
 * @example
 * readRadaMarkdown('# Про мости\n\n##### Ідентифікатор: 5-20\n\n### Текст документа від 01.02.2022:\n\n1\\. Міст є.')
 * // blocks [{ kind: 'text', text: '1. Міст є.', at: 7 }], facts { title: 'Про мости', nreg: '5-20', date: '2022-02-01' }
 */
import type { Block, Reading, SourceLink } from '../../model/block.ts';
import { message, type Message, type Result } from '../../model/message.ts';
import { tidy } from '../../text/whitespace.ts';
import { markFurniture } from './furniture.ts';
import { factsOfHeader, headerEnd } from './markdown-header.ts';
import { printedLine } from './markdown-inline.ts';
import { passagesOf, type Passage } from './markdown-lines.ts';
import { splitNotes } from './notes.ts';
import { hyphenated } from './superscripts.ts';
import { layoutTable } from './table.ts';
import { once, radaAct, withLinks } from '../links.ts';
import { refused } from '../refusals.ts';

const IMAGE = '[ image ]';
/** What only pandoc writes; its typography is then "smart". */
const PANDOC = /^(?::::|\[\]\{#|<div)/m;

/** Blocks in source order, with anchors where the converter kept them. Refuses a file without the header or without text. */
export function readRadaMarkdown(text: string): Result<Reading> {
  const lines = text.split(/\r?\n/);
  const start = headerEnd(lines);
  if (start === undefined) return refused('rada-markdown', message('rada-no-text'));
  const messages: Message[] = [];
  const passages = passagesOf(lines.slice(start, footStart(lines, start)), start + 1);
  const smart = PANDOC.test(text);
  const blocks = blocksOf(passages, smart, messages);
  if (blocks.length === 0) return refused('rada-markdown', message('rada-no-text'));
  markFurniture(blocks);
  return { value: withLinks({ dialect: 'rada-markdown', blocks, facts: factsOfHeader(lines.slice(0, start)) }, linksOf(passages, smart)), messages };
}

function linksOf(passages: readonly Passage[], smart: boolean): SourceLink[] {
  const sources = passages.flatMap((passage) => (passage.kind === 'paragraph' ? [passage.source] : passage.rows.flat()));
  return once(sources.flatMap((source) => printedLine(source, smart).links.flatMap(({ text, address }) => {
    const act = radaAct(address);
    return act === undefined ? [] : [{ text, act }];
  })));
}

/** The portal's line and what only frames it: a rule, a fence. */
const PORTAL = /^©\s*\[[^\]]*(?:портал|Верховна Рада)/;
const FRAME = /^(?::{3,}.*|(?:\* ?){3,}|-{3,}|)$/;
/** The portal's line is among the last of a file. */
const FOOT = 12;

function footStart(lines: readonly string[], start: number): number {
  for (let i = lines.length - 1; i >= Math.max(start, lines.length - FOOT); i--) {
    if (!PORTAL.test(lines[i]!)) continue;
    while (i > start && FRAME.test(lines[i - 1]!.trim())) i--;
    return i;
  }
  return lines.length;
}

function blocksOf(passages: readonly Passage[], smart: boolean, messages: Message[]): Block[] {
  const blocks: Block[] = [];
  let anchor: string | undefined;
  const put = (block: Omit<Block, 'anchor'>): void => {
    blocks.push({ ...block, ...(anchor !== undefined && { anchor }) });
    anchor = undefined;
  };
  const print = (source: string, at: number): void => {
    const line = printedLine(source, smart);
    anchor = line.anchor ?? anchor;
    const printed = tidy(line.text);
    if (printed === IMAGE && blocks.length > 0) messages.push(message('image-dropped', {}, at));
    if (printed === '' || printed === IMAGE) return;
    for (const { kind, text } of splitNotes(printed)) put({ kind, text: kind === 'text' ? hyphenated(text) : text, at });
  };
  for (const passage of passages) {
    if (passage.kind === 'paragraph') print(passage.source, passage.at);
    else if (layoutTable(passage.rows)) for (const cell of passage.rows.flat()) print(cell, passage.at);
    else put({ kind: 'table', text: '', rows: passage.rows.map((row) => row.map((cell) => tidy(printedLine(cell, smart).text))), at: passage.at });
  }
  return blocks;
}
