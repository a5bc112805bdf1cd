/**
 * Reads the Verkhovna Rada's `.txt` answer: one printed paragraph a line, notes in braces over one or many lines.
 *
 * What the format has lost stays lost and is not guessed here: superscripts are collapsed («Стаття 1291» may be article
 * 129-1 or article 1291; the outline decides by the sequence), tables are flattened to one cell a line. A page saved as
 * text still prints the superscript of a label, «15 -1 )».
 * Line ends come as CRLF, LF and, from one mirror, CR CR LF.
 *
 * @example
 * readRadaTxt('ЗАКОН УКРАЇНИ\r\nПро кордон\r\n{Із змінами, внесеними згідно із Законом\r\n№ 5 від 01.01.2020}')
 * // blocks: text «ЗАКОН УКРАЇНИ», text «Про кордон», note «{Із змінами, …\n№ 5 від 01.01.2020}»
 */
import type { Block, Reading } from '../../model/block.ts';
import { message, type Message, type Result } from '../../model/message.ts';
import { tidy } from '../../text/whitespace.ts';
import { factsOfText } from './facts.ts';
import { typescriptWidth, unwrapped, type Row } from './fixed-width.ts';
import { markFurniture } from './furniture.ts';
import { lostIndentsWidth, rejoined } from './lost-indents.ts';
import { openBraces, splitNotes } from './notes.ts';
import { hyphenated } from './superscripts.ts';
import { quote, refused } from '../refusals.ts';

interface Line {
  text: string;
  at: number;
}

/** Blocks in source order. Refuses only a page that is no text of an act (the Rada's robot check, an empty file). */
export function readRadaTxt(text: string): Result<Reading> {
  const lines = printedLines(text);
  if (lines.length === 0) return refused('rada-txt', message('rada-no-text'));
  if (/^<(?:!doctype|html)\b/i.test(lines[0]!.text)) return refused('rada-txt', message('rada-check-page'));
  const messages: Message[] = [];
  const blocks = blocksOf(lines, messages);
  markFurniture(blocks);
  return { value: { dialect: 'rada-txt', blocks, facts: factsOfText(blocks) }, messages };
}

/** Lines with something printed on them, those of a typescript joined into paragraphs. */
function printedLines(text: string): Line[] {
  const rows = rowsOf(text);
  return paragraphsOf(rows).map((line) => ({ text: hyphenated(tidy(line.text)), at: line.at })).filter((line) => line.text !== '');
}

/** The rows as they are, or joined where they were wrapped by hand. */
function paragraphsOf(rows: readonly Row[]): readonly Row[] {
  const width = typescriptWidth(rows);
  if (width !== undefined) return unwrapped(rows, width);
  const wrapped = lostIndentsWidth(rows);
  return wrapped === undefined ? rows : rejoined(rows, wrapped);
}

/** Rows of the file, an empty one for an empty line. Split by hand: `\r*\n` backtracks over a long run of CRs. */
function rowsOf(text: string): Row[] {
  return text.replace(/\uFEFF/g, '').split('\n').flatMap((row, i) => {
    const pieces = row.split('\r').filter((piece) => piece !== '');
    return (pieces.length === 0 ? [''] : pieces).map((piece) => ({ text: piece, at: i + 1 }));
  });
}

function blocksOf(lines: readonly Line[], messages: Message[]): Block[] {
  const blocks: Block[] = [];
  const add = ({ text, at }: Line): void => {
    for (const piece of splitNotes(text)) blocks.push({ ...piece, at });
  };
  let torn = 0; // up to this line a search has shown that no long note closes; searching again would cost the square
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (i < torn || !NOTE_LINE.test(line.text)) {
      add(line);
      continue;
    }
    const { end, closed } = endOfNote(lines, i);
    if (closed) {
      add({ text: lines.slice(i, end + 1).map((one) => one.text).join('\n'), at: line.at });
      i = end;
    } else {
      messages.push(message('note-unclosed', { quote: quote(line.text) }, line.at));
      add(line);
      torn = end;
    }
  }
  return blocks;
}

/** A line that may open a note over several lines. */
const NOTE_LINE = /\{\s*(?:\p{Lu}[\p{L}\s]|§)/u;
/** The longest amendment list in the corpus has 230 lines (Tax Code editions reach about 500). */
const LONGEST_NOTE = 2_000;
/** Lines that never stand inside a note: the note before them was not closed, and the law goes on. */
const LAW_LINE = /^(?:Стаття\s\d|(?:Розділ|РОЗДІЛ|Глава|ГЛАВА)\s[\dIVXІХ]|§\s?\d|\d{1,3}(?:-\d{1,3})?(?:\.\d{1,3})*\.\s|\d{1,3}(?:-\d{1,3})?\)\s|ЗАТВЕРДЖЕНО|Додаток)/;

/** The line on which the note opened on line `from` closes; or, not closed, the line where the law is seen to go on. */
function endOfNote(lines: readonly Line[], from: number): { end: number; closed: boolean } {
  let open = 0;
  let i = from;
  for (; i < lines.length && i - from < LONGEST_NOTE; i++) {
    const { text } = lines[i]!;
    if (i > from && LAW_LINE.test(text)) break;
    open = openBraces(text, open);
    if (open === 0) return { end: i, closed: true };
  }
  return { end: i, closed: false };
}
