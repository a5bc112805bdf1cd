/**
 * What the other pairs say of a pair: how far it stands above what is usual for both articles, and whether the articles around the one
 * have their likeness around the other, for acts keep matters together.
 *
 * A provision that is a little like everything is discounted: that is how a nearest neighbour which is everyone's nearest is told from a
 * true one (cross-domain similarity local scaling, Conneau et al. 2018).
 *
 * @example
 * contextOf(strength).neighbours[5]![12] // 0.6: articles 4 and 6 are like articles 11 and 13
 */

export interface Context {
  aboveUsual: Float64Array[];
  neighbours: Float64Array[];
}

/** Of the best so many the usual likeness of an article is taken. */
const USUAL = 10;
/** How many articles before and after are asked. */
const REACH = 5;
/** What a neighbour loses for each place it is off the way. */
const OFF_THE_WAY = 0.08;

/** Of a table of strengths, `[i][j]`. */
export function contextOf(strength: readonly Float64Array[]): Context {
  const columns = Array.from({ length: strength[0]?.length ?? 0 }, (_, j) => Float64Array.from(strength, (row) => row[j]!));
  const [forEu, forUa] = [strength.map(usual), columns.map(usual)];
  return {
    aboveUsual: strength.map((row, i) => row.map((own, j) => own - (forEu[i]! + forUa[j]!) / 2)),
    neighbours: strength.map((row, i) => row.map((_, j) => besideOf(strength, i, j))),
  };
}

function usual(values: Float64Array): number {
  const first = Float64Array.from(values).sort().reverse().subarray(0, USUAL);
  return first.reduce((sum, value) => sum + value, 0) / (first.length || 1);
}

/** By how much the articles around i are like those around j, the nearest ones counting most. */
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
