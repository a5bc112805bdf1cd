import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/lib/match/names.ts';
import { quantitiesIn } from '../../../src/lib/match/quantities.ts';

describe('amounts of a provision', () => {
  it('are the same in both languages, in digits and in words', () => {
    expect(quantitiesIn('протягом трьох років', 'uk')).toEqual(['3 year']);
    expect(quantitiesIn('within three years', 'en')).toEqual(['3 year']);
    expect(quantitiesIn('не пізніше ніж за 30 днів', 'uk')).toEqual(quantitiesIn('not later than thirty days', 'en'));
  });

  it.each([
    ['10 робочих днів', ['10 working-day']], ['90 календарних днів', ['90 day']], ['15-річного віку', ['15 year']], ['3% суми', ['3 %']], ['150 євро', ['150 euro']],
    ['двадцяти чотирьох годин', ['4 hour']], ['за 24 години', ['24 hour']], ['10 000 євро', ['10000 euro']], ['шести місяців', ['6 month']],
  ])('«%s»', (text, found) => {
    expect(quantitiesIn(text, 'uk')).toEqual(found);
  });

  it('are read where the unit stands first', () => {
    expect(quantitiesIn('fines up to EUR 10 000 000', 'en')).toEqual(['10000000 euro']);
  });

  it('are not the numbers of units, and no part of a longer number', () => {
    expect(quantitiesIn('частини 2 статті 30 цього Кодексу', 'uk')).toEqual([]);
    expect(quantitiesIn('Regulation 2016/679 days', 'en')).toEqual([]);
  });

  it('take linear time on a text of digits', () => {
    const started = performance.now();
    quantitiesIn('1 '.repeat(20_000), 'uk');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('names that look the same in every language', () => {
  it('are abbreviations, standards and numbers of acts', () => {
    expect(namesIn('акредитована за ISO/IEC 17025, Регламент 2016/679')).toEqual(['ISO/IEC', '17025', '2016/679']);
  });

  it('are no Roman numerals, no EU', () => {
    expect(namesIn('CHAPTER VIII of the EU')).toEqual([]);
  });

  it('are found in look-alike letters of the other script', () => {
    expect(namesIn('книжка АТА')).toEqual(['ATA']);
  });
});
