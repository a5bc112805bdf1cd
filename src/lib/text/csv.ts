/**
 * Reads comma-separated values as RFC 4180 writes them: cells apart by commas, a cell with a comma, a quote or a line break
 * in quotes, a quote inside doubled. Strict, because a misplaced quote swallows rows without a sound: what breaks the rule is
 * told with its line, and reading goes on with the next row.
 *
 * Line ends may be CRLF (the RFC's) or LF (git's); a byte order mark, which Excel writes, is passed over. One pass, linear.
 *
 * @example
 * readCsv('uk,en\n"ст. 1, ч. 2",art. 1(2)\n').rows[1] // { cells: ['ст. 1, ч. 2', 'art. 1(2)'], line: 2 }
 */
export interface CsvRow {
  cells: string[];
  /** The line it begins on, from 1. */
  line: number;
}

/** A quote in the middle of a bare cell, text after a closing quote, a quote that nothing closes. */
export type CsvFault = 'quote-inside' | 'text-after-quote' | 'quote-unclosed';

export interface Csv {
  rows: CsvRow[];
  faults: { fault: CsvFault; line: number }[];
}

/** A cell as it is printed: bare, or in quotes with quotes inside doubled. Sticky, so that each cell is looked at once. */
const BARE = /[^",\r\n]*/y;
const QUOTED = /"((?:[^"]|"")*)"/y;

/** The rows of a text. A row with a fault is left out; a text of nothing has no rows. */
export function readCsv(given: string): Csv {
  const text = given.replace(/^\uFEFF/, '');
  const csv: Csv = { rows: [], faults: [] };
  let [at, line] = [0, 1];
  while (at < text.length) {
    const row: CsvRow = { cells: [], line };
    const { end, fault } = rowAt(text, at, row.cells);
    line += linesIn(text.slice(at, end));
    at = end;
    if (fault === undefined) csv.rows.push(row);
    else csv.faults.push({ fault, line: row.line });
  }
  return csv;
}

/** Reads one row into `cells`; answers where the next one begins, and what was wrong. */
function rowAt(text: string, start: number, cells: string[]): { end: number; fault?: CsvFault } {
  let at = start;
  for (;;) {
    const quoted = text[at] === '"';
    const cell = cellAt(text, at, quoted ? QUOTED : BARE);
    if (!cell) return { end: text.length, fault: 'quote-unclosed' };
    cells.push(quoted ? cell[1]!.replaceAll('""', '"') : cell[0]);
    at += cell[0].length;
    const next = text[at];
    if (next === ',') at += 1;
    else if (next === undefined || next === '\n' || next === '\r') return { end: afterLineEnd(text, at) };
    else return { end: afterLineEnd(text, lineEnd(text, at)), fault: quoted ? 'text-after-quote' : 'quote-inside' };
  }
}

function cellAt(text: string, at: number, form: RegExp): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

const afterLineEnd = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : at < text.length ? 1 : 0);

/** A lone CR ends a line too: Excel for the Mac wrote so. */
const linesIn = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;
