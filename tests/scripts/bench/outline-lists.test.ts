/** When two lists of article numbers are the same, and how a difference is told. */
import { describe, expect, it } from 'vitest';
import { differenceOfLists } from '../../../scripts/bench/outline/measure.ts';

const gold = (articles: string[], optional: string[] = []) => ({ articles, optional });

describe('the articles found against the checked list', () => {
  it('are exact when they are equal and in order', () => {
    expect(differenceOfLists(['1', '2', '7-1'], gold(['1', '2', '7-1']))).toBe('');
  });

  it('may have or not have an optional number', () => {
    expect(differenceOfLists(['1', '2'], gold(['1', '2', '3'], ['3']))).toBe('');
    expect(differenceOfLists(['1', '2', '3'], gold(['1', '2'], ['3']))).toBe('');
  });

  it('name what is missing and what is too many', () => {
    expect(differenceOfLists(['1', '3', '3'], gold(['1', '2', '3']))).toBe('missing 2; too many 3');
  });

  it('tell another order', () => {
    expect(differenceOfLists(['2', '1'], gold(['1', '2']))).toBe('another order');
  });

  it('count a number that stands twice in the checked list twice', () => {
    expect(differenceOfLists(['1', '2'], gold(['1', '1', '2']))).toBe('missing 1');
  });
});
