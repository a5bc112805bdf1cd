import { expect, test } from 'vitest';
import { nearest } from '../../../src/lib/text/nearest.ts';

const FIELDS = ['title', 'shortTitle', 'kind', 'status', 'adopted', 'published'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['knid', 'kind'],
  ['statuss', 'status'],
  ['short-title', 'shortTitle'],
  ['publsihed', 'published'],
])('%s is a slip for %s', (given, meant) => {
  expect(nearest(given, FIELDS)).toBe(meant);
});

test.each(['автор', 'kin-of-the-act', '', 'x'])('«%s» is no slip for any of them', (given) => {
  expect(nearest(given, FIELDS)).toBeUndefined();
});

test('of equally near words the first is taken', () => {
  expect(nearest('ua/1710-18', ['ua/1710-17', 'ua/1710-19'])).toBe('ua/1710-17');
});

test('a text is no word', () => {
  expect(nearest('a'.repeat(100_000), ['a'.repeat(99_999)])).toBeUndefined();
});
