/** What only names and numbers make different is folded before likeness is taken. */
import { describe, expect, test } from 'vitest';
import { folded } from '../../../src/lib/correlate/folding.ts';

describe('folding', () => {
  test.each([
    ['this Directive and the present Regulation', 'this act and this act'],
    ['Article 5(1)(a) applies', '§  applies'],
    ['points (a) to (d) of Article 7', '§  of § '],
    ['the Community legal order', 'the Union legal order'],
    ['цього Закону', 'цей акт'],
  ])('%s → %s', (text, expected) => expect(folded(text).replace(/ +/g, ' ')).toBe(expected.replace(/ +/g, ' ')));

  test('leaves other words as they are', () => {
    expect(folded('Visas are issued by consulates.')).toBe('Visas are issued by consulates.');
  });

  test('takes linear time on a long list of numbers', () => {
    const started = performance.now();
    folded(`Articles ${'1, '.repeat(50_000)}`);
    folded(`point ${'(a) '.repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
