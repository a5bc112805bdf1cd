import { describe, expect, test } from 'vitest';
import { ordinal } from '../../../src/lib/text/ordinals.ts';

describe('ordinal', () => {
  test.each([['ПЕРША', 1], ["п’ятий", 5], ['дев’ятнадцятий', 19], ['двадцять перший', 21], ['тридцятий', 30], ['TWO', 2]])('%s is %d', (words, value) => {
    expect(ordinal(words)).toBe(value);
  });

  test.each(['двадцять двадцятий', 'перший другий', 'частина', 'constructor', ''])('%j is none', (words) => {
    expect(ordinal(words)).toBeUndefined();
  });
});
