/** Choosing and cutting the acts of the large collection. */
import { describe, expect, it } from 'vitest';
import { cutTo, hasAscendingArticles } from '../../../scripts/bench/build/acts.ts';

const act = (...refs: string[]) => ({ provisions: refs.map((provision_ref) => ({ provision_ref, title: 'Стаття', content: '' })) });
const sized = (...sizes: number[]) => sizes.map((size) => ({ articles: Array.from({ length: size }, (_, at) => at) }));
const sizesOf = (acts: { articles: readonly unknown[] }[]) => acts.map(({ articles }) => articles.length);

describe('an act with ascending articles', () => {
  it('may have gaps and inserted articles', () => {
    expect(hasAscendingArticles(act('art1', 'art2', 'art2-1', 'art5'))).toBe(true);
  });

  it('does not repeat a number or go back: those are quoted articles', () => {
    expect(hasAscendingArticles(act('art1', 'art2', 'art2'))).toBe(false);
    expect(hasAscendingArticles(act('art1', 'art5', 'art3'))).toBe(false);
  });

  it('has more than one article, and nothing but articles', () => {
    expect(hasAscendingArticles(act('art1'))).toBe(false);
    expect(hasAscendingArticles(act('art0', 'art1'))).toBe(false);
  });
});

describe('cutting acts to a number of articles', () => {
  it('cuts the longest, leaves the short, and meets the number exactly', () => {
    expect(sizesOf(cutTo(sized(10, 8, 2), 13))).toEqual([6, 5, 2]);
  });

  it('cuts nothing when there are fewer', () => {
    expect(sizesOf(cutTo(sized(3, 2), 100))).toEqual([3, 2]);
  });

  it('keeps the first articles', () => {
    expect(cutTo([{ articles: ['a', 'b', 'c'] }], 2)).toEqual([{ articles: ['a', 'b'] }]);
  });
});
