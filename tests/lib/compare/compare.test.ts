/** Comparison as a whole: every kind of change once, and what must hold for any two texts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEditions, type Comparison } from '../../../src/lib/compare/compare.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { textOf } from '../../../src/lib/edition/text.ts';
import { unitsOf } from '../../../src/lib/compare/units.ts';
import { anyDrafts } from '../edition/arbitrary.ts';
import { law } from './sketch.ts';

const ENTRY = '1. Особа, яка перетинає державний кордон, подає паспортний документ і візу для перевірки в пункті пропуску.';
const GOODS = '1. Товари переміщуються через митний кордон після подання декларації та сплати митних платежів у повному обсязі.';
const REFUSAL = '1. Уповноважена особа приймає вмотивоване рішення про відмову в перетинанні кордону іноземцем без дозволу.';

const kindsIn = ({ changes }: Comparison): string[] =>
  changes.filter(({ from, to }) => [...from, ...to].some(({ kind }) => kind === 'article')).map(({ kind, from, to }) => `${from.map(({ number }) => number).join('+')} ${kind} ${to.map(({ number }) => number).join('+')}`);

describe('a comparison', () => {
  it('of a text with itself has no change', () => {
    const text = law('Стаття 1. Вʼїзд', ENTRY, 'Стаття 2. Товари', GOODS);
    const { changes, counts } = compareEditions(text, text);
    expect(changes.every(({ kind }) => kind === 'same')).toBe(true);
    expect(counts).toMatchObject({ same: 2, amended: 0, added: 0, repealed: 0 });
  });

  it('names what was amended, added, repealed, renumbered', () => {
    const before = law('Стаття 1. Вʼїзд', ENTRY, 'Стаття 2. Відмова', REFUSAL, 'Стаття 3. Товари', GOODS);
    const after = law('Стаття 1. Вʼїзд', ENTRY.replace('і візу', 'та дозвіл'), 'Стаття 2. Товари', GOODS, 'Стаття 3. Строки', '1. Строк розгляду звернення становить пʼять робочих днів із дня реєстрації.');
    expect(kindsIn(compareEditions(before, after))).toEqual(['1 amended 1', '2 repealed ', '3 renumbered 2', ' added 3']);
  });

  it('names an article that changed its place, not those it passed', () => {
    const before = law('Стаття 1. Вʼїзд', ENTRY, 'Стаття 2. Відмова', REFUSAL, 'Стаття 3. Товари', GOODS);
    const after = law('Стаття 3. Товари', GOODS, 'Стаття 1. Вʼїзд', ENTRY, 'Стаття 2. Відмова', REFUSAL);
    expect(kindsIn(compareEditions(before, after))).toEqual(['3 moved 3', '1 same 1', '2 same 2']);
  });

  it('takes a stub for a repeal and its filling for an addition', () => {
    const [full, stub] = [law('Стаття 1. Вʼїзд', ENTRY, 'Стаття 2. Товари', GOODS), law('Стаття 1. Вʼїзд', ENTRY, 'Стаття 2.', '{Статтю 2 виключено на підставі Закону № 1-IX від 01.01.2020}')];
    expect(kindsIn(compareEditions(full, stub))).toEqual(['1 same 1', '2 repealed 2']);
    expect(kindsIn(compareEditions(stub, full))).toEqual(['1 same 1', '2 added 2']);
  });

  it('does not count an editorial note', () => {
    const [before, after] = [law('Стаття 1. Вʼїзд', ENTRY), law('Стаття 1. Вʼїзд', ENTRY, '{Частина перша статті 1 із змінами, внесеними згідно із Законом № 1-IX від 01.01.2020}')];
    expect(compareEditions(before, after).changes.every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('shows the words of an amended part and keeps a part whose number shifted', () => {
    const before = law('Стаття 1. Вʼїзд', ENTRY, '2. Перевірка триває 30 хвилин від подання документа.');
    const after = law('Стаття 1. Вʼїзд', ENTRY, REFUSAL.replace('1.', '2.'), '3. Перевірка триває 60 хвилин від подання документа.');
    const lines = compareEditions(before, after).changes.find(({ kind }) => kind === 'amended')!.lines;
    expect(lines.map(({ kind }) => kind)).toEqual(['same', 'same', 'added', 'amended']);
    expect(lines[3]!.words!.filter(({ kind }) => kind !== 'same').map((piece) => piece.old + piece.new)).toEqual(['2', '3', ' 30', ' 60']);
  });

  it('finds a part that moved to another article', () => {
    const before = law('Стаття 1. Вʼїзд', ENTRY, REFUSAL.replace('1.', '2.'), 'Стаття 2. Товари', GOODS);
    const after = law('Стаття 1. Вʼїзд', ENTRY, 'Стаття 2. Товари', GOODS, REFUSAL.replace('1.', '2.'));
    const lines = compareEditions(before, after).changes.flatMap((change) => change.lines).filter(({ kind }) => kind !== 'same');
    expect(lines.map(({ kind, old, new: current, movedTo }) => [kind, old?.eid, current?.eid, movedTo])).toEqual([
      ['removed', 'art_1__para_2', undefined, 'art_2__para_2'],
      ['moved', 'art_1__para_2', 'art_2__para_2', undefined],
    ]);
  });
});

/** The lines of one side of a comparison, each once, in the order of print. */
const sideOf = ({ changes }: Comparison, side: 'old' | 'new'): string =>
  changes.flatMap((change) => change.lines).filter(({ kind }) => !(side === 'old' && kind === 'moved')).flatMap((line) => line[side] ?? []).sort((a, b) => a.order - b.order).map(({ text }) => text).join('\n');

