/**
 * Which of many bags hold a feature: two lists of bags are compared by what they share, not every bag with every other.
 *
 * @example
 * holdersOf([new Map([['віз', 2]]), new Map([['віз', 1], ['кордон', 1]])]).get('віз') // [[0, 2], [1, 1]]
 */

/** By feature the place of each bag that holds it and what it has there, places ascending. */
export function holdersOf(bags: readonly Iterable<readonly [feature: string, value: number]>[]): Map<string, [at: number, value: number][]> {
  const holders = new Map<string, [number, number][]>();
  bags.forEach((bag, at) => {
    for (const [feature, value] of bag) {
      const own = holders.get(feature);
      if (own) own.push([at, value]);
      else holders.set(feature, [[at, value]]);
    }
  });
  return holders;
}
