/** What a table of concordance may not say, one rule a test; each finding names the field. */
import { describe, expect, test } from 'vitest';
import type { Outlines } from '../../../src/lib/concordance/outline-tree.ts';
import { concordanceFaults } from '../../../src/lib/concordance/validate.ts';
import type { Concordance, ConcordanceRow } from '../../../src/lib/model/concordance.ts';
import { act, law } from '../compare/sketch.ts';
import { concordance, EU, outlineOf, row, signed, UA } from './sketch.ts';

const eu = outlineOf(EU, '2024-01-01', act('REGULATION', 'Article 1', 'Terms', 'A check means a look.', 'Article 2', 'Checks', '1. Every person shall be checked.'));
const ua = outlineOf(UA, '2025-01-01', law('Стаття 1. Терміни', 'Перевірка є оглядом.', 'Стаття 2. Перевірки', 'Кожну особу перевіряють.'));
const outlines: Outlines = new Map([[EU, [eu]], [UA, [ua]]]);
const acts = new Set([EU, UA]);
const words = { uk: 'Слова.', en: 'Words.' };

/** Codes and fields of what is found, apart from what is only worth knowing. */
const faults = (table: Concordance, known = outlines, today = '2026-11-22'): string[] =>
  concordanceFaults(table, { acts, outlines: known, today }).filter(({ message: { severity } }) => severity !== 'info').map(({ message: { code }, path }) => `${code} ${path.join('.')}`);
const ofRow = (...rows: ConcordanceRow[]): string[] => faults(concordance(rows));
const good = (parts: object = {}): ConcordanceRow => signed(eu, 'art_1', [[ua, 'art_1']], parts);
const partial = { verdict: 'partial', gap: words, measure: words };

test('a good table is silent', () => {
  expect(ofRow(good(), signed(eu, 'art_2__para_1', [[ua, 'art_2']], partial))).toEqual([]);
  expect(ofRow(row({}))).toEqual([]);
});

describe('a row against itself', () => {
  test.each<[string, ConcordanceRow, string[]]>([
    ['a verdict without author', good({ author: undefined }), ['row-unsigned rows.0.author']],
    ['a verdict without date', good({ date: undefined }), ['row-unsigned rows.0.date']],
    ['a date in the future', good({ date: '2026-11-23' }), ['row-future rows.0.date']],
    ['«відповідає» with an open gap', good({ gap: words }), ['row-conforms-open rows.0.gap']],
    ['«відповідає» with a further measure', good({ measure: words }), ['row-conforms-open rows.0.measure']],
    ['not-applicable without a ground', signed(eu, 'art_1', [], { verdict: 'not-applicable' }), ['row-ground-missing rows.0.ground']],
    ['a verdict on an obligation that is not named', good({ 'obligation-verdict': 'partial' }), ['row-obligation-missing rows.0.obligation-verdict']],
    ['a ground where another verdict stands', good({ ground: 'final' }), ['row-ground-idle rows.0.ground']],
    ['«частково відповідає» without a gap', good({ ...partial, gap: undefined }), ['row-gap-missing rows.0.gap']],
    ['«не відповідає» without a measure', good({ verdict: 'conflicts', gap: words }), ['row-measure-missing rows.0.measure']],
    ['«не врегульовано» that names a law', good({ ...partial, verdict: 'unregulated' }), ['row-unregulated-ua rows.0.ua']],
    ['«не суперечить» that names no law', signed(eu, 'art_1', [], { verdict: 'no-conflict' }), ['row-ua-missing rows.0.ua']],
    ['a provision named twice', { ...good(), ua: [{ act: UA, provisions: ['art_1', 'art_1'] }] }, ['row-ua-twice rows.0.ua.0.provisions.1']],
    ['a verdict bound to nothing', good({ basis: [] }), ['row-basis-missing rows.0.basis']],
    ['a verdict bound to the EU side alone', { ...good(), basis: good().basis.slice(0, 1) }, ['row-basis-missing rows.0.basis']],
    ['a basis twice', { ...good(), basis: [...good().basis, good().basis[0]!] }, ['row-basis-twice rows.0.basis.2']],
    ['a basis for what the row does not name', { ...good(), ua: [], verdict: 'not-applicable', ground: 'final' }, ['row-basis-stray rows.0.basis.1']],
  ])('%s', (_, judged, expected) => {
    expect(ofRow(judged)).toEqual(expected);
  });

  test('the calendar is asked only where somebody may', () => {
    expect(concordanceFaults(concordance([good({ date: '2099-01-01' })]), { acts, outlines }).map(({ message: { code } }) => code)).not.toContain('row-future');
  });
});

