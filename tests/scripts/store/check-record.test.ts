import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/lib/model/act.ts';
import { checkEditionDates, checkRecord } from '../../../scripts/store/check-record.ts';
import type { EditionFile } from '../../../scripts/store/collection.ts';

const ACT: Act = {
  id: 'ua/nt-9', kind: 'law', title: { uk: 'Т' }, issuer: { uk: 'Р' }, status: 'in-force', adopted: '2026-01-01',
  identifiers: {}, addresses: [], bodies: [], levels: [], components: [], relations: [],
  checks: [{ facts: ['title', 'issuer', 'adopted', 'published', 'inForce', 'status', 'relations'], against: 'https://example.org', on: '2026-02-01', by: 'Редактор' }],
};
const edition = (date: string, retrieved?: string): EditionFile =>
  ({ act: 'ua/nt-9', date, lang: 'uk', nature: 'original', source: { publisher: 'Ми', format: 'own', ...(retrieved && { retrieved }) }, file: `${date}.uk.md`, sha256: '', layer: 'content' });
const check = (parts: Partial<Act>, today?: string) => checkRecord({ act: { ...ACT, ...parts }, file: 'act.yaml', editions: [edition('2026-01-01')], outlines: [] }, new Set(['ua/nt-9', 'ua/nt-10']), today);
const found = (parts: Partial<Act>, today?: string): string[] => check(parts, today).map(({ code }) => code);

describe('checking a record', () => {
  test('a checked one passes', () => {
    expect(found({})).toEqual([]);
    expect(found({ relations: [{ kind: 'amends', act: 'ua/nt-10' }] })).toEqual([]);
  });

  test.each<[string, Partial<Act>, string]>([
    ['a relation to an act that is not there', { relations: [{ kind: 'amends', act: 'eu/32016r0399' }] }, 'relation-dangling'],
    ['a relation to an act whose id is misspelt', { relations: [{ kind: 'amends', act: 'ua/nt-1O' }] }, 'relation-misspelt'],
    ['a relation to itself', { relations: [{ kind: 'amends', act: 'ua/nt-9' }] }, 'relation-self'],
    ['a relation recorded twice', { relations: [{ kind: 'amends', act: 'ua/nt-10' }, { kind: 'amends', act: 'ua/nt-10', note: { uk: 'ст. 3' } }] }, 'relation-twice'],
    ['publication before adoption', { published: '2025-12-31' }, 'dates-disorder'],
    ['entry into force before adoption', { inForce: '2025-12-31' }, 'dates-disorder'],
    ['a check made before the act was adopted', { adopted: '2026-03-01' }, 'dates-disorder'],
    ['a check of a fact no record has', { checks: [...ACT.checks, { facts: ['titel', 'identifiers.celex'], against: 'х', on: '2026-02-01', by: 'Р' }] }, 'check-unknown-fact'],
  ])('%s is found', (_, parts, code) => {
    expect(found(parts)).toEqual([code]);
  });

  test('two kinds of relation to one act are two relations', () => {
    expect(found({ relations: [{ kind: 'amends', act: 'ua/nt-10' }, { kind: 'repeals', act: 'ua/nt-10' }] })).toEqual([]);
  });

  test('the likeliest id and the likeliest fact are named', () => {
    expect(check({ relations: [{ kind: 'amends', act: 'ua/nt-1O' }] })[0]?.facts).toMatchObject({ likely: 'ua/nt-10' });
    expect(check({ checks: [...ACT.checks, { facts: ['titel'], against: 'х', on: '2026-02-01', by: 'Р' }] })[0]?.facts).toEqual({ fact: 'titel', known: 'title' });
  });

  test('an act may enter into force on the day it is published, and before it is published', () => {
    expect(found({ published: '2026-01-02', inForce: '2026-01-02' })).toEqual([]);
    expect(found({ published: '2026-01-03', inForce: '2026-01-02' })).toEqual([]);
  });

  test('an act without editions is worth knowing', () => {
    expect(checkRecord({ act: ACT, file: 'act.yaml', editions: [], outlines: [] }, new Set()).map(({ code, severity }) => [code, severity])).toEqual([['no-editions', 'info']]);
  });

  test('facts that nobody checked are listed', () => {
    const [unverified] = check({ number: '1-Н', identifiers: { rada: '1-26' }, checks: [{ facts: ['title', 'issuer'], against: 'x', on: '2026-02-01', by: 'Р' }] });
    expect(unverified).toMatchObject({ code: 'facts-unverified', severity: 'info', facts: { facts: 'number, adopted, status, identifiers' } });
  });

  test('a training act has no facts to check', () => {
    expect(found({ status: 'training', checks: [] })).toEqual([]);
  });
});

describe('the calendar', () => {
  test.each<[string, Partial<Act>, string[]]>([
    ['adoption that is yet to come', { adopted: '2026-02-01', inForce: '2026-05-01', status: 'not-yet-in-force' }, ['date-in-future']],
    ['a check that is yet to come', { checks: ACT.checks.map((one) => ({ ...one, on: '2026-02-01' })) }, ['date-in-future']],
    ['an act in force that enters into force later', { inForce: '2026-05-01' }, ['status-early']],
    ['an act not yet in force whose day has come', { inForce: '2026-01-31', status: 'not-yet-in-force' }, ['status-late']],
  ])('%s is found', (_, parts, codes) => {
    const checks = parts.checks ?? ACT.checks.map((one) => ({ ...one, on: '2026-01-31' }));
    const adopted = parts.adopted ?? '2026-01-01';
    expect(found({ ...parts, adopted, checks: checks.map((one) => ({ ...one, on: one.on < adopted ? adopted : one.on })) }, '2026-01-31').filter((code, at, all) => all.indexOf(code) === at)).toEqual(codes);
  });

  test('without a day nothing is held against it', () => {
    expect(found({ inForce: '2099-01-01' })).toEqual([]);
  });

  test('a draft may be dated ahead', () => {
    expect(found({ status: 'draft', adopted: '2026-01-01', inForce: '2099-01-01', checks: ACT.checks }, '2025-12-01')).toEqual([]);
  });
});

describe('the dates of an edition', () => {
  const dates = (date: string, retrieved?: string, today?: string): string[] => checkEditionDates(ACT, edition(date, retrieved), today).map(({ code }) => code);

  test('an edition older than the act is found', () => {
    expect(dates('2025-01-01')).toEqual(['edition-before-adoption']);
  });

  test('a text taken before the act was adopted is found', () => {
    expect(dates('2026-01-01', '2025-12-31')).toEqual(['dates-disorder']);
  });

  test('a text taken tomorrow is found, where there is a today', () => {
    expect(dates('2026-01-01', '2026-02-02', '2026-02-01')).toEqual(['date-in-future']);
    expect(dates('2026-01-01', '2026-02-02')).toEqual([]);
  });

  test('an edition that will be in force later may be taken today', () => {
    expect(dates('2027-01-01', '2026-02-01', '2026-02-01')).toEqual([]);
  });
});
