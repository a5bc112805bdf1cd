/** The table of a correlation read from either act: the same pairs, kinds always told from old to new. */
import { describe, expect, test } from 'vitest';
import { correlate } from '../../../src/lib/correlate/correlate.ts';
import { bodyOf, pairsOf } from './acts.ts';

const VISAS = '1. Візи оформлюються консульськими установами за заявою іноземця протягом десяти днів.';
const REFUSAL = '2. Відмова у візі вручається заявникові письмово із зазначенням підстав і порядку оскарження.';
const REGIME = '1. Прикордонний режим установлюється у прикордонній смузі та контрольованому прикордонному районі.';
const VESSELS = '1. Судна закордонного плавання стають на облік у морському порту, капітан подає суднову роль.';
const CAMERAS = '1. Теплові камери застосовуються для спостереження за зеленим кордоном за наказом начальника.';

const OLD = bodyOf([['1', 'Режим', REGIME], ['2', 'Візи', VISAS, REFUSAL], ['3', 'Судна', VESSELS]], 'Стаття');
const NEW = bodyOf([['1', 'Оформлення віз', VISAS], ['2', 'Відмова у візі', REFUSAL.replace('2. ', '1. ')], ['3', 'Режим', REGIME], ['4', 'Камери', CAMERAS]], 'Стаття');

describe('rows in the order of the new act', () => {
  const { rows, byNew } = correlate(OLD, NEW);

  test('go by its articles, what was repealed after what it follows', () => {
    expect(pairsOf(rows)).toEqual(['1 → 3', '— → 4', '2 → 1, 2', '3 → —']);
    expect(pairsOf(byNew)).toEqual(['2 → 1, 2', '3 → —', '1 → 3', '— → 4']);
  });

  test('tell the kinds from old to new all the same', () => {
    expect(byNew.map(({ kind }) => kind)).toEqual(['split', 'repealed', 'same', 'added']);
  });

  test('hold the very pairs of the other table, with its certainty and reasons', () => {
    const told = ({ old, new: news, kind, score, reasons }: (typeof rows)[number]): string => JSON.stringify([pairsOf([{ old, new: news }]), kind, score, reasons]);
    expect(byNew.map(told).toSorted()).toEqual(rows.map(told).toSorted());
  });

  test('of an article put together from several tell a merger', () => {
const { byNew: joined } = correlate(NEW, OLD);
    expect(pairsOf(joined)).toEqual(['3 → 1', '4 → —', '1, 2 → 2', '— → 3']);
    expect(joined.map(({ kind }) => kind)).toEqual(['same', 'repealed', 'merged', 'added']);
  });
});