describe('a table against the collection', () => {
  test('a provision judged twice', () => {
    expect(ofRow(good(), good())).toEqual(['row-twice rows.1.provision']);
  });

  test('a provision that the act does not have, with the likely one', () => {
    const found = concordanceFaults(concordance([row({ provision: 'art_2__pra_1' }), row({ provision: 'annexes' })]), { acts, outlines });
    expect(found.slice(0, 2).map(({ message: { code, facts } }) => [code, facts['likely']])).toEqual([['row-provision-misspelt', 'art_2__para_1'], ['row-provision-unknown', undefined]]);
  });

  test('a Ukrainian provision and a Ukrainian act that are not there', () => {
    expect(ofRow(row({ ua: [{ act: UA, provisions: ['art_1', 'art_9'] }, { act: 'ua/nt-8', provisions: ['art_1'] }] }))).toEqual([
      'row-provision-misspelt rows.0.ua.0.provisions.1', 'row-act-misspelt rows.0.ua.1.act',
    ]);
  });

  test('an EU act that is not there', () => {
    expect(faults(concordance([], { act: 'eu/32099r0001' }))).toEqual(['concordance-act-unknown act']);
  });

  test('a row outside of the scope, and a scope that is none', () => {
    expect(faults(concordance([good()], { scope: ['art_2', 'art_22'] }))).toEqual(['scope-misspelt scope.1', 'row-outside-scope rows.0.provision']);
  });

  test('an edition nobody has, an act of which nothing is known', () => {
    expect(faults(concordance([good()], { edition: '2023-01-01' }))).toEqual(['concordance-edition-unknown edition']);
    expect(faults(concordance([good()]), new Map([[UA, [ua]]]))).toEqual(['concordance-no-outline act', 'row-unresolvable rows.0.basis.0']);
  });

  test('a hash that the named edition does not have', () => {
    const made = { ...good(), basis: good().basis.map((basis) => ({ ...basis, sha256: 'f'.repeat(64) })) };
    expect(ofRow(made)).toEqual(['row-basis-differs rows.0.basis.0', 'row-basis-differs rows.0.basis.1']);
  });

  test('a verdict that went stale; one that was carried along is only worth knowing', () => {
    const newer = outlineOf(UA, '2026-06-01', law('Стаття 1. Терміни', 'Перевірка є оглядом особи.', 'Стаття 2-1. Перевірки', 'Кожну особу перевіряють.'));
    const table = concordance([good(), signed(eu, 'art_2__para_1', [[ua, 'art_2']])]);
    const known: Outlines = new Map([[EU, [eu]], [UA, [newer, ua]]]);
    expect(faults(table, known)).toEqual(['row-stale rows.0.basis.1']);
    expect(concordanceFaults(table, { acts, outlines: known }).find(({ message: { code } }) => code === 'row-carried')?.message.facts).toMatchObject({ row: 'art_2__para_1', now: 'art_2-1' });
  });

  test('what has no row is counted, not complained of', () => {
    expect(concordanceFaults(concordance([good()]), { acts, outlines }).map(({ message: { code, severity, facts } }) => [code, severity, facts['count']])).toEqual([['concordance-unassessed', 'info', 1]]);
  });
});
