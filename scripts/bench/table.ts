/**
 * A table of figures: aligned columns on the screen, Markdown in `docs/accuracy.md`.
 *
 * @example
 * asText({ title: 'Outline', columns: ['dialect', 'exact'], rows: [['rada-txt', '6']] })
 * // Outline
 * //   dialect   exact
 * //   rada-txt      6
 */

export interface Table {
  title: string;
  columns: string[];
  rows: string[][];
  /** Columns that hold words and stand on the left; the first always does. */
  words?: number[];
  /** Too long for a terminal: only counted there. */
  pageOnly?: boolean;
}

const isWords = (table: Table, column: number): boolean => column === 0 || (table.words ?? []).includes(column);

/** What a terminal shows of a cell. */
const MOST_LETTERS = 90;
const clipped = (cell: string): string => ([...cell].length > MOST_LETTERS ? `${[...cell].slice(0, MOST_LETTERS).join('')}…` : cell);

/** For a terminal: two spaces between columns, figures on the right. */
export function asText(table: Table): string {
  if (table.pageOnly) return `${table.title}: ${table.rows.length} (listed in docs/accuracy.md)`;
  const lines = [table.columns, ...table.rows].map((line) => line.map(clipped));
  const widths = table.columns.map((_, column) => Math.max(...lines.map((line) => [...(line[column] ?? '')].length)));
  const pad = (cell: string, column: number): string => {
    const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
    return isWords(table, column) ? cell + gap : gap + cell;
  };
  return [table.title, ...lines.map((line) => `  ${line.map(pad).join('  ').trimEnd()}`)].join('\n');
}

/** For a page: a GFM table under its title in bold; a table without rows says so. */
export function asMarkdown(table: Table): string {
  if (table.rows.length === 0) return `**${table.title}**: none.`;
  const rule = table.columns.map((_, column) => (isWords(table, column) ? '---' : '---:'));
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  return [`**${table.title}**`, '', line(table.columns), line(rule), ...table.rows.map(line)].join('\n');
}

/** A cell may hold characters of a law: what Markdown or HTML would read as a mark is escaped. */
const inCell = (text: string): string => text.replace(/[\\|*_`<>[\]]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');
