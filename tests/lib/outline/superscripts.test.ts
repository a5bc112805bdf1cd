import { describe, expect, test } from 'vitest';
import { readRun } from '../../../src/lib/outline/superscripts.ts';

const run = (printed: string, options = {}): string => readRun(printed.split(' '), options).join(' ');

describe('a run of numbers without superscripts', () => {
  test('is divided where the order demands it', () => {
    expect(run('129 1291 130')).toBe('129 129-1 130');
    expect(run('12 121 122 13')).toBe('12 12-1 12-2 13');
    expect(run('8 81 82 9 91 10 101 11')).toBe('8 8-1 8-2 9 9-1 10 10-1 11');
  });

  test('is left as it is where the numbers are in order', () => {
    expect(run('1290 1291 1292')).toBe('1290 1291 1292');
    expect(run('99 100 101 102')).toBe('99 100 101 102');
    expect(run('1 2 3')).toBe('1 2 3');
  });

  test('has superscripts of two digits and superscripts whose first is missing', () => {
    expect(run('107 1079 10710 108')).toBe('107 107-9 107-10 108');
    expect(run('8 82 9')).toBe('8 8-2 9');
    expect(run('188 18845 18846 189')).toBe('188 188-45 188-46 189');
  });

  test('may end with one', () => {
    expect(run('1 2 21')).toBe('1 2 2-1');
  });

  test('may begin again at 1 where that is allowed', () => {
    expect(run('1 2 3 1 2 21 3', { restarts: true })).toBe('1 2 3 1 2 2-1 3');
  });

  test('may begin anywhere, as an excerpt does', () => {
    expect(run('131 132 1321')).toBe('131 132 132-1');
  });

  test('keeps a small gap a gap', () => {
    expect(run('3 5 6')).toBe('3 5 6');
    expect(run('9 11 12')).toBe('9 11 12');
  });

  test('is believed when it shows superscripts elsewhere', () => {
    expect(run('7 7-1 8 81 82')).toBe('7 7-1 8 81 82');
  });
});

test('an empty run is an empty run', () => {
  expect(readRun([])).toEqual([]);
});
