/** The index of acts: every way in which a text may name one. */
import { expect, test } from 'vitest';
import { actIndex, titleKey } from '../../../src/lib/cite/acts.ts';

const index = actIndex([
  { id: 'ua/1710-17', title: { uk: 'Про прикордонний контроль', en: 'On Border Control' }, identifiers: { rada: '1710-17' }, number: '1710-VI', adopted: '2009-11-05' },
  { id: 'ua/4495-17', title: { uk: 'Митний кодекс України' }, identifiers: { rada: '4495-17' } },
  { id: 'eu/32016r0399', title: { uk: 'Регламент (ЄС) 2016/399' }, shortTitle: { uk: 'Шенгенський кодекс про кордони', en: 'Schengen Borders Code' }, identifiers: { celex: '32016R0399' } },
  { id: 'ua/a', title: { uk: 'Про одне' }, identifiers: {} },
  { id: 'ua/b', title: { uk: 'Про одне' }, identifiers: {} },
]);

test.each([
  ['a title in another case', { title: 'Митного кодексу України' }, 'ua/4495-17'],
  ['without the country', { title: 'Митний кодекс' }, 'ua/4495-17'],
  ['a short title', { title: 'Schengen Borders Code' }, 'eu/32016r0399'],
  ['number and date', { number: '1710-VI', date: '2009-11-05' }, 'ua/1710-17'],
  ['the Rada id', { rada: '1710-17' }, 'ua/1710-17'],
  ['CELEX', { celex: '32016R0399' }, 'eu/32016r0399'],
  ['two acts of one title are told apart by nobody', { title: 'Про одне' }, undefined],
  ['a number without date is no name', { number: '1710-VI' }, undefined],
])('%s', (_, cited, id) => expect(index.find({ said: 'named', ...cited })).toBe(id));

test('one key for a title in any case', () => expect(titleKey('Закону України «Про прикордонний контроль»')).toBe(titleKey('Про прикордонний контроль')));
