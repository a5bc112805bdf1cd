/** A correlation table as a sheet: rows of the correlation, provisions as an annex cites them, a dash for no counterpart. */
import { describe, expect, it } from 'vitest';
import { correlate } from '../../../src/lib/correlate/correlate.ts';
import { citedAs, correlationSheet } from '../../../src/lib/forms/correlation.ts';
import { act } from '../compare/sketch.ts';

describe('a provision as the table cites it', () => {
  it.each([
    ['art_5', 'en', 'Article 5'],
    ['art_5__para_1__point_a', 'en', 'Article 5(1)(a)'],
    ['art_5__para_1__subpara_2', 'en', 'Article 5(1), subparagraph 2'],
    ['att_I__point_3', 'en', 'Annex I(3)'],
    ['art_7-1__para_2__point_а', 'uk', 'Стаття 7-1, частина 2, пункт а'],
  ] as const)('%s in %s', (eid, lang, expected) => expect(citedAs(eid, lang)).toBe(expected));
});

describe('the sheet', () => {
  const visas = ['1. Third-country nationals shall hold a valid visa when crossing the external borders of the Member States.', '2. The period of stay shall not exceed ninety days in any period of one hundred and eighty days.'];
  const refusal = ['1. Entry shall be refused by a substantiated decision stating the precise reasons for the refusal of entry.'];
  const carriers = ['1. Carriers shall transmit information on their passengers by the end of check-in to the authorities responsible.'];
  const old = act('REGULATION', 'Article 1', ...visas, 'Article 2', ...refusal);
  const current = act('REGULATION', 'Article 1', ...carriers, 'Article 2', ...visas, 'Article 3', ...refusal);
  const correlation = correlate(old, current);
  const cells = (detail: boolean): string[][] => correlationSheet(correlation, { old: 'Old', new: 'This Regulation', lang: 'en', detail }).rows.map((row) => row.map((cell) => cell.map((passage) => passage.map(({ text }) => text).join('')).join(' + ')));

  it('has a row an old article in its order, and what is new', () => {
    expect(cells(false)).toEqual(expect.arrayContaining([['Article 1', 'Article 2'], ['Article 2', 'Article 3'], ['—', 'Article 1']]));
    expect(cells(false)).toHaveLength(3);
  });

  it('goes down to paragraphs when asked', () => expect(cells(true)).toEqual(expect.arrayContaining([['Article 1(2)', 'Article 2(2)']])));

  it('says that a person has to check it', () => {
    expect(correlationSheet(correlation, { old: '', new: '', lang: 'en', detail: false }).remarks.join()).toContain('a person has to check every row');
  });
});
