/** From notes to provisions, both traditions. */
import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/lib/edition/identify.ts';
import { amendingActs, amendmentsOf, amendmentsWithin, historyOf } from '../../../src/lib/history/history.ts';
import type { Draft } from '../../../src/lib/model/draft.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { outlineUkrainian } from '../../../src/lib/outline/ukrainian/ukrainian.ts';
import { blocksOf } from '../outline/ukrainian/sketch.ts';

const law = (...lines: string[]): Provision[] => identify(outlineUkrainian(blocksOf('ЗАКОН УКРАЇНИ / Про межу', ...lines)).value, 'ua');
const BY = 'згідно із Законом № 1-IX від 05.11.2019';
const targetsIn = (body: readonly Provision[]): string[][] => historyOf(body).amendments.map(({ operations }) => operations.flatMap(({ targets }) => targets));

describe('the history of a Ukrainian law', () => {
  it('leads from the words of a note to the provisions it names', () => {
    const body = law('Стаття 1. Межа', '1. Межа має:', '1) довжину;', `{Пункт 1 частини першої статті 1 із змінами, внесеними ${BY}}`, '2) ширину.', `{Частину першу статті 1 доповнено пунктом 2 ${BY}}`, '2. Межа пряма.', `{Стаття 1 в редакції Закону № 2-IX від 01.02.2020}`);
    expect(targetsIn(body)).toEqual([['art_1__para_1__point_1'], ['art_1__para_1__point_2'], ['art_1']]);
    const history = historyOf(body);
    expect([amendmentsOf(history, 'art_1').length, amendmentsWithin(history, 'art_1').length, amendmentsWithin(history, 'art_1__para_1').length]).toEqual([1, 3, 2]);
  });

  it('takes an абзац for the one before the note, whatever its ordinal was on the day', () => {
    const body = law('Стаття 1. Межа', 'Межа є:', 'пряма;', `{Абзац п’ятий статті 1 із змінами, внесеними ${BY}}`, 'крива.');
    expect(targetsIn(body)).toEqual([['art_1__para_1__al_2']]);
  });

  it('hangs a repealed unit on what it stood in, and on its stub when there is one', () => {
    const body = law('Стаття 1. Межа', '1. Межа має:', '1) довжину;', `{Пункт 2 частини першої статті 1 виключено на підставі Закону № 1-IX від 05.11.2019}`, '3) висоту.', 'Стаття 2.', `{Статтю 2 виключено на підставі Закону № 1-IX від 05.11.2019}`);
    expect(targetsIn(body)).toEqual([['art_1__para_1'], ['art_2']]);
  });

  it('stays in the document the note stands in', () => {
    const body = law('1. Затвердити Порядок.', 'ЗАТВЕРДЖЕНО', 'ПОРЯДОК', '1. Межа пряма.', `{Пункт 1 в редакції Закону № 1-IX від 05.11.2019}`);
    expect(targetsIn(body)).toEqual([['att_порядок__point_1']]);
  });

  it('lists the acts by date, and what is of the act as a whole under the empty name', () => {
    const history = historyOf(law('{Із змінами, внесеними згідно із Законами / № 1-IX від 05.11.2019 / № 3-VIII від 01.02.2015}', 'Стаття 1. Межа', 'Межа пряма.', `{Статтю 1 доповнено частиною першою ${BY}}`));
    expect(amendingActs(history)).toEqual([
      { kind: 'закон', number: '3-VIII', date: '2015-02-01', rada: '3-19', count: 1 },
      { kind: 'закон', number: '1-IX', date: '2019-11-05', rada: '1-20', count: 2 },
    ]);
    expect([amendmentsOf(history, '').length, amendmentsOf(history, 'art_1__para_1').length, amendmentsOf(history, 'art_9').length]).toEqual([1, 1, 0]);
  });

  it('gives a note it does not understand with its text and no operation', () => {
    expect(historyOf(law('Стаття 1. Межа', 'Межа пряма.', '{Гаазькі конвенції 1907 року}')).amendments).toEqual([{ at: 'art_1__note_1', text: '{Гаазькі конвенції 1907 року}', operations: [], understood: false }]);
  });
});

