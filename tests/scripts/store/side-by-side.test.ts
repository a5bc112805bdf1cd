import { expect, test } from 'vitest';
import { setTimeout } from 'node:timers/promises';
import { sideBySide } from '../../../scripts/store/side-by-side.ts';

test('gives the results in their order, never with more at work than said', async () => {
  let [now, most] = [0, 0];
  const made = await sideBySide([5, 1, 4, 2, 3], 2, async (n) => {
    most = Math.max(most, ++now);
    await setTimeout(n);
    now -= 1;
    return n * 10;
  });
  expect([made, most]).toEqual([[50, 10, 40, 20, 30], 2]);
});

test('begins no further round after a failure', async () => {
  const begun: number[] = [];
  await expect(sideBySide([1, 2, 3], 1, async (n) => {
    begun.push(n);
    if (n === 2) throw new Error('two');
  })).rejects.toThrow('two');
  expect(begun).toEqual([1, 2]);
});
