/**
 * Tables as pandoc draws them: a grid of `+---+` and `|`, or lines between two rows of dashes. The border says where the
 * columns stand, so a cell may hold `|`.
 *
 * @example
 * tableRows(['+----+----+', '| а  | б  |', '+----+----+']) // [[['а '], ['б ']]], rows of cells of lines
 */

const GRID_BORDER = /^\+(?:[-=:]+\+)+\s*$/;
const gridLine = (line: string): boolean => /^[+|]/.test(line) && /[+|]$/.test(line.trimEnd());
const DASHES = /^ {1,3}-{3,}(?: +-+)*\s*$/;
/** The head of an act in dashes has two or three rows; a search for the closing row goes no farther than this. */
const LONGEST_SIMPLE = 200;

/** Index after the table that begins on line `at`; undefined when none does. */
export function tableEnd(lines: readonly string[], at: number): number | undefined {
  if (GRID_BORDER.test(lines[at] ?? '')) {
    let end = at + 1;
    while (end < lines.length && gridLine(lines[end]!)) end++;
    return end;
  }
  if (!DASHES.test(lines[at] ?? '')) return undefined;
  for (let end = at + 1; end < lines.length && end < at + LONGEST_SIMPLE; end++) if (DASHES.test(lines[end]!)) return end + 1;
  return undefined;
}

/** Rows of cells, each cell as its source lines. */
export const tableRows = (lines: readonly string[]): string[][][] =>
  (lines[0]!.startsWith('+') ? gridRows(lines) : simpleRows(lines)).filter((row) => row.some((cell) => cell.some((line) => line.trim() !== '')));

function gridRows(lines: readonly string[]): string[][][] {
  const rows: string[][][] = [];
  let border = lines[0]!;
  let row: string[] = [];
  for (const line of lines.slice(1)) {
    if (!GRID_BORDER.test(line)) {
      row.push(line);
      continue;
    }
    if (row.length > 0) rows.push(cellsOf(row, border, line));
    [row, border] = [[], line];
  }
  if (row.length > 0) rows.push(cellsOf(row, border, border));
  return rows;
}

const cutsOf = (border: string): number[] => [...border].flatMap((character, at) => (character === '+' ? [at] : []));

/** The row's lines cut where the border above has its corners; where a cell spans columns, where the one below has them. */
function cellsOf(row: readonly string[], above: string, below: string): string[][] {
  const fits = (cuts: number[]): boolean => row.every((line) => cuts.every((cut) => line[cut] === '|'));
  const cuts = [cutsOf(above), cutsOf(below)].find(fits);
  if (!cuts) return [row.map((line) => line.trim().replace(/^\||\|$/g, ''))];
  return cuts.slice(0, -1).map((cut, column) => row.map((line) => line.slice(cut + 1, cuts[column + 1])));
}

/** Each line a row; a column begins where its dashes do. */
function simpleRows(lines: readonly string[]): string[][][] {
  const starts = [...lines[0]!.matchAll(/-+/g)].map((dashes) => dashes.index);
  return lines.slice(1, -1).filter((line) => !DASHES.test(line)).map((line) =>
    starts.map((start, column) => [line.slice(column === 0 ? 0 : start, starts[column + 1])]));
}