const note = (text: string): Draft => ({ form: 'note', text, children: [] });
const article = (text: string, ...children: Draft[]): Draft => ({ form: 'heading', text, children });
const paragraph = (text: string): Draft => ({ form: 'paragraph', text, children: [] });

describe('the history of a consolidation', () => {
  const HEADER = [note('►B REGULATION (EU) No 1/2014 OF THE COUNCIL of 1 May 2014'), note('►M1 REGULATION (EU) 2019/1238 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL of 20 June 2019 L 198 1 25.7.2019')];

  it('gives a mark the act of the list and the text up to the next mark', () => {
    const body = identify([...HEADER, note('▼M1'), article('Article 1', paragraph('1. Old.'), paragraph('2. Old.'), note('▼B')), article('Article 2', paragraph('1. Base.'), note('▼M1'), paragraph('2. New.'), note('▼B'), paragraph('3. Base.'))], 'eu');
    const { amendments } = historyOf(body);
    expect(amendments.slice(2).map(({ operations }) => operations.flatMap(({ targets }) => targets))).toEqual([['art_1'], [], ['art_2__para_2'], []]);
    expect(amendments[2]!.operations[0]!.by).toEqual([{ kind: 'regulation', number: '2019/1238', date: '2019-06-20', celex: '32019R1238' }]);
    expect(amendments.every(({ understood }) => understood)).toBe(true);
  });

  it('reads the action and the place from an instruction of Formex, the title of the act from the list', () => {
    const body = identify([note('32024R1183: Regulation (EU) 2024/1183 of the European Parliament and of the Council of 11 April 2024 amending …'), article('Article 1', note('▼ 32024R1183: INSERTED (AR:1;PT:2)'), paragraph('1. New.'), note('▼ 32014R0910'), paragraph('2. Base.'), note('▼ 32024R1183: DELETED (d) (AR:1;PT:12;PT:b)'))], 'eu');
    const by = [{ kind: 'regulation', number: '2024/1183', date: '2024-04-11', celex: '32024R1183' }];
    expect(historyOf(body).amendments.slice(1).flatMap(({ operations }) => operations)).toEqual([
      { action: 'added', units: [], by: [{ ...by[0], place: 'AR:1;PT:2' }], targets: ['art_1__para_1'] },
      { action: 'repealed', units: [], named: '(d)', by: [{ ...by[0], place: 'AR:1;PT:12;PT:b' }], targets: ['art_1'] },
    ]);
  });

  it('names each article of an inserted chapter, and not the paragraphs of an inserted article', () => {
    const body = identify([note('▼ 32024R1183: INSERTED'), article('CHAPTER II', article('Article 5a', paragraph('1. New.')), article('Article 5b', paragraph('1. New.'))), note('▼ 32014R0910'), article('CHAPTER III')], 'eu');
    expect(historyOf(body).amendments[0]!.operations[0]!.targets).toEqual(['chp_II', 'art_5a', 'art_5b']);
  });

  it('knows that a page leaves a deleted article out where the numbers do not run on', () => {
    const body = identify([...HEADER, article('Article 27', paragraph('1. Base.'), note('▼M1 —————')), article('Article 29', paragraph('1. Base.'), note('▼M1 —————')), article('Article 30', paragraph('1. Base.'))], 'eu');
    expect(historyOf(body).amendments.slice(2).map(({ operations: [one] }) => [one!.action, one!.units, one!.targets])).toEqual([
      ['repealed', [[{ kind: 'article', number: '28' }]], []],
      ['repealed', [], ['art_29']],
    ]);
  });

  it('does not understand a mark whose act the list does not name', () => {
    expect(historyOf(identify([note('▼M7'), paragraph('Text.')], 'eu')).amendments[0]).toMatchObject({ understood: false, operations: [{ action: 'amended', by: [] }] });
  });
});
