/** What becomes of a verdict when the law changes: which rows turn stale, which are carried along, and when nobody can tell. */
import { describe, expect, test } from 'vitest';
import { standingOf, type Standing } from '../../../src/lib/concordance/standing.ts';
import type { Outline } from '../../../src/lib/edition/outline-rows.ts';
import type { ConcordanceRow } from '../../../src/lib/model/concordance.ts';
import { act, law } from '../compare/sketch.ts';
import { basisIn, EU, outlineOf, row, signed, UA } from './sketch.ts';

const REGULATION = ['REGULATION', 'Article 1', 'Checks', '1. Every person shall be checked.', '2. The check shall be short.'];
const eu = outlineOf(EU, '2024-01-01', act(...REGULATION));
const LAW = ['Стаття 1. Перевірки', '1. Кожну особу перевіряють.', '2. Особа має:', '1) паспорт;', '2) візу.', 'Стаття 2. Час', 'Перевірка триває недовго.', 'Стаття 3. Мова', '2. Особа має:', '1) паспорт;'];
const before = outlineOf(UA, '2025-01-01', law(...LAW));
const after = (...lines: string[]): Outline => outlineOf(UA, '2026-01-01', law(...lines));

const standing = (judged: ConcordanceRow, ...newer: Outline[]): Standing =>
  standingOf(EU, judged, new Map([[EU, [eu]], [UA, [...newer, before]]]));
/** State of the row and what became of its Ukrainian provision. */
const became = (provision: string, ...lines: string[]): unknown[] => {
  const { state, provisions } = standing(signed(eu, 'art_1__para_1', [[before, provision]]), after(...lines));
  const ua = provisions.find(({ side }) => side === 'ua');
  return [state, ua?.state, ua?.now];
};

describe('a verdict stays fresh', () => {
  test('while nothing new is known', () => {
    expect(standing(signed(eu, 'art_1__para_1', [[before, 'art_1']])).state).toBe('fresh');
  });

  test('when a newer edition changes other provisions only', () => {
    expect(became('art_1', ...LAW.with(6, 'Перевірка триває годину.'))).toEqual(['fresh', 'same', 'art_1']);
  });

  test('when only the look of the text differs', () => {
    expect(became('art_1', ...LAW.with(1, '1.  Кожнy особу  перевiряють.'))).toEqual(['fresh', 'same', 'art_1']);
  });
});

describe('a verdict is carried along', () => {
  test('when the article was renumbered', () => {
    expect(became('art_2', ...LAW.with(5, 'Стаття 2-1. Час'))).toEqual(['carried', 'moved', 'art_2-1']);
  });

  test('when another article took its old number', () => {
    expect(became('art_2', ...LAW.slice(0, 5), 'Стаття 2. Нове', 'Нове правило.', 'Стаття 2-1. Час', 'Перевірка триває недовго.')).toEqual(['carried', 'moved', 'art_2-1']);
  });

  test('with the article it stands in, though its own words recur: the passport of article 1, not that of article 3', () => {
    expect(became('art_1__para_2__point_1', ...LAW.with(0, 'Стаття 4. Перевірки'))).toEqual(['carried', 'moved', 'art_4__para_2__point_1']);
  });
});

