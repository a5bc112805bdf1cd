import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/lib/match/context.ts';
import { scoreOf } from '../../../src/lib/match/score.ts';

const table = (rows: number[][]): Float64Array[] => rows.map((row) => Float64Array.from(row));

describe('what the other pairs say', () => {
  it('discounts an article that is a little like everything', () => {
    const { aboveUsual } = contextOf(table([[0.5, 0.5], [0.5, 0], [0.5, 0]]));
    expect(aboveUsual[0]![1]).toBeGreaterThan(aboveUsual[0]![0]!);
  });

  it('speaks for a pair whose neighbours are pairs', () => {
    const rows = Array.from({ length: 9 }, () => Array.from({ length: 30 }, () => 0));
    rows[3]![10] = rows[5]![12] = 1;
    const { neighbours } = contextOf(table(rows));
    expect(neighbours[4]![11]).toBeGreaterThan(neighbours[4]![13]!);
    expect(neighbours[4]![11]).toBeCloseTo(0.48);
    expect(neighbours[4]![25]).toBe(0);
  });

  it('says nothing where there are no others', () => {
    expect(contextOf(table([[0.4]])).neighbours[0]![0]).toBe(0);
    expect(contextOf([])).toEqual({ aboveUsual: [], neighbours: [] });
  });
});

describe('the score', () => {
  it('is between nothing and one, and rises with what speaks for the pair', () => {
    const weights = { constant: -3, strength: 5 };
    expect(scoreOf(weights, { strength: 0 })).toBeCloseTo(0.047, 3);
    expect(scoreOf(weights, { strength: 0.9 })).toBeCloseTo(0.818, 3);
  });

  it('counts nothing for a feature without weight', () => {
    expect(scoreOf({ constant: 0 }, { strength: 100 })).toBe(0.5);
  });
});
