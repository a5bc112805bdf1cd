/** A table as it stands: order, counts that flatter nobody, and the same rows read from the other side. */
import { describe, expect, test } from 'vitest';
import { assess, countsBy, sumOf, type Counts } from '../../../src/lib/concordance/assess.ts';
import { basisOf } from '../../../src/lib/concordance/basis.ts';
import type { Outlines } from '../../../src/lib/concordance/outline-tree.ts';
import { reverse } from '../../../src/lib/concordance/reverse.ts';
import { act, law } from '../compare/sketch.ts';
import { concordance, EU, outlineOf, row, signed, UA } from './sketch.ts';

const REGULATION = ['REGULATION', 'Article 1', 'Terms', 'A check means a look.', 'Article 2', 'Checks', '1. Every person shall be checked.', '2. The check shall be short.', 'Article 3', 'Data', 'Data shall be kept.'];
const LAW = ['Стаття 1. Терміни', 'Перевірка є оглядом.', 'Стаття 2. Перевірки', 'Кожну особу перевіряють.', 'Стаття 3. Дані', 'Дані зберігають.'];
const eu = outlineOf(EU, '2024-01-01', act(...REGULATION));
const ua = outlineOf(UA, '2025-01-01', law(...LAW));
const newer = outlineOf(UA, '2026-01-01', law(...LAW.with(1, 'Перевірка є оглядом особи.').with(4, 'Стаття 3-1. Дані')));
const then: Outlines = new Map([[EU, [eu]], [UA, [ua]]]);
const now: Outlines = new Map([[EU, [eu]], [UA, [newer, ua]]]);

const table = concordance([
  signed(eu, 'art_3', [[ua, 'art_3']], { verdict: 'partial', bodies: ['customs', 'border-guard'] }),
  signed(eu, 'art_1', [[ua, 'art_1']], { bodies: ['customs'] }),
  row({ provision: 'art_2__para_1', bodies: ['customs'] }),
]);
const some = (counts: Counts): Partial<Counts> => Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

describe('an assessment', () => {
  test('puts the rows in the order of the act and lists what has none', () => {
    const { rows, unassessed, edition } = assess(table, then);
    expect(rows.map(({ provision, index }) => [provision, index])).toEqual([['art_1', 1], ['art_2__para_1', 2], ['art_3', 0]]);
    expect(unassessed.map(({ eid }) => eid)).toEqual(['art_2__para_2']);
    expect(edition).toEqual({ date: '2024-01-01', lang: 'en' });
  });

  test('counts verdicts, and among what is not assessed the provisions without a row', () => {
    expect(some(assess(table, then).counts)).toEqual({ conforms: 1, partial: 1, 'not-assessed': 2 });
  });

  test('takes a stale row out of the counts of its verdict and keeps a carried one in', () => {
    const { counts, rows } = assess(table, now);
    expect(some(counts)).toEqual({ partial: 1, 'not-assessed': 2, stale: 1 });
    expect(rows.map(({ standing }) => standing.state)).toEqual(['stale', 'not-assessed', 'carried']);
  });

  test('counts no verdict that nobody signed', () => {
    expect(some(assess(concordance([signed(eu, 'art_1', [[ua, 'art_1']], { author: undefined })]), then).counts)).toEqual({ unsigned: 1, 'not-assessed': 3 });
  });

  test('follows an EU provision that was renumbered: its row covers the new address', () => {
    const renumbered = outlineOf(EU, '2026-02-02', act(...REGULATION.with(8, 'Article 4')));
    const { rows, unassessed, edition } = assess(concordance([signed(eu, 'art_3', [[ua, 'art_3']])]), new Map([[EU, [renumbered, eu]], [UA, [ua]]]));
    expect(rows.map(({ row: { provision: was }, provision, standing }) => [was, provision, standing.state])).toEqual([['art_3', 'art_4', 'carried']]);
    expect(unassessed.map(({ eid }) => eid)).not.toContain('art_4');
    expect(edition.date).toBe('2026-02-02');
  });

  test('without any outline of the act claims nothing about its coverage', () => {
    expect(assess(table, new Map())).toMatchObject({ unassessed: [], counts: { unresolvable: 2, 'not-assessed': 1 } });
  });

  test('groups rows by bodies, a row under each of its own', () => {
    const { rows } = assess(table, then);
    expect([...countsBy(rows, ({ row: { bodies } }) => bodies)].map(([body, counts]) => [body, some(counts)])).toEqual([
      ['customs', { conforms: 1, partial: 1, 'not-assessed': 1 }], ['border-guard', { partial: 1 }],
    ]);
  });

  test('sums tables', () => {
    expect(some(sumOf([assess(table, then).counts, assess(table, now).counts]))).toEqual({ conforms: 1, partial: 2, 'not-assessed': 4, stale: 1 });
  });
});

describe('the other direction', () => {
  test('shows the same rows under the provisions of Ukrainian law, in the order of the law and where they stand now', () => {
    const acts = reverse([assess(table, now)], now);
    expect([...acts].map(([id, provisions]) => [id, provisions.map(({ provision, rows }) => [provision, rows.map(({ eu: from, provision: to, row: { verdict } }) => `${from} ${to} ${verdict}`)])])).toEqual([
      [UA, [['art_1', ['eu/tr-9 art_1 conforms']], ['art_3-1', ['eu/tr-9 art_3 partial']]]],
    ]);
  });

  test('has every pair of the table and no other', () => {
    const assessment = assess(table, then);
    const there = assessment.rows.flatMap(({ provision, row: { ua: answers } }) => answers.flatMap(({ act: id, provisions }) => provisions.map((name) => `${id} ${name} ${provision}`)));
    const back = [...reverse([assessment], then)].flatMap(([id, provisions]) => provisions.flatMap(({ provision: name, rows }) => rows.map(({ provision }) => `${id} ${name} ${provision}`)));
    expect(back.sort()).toEqual(there.sort());
  });
});

describe('a basis', () => {
  const read = { [EU]: eu, [UA]: ua };
  test('has the hash of every provision the row names', () => {
    const judged = signed(eu, 'art_1', [[ua, 'art_1'], [ua, 'art_2']]);
    expect(basisOf(EU, judged, ({ act: id }) => read[id as keyof typeof read])).toEqual({ basis: judged.basis, missing: [] });
  });

  test('is empty when one of them is not listed: a verdict is never bound to a part of what it judges', () => {
    const judged = row({ provision: 'art_1', ua: [{ act: UA, provisions: ['art_1', 'art_99'] }] });
    expect(basisOf(EU, judged, ({ act: id }) => read[id as keyof typeof read])).toEqual({ basis: [], missing: [{ side: 'ua', act: UA, provision: 'art_99' }] });
  });
});
