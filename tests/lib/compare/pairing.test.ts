/** Which unit is which: assignment, order and pairing, each with the case that simpler methods get wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../src/lib/compare/assignment.ts';
import { heaviestRun } from '../../../src/lib/compare/order.ts';
import { pairUnits } from '../../../src/lib/compare/pairing.ts';
import { unitsOf } from '../../../src/lib/compare/units.ts';
import { textOf } from '../../../src/lib/edition/text.ts';
import { anyDrafts } from '../edition/arbitrary.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { law } from './sketch.ts';

describe('assignment', () => {
  it('gives up the best single pair for the best pairs together', () => {
    expect(assign([[0.9, 0.8], [0.85, 0.1]], 0.3)).toEqual([1, 0]);
  });
  it('leaves alone what is like nothing enough', () => expect(assign([[0.29, 0.1]], 0.3)).toEqual([-1]));
  it('takes lists of different length and empty ones', () => {
    expect(assign([[0.2, 0.9, 0.5]], 0.3)).toEqual([1]);
    expect(assign([[0.5], [0.9], [0.4]], 0.3)).toEqual([-1, 0, -1]);
    expect(assign([], 0.3)).toEqual([]);
    expect(assign([[], []], 0.3)).toEqual([-1, -1]);
  });

  it('is never worse than any other pairing', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(fc.integer({ min: 0, max: 20 }).map((n) => n / 20), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }));
    const worth = (likeness: number[][], pairs: number[]): number => pairs.reduce((sum, column, row) => sum + (column < 0 ? 0 : likeness[row]![column]! - 0.3), 0);
    const every = (likeness: number[][], row = 0, taken: number[] = []): number[][] => (row === likeness.length ? [[]] : [-1, ...likeness[0]!.keys()].filter((column) => column < 0 || (!taken.includes(column) && likeness[row]![column]! >= 0.3)).flatMap((column) => every(likeness, row + 1, [...taken, column]).map((rest) => [column, ...rest])));
    fc.assert(fc.property(table, (likeness) => {
      const best = Math.max(...every(likeness).map((pairs) => worth(likeness, pairs)));
      expect(worth(likeness, assign(likeness, 0.3))).toBeCloseTo(best, 6);
    }));
  });
});

describe('the heaviest run', () => {
  const ones = (values: number[]): number[] => heaviestRun(values, values.map(() => 1));
  it('leaves out the one that moved, not those it passed', () => expect(ones([0, 3, 1, 2])).toEqual([0, 2, 3]));
  it('of nothing is nothing', () => expect(ones([])).toEqual([]));
  it('of a reversed order is one', () => expect(ones([3, 2, 1])).toHaveLength(1));
  it('of two that passed each other keeps the heavier', () => {
    expect(heaviestRun([1, 0], [1, 2])).toEqual([1]);
    expect(heaviestRun([1, 0], [2, 1])).toEqual([0]);
  });
  it('weighs no less than any other ascending choice', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 8 }), (values, weights) => {
      const worth = (run: readonly number[]): number => run.reduce((sum, at) => sum + weights[at]!, 0);
      const ascending = (at: number, above: number): number => (at === values.length ? 0 : Math.max(ascending(at + 1, above), values[at]! > above ? weights[at]! + ascending(at + 1, values[at]!) : 0));
      const run = heaviestRun(values, weights);
      expect(run.map((at) => values[at]!)).toEqual([...run.map((at) => values[at]!)].sort((a, b) => a - b));
      expect(worth(run)).toBe(ascending(0, -1));
    }));
  });
});

describe('units', () => {
  it('of an edition print its text, notes left out, each line once', () => {
    fc.assert(fc.property(anyDrafts, fc.constantFrom('ua' as const, 'eu' as const), (drafts, tradition) => {
      const body = identify(drafts, tradition);
      expect(unitsOf(body).flatMap(({ lines }) => lines).sort((a, b) => a.order - b.order).map(({ text }) => text).join('\n')).toBe(textOf(body, { notes: false }));
    }), { numRuns: 300 });
  });
});

const groupsOf = (before: ReturnType<typeof law>, after: ReturnType<typeof law>): string[] => {
  const [old, current] = [unitsOf(before), unitsOf(after)];
  return pairUnits(old, current).map(({ from, to }) => `${from.map((at) => old[at]!.eid).join('+')}→${to.map((at) => current[at]!.eid).join('+')}`).filter((group) => group.includes('art'));
};

const ENTRY = '1. Особа, яка перетинає державний кордон, подає паспортний документ і візу для перевірки в пункті пропуску.';
const GOODS = '1. Товари переміщуються через митний кордон після подання декларації та сплати митних платежів у повному обсязі.';
const REFUSAL = '1. Уповноважена особа приймає вмотивоване рішення про відмову в перетинанні кордону іноземцем без дозволу.';

describe('pairing', () => {
  it('finds an article again by its text when all numbers shift', () => {
    expect(groupsOf(law('Стаття 1. Вʼїзд', ENTRY, 'Стаття 2. Товари', GOODS), law('Стаття 1. Відмова', REFUSAL, 'Стаття 2. Вʼїзд', ENTRY, 'Стаття 3. Товари', GOODS)))
      .toEqual(['→art_1', 'art_1→art_2', 'art_2→art_3']);
  });

  it('keeps the number where the text changed much but not wholly', () => {
    expect(groupsOf(law('Стаття 1. Вʼїзд', ENTRY), law('Стаття 1. Вʼїзд', '1. Особа, яка перетинає державний кордон, не подає візу, якщо договором передбачено інше.'))).toEqual(['art_1→art_1']);
  });

  it('does not pair by number what is another text', () => {
    expect(groupsOf(law('Стаття 1. Вʼїзд', ENTRY), law('Стаття 1. Товари', GOODS))).toEqual(['art_1→', '→art_1']);
  });

  it('keeps a repealed article with its stub', () => {
    expect(groupsOf(law('Стаття 1. Вʼїзд', ENTRY, 'Стаття 2. Товари', GOODS), law('Стаття 1. Вʼїзд', ENTRY, 'Стаття 2.', '{Статтю 2 виключено на підставі Закону № 1-IX від 01.01.2020}'))).toEqual(['art_1→art_1', 'art_2→art_2']);
  });

  it('sees one article become two, and two become one', () => {
    const [whole, halves] = [law('Стаття 1. Усе', ENTRY, GOODS.replace('1.', '2.')), law('Стаття 1. Вʼїзд', ENTRY, 'Стаття 2. Товари', GOODS)];
    expect(groupsOf(whole, halves)).toEqual(['art_1→art_1+art_2']);
    expect(groupsOf(halves, whole)).toEqual(['art_1+art_2→art_1']);
  });
});
