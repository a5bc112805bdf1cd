/** The page of a comparison: which pairs have one, and what its parts say. */
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/components/compare/view.ts';
import { comparedPairs, pairName, pairPath, pairUpTo } from '../../../src/components/compare/pairs.ts';
import { words } from '../../../src/i18n/catalogue.ts';
import { compareEditions } from '../../../src/lib/compare/compare.ts';
import type { Lang } from '../../../src/lib/model/edition.ts';
import { law } from '../../lib/compare/sketch.ts';

const edition = (date: string, lang: Lang = 'uk'): { act: string; date: string; lang: Lang } => ({ act: 'ua/t-1', date, lang });

describe('the pairs', () => {
  it('are neighbours of one language, and the first with the last', () => {
    const editions = [edition('2026-01-01'), edition('2025-01-01'), edition('2025-01-01', 'en'), edition('2024-01-01')];
    expect(comparedPairs(editions).map(pairName)).toEqual(['2024-01-01.uk..2025-01-01.uk', '2025-01-01.uk..2026-01-01.uk', '2024-01-01.uk..2026-01-01.uk']);
  });

  it('of one edition are none, of two one', () => {
    expect(comparedPairs([edition('2024-01-01')])).toEqual([]);
    expect(comparedPairs([edition('2025-01-01'), edition('2024-01-01')])).toHaveLength(1);
  });

  it('have lasting addresses in both languages', () => {
    const [pair] = comparedPairs([edition('2025-01-01'), edition('2024-01-01')]);
    expect(pairPath('uk', pair!)).toBe('/acts/ua/t-1/compare/2024-01-01.uk..2025-01-01.uk/');
    expect(pairPath('en', pair!)).toBe('/en/acts/ua/t-1/compare/2024-01-01.uk..2025-01-01.uk/');
  });

  it('up to an edition begin with the one before it', () => {
    const editions = [edition('2026-01-01'), edition('2025-01-01'), edition('2024-01-01')];
    expect(pairUpTo(editions, editions[0]!)?.from.date).toBe('2025-01-01');
    expect(pairUpTo(editions, editions[2]!)).toBeUndefined();
  });
});

const addresses = { from: '/old/', to: '/new/' };
const before = law('Стаття 1. <Вʼїзд>', '1. Перевірка триває 30 хвилин від подання документа.', 'Стаття 2. Виїзд', '1. Особа залишає територію України вільно.', 'Стаття 3. Товари', '1. Товари подаються митному органу в місці прибуття.');
const after = law('Стаття 1. <Вʼїзд>', '1. Перевірка триває 60 хвилин від подання документа.', 'Стаття 3. Товари', '1. Товари подаються митному органу в місці прибуття.');

describe('the view', () => {
  const view = viewOf(compareEditions(before, after), words('uk'), addresses);

  it('counts what happened and leaves out what did not', () => {
    expect(view.counts).toBe('змінено: 1 · вилучено: 1 · без змін: 1');
    expect(view.changed).toBe(2);
  });

  it('escapes the text, marks the words and names the marks for the ear', () => {
    expect(view.changes).toContain('Стаття 1. &lt;Вʼїзд&gt;');
    expect(view.changes).toContain('<p class="was">1. Перевірка триває <del><span class="for-ear">вилучено: </span>30</del> хвилин');
    expect(view.changes).toContain('<ins><span class="for-ear">додано: </span>60</ins>');
  });

  it('leads from a change to the unit in each edition', () => {
    expect(view.changes).toContain('href="/old/#art_1"');
    expect(view.changes).toContain('href="/new/#art_1"');
    expect(view.changes).toContain('id="gone_art_2"');
    expect(view.changes).not.toContain('href="/new/#art_2"');
  });

  it('draws one cell an article, and the unchanged ones lead nowhere', () => {
    expect(view.strip.match(/<(?:a|span) /g)).toHaveLength(3);
    expect(view.strip).toContain('<a href="#art_1" tabindex="-1" class="amended"');
    expect(view.strip).toContain('<span class="same"');
  });

  it('folds what stayed into one line', () => expect(view.changes).toContain('<summary>Без змін: 1</summary>'));

  it('of two equal texts has no change', () => {
    expect(viewOf(compareEditions(before, before), words('en'), addresses)).toMatchObject({ changed: 0, counts: 'unchanged: 3' });
  });
});
