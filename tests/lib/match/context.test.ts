import { describe, expect, it } from 'vitest';
import { aboveUsual, alone, neighbours } from '../../../src/lib/match/context.ts';
import { scoreOf } from '../../../src/lib/match/score.ts';

const table = (rows: number[][]): Float64Array[] => rows.map((row) => Float64Array.from(row));

describe('what the other pairs say', () => {
  it('discounts an article that is a little like everything', () => {
    const above = aboveUsual(table([[0.5, 0.5], [0.5, 0], [0.5, 0]]));
    expect(above[0]![1]).toBeGreaterThan(above[0]![0]!);
  });

  it('speaks for a pair whose neighbours are pairs', () => {
    const rows = Array.from({ length: 9 }, () => Array.from({ length: 30 }, () => 0));
    rows[3]![10] = rows[5]![12] = 1;
    const beside = neighbours(table(rows));
    expect(beside[4]![11]).toBeGreaterThan(beside[4]![13]!);
    expect(beside[4]![11]).toBeCloseTo(0.48);
    expect(beside[4]![25]).toBe(0);
  });

  it('takes from a likeness what the surroundings of both have of it', () => {
    expect(alone(table([[0.9, 0.4], [0.5, 0.8]]))[0]![0]).toBeCloseTo(0.9 - 0.65 - 0.7 + 0.65);
  });

  it('leaves nothing of a likeness that a whole chapter shares', () => {
    const chapter = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => 0.6));
    expect(Math.max(...alone(table(chapter)).flatMap((row) => [...row].map(Math.abs)))).toBeCloseTo(0);
    chapter[6]![3] = 0.8;
    expect(alone(table(chapter))[6]![3]).toBeCloseTo(0.2 * (1 - 1 / 11) * (1 - 1 / 9));
  });

  it('asks only the articles near by', () => {
    const rows = Array.from({ length: 1 }, () => Array.from({ length: 20 }, (_, j) => (j > 10 ? 1 : 0)));
    rows.push(Array.from({ length: 20 }, () => 0));
    expect(alone(table(rows))[0]![0]).toBe(0);
  });

  it('says nothing where there are no others', () => {
    expect(neighbours(table([[0.4]]))[0]![0]).toBe(0);
    expect(alone(table([[0.4]]))[0]![0]).toBe(0);
    expect([aboveUsual([]), neighbours([]), alone([])]).toEqual([[], [], []]);
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
