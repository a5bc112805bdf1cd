/** Pairs as rows of a table: every pair in one row, every unit in some row. */
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../src/lib/correlate/rows.ts';

const pair = (old: number, current: number): { old: number; new: number; p: number } => ({ old, new: current, p: 1 });
const shown = (pairs: [number, number][], olds: number, news: number): string[] =>
  rowsOf(pairs.map(([old, current]) => pair(old, current)), olds, news, () => false).map((row) => `${row.old.join()} ${row.kind} ${row.new.join()}`);

describe('rows', () => {
  test('join old units that continue in the same ones, and only those', () => {
    expect(shown([[0, 0], [1, 0], [2, 1]], 3, 2)).toEqual(['0,1 merged 0', '2 amended 1']);
  });

  test('keep a unit in two rows when its partners differ, so that no row says more than its pairs', () => {
    expect(shown([[0, 0], [0, 1], [1, 1]], 2, 2)).toEqual(['0 regrouped 0,1', '1 merged 1']);
  });

  test('put what is new after what it follows', () => {
    expect(shown([[0, 2], [1, 0]], 2, 4)).toEqual(['0 amended 2', ' added 3', '1 amended 0', ' added 1']);
  });

  test('leave what has no counterpart alone', () => {
    expect(shown([], 1, 1)).toEqual([' added 0', '0 repealed ']);
  });
});
