/**
 * How far the readers of the gold agree on which pairs are counterparts: Cohen's kappa, agreement beyond what chance would give to two
 * who name as many.
 *
 * @example
 * kappa([true, true, false, false], [true, false, false, false]) // 0.5
 */
import { counterparts, firstGrade, readFirst, readGold, readReadings } from './gold.ts';
import type { Table } from '../table.ts';
import type { GoldPair } from './texts.ts';

/** From -1 to 1; 1 when both say the same of everything. Two lists of one length. */
export function kappa(first: readonly boolean[], second: readonly boolean[]): number {
  const share = (passes: (at: number) => boolean): number => first.filter((_, at) => passes(at)).length / (first.length || 1);
  const same = share((at) => first[at] === second[at]);
  const [one, other] = [share((at) => first[at]!), share((at) => second[at]!)];
  const chance = one * other + (1 - one) * (1 - other);
  return chance === 1 ? 1 : (same - chance) / (1 - chance);
}

/** Who named how many of the pairs read by all, and the agreement of each two. */
export function readersTable(pairs: readonly Pick<GoldPair, 'name' | 'title'>[]): Table {
  return {
    title: 'Agreement of the readers',
    columns: ['acts', 'pairs read', 'named by the first', 'second', 'third', 'by two at least', 'kappa first–second', 'first–third', 'second–third'],
    rows: pairs.map(({ name, title }) => {
      const [first, readings] = [readFirst(name), readReadings(name)];
      const named = [readings.map(({ eu, ua }) => firstGrade(first.get(eu), ua) > 0), ...[0, 1].map((at) => readings.map(({ grades }) => grades[at]! > 0))] as [boolean[], boolean[], boolean[]];
      const middle = [...readGold(name).values()].reduce((sum, article) => sum + counterparts(article).length, 0);
      return [
        title, String(readings.length), ...named.map((own) => String(own.filter(Boolean).length)), String(middle),
        ...([[0, 1], [0, 2], [1, 2]] as const).map(([one, other]) => kappa(named[one], named[other]).toFixed(2)),
      ];
    }),
  };
}
