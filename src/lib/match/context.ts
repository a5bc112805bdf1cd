/**
 * What the other pairs say of a pair: how far it stands above what is usual for both articles, whether the articles around the one have
 * their likeness around the other, for acts keep matters together, and how far its likeness stands alone.
 *
 * A provision that is a little like everything is discounted: that is how a nearest neighbour which is everyone's nearest is told from a
 * true one (cross-domain similarity local scaling, Conneau et al. 2018).
 *
 * @example
 * neighbours(strength)[5]![12] // 0.6: articles 4 and 6 are like articles 11 and 13
 */

/** Of the best so many the usual likeness of an article is taken. */
const USUAL = 10;
/** How many articles before and after are asked. */
const REACH = 5;
/** What a neighbour loses for each place it is off the way. */
const OFF_THE_WAY = 0.08;

/** By how much each likeness of a table `[i][j]` is above what is usual for its row and its column. */
export function aboveUsual(table: readonly Float64Array[]): Float64Array[] {
  const columns = Array.from({ length: table[0]?.length ?? 0 }, (_, j) => Float64Array.from(table, (row) => row[j]!));
  const [forRow, forColumn] = [table.map(usual), columns.map(usual)];
  return table.map((row, i) => row.map((own, j) => own - (forRow[i]! + forColumn[j]!) / 2));
}

function usual(values: Float64Array): number {
  const first = Float64Array.from(values).sort().reverse().subarray(0, USUAL);
  return first.reduce((sum, value) => sum + value, 0) / (first.length || 1);
}

/** By how much the articles around i are like those around j, the nearest ones counting most. */
export const neighbours = (strength: readonly Float64Array[]): Float64Array[] => strength.map((row, i) => row.map((_, j) => besideOf(strength, i, j)));

function besideOf(strength: readonly Float64Array[], i: number, j: number): number {
  let [sum, weights] = [0, 0];
  for (let step = -REACH; step <= REACH; step++) {
    const row = strength[i + step];
    if (step === 0 || row === undefined) continue;
    sum += nearestBeside(row, j, step) / Math.abs(step);
    weights += 1 / Math.abs(step);
  }
  return weights === 0 ? 0 : sum / weights;
}

function nearestBeside(row: Float64Array, j: number, step: number): number {
  let nearest = 0;
  for (let at = Math.max(0, j - REACH); at <= Math.min(row.length - 1, j + REACH); at++) nearest = Math.max(nearest, row[at]! * (1 - OFF_THE_WAY * Math.abs(at - j - step)));
  return nearest;
}

/**
 * How far a likeness stands alone: what is left of it without that of the one article with those around the other. Where a chapter on
 * free zones answers a chapter on free zones, their articles are alike all over; a likeness in which the surroundings have no part is
 * oftener chance, so it speaks against the pair. The same as the product of two bags, each less the mean of those around it.
 *
 * @example
 * alone([Float64Array.of(0.9, 0.4), Float64Array.of(0.5, 0.8)])[0]![0] // 0.2: 0.9 less its row's 0.65 and its column's 0.7, and 0.65 of all four
 */
export function alone(likeness: readonly Float64Array[]): Float64Array[] {
  const alongRows = likeness.map(smoothed);
  const alongColumns = smoothedDown(likeness);
  const around = smoothedDown(alongRows);
  return likeness.map((row, i) => row.map((own, j) => own - alongRows[i]![j]! - alongColumns[i]![j]! + around[i]![j]!));
}

/** Each value as the mean of those within reach. */
function smoothed(row: Float64Array): Float64Array {
  const sums = new Float64Array(row.length + 1);
  row.forEach((value, at) => { sums[at + 1] = sums[at]! + value; });
  return row.map((_, at) => {
    const [from, to] = [Math.max(0, at - REACH), Math.min(row.length, at + REACH + 1)];
    return (sums[to]! - sums[from]!) / (to - from);
  });
}

function smoothedDown(table: readonly Float64Array[]): Float64Array[] {
  const columns = Array.from({ length: table[0]?.length ?? 0 }, (_, j) => smoothed(Float64Array.from(table, (row) => row[j]!)));
  return table.map((_, i) => Float64Array.from(columns, (column) => column[i]!));
}
