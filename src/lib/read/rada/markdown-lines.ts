/**
 * The lines of Markdown made from the Rada's page, as paragraphs and tables of the source, before their inline marks are
 * read. Fences (`::: {#article}`, `<div>`), rules and the underlines and `#` of headings say nothing that is printed.
 *
 * @example
 * passagesOf(['{Зі змінами  ', '№ 1}', '', 'Стаття 1'], 12)
 * // [{ kind: 'paragraph', source: '{Зі змінами\n№ 1}', at: 12 }, { kind: 'paragraph', source: 'Стаття 1', at: 15 }]
 */
import { tableEnd, tableRows } from './markdown-table.ts';

export type Passage = { at: number } & ({ kind: 'paragraph'; source: string } | { kind: 'table'; rows: string[][] });

/** Lines that print nothing: a fence, an element that only groups, a rule. */
const UNPRINTED = /^(?::{3,}.*|<\/?div[^<>]*>|(?:\* ?){3,}|-{3,}|={3,})$/;

/** Paragraphs and tables in order; `at` is the number of their first line, the first line given being `first`. */
export function passagesOf(lines: readonly string[], first: number): Passage[] {
  const passages: Passage[] = [];
  let paragraph: string[] = [];
  const flush = (end: number): void => {
    if (paragraph.length > 0) passages.push({ kind: 'paragraph', source: joined(paragraph).replace(/^#{1,6}\s+/, ''), at: first + end - paragraph.length });
    paragraph = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const end = paragraph.length === 0 ? tableEnd(lines, i) : undefined;
    if (end !== undefined) {
      passages.push({ kind: 'table', rows: tableRows(lines.slice(i, end)).map((row) => row.map(joined)), at: first + i });
      i = end - 1;
    } else if (line.trim() === '' || UNPRINTED.test(line.trim())) flush(i);
    else paragraph.push(line);
  }
  flush(lines.length);
  return passages;
}

/** One paragraph: a line that ends in a backslash (pandoc) or two spaces (Turndown) breaks, any other goes on. */
function joined(lines: readonly string[]): string {
  let source = '';
  lines.forEach((line, i) => {
    const printed = line.trimEnd();
    const marked = backslashesAtEnd(printed) % 2 === 1;
    const breaks = marked || line.length - printed.length >= 2;
    source += (marked ? printed.slice(0, -1) : printed).trim() + (i === lines.length - 1 ? '' : breaks ? '\n' : ' ');
  });
  return source;
}

/** An odd number ends in a break; an even number is printed backslashes. */
function backslashesAtEnd(line: string): number {
  let at = line.length;
  while (line[at - 1] === '\\') at -= 1;
  return line.length - at;
}
