/**
 * Which pairs moved: those outside the longest run of pairs that keep their order. Patience method, n log n.
 *
 * @example
 * longestRun([0, 3, 1, 2]) // [0, 2, 3]: the second value moved
 */

/** Indexes of a longest strictly ascending subsequence. */
export function longestRun(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before: number[] = Array<number>(values.length).fill(-1);
  values.forEach((value, index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const run: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) run.push(at);
  return run.reverse();
}
