/**
 * Which pairs moved: those outside the heaviest run of pairs that keep their order. Weights settle which of two that passed
 * each other moved: the lighter, so that the answer is the same read from either side.
 *
 * @example
 * heaviestRun([0, 3, 1, 2], [1, 1, 1, 1]) // [0, 2, 3]: the second value moved
 */

/** Indexes of the strictly ascending subsequence of greatest weight, in order. n log n, by a tree of prefix maxima. */
export function heaviestRun(values: readonly number[], weights: readonly number[]): number[] {
  const rank = new Map([...new Set(values)].sort((a, b) => a - b).map((value, at) => [value, at + 1]));
  const best = Array<number>(rank.size + 1).fill(-1);
  const total: number[] = [];
  const before: number[] = [];
  const heavier = (a: number, b: number): number => (b >= 0 && (a < 0 || total[b]! > total[a]!) ? b : a);
  values.forEach((value, index) => {
    const own = rank.get(value)!;
    let previous = -1;
    for (let at = own - 1; at > 0; at -= at & -at) previous = heavier(previous, best[at]!);
    before[index] = previous;
    total[index] = weights[index]! + (previous < 0 ? 0 : total[previous]!);
    for (let at = own; at <= rank.size; at += at & -at) best[at] = heavier(best[at]!, index);
  });
  let last = -1;
  for (let index = 0; index < values.length; index++) last = heavier(last, index);
  const run: number[] = [];
  for (let at = last; at >= 0; at = before[at]!) run.push(at);
  return run.reverse();
}
