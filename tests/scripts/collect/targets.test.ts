/** Which act a name means, and by which number its publisher knows it. */
import { describe, expect, test } from 'vitest';
import { targetsOf } from '../../../scripts/collect/targets.ts';
import type { ActEntry } from '../../../scripts/store/collection.ts';
import { actSchema } from '../../../src/lib/model/act.ts';

const record = (id: string, more: object = {}): ActEntry => ({
  act: actSchema.parse({ id, kind: 'law', title: { uk: 'Назва' }, issuer: { uk: 'Хтось' }, status: 'in-force', ...more }), file: `content/acts/${id}/act.yaml`, editions: [], outlines: [],
});

const LAW = record('ua/border-guard', { identifiers: { rada: '661-15' } });
const CODE = record('eu/schengen-borders-code', { identifiers: { celex: '32016R0399' }, addresses: ['https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02016R0399-20240710', 'http://data.europa.eu/eli/reg/2016/399/2019-06-11'] });
const BY_ELI = record('eu/visa-code', { identifiers: { eli: 'http://data.europa.eu/eli/reg/2009/810/oj' } });
const TRAINING = record('ua/nt-1');
const ALL = [LAW, CODE, BY_ELI, TRAINING];

const short = (names: string[], consolidated = false): unknown[] =>
  targetsOf(names, ALL, consolidated).map(({ act, nreg, celex, original, consolidations }) => [act, nreg ?? celex, original, consolidations]);

describe('without names', () => {
  test('all records that name a number; an ELI is a CELEX', () => {
    expect(short([])).toEqual([['ua/border-guard', '661-15', true, []], ['eu/schengen-borders-code', '32016R0399', true, []], ['eu/visa-code', '32009R0810', true, []]]);
  });

  test('--consolidated adds the dates the addresses name', () => {
    expect(short([], true)[1]).toEqual(['eu/schengen-borders-code', '32016R0399', true, ['2019-06-11', '2024-07-10']]);
  });
});

describe('a name', () => {
  test.each([
    ['ua/border-guard', ['ua/border-guard', '661-15', true, []]],
    ['rada:661-15', ['ua/border-guard', '661-15', true, []]],
    ['celex:32016r0399', ['eu/schengen-borders-code', '32016R0399', true, []]],
    ['celex:02016R0399-20240710', ['eu/schengen-borders-code', '32016R0399', false, ['2024-07-10']]],
    ['rada:254к/96-вр', ['ua/254k-96-vr', '254к/96-вр', true, []]],
    ['rada:984_026-16', ['ua/984-026-16', '984_026-16', true, []]],
    ['celex:32012D0243(01)', ['eu/32012d0243-01', '32012D0243(01)', true, []]],
    ['celex:22004A0227(01)', ['eu/22004a0227-01', '22004A0227(01)', true, []]],
    ['ua/1710-17', ['ua/1710-17', '1710-17', true, []]],
    ['ua/950-2007-p', ['ua/950-2007-p', '950-2007-п', true, []]],
    ['eu/32019r1896', ['eu/32019r1896', '32019R1896', true, []]],
    ['ua/nt-1', ['ua/nt-1', undefined, true, []]],
  ])('%s', (name, target) => expect(short([name])).toEqual([target]));

  test('several of one act are one target', () => {
    expect(short(['celex:02016R0399-20240710', 'celex:02016R0399-20190611'])).toEqual([['eu/schengen-borders-code', '32016R0399', false, ['2019-06-11', '2024-07-10']]]);
    expect(short(['celex:02016R0399-20240710', 'eu/schengen-borders-code'])).toEqual([['eu/schengen-borders-code', '32016R0399', true, ['2024-07-10']]]);
  });

  test('without record whose number cannot be told is refused', () => {
    expect(() => short(['ua/254k-96-vr'])).toThrow('rada:… or celex:…');
  });

  test.each(['rada:../../etc', 'rada:', 'celex:2016/399', 'celex:32016R0399?x', 'закон.txt', 'x:1', 'rada:1 2'])('%s is none', (name) => {
    expect(() => short([name])).toThrow('is no act that can be collected');
  });
});
