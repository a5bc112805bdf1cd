/**
 * How alike two lists of bags are, kind by kind: the cosine of their TF-IDF weights. Rarity is on each side and averaged: an EU act and a law of unequal length, and words that only one of them uses often, weigh alike.
 *
 * @example
 * likenessOfBags([new Map([['віз', 2]])], [new Map([['віз', 1], ['кордон', 1]])])[0]![0] // 0.7…
 */
import type { Bag } from './bags.ts';
import { holdersOf } from './holders.ts';

/** All likenesses between two lists: `[i][j]`, from 0 to 1. */
export function likenessOfBags(first: readonly Bag[], second: readonly Bag[]): Float64Array[] {
  const rarity = rarityOf(first, second);
  const [rows, columns] = [first.map((bag) => weighted(bag, rarity)), second.map((bag) => weighted(bag, rarity))];
  const holders = holdersOf(columns.map(({ weights }) => weights));
  return rows.map(({ weights, length }) => {
    const cosine = new Float64Array(columns.length);
    for (const [feature, weight] of weights) {
      for (const [column, other] of holders.get(feature) ?? []) cosine[column]! += (weight * other) / (length * columns[column]!.length);
    }
    return cosine;
  });
}

/** By feature, for those both lists have; what only one list has makes its texts longer all the same. */
export function rarityOf(first: readonly Bag[], second: readonly Bag[]): (feature: string) => number {
  const [ours, theirs] = [first, second].map((bags) => {
    const counts = new Map<string, number>();
    for (const bag of bags) for (const feature of bag.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    return counts;
  });
  const least = 0.5 / (first.length + second.length || 1);
  return (feature) => Math.log(1 / (((ours!.get(feature) ?? 0) / (first.length || 1) + (theirs!.get(feature) ?? 0) / (second.length || 1)) / 2 + least));
}

interface Weighted {
  weights: [string, number][];
  /** 1 where the bag is empty, so that nothing is divided by nothing. */
  length: number;
}

function weighted(bag: Bag, rarity: (feature: string) => number): Weighted {
  const weights = [...bag].map(([feature, count]): [string, number] => [feature, (count >= 1 ? 1 + Math.log(count) : count) * Math.max(0, rarity(feature))]);
  return { weights, length: Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1 };
}