const mirrored: Record<string, string> = { added: 'repealed', repealed: 'added', split: 'merged', merged: 'split' };

describe('for any two texts', () => {
  const bodies = anyDrafts.map((drafts) => identify(drafts, 'ua'));

  it('the old lines are the old text and the new lines the new one', () => {
    fc.assert(fc.property(bodies, bodies, (before, after) => {
      const comparison = compareEditions(before, after);
      expect(sideOf(comparison, 'old')).toBe(textOf(before, { notes: false }));
      expect(sideOf(comparison, 'new')).toBe(textOf(after, { notes: false }));
    }), { numRuns: 300 });
  });

  it('a text compared with itself is unchanged', () => {
    fc.assert(fc.property(bodies, (body) => {
      expect(compareEditions(body, body).changes.filter(({ kind }) => kind !== 'same')).toEqual([]);
    }), { numRuns: 300 });
  });

  it('every unit of each side stands in one change', () => {
    fc.assert(fc.property(bodies, bodies, (before, after) => {
      const { changes } = compareEditions(before, after);
      expect(changes.flatMap(({ from }) => from.map(({ position }) => position)).sort((a, b) => a - b)).toEqual(unitsOf(before).map(({ position }) => position));
      expect(changes.flatMap(({ to }) => to.map(({ position }) => position)).sort((a, b) => a - b)).toEqual(unitsOf(after).map(({ position }) => position));
    }), { numRuns: 300 });
  });
});

describe('the other way round', () => {
  const sentences = [ENTRY, GOODS, REFUSAL, '1. Строк розгляду звернення становить пʼять робочих днів із дня реєстрації заяви.', '1. Прикордонний наряд здійснює огляд транспортних засобів і вантажів у присутності водія.'];
  const articles = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 }).map((order) => law(...order.flatMap((at, n) => [`Стаття ${n + 1}. Назва ${at}`, sentences[at]!])));

  it('additions are repeals and splits are merges', () => {
    fc.assert(fc.property(articles, articles, (before, after) => {
      const tally = (comparison: Comparison, mirror: boolean): Record<string, number> => Object.fromEntries(Object.entries(comparison.counts).map(([kind, count]) => [mirror ? (mirrored[kind] ?? kind) : kind, count]));
      expect(tally(compareEditions(before, after), false)).toEqual(tally(compareEditions(after, before), true));
    }), { numRuns: 100 });
  });
});
