import { describe, expect, it } from 'vitest';
import { matchesIn } from '../../../src/lib/search/highlight.ts';

const found = (text: string, query: string): string[] => matchesIn(text, query).map(({ start, end }) => text.slice(start, end));

describe('matches in a text', () => {
  it('are the words of the query in any form', () => {
    expect(found('Перетин державного кордону; кордони держав.', 'кордонами')).toEqual(['кордону', 'кордони']);
  });

  it('do not take a number for a part of another', () => {
    expect(found('стаття 7-1, стаття 71, стаття 7', '7-1')).toEqual(['7-1']);
    expect(found('стаття 7-1, стаття 71, стаття 7', '7')).toEqual(['7']);
  });

  it('find 9¹ by 9-1', () => {
    expect(found('статтею 9¹ цього Закону', '9-1')).toEqual(['9¹']);
  });

  it('show a phrase only where its words follow one another', () => {
    expect(found('державний кордон і державний орган; кордон державний', '"державного кордону"')).toEqual(['державний кордон']);
  });

  it('show a number of two parts as one', () => {
    expect(found('Регламент (ЄС) 2016/399 від 2016 року', '2016/399')).toEqual(['2016/399']);
  });

  it('fall back to neighbours of a word, then to the letters typed', () => {
    expect(found('державний орган', 'держава')).toEqual(['державний']);
    expect(found('держава і державний орган', 'держава')).toEqual(['держава']);
    expect(found('біженців прийнято', 'біжен')).toEqual(['біженців']);
  });

  it('keep the apostrophe of the text', () => {
    expect(found('Кожен має обов’язок повідомити', "обов'язку")).toEqual(['обов’язок']);
  });

  it('do not overlap', () => {
    expect(found('державний кордон', '"державний кордон" кордон державний')).toEqual(['державний кордон']);
  });

  it('are none for an empty query or text', () => {
    expect(matchesIn('кордон', '')).toEqual([]);
    expect(matchesIn('', 'кордон')).toEqual([]);
  });
});
