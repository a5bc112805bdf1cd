/**
 * Pairs as rows of a correlation table: units that continue in exactly the same units share a row, so that every old unit of a row goes with
 * every new one, and each pair stands in one row. A unit may stand in several rows, as in the official tables.
 *
 * @example
 * rowsOf([{ old: 0, new: 0, p: 0.9 }, { old: 0, new: 1, p: 0.8 }], 1, 3, () => false)
 * // [{ kind: 'split', old: [0], new: [0, 1], … }, { kind: 'added', old: [], new: [2], pairs: [] }]
 */

export const CORRELATION_KINDS = ['same', 'amended', 'split', 'merged', 'regrouped', 'repealed', 'added'] as const;
/** `regrouped`: the old units continue in several, and the new ones several old ones; `repealed` and `added`: no counterpart. */
export type CorrelationKind = (typeof CORRELATION_KINDS)[number];

export interface PairOf {
  old: number;
  new: number;
  p: number;
}

export interface RowOf<T extends PairOf> {
  kind: CorrelationKind;
  old: number[];
  new: number[];
  pairs: T[];
}

/** All units stand in a row. In the order of the old side; an added unit stands after the row of the new unit before it. */
export function rowsOf<T extends PairOf>(pairs: readonly T[], olds: number, news: number, alike: (pair: T) => boolean): RowOf<T>[] {
  const [byOld, byNew] = [grouped(pairs, 'old', olds), grouped(pairs, 'new', news)];
  const rows = new Map<string, RowOf<T>>();
  byOld.forEach((own, old) => {
    const news = own.map((pair) => pair.new);
    const key = news.length === 0 ? `none ${old}` : news.join();
    const row = rows.get(key) ?? { kind: 'repealed', old: [], new: news, pairs: [] };
    row.old.push(old);
    row.pairs.push(...own);
    rows.set(key, row);
  });
  const all = [...rows.values()];
  for (const row of all) row.kind = kindOf(row, byNew, alike);
  byNew.forEach((own, current) => { if (own.length === 0) insert(all, { kind: 'added', old: [], new: [current], pairs: [] }); });
  return all;
}

function grouped<T extends PairOf>(pairs: readonly T[], side: 'old' | 'new', count: number): T[][] {
  const groups = Array.from({ length: count }, (): T[] => []);
  for (const pair of pairs) groups[pair[side]]!.push(pair);
  for (const group of groups) group.sort((a, b) => a.old - b.old || a.new - b.new);
  return groups;
}

function kindOf<T extends PairOf>({ old, new: news, pairs }: RowOf<T>, byNew: readonly T[][], alike: (pair: T) => boolean): CorrelationKind {
  if (news.length === 0) return 'repealed';
  const splits = news.length > 1;
  const merges = old.length > 1 || news.some((at) => byNew[at]!.length > 1);
  if (splits && merges) return 'regrouped';
  if (splits || merges) return splits ? 'split' : 'merged';
  return alike(pairs[0]!) ? 'same' : 'amended';
}

/** After the row that holds the nearest new unit before it. */
function insert<T extends PairOf>(rows: RowOf<T>[], row: RowOf<T>): void {
  let [place, nearest] = [-1, -1];
  rows.forEach(({ new: news }, at) => {
    for (const current of news) if (current < row.new[0]! && current >= nearest) [place, nearest] = [at, current];
  });
  rows.splice(place + 1, 0, row);
}
