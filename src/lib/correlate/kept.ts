/**
 * Articles that stand in the new act word for word: the same text once on each side, or under the same number. Such an article continues there
 * and nowhere else, which also makes the correlation of an act with itself the identity. Final formulas are left to the weighing: an act
 * put together from several has its own.
 *
 * @example
 * keptWhole(old.articles, current.articles).byOld // Map { 4 => 6 }
 */
import type { Article } from './articles.ts';

export interface Kept {
  /** New article by old, and old by new. */
  byOld: Map<number, number>;
  byNew: Map<number, number>;
}

export function keptWhole(before: readonly Article[], after: readonly Article[]): Kept {
  const kept: Kept = { byOld: new Map(), byNew: new Map() };
  const keep = (i: number, j: number): void => {
    kept.byOld.set(i, j);
    kept.byNew.set(j, i);
  };
  const [ours, theirs] = [placesOf(before), placesOf(after)];
  for (const [text, here] of ours) {
    const there = theirs.get(text) ?? [];
    for (const i of here) {
      const j = there.find((at) => after[at]!.unit.number === before[i]!.unit.number && !kept.byNew.has(at));
      if (j !== undefined) keep(i, j);
    }
    const [only, other] = [here[0]!, there[0]];
    if (here.length === 1 && there.length === 1 && text !== '' && before[only]!.roles.size === 0 && !kept.byOld.has(only)) keep(only, other!);
  }
  return kept;
}

function placesOf(articles: readonly Article[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  articles.forEach(({ text }, at) => places.set(text, [...(places.get(text) ?? []), at]));
  return places;
}
