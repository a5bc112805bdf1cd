/** Identifiers that print gives away, and those it does not. */
import { describe, expect, test } from 'vitest';
import type { CitedAct } from '../../../src/lib/cite/citation.ts';
import { celexOf, radaIdOf } from '../../../src/lib/cite/identifiers.ts';

const named = (act: Omit<CitedAct, 'said'>): CitedAct => ({ said: 'named', ...act });

describe('the Rada', () => {
  test.each([
    ['a law of the sixth convocation', named({ kind: 'закон', number: '1710-VI' }), '1710-17'],
    ['a law of the nineties', named({ kind: 'закон', number: '1777-XII' }), '1777-12'],
    ['two suffixes of one convocation', named({ kind: 'закон', number: '1288-XIV' }), '1288-14'],
    ['a law with its year', named({ kind: 'закон', number: '265/95-ВР' }), '265/95-вр'],
    ['a resolution of the Cabinet', named({ kind: 'постанова', issuer: 'cabinet', number: '57', date: '2012-01-18' }), '57-2012-п'],
    ['one of the nineties, with two digits', named({ kind: 'постанова', issuer: 'cabinet', number: '1147', date: '1998-07-27' }), '1147-98-п'],
    ['an order of the Cabinet with its suffix', named({ kind: 'розпорядження', issuer: 'cabinet', number: '687-р', date: '2019-07-24' }), '687-2019-р'],
    ['and without', named({ kind: 'розпорядження', issuer: 'cabinet', number: '338', date: '2020-03-25' }), '338-2020-р'],
    ['a decree with its year', named({ kind: 'указ', number: '64/2022' }), '64/2022'],
    ['a decree by date', named({ kind: 'указ', issuer: 'president', number: '555', date: '2015-09-24' }), '555/2015'],
    ['8073-X is kept under two ids', named({ kind: 'закон', number: '8073-X' }), undefined],
    ['a resolution of somebody else', named({ kind: 'постанова', issuer: 'national-bank', number: '57', date: '2012-01-18' }), undefined],
    ['a resolution without date', named({ kind: 'постанова', issuer: 'cabinet', number: '57' }), undefined],
    ['an order of a ministry', named({ kind: 'наказ', number: '77', date: '2019-02-01' }), undefined],
  ])('%s', (_, act, id) => expect(radaIdOf(act)).toBe(id));

  test('the register of the Ministry of Justice', () => {
    expect(radaIdOf(named({ kind: 'наказ', number: '77' }), { number: '240/33211', date: '2019-03-12' })).toBe('z0240-19');
    expect(radaIdOf(named({ kind: 'наказ', number: '77' }), { number: '1979/45385', date: '2025-12-31' })).toBe('z1979-25');
  });
});

describe('the Union', () => {
  test.each([
    ['regulation', '2016/399', '32016R0399'], ['regulation', '562/2006', '32006R0562'], ['regulation', '2913/92', '31992R2913'], ['regulation', '2015/2447', '32015R2447'],
    ['regulation', '10/2011', '32011R0010'], ['directive', '95/46', '31995L0046'], ['directive', '2014/24/ЄС', '32014L0024'], ['framework decision', '2008/977/ЮВС', '32008F0977'],
    ['decision', '1999/468', '31999D0468'],
    // year first or serial first: 2015/2014 may be either
    ['regulation', '2015/2014', undefined], ['regulation', '17', undefined], ['recommendation', '2016/399', undefined],
  ])('%s %s', (kind, number, celex) => expect(celexOf(kind, number)).toBe(celex));
});
