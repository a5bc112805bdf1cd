import { expect, test } from 'vitest';
import { sequenceMessages, type SequenceEntry } from '../../../src/lib/outline/sequence.ts';

const said = (...entries: (string | SequenceEntry)[]): string[] =>
  sequenceMessages(entries.map((entry) => (typeof entry === 'string' ? { number: entry } : entry))).map((m) => `${m.code} ${Object.values(m.facts).join(' ')}`);

test('numbers in order, inserted ones included, say nothing', () => {
  expect(said('1', '2', '2-1', '2-2', '3', '3a', '3b', '4')).toEqual([]);
});

test('a gap names what is missing, one number or a range', () => {
  expect(said('1', '3')).toEqual(['number-gap 1 3 2']);
  expect(said('2-1', '7').slice(1)).toEqual(['number-gap 2-1 7 3–6']);
});

test('a run that does not begin at 1 is reported as such', () => {
  expect(said('2', '3')).toEqual(['number-start 2']);
});

test('a number that occurs twice is a duplicate', () => {
  expect(said('1', '2', '2')).toEqual(['number-duplicate 2']);
});

test('a stub explains a gap and is no duplicate', () => {
  expect(said({ number: '1', stub: true }, '2', { number: '3', stub: true }, '4')).toEqual([]);
  expect(said('1', { number: '1', stub: true }, '2')).toEqual([]);
});

test('a note on a repealed chapter covers the gap that follows it, and only that one', () => {
  expect(said('1', { number: '', covers: true }, '9', '11')).toEqual(['number-gap 9 11 10']);
});

test('the place goes with the message', () => {
  expect(sequenceMessages([{ number: '1', at: 3 }, { number: '3', at: 17 }])[0]?.at).toBe(17);
});
