/**
 * Tables of Formex: rows of cells with columns, spans and headed blocks (`BLK`), as rows of equal length.
 *
 * @example
 * formexRows(walk, corpus) // [['Directive 95/46/EC', 'This Regulation'], ['Article 1', 'Article 1']]
 */
import { printedText, sayNode } from './text.ts';
import type { FormexWalk } from './walk.ts';
import { childrenNamed, isElement, type FormexElement } from './xml.ts';

/** Spans are honoured so that columns stay aligned, up to a limit no printed table reaches. */
const WIDEST = 60;

/** The rows of a `CORPUS`, rectangular, empty rows left out. A heading over a block of rows is a row of one cell. */
export function formexRows(walk: FormexWalk, corpus: FormexElement): string[][] {
  const rows: string[][] = [];
  const reaching: number[] = []; // rows still to be left empty below a tall cell, by column
  readRows(walk, corpus, rows, reaching);
  const printed = rows.filter((row) => row.some((cell) => cell !== ''));
  const width = printed.reduce((widest, row) => Math.max(widest, row.length), 0);
  return printed.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function readRows(walk: FormexWalk, part: FormexElement, rows: string[][], reaching: number[]): void {
  for (const node of part.children) {
    if (!isElement(node)) sayNode(walk, node);
    else if (node.name === 'ROW') rows.push(rowOf(walk, node, reaching));
    else if (node.name === 'BLK') readRows(walk, node, rows, reaching);
    else rows.push([printedText(walk, node)]); // TI.BLK, STI.BLK
  }
}

function rowOf(walk: FormexWalk, row: FormexElement, reaching: number[]): string[] {
  const printed: string[] = [];
  const skip = (): void => {
    while ((reaching[printed.length] ?? 0) > 0) {
      reaching[printed.length]! -= 1;
      printed.push('');
    }
  };
  for (const node of row.children) {
    if (!isElement(node)) {
      sayNode(walk, node);
      continue;
    }
    skip();
    const [wide, tall] = [span(node, 'COLSPAN'), span(node, 'ROWSPAN')];
    const text = printedText(walk, node);
    for (let column = 0; column < wide; column++) {
      reaching[printed.length] = tall - 1;
      printed.push(column === 0 ? text : '');
    }
  }
  skip();
  return printed;
}

const span = (cell: FormexElement, name: string): number => Math.max(1, Math.min(WIDEST, Number.parseInt(cell.attributes[name] ?? '1', 10) || 1));

/** The notes a table names before its rows, and what is said below it without a mark ("Source: Eurostat.": 32012L0027). */
export function tableNotes(table: FormexElement): FormexElement[] {
  const notes: FormexElement[] = [];
  for (const group of childrenNamed(table, 'GR.NOTES')) {
    for (const node of group.children) {
      if (!isElement(node)) continue;
      if (node.name === 'GR.ANNOTATION') notes.push(...childrenNamed(node, 'ANNOTATION'));
      else notes.push(node);
    }
  }
  return notes;
}
