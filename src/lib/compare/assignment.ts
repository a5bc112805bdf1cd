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
  const columns = likeness[0]?.length ?? 0;
  const edges = likeness.flatMap((values, row) => Array.from({ length: columns }, (_, column): Edge => ({ row, column, likeness: values[column]! })));
  const paired = likeness.map(() => -1);
  for (const { row, column } of assignSparse(edges, likeness.length, columns, least)) paired[row] = column;
  return paired;
}

/** A row and a column that may go together. */
export interface Edge {
  row: number;
  column: number;
  likeness: number;
}

/** The edges of the best pairing; what no edge joins is never paired. Of two edges that join the same the more alike counts. */
export function assignSparse(edges: readonly Edge[], rows: number, columns: number, least: number): Edge[] {
  return blocksOf(edges.filter(({ likeness }) => likeness >= least), rows, columns).flatMap((block) => solveBlock(block, least));
}

/** Rows and columns that are like one another, directly or through others, as their edges. */
function blocksOf(edges: readonly Edge[], rows: number, columns: number): Edge[][] {
  const parent = Int32Array.from({ length: rows + columns }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] = parent[parent[top]!]!;
    return top;
  };
  for (const { row, column } of edges) parent[root(row)] = root(rows + column);
  const blocks = new Map<number, Edge[]>();
  for (const edge of edges) {
    const block = blocks.get(root(edge.row));
    if (block) block.push(edge);
    else blocks.set(root(edge.row), [edge]);
  }
  return [...blocks.values()];
}

/** Exact work grows with the cube: past this size of a block the most alike go together, one after another. */
const MOST_EXACT = 500;

function solveBlock(edges: readonly Edge[], least: number): Edge[] {
  if (edges.length === 1) return [...edges];
  const rows = new Map([...new Set(edges.map(({ row }) => row))].sort((a, b) => a - b).map((row, at) => [row, at]));
  const columns = new Map([...new Set(edges.map(({ column }) => column))].sort((a, b) => a - b).map((column, at) => [column, at]));
  if (Math.max(rows.size, columns.size) > MOST_EXACT) return mostAlikeFirst(edges);
  const gains = [...rows].map(() => new Float64Array(columns.size));
  for (const { row, column, likeness } of edges) {
    const at = columns.get(column)!;
    const values = gains[rows.get(row)!]!;
    values[at] = Math.max(values[at]!, likeness - least + 1e-9);
  }
  const found = solve(gains);
  const chosen = new Map<number, Edge>();
  for (const edge of edges) if (found[rows.get(edge.row)!] === columns.get(edge.column)) chosen.set(edge.row, edge);
  return [...chosen.values()];
}

/** Of two that are alike equally, those whose places are nearest. */
function mostAlikeFirst(edges: readonly Edge[]): Edge[] {
  const apart = ({ row, column }: Edge): number => Math.abs(row - column);
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  return [...edges].sort((a, b) => b.likeness - a.likeness || apart(a) - apart(b)).filter(({ row, column }) => {
    if (rows.has(row) || columns.has(column)) return false;
    rows.add(row);
    columns.add(column);
    return true;
  });
}

/** Maximum total gain; a row or column without gain stays alone. Square by padding with nothing to gain. */
function solve(gains: readonly Float64Array[]): number[] {
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
