/** Labels as sequences: whether a label goes on with a list, and in which numbering. */
import { describe, expect, it } from 'vitest';
import { continues, listLabel, opensList, romanValue } from '../../../../src/lib/outline/eu/labels.ts';

describe('a label', () => {
  it.each([
    ['(a) text', '(nl)', 'a'], ['a) texte', 'nl)', 'a'], ['1. Text', 'n.', '1'], ['2.1. Text', 'n.n.', '2.1'], ['1a. Text', 'n.', '1a'],
    ['(iv) text', '(nl)', 'iv'], ['A. Text', 'Nl.', 'A'], ['— text', '—', ''], ['3a The validity', 'n.', '3a'],
  ])('%s', (text, shape, number) => {
    expect(listLabel(text)).toMatchObject({ shape, number });
  });

  it.each(['Article 5', '1.5 metres', '(the Charter) applies', '‘(a) quoted', '2016 was'])('%s opens with none', (text) => {
    expect(listLabel(text)).toBeUndefined();
  });
});

describe('a sequence', () => {
  const follows = (before: string, after: string, as: 'alpha' | 'roman' | 'digit'): string | undefined => continues(listLabel(before)!, listLabel(after)!, as);

  it.each([
    ['(h) x', '(i) x', 'alpha', 'alpha'], // the ninth letter
    ['(i) x', '(ii) x', 'roman', 'roman'],
    ['(f) x', '(fa) x', 'alpha', 'alpha'], // inserted by an amendment
    ['(fa) x', '(g) x', 'alpha', 'alpha'],
    ['1. x', '1a. x', 'digit', 'digit'],
    ['2. x', '10. x', 'digit', 'digit'],
    ['(b) x', '(i) x', 'alpha', undefined], // a Roman one: it opens a list inside (b)
    ['(a) x', 'a) x', 'alpha', undefined],
    ['3. x', '1. x', 'digit', undefined],
  ] as const)('%s then %s, read as %s', (before, after, as, expected) => {
    expect(follows(before, after, as)).toBe(expected);
  });

  it('opens with 1, a, i or a dash', () => {
    expect(['1. x', '(a) x', '(i) x', '— x', '(b) x', '2.1. x'].map((text) => opensList(listLabel(text)!))).toEqual(['digit', 'alpha', 'roman', 'dash', undefined, 'digit']);
  });
});

it('Roman numerals have values, other letters none', () => {
  expect(['i', 'iv', 'ix', 'xiv', 'XX', 'a', 'iix'].map(romanValue)).toEqual([1, 4, 9, 14, 20, 0, 0]);
});
