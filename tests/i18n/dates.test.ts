import { describe, expect, it } from 'vitest';
import { longDate, shortDate } from '../../src/i18n/dates.ts';

describe('dates as people write them', () => {
  it('writes the month in the genitive and the word for the year in Ukrainian', () => {
    expect(longDate('2026-03-01', 'uk')).toBe('1 березня 2026 року');
    expect(longDate('2024-11-30', 'uk')).toBe('30 листопада 2024 року');
  });

  it('writes day, month, year in English', () => {
    expect(longDate('2026-03-01', 'en')).toBe('1 March 2026');
  });

  it('writes figures as official texts print them', () => {
    expect(shortDate('2026-03-01')).toBe('01.03.2026');
  });

  it('leaves what is no date as it is', () => {
    expect(longDate('2026', 'uk')).toBe('2026');
    expect(longDate('2026-13-01', 'uk')).toBe('2026-13-01');
    expect(shortDate('before 2020')).toBe('before 2020');
  });
});