describe('a verdict turns stale', () => {
  test('when the Ukrainian provision was amended', () => {
    expect(became('art_2', ...LAW.with(6, 'Перевірка триває годину.'))).toEqual(['stale', 'amended', undefined]);
  });

  test('when something inside of it was', () => {
    expect(became('art_1', ...LAW.with(3, '1) паспорт або посвідчення;'))).toEqual(['stale', 'amended', undefined]);
  });

  test('when its own words stayed and those it hangs on were amended: a point of «Особа має:»', () => {
    expect(became('art_1__para_2__point_1', ...LAW.with(2, '2. Особа може мати:'))).toEqual(['stale', 'led-in', 'art_1__para_2__point_1']);
    expect(became('art_1__para_2__point_1', ...LAW.with(4, '2) візу чи дозвіл.'))).toEqual(['fresh', 'same', 'art_1__para_2__point_1']);
    const points = outlineOf(EU, '2024-01-01', act('REGULATION', 'Article 1', 'Checks', 'Officers shall check:', '(a) persons;', '(b) goods.'));
    const newer = outlineOf(EU, '2026-01-01', act('REGULATION', 'Article 1', 'Checks', 'Officers may check:', '(a) persons;', '(b) goods.'));
    const judged = signed(points, 'art_1__subpara_2__point_a', [], { verdict: 'not-applicable', ground: 'final' });
    expect(standingOf(EU, judged, new Map([[EU, [newer, points]]])).state).toBe('stale');
  });

  test('when it is gone, or keeps its number only', () => {
    expect(became('art_2', ...LAW.slice(0, 5))).toEqual(['stale', 'repealed', undefined]);
    expect(became('art_2', ...LAW.slice(0, 5), 'Стаття 2.', '{Статтю 2 виключено}')).toEqual(['stale', 'repealed', undefined]);
  });

  test('when the same words stand elsewhere, as they did before: that is another provision', () => {
    expect(became('art_1__para_2__point_1', ...LAW.with(3, '1) посвідчення;'))).toEqual(['stale', 'amended', undefined]);
  });

  test('when its words stand at two new places: none of them is certain', () => {
    expect(became('art_2', ...LAW.slice(0, 5), 'Стаття 5. Час', 'Перевірка триває недовго.', 'Стаття 6. Час', 'Перевірка триває недовго.')).toEqual(['stale', 'repealed', undefined]);
  });

  test('when the EU side changed, and says between which editions', () => {
    const newer = outlineOf(EU, '2026-05-05', act(...REGULATION.with(3, '1. Every traveller shall be checked.')));
    const { state, provisions } = standingOf(EU, signed(eu, 'art_1__para_1', [[before, 'art_1']]), new Map([[EU, [newer, eu]], [UA, [before]]]));
    expect(state).toBe('stale');
    expect(provisions.filter((provision) => provision.state !== 'same')).toMatchObject([{ side: 'eu', state: 'amended', basis: { provision: 'art_1__para_1', edition: '2024-01-01' }, to: { date: '2026-05-05', lang: 'en' } }]);
  });

  test('when the text of the very edition that was judged is another now', () => {
    const corrected = { ...after(...LAW.with(6, 'Перевірка триває годину.')), meta: before.meta };
    expect(standingOf(EU, signed(eu, 'art_1__para_1', [[before, 'art_2']]), new Map([[EU, [eu]], [UA, [corrected]]])).state).toBe('stale');
  });
});

describe('nobody can tell', () => {
  test('of an act of which nothing is known', () => {
    expect(standingOf(EU, signed(eu, 'art_1__para_1', [[before, 'art_1']]), new Map([[EU, [eu]]])).state).toBe('unresolvable');
  });

  test('of a provision judged in a language that is not there', () => {
    const judged = signed(eu, 'art_1__para_1', [], { ua: [{ act: UA, provisions: ['art_1'] }], basis: [basisIn(eu, 'art_1__para_1'), { ...basisIn(before, 'art_1'), lang: 'en' }] });
    expect(standing(judged).provisions.map(({ state }) => state)).toEqual(['same', 'unknown']);
  });

  test('what was moved, when the edition that was judged is not there: the row is stale rather than guessed', () => {
    const moved = after(...LAW.with(5, 'Стаття 2-1. Час'));
    expect(standingOf(EU, signed(eu, 'art_1__para_1', [[before, 'art_2']]), new Map([[EU, [eu]], [UA, [moved]]])).state).toBe('stale');
  });
});

describe('no verdict', () => {
  test('a row that is not assessed stands nowhere', () => {
    expect(standing(row({}))).toEqual({ state: 'not-assessed', provisions: [], unbased: [] });
  });

  test.each([['author'], ['date']])('a verdict without %s is not signed', (field) => {
    expect(standing(signed(eu, 'art_1__para_1', [[before, 'art_1']], { [field]: undefined })).state).toBe('unsigned');
  });

  test('a verdict whose basis leaves out one provision is not signed, even where another is stale', () => {
    const judged = { ...signed(eu, 'art_1__para_1', [[before, 'art_2']]), ua: [{ act: UA, provisions: ['art_2', 'art_3'] }] };
    const { state, unbased } = standing(judged, after(...LAW.with(6, 'Перевірка триває годину.')));
    expect([state, unbased]).toEqual(['unsigned', ['ua/nt-9 art_3']]);
  });
});
