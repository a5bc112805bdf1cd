/**
 * The best pairing of two lists when each may be left alone: minimum-cost assignment (Hungarian method with potentials, as
 * in Jonker and Volgenant, 1987), where staying alone costs what a likeness of `least` would.
 *
 * Independent blocks are solved apart: a list of a thousand units falls into many small ones once unlike pairs are left out.
 *
 * @example
 * assign([[0.9, 0.1], [0.8, 0.2]], 0.3) // [0, -1]: the second is not like enough to what is left
 */

/** For each row the column it goes with, or -1. `likeness` values are from 0 to 1; pairs below `least` are never made. */
export function assign(likeness: readonly ArrayLike<number>[], least: number): number[] {
  const rows = likeness.length;
  const columns = likeness[0]?.length ?? 0;
  const paired = Array<number>(rows).fill(-1);
  for (const block of blocksOf(likeness, rows, columns, least)) {
    const found = solve(block.rows.map((row) => block.columns.map((column) => gain(likeness[row]![column]!, least))));
    found.forEach((at, index) => {
      if (at >= 0 && likeness[block.rows[index]!]![block.columns[at]!]! >= least) paired[block.rows[index]!] = block.columns[at]!;
    });
  }
  return paired;
}

const gain = (likeness: number, least: number): number => (likeness >= least ? likeness - least + 1e-9 : 0);

interface BlockOf {
  rows: number[];
  columns: number[];
}

/** Rows and columns that are like one another, directly or through others. */
function blocksOf(likeness: readonly ArrayLike<number>[], rows: number, columns: number, least: number): BlockOf[] {
  const parent = Array.from({ length: rows + columns }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] = parent[parent[top]!]!;
    return top;
  };
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) if (likeness[row]![column]! >= least) parent[root(row)] = root(rows + column);
  const blocks = new Map<number, BlockOf>();
  const blockAt = (at: number): BlockOf => {
    const top = root(at);
    const block = blocks.get(top) ?? { rows: [], columns: [] };
    blocks.set(top, block);
    return block;
  };
  for (let row = 0; row < rows; row++) blockAt(row).rows.push(row);
  for (let column = 0; column < columns; column++) blockAt(rows + column).columns.push(column);
  return [...blocks.values()].filter((block) => block.rows.length > 0 && block.columns.length > 0);
}

/** Maximum total gain; a row or column without gain stays alone. Square by padding with nothing to gain. */
function solve(gains: readonly (readonly number[])[]): number[] {
  const size = Math.max(gains.length, gains[0]?.length ?? 0);
  const cost = (row: number, column: number): number => -(gains[row]?.[column] ?? 0);
  const [u, v] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const rowOf = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Infinity);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const current = rowOf[column]!;
      let [delta, next] = [Infinity, 0];
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = cost(current - 1, j - 1) - u[current]! - v[j]!;
        if (reduced < least[j]!) [least[j], way[j]] = [reduced, column];
        if (least[j]! < delta) [delta, next] = [least[j]!, j];
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          u[rowOf[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = way[column]!) rowOf[column] = rowOf[way[column]!]!;
  }
  const found = Array<number>(gains.length).fill(-1);
  for (let j = 1; j <= size; j++) {
    const row = rowOf[j]! - 1;
    if (row < gains.length && (gains[row]?.[j - 1] ?? 0) > 0) found[row] = j - 1;
  }
  return found;
}
