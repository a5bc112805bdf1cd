/** Weights that bring the right candidate to the front of its own list. */
import { describe, expect, it } from 'vitest';
import { fitListwise } from '../../../scripts/bench/matching/listwise-fit.ts';

describe('a fit over lists of candidates', () => {
  it('gives weight to what tells the right candidate from the others', () => {
    const weights = fitListwise(['telling', 'noise'], [
      { features: [[0.1, 0.5], [0.9, 0.4], [0.2, 0.6]], right: [1] },
      { features: [[0.8, 0.5], [0.1, 0.6], [0.2, 0.4]], right: [0] },
    ], 0.1);
    expect(weights['telling']).toBeGreaterThan(3);
    expect(Math.abs(weights['noise']! / weights['telling']!)).toBeLessThan(0.6);
  });

  it('does not compare candidates of different lists', () => {
    const lists = [{ features: [[5], [5.1]], right: [1] }, { features: [[0.1], [0.2]], right: [1] }];
    expect(fitListwise(['value'], lists, 1)['value']).toBeGreaterThan(0);
  });

  it('takes any of several right ones', () => {
    const weights = fitListwise(['first', 'second'], [{ features: [[1, 0], [0, 1], [0, 0]], right: [0, 1] }], 1);
    expect(weights['first']).toBeCloseTo(weights['second']!, 6);
    expect(weights['first']).toBeGreaterThan(0);
  });

  it('is held back by the ridge', () => {
    const lists = [{ features: [[0.1], [0.8]], right: [1] }];
    const [loose, held] = [0.1, 3].map((ridge) => fitListwise(['value'], lists, ridge)['value']!);
    expect(held).toBeLessThan(loose!);
    // half the spread is 0.35, so 3w = 2(1 − σ(2w)) gives w = 0.2513, and 0.718 for the feature as it is
    expect(held).toBeCloseTo(0.2513 / 0.35, 3);
  });

  it('has nothing to fit on without lists', () => {
    expect(() => fitListwise(['value'], [], 1)).toThrow(RangeError);
  });
});
