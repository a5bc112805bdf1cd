import { describe, expect, it } from 'vitest';
import { bm25Scores, bm25Shares } from '../../../src/lib/match/bm25.ts';

const bag = (text: string): Map<string, number> => new Map([...Map.groupBy(text.split(' '), (word) => word)].map(([word, all]) => [word, all.length]));

describe('BM25', () => {
  it('puts the text with the rare word first, a short one before a long one', () => {
    const [scores] = bm25Scores([bag('віза особа')], [bag('особа мито'), bag('особа віза'), bag('особа віза мито склад кордон товар')]);
    expect([...scores!.keys()].sort((a, b) => scores![b]! - scores![a]!)).toEqual([1, 2, 0]);
  });

  it('counts what is repeated less and less', () => {
    const [[once, twice, often]] = bm25Scores([bag('віза')], [bag('віза а б в г ґ д е'), bag('віза віза б в г ґ д е'), bag('віза віза віза віза віза віза віза віза')]) as [Float64Array];
    expect(twice).toBeGreaterThan(once!);
    expect(often! - twice!).toBeLessThan(6 * (twice! - once!));
  });

  it('gives the best document of each query 1, and nothing where nothing is shared', () => {
    expect(bm25Shares([bag('віза'), bag('щось інше')], [bag('мито'), bag('віза мито'), bag('віза')]).map((row) => [...row].map((share) => Math.round(share * 10) / 10))).toEqual([[0, 0.7, 1], [0, 0, 0]]);
    expect(bm25Shares([], [])).toEqual([]);
  });
});
