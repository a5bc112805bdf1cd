/** The correlation of two acts: renumbered, split, merged, dropped and new articles, in Ukrainian and in English. */
import { describe, expect, test } from 'vitest';
import { correlate } from '../../../src/lib/correlate/correlate.ts';
import { bodyOf, pairsOf } from './acts.ts';

const PASSPORT = '1. Паспортний контроль іноземців здійснюється шляхом перевірки паспортних документів, віз та підстав для перетинання державного кордону уповноваженими особами.';
const REFUSAL = '2. Іноземцеві відмовляється у перетинанні державного кордону, якщо він подав підроблений документ або щодо нього діє заборона в’їзду, про що виноситься обґрунтоване рішення із зазначенням причин.';
const REGIME = '1. Прикордонний режим установлюється у прикордонній смузі та контрольованому прикордонному районі; він визначає порядок перебування, проживання, пересування осіб і провадження робіт.';
const DATABASE = '1. Відомості про осіб, транспортні засоби і вантажі вносяться до бази даних один раз і зберігаються п’ять років з дня перетинання.';
const VESSELS = '1. Судна закордонного плавання стають на облік у морському порту; капітан судна подає суднову роль, список пасажирів і декларацію про вантаж.';
const CAMERAS = '1. Безпілотні повітряні судна і теплові камери застосовуються для спостереження за зеленим кордоном лише за наказом начальника загону.';

const OLD = bodyOf([
  ['1', 'Контроль осіб', PASSPORT, REFUSAL],
  ['2', 'Прикордонний режим', REGIME],
  ['3', 'База даних', DATABASE],
  ['4', 'Судна', VESSELS],
], 'Стаття');

describe('a correlation', () => {
  test('of an act with itself pairs every article with itself and nothing else', () => {
    const { rows } = correlate(OLD, OLD);
    expect(pairsOf(rows)).toEqual(['1 → 1', '2 → 2', '3 → 3', '4 → 4']);
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'same', 'same']);
  });

  test('keeps articles that have no text but their number, and articles of equal text apart', () => {
    const twice = bodyOf([['1', 'Стаття виключена'], ['2', 'Судна', VESSELS], ['3', 'Судна', VESSELS], ['4', '']], 'Стаття');
    expect(pairsOf(correlate(twice, twice).rows)).toEqual(['1 → 1', '2 → 2', '3 → 3', '4 → 4']);
  });

  test('follows renumbering, with a new article before and an old one gone', () => {
    const current = bodyOf([['1', 'Спостереження', CAMERAS], ['2', 'Контроль осіб', PASSPORT, REFUSAL], ['3', 'Прикордонний режим', REGIME], ['4', 'Судна', VESSELS]], 'Стаття');
    expect(pairsOf(correlate(OLD, current).rows)).toEqual(['— → 1', '1 → 2', '2 → 3', '3 → —', '4 → 4']);
  });

  test('finds an article that was split in two', () => {
    const current = bodyOf([['1', 'Паспортний контроль', PASSPORT], ['2', 'Відмова у перетинанні', REFUSAL.replace('2. ', '1. ')], ['3', 'Прикордонний режим', REGIME], ['4', 'База даних', DATABASE], ['5', 'Судна', VESSELS]], 'Стаття');
    const { rows } = correlate(OLD, current);
    expect(pairsOf(rows)).toEqual(['1 → 1, 2', '2 → 3', '3 → 4', '4 → 5']);
    expect(rows[0]!.kind).toBe('split');
  });

  test('finds two articles that were merged', () => {
    const current = bodyOf([['1', 'Контроль осіб', PASSPORT, REFUSAL], ['2', 'Режим і база даних', REGIME, DATABASE.replace('1. ', '2. ')], ['3', 'Судна', VESSELS]], 'Стаття');
    const { rows } = correlate(OLD, current);
    expect(pairsOf(rows)).toEqual(['1 → 1', '2, 3 → 2', '4 → 3']);
    expect(rows[1]!.kind).toBe('merged');
  });

  test('says what became of each paragraph', () => {
    const current = bodyOf([['7', 'Паспортний контроль', PASSPORT], ['8', 'Відмова у перетинанні', REFUSAL.replace('2. ', '1. ')]], 'Стаття');
    const { detail } = correlate(OLD, current);
    const places = detail.map(({ old, new: line }) => `${old?.eid ?? '—'} → ${line?.eid ?? '—'}`);
    expect(places).toContain('art_1__para_2 → art_8__para_1');
    expect(places).toContain('art_2__para_1 → —');
  });

  test('gives reasons that a reader can check', () => {
    const current = bodyOf([['9', 'Судна', `${VESSELS} Облік веде капітан порту.`]], 'Стаття');
    const row = correlate(OLD, current).rows.find(({ new: units }) => units.length > 0)!;
    expect(row.old.map(({ number }) => number)).toEqual(['4']);
    expect(row.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['likeness', 'heading', 'passages-of-old']));
  });

  test('never reads an annex, so a correlation table printed there cannot help', () => {
    const annexed = [...OLD, { kind: 'attachment' as const, eid: 'att_1', text: 'Додаток', children: bodyOf([['3', 'Судна', VESSELS]], 'Стаття') }];
    expect(correlate(annexed, OLD)).toEqual(correlate(OLD, OLD));
  });

  test('of nothing is nothing', () => {
    expect(correlate([], [])).toEqual({ rows: [], byNew: [], detail: [] });
    expect(pairsOf(correlate(OLD, []).rows)).toEqual(['1 → —', '2 → —', '3 → —', '4 → —']);
    expect(pairsOf(correlate([], OLD).rows)).toEqual(['— → 1', '— → 2', '— → 3', '— → 4']);
  });

  test('has every number of both acts in its rows, and is the same every time', () => {
    const current = bodyOf([['1', 'Режим', REGIME, VESSELS], ['2', 'Камери', CAMERAS]], 'Стаття');
    const first = correlate(OLD, current);
    expect([...new Set(first.rows.flatMap(({ old }) => old.map(({ number }) => number)))].sort()).toEqual(['1', '2', '3', '4']);
    expect([...new Set(first.rows.flatMap((row) => row.new.map(({ number }) => number)))].sort()).toEqual(['1', '2']);
    expect(correlate(OLD, current)).toEqual(first);
  });
});
