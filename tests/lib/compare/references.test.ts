/** References whose target only got another number: shown apart, never hiding another change. */
import { describe, expect, it } from 'vitest';
import { compareEditions, type Comparison } from '../../../src/lib/compare/compare.ts';
import { withAmendingActs } from '../../../src/lib/compare/amended-by.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { law } from './sketch.ts';

const ENTRY = '1. Особа, яка перетинає державний кордон, подає паспортний документ і візу для перевірки в пункті пропуску.';
const GOODS = '1. Товари переміщуються через митний кордон після подання декларації та сплати митних платежів у повному обсязі.';
const NEW = '1. Уповноважена особа приймає вмотивоване рішення про відмову в перетинанні кордону іноземцем без дозволу.';

const before = (rule: string): Provision[] => law('Стаття 1. Вʼїзд', ENTRY, 'Стаття 2. Товари', GOODS, 'Стаття 3. Винятки', rule);
/** A new article 2 stands before the old one. */
const after = (rule: string): Provision[] => law('Стаття 1. Вʼїзд', ENTRY, 'Стаття 2. Відмова', NEW, 'Стаття 3. Товари', GOODS, 'Стаття 4. Винятки', rule);

const exceptions = (old: string, current: string): Comparison['changes'][number] =>
  compareEditions(before(old), after(current), { lang: 'uk' }).changes.find(({ to }) => to[0]?.eid === 'art_4')!;
/** Changed words below the heading. */
const marked = ({ lines }: Comparison['changes'][number]): (string | true | undefined)[][] =>
  lines.slice(1).flatMap(({ words = [] }) => words).filter(({ kind }) => kind !== 'same').map((piece) => [(piece.old + piece.new).trim(), piece.reference]);

describe('a reference', () => {
  const OLD = '1. Вимоги частини першої статті 2 цього Закону не застосовуються до пошти протягом 30 днів.';

  it('to an article that only got another number is no amendment', () => {
    const change = exceptions(OLD, OLD.replace('статті 2', 'статті 3'));
    expect([change.kind, change.lines[1]!.kind]).toEqual(['renumbered', 'references']);
    expect(marked(change)).toEqual([['2', true], ['3', true]]);
  });

  it('to another article is an amendment, though it looks the same', () => {
    const change = exceptions(OLD, OLD.replace('статті 2', 'статті 1'));
    expect([change.kind, change.lines[1]!.kind]).toEqual(['amended', 'amended']);
    expect(marked(change)).toEqual([['2', undefined], ['1', undefined]]);
  });

  it('that kept its number is no change, though it now cites another article', () => {
    expect(exceptions(OLD, OLD).kind).toBe('renumbered');
  });

  it('hides no other change of the line', () => {
    const change = exceptions(OLD, OLD.replace('статті 2', 'статті 3').replace('30 днів', '60 днів'));
    expect([change.kind, change.lines[1]!.kind]).toEqual(['amended', 'amended']);
    expect(marked(change)).toEqual([['2', true], ['3', true], ['30', undefined], ['60', undefined]]);
  });

  it('hides no other number that is changed to look like it', () => {
    const counted = '1. Вимоги частини першої статті 2 цього Закону не застосовуються до пошти протягом 2 днів від подання декларації.';
    const change = exceptions(counted, counted.replace('статті 2', 'статті 3').replace('протягом 2', 'протягом 3'));
    expect(marked(change).map(([, reference]) => reference)).toEqual([true, true, undefined, undefined]);
    expect(change.kind).toBe('amended');
  });

  it('without a language to read it in stays an amendment', () => {
    const { changes } = compareEditions(before(OLD), after(OLD.replace('статті 2', 'статті 3')));
    expect(changes.find(({ to }) => to[0]?.eid === 'art_4')!.kind).toBe('amended');
  });
});

describe('the act that made a change', () => {
  const noted = (...acts: string[]): Provision[] => law('Стаття 1. Вʼїзд', ENTRY.replace('і візу', acts.length > 1 ? 'та дозвіл' : 'і візу'), `{Частина перша статті 1 із змінами, внесеними згідно із Законами ${acts.join(', ')}}`, 'Стаття 2. Товари', GOODS);

  it('is the one that a note names for the first time', () => {
    const [old, current] = [noted('№ 1-IX від 01.02.2020'), noted('№ 1-IX від 01.02.2020', '№ 2-IX від 03.04.2021')];
    const { changes } = withAmendingActs(compareEditions(old, current), old, current);
    expect(changes.filter(({ by }) => by).map(({ to, by }) => [to[0]!.eid, by!.map(({ number }) => number)])).toEqual([['art_1', ['2-IX']]]);
  });

  it('is not named for a unit that stayed', () => {
    const old = noted('№ 1-IX від 01.02.2020');
    expect(withAmendingActs(compareEditions(old, old), old, old).changes.every(({ by }) => by === undefined)).toBe(true);
  });
});
