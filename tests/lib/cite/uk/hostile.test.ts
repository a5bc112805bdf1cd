/** Hostile texts: the grammar never throws, its spans lie in the text and apart, and its work grows with the text only. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsInUkrainian } from '../../../../src/lib/cite/uk/uk.ts';

const PIECES = [
  'статті', 'частини першої', 'пунктів', 'підпункту "а"', 'цього Закону', 'Закону України', '"Про', '«', '»', '"', '(', ')', '5', '6-1', '1,', '–', '-', 'і', 'та', '№', '57', 'від', '1 січня 2020 р.',
  'двадцять', 'сто', 'перша', 'Порядку', ', затвердженого', 'постановою', 'Кабінету Міністрів України', 'додатка', 'до', 'цими', 'зазначеного', 'Регламенту (ЄС)', '2016/399', 'ст.', 'ч.', '§', 'ІІ', '¹', '\u00AD', '\n', 'слова',
];

test('spans lie inside the text, in order and apart', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), fc.constantFrom(' ', ''), (pieces, joint) => {
    const text = pieces.join(joint);
    let last = 0;
    for (const { start, end, paths } of citationsInUkrainian(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(paths.length).toBeGreaterThan(0);
      last = end;
    }
  }), { numRuns: 500, seed: 2026 });
});

test('any text is read', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
    expect(() => citationsInUkrainian(text)).not.toThrow();
  }), { seed: 2026 });
});

describe('200 kB of repetition take twenty times as long as 10 kB, not four hundred', () => {
  const SIZE = 200_000;
  test.each(['статті ', 'статті 1, ', '1,2,', 'першої, ', 'двадцять ', 'п. 1 ст. 2 ', 'Порядку ', '«Про ', '(', 'слова "', 'статті 5(3)(a)', '( Частина перша '])('%s', (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const started = performance.now();
      citationsInUkrainian(text);
      return performance.now() - started;
    };
    const short = Math.max(10, Math.min(time(SIZE / 20), time(SIZE / 20)));
    expect(time(SIZE)).toBeLessThan(short * 20 * 6);
  }, 60_000);
});
