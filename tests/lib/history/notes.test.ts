/** The grammar of the Rada's notes. Every text is ours; each shows one shape or one trap of the real ones. */
import { describe, expect, it } from 'vitest';
import type { CitedUnit } from '../../../src/lib/cite/citation.ts';
import type { SaidOperation } from '../../../src/lib/history/amendment.ts';
import { readUkrainianNote } from '../../../src/lib/history/uk/note.ts';

const path = (units: readonly CitedUnit[]): string => units.map(({ kind, number, to }) => `${kind} ${number}${to === undefined ? '' : `-${to}`}`.trim()).join(' > ');

/** «added: article 5 → article 5 > point 3 | 1-IX of 2019-11-05» */
function told({ action, units, added, named, by }: SaidOperation): string {
  const what = units.map(path).join(' & ') || (named ?? '');
  const plus = added ? ` → ${added.map(path).join(' & ')}` : '';
  return `${action}: ${what}${plus} | ${by.map(({ number, date }) => `${number} of ${date}`).join(', ')}`;
}

const operations = (note: string): string[] => readUkrainianNote(note).operations.map(told);
const understood = (note: string): boolean => readUkrainianNote(note).understood;
const BY = 'згідно із Законом № 1-IX від 05.11.2019';

describe('one operation', () => {
  it.each([
    [`{Частина перша статті 9 в редакції Закону № 1-IX від 05.11.2019}`, 'new-wording: article 9 > paragraph 1 | 1-IX of 2019-11-05'],
    [`{Абзац другий пункту 3 із змінами, внесеними згідно з Постановою КМ № 57 від 18.01.2012}`, 'amended: point 3 > alinea 2 | 57 of 2012-01-18'],
    [`{Статтю 5 доповнено частиною четвертою ${BY}}`, 'added: article 5 → article 5 > paragraph 4 | 1-IX of 2019-11-05'],
    [`{Закон доповнено статтею 5 - 1 ${BY}}`, 'added: Закон → article 5-1 | 1-IX of 2019-11-05'],
    [`{До Кодексу включено статтю 7 ${BY}}`, 'added: Кодексу → article 7 | 1-IX of 2019-11-05'],
    [`{Пункти 3, 5-7 виключено на підставі Закону № 1-IX від 05.11.2019}`, 'repealed: point 3 & point 5-7 | 1-IX of 2019-11-05'],
    [`{Пункт 4 втратив чинність на підставі Постанови КМ N 57 ( 57-2012-п ) від 18.01.2012 }`, 'repealed: point 4 | 57 of 2012-01-18'],
    [`{Дію статті 6 зупинено ${BY}}`, 'suspended: article 6 | 1-IX of 2019-11-05'],
    [`{Офіційне тлумачення частини другої статті 8 див. в Рішенні Конституційного Суду № 8-р/2018 від 23.11.2018}`, 'interpreted: article 8 > paragraph 2 | 8-р/2018 of 2018-11-23'],
    [`{Приписи статті 51 визнано такими, що не відповідають Конституції України (є неконституційними), згідно з Рішенням Конституційного Суду № 5-р(II)/2020 від 17.06.2020}`, 'unconstitutional: article 51 | 5-р(II)/2020 of 2020-06-17'],
    [`( Стаття 16 із змінами, внесеними згідно із Законом N 2508-IV ( 2508-15 ) від 05.04.2005 )`, 'amended: article 16 | 2508-IV of 2005-04-05'],
    [`{Пункт 2 розділу І із змінами, внесеними згідно з Наказом Міністерства юстиції № 3566/5 від 18.11.2019}`, 'amended: title I > point 2 | 3566/5 of 2019-11-18'],
  ])('%s', (note, expected) => {
    expect(operations(note)).toEqual([expected]);
    expect(understood(note)).toBe(true);
  });

  it('of the heading alone says so', () => {
    expect(readUkrainianNote(`{Назва статті 5 із змінами, внесеними ${BY}}`).operations[0]).toMatchObject({ heading: true, action: 'amended' });
  });
});

describe('several operations', () => {
  it('after an addition speak of what was added', () => {
    expect(operations(`{Статтю 5 доповнено пунктом 3 ${BY}; в редакції Закону № 2-IX від 01.02.2020; із змінами, внесеними згідно із Законами № 3-IX від 01.03.2020, № 4-IX від 01.04.2020}`)).toEqual([
      'added: article 5 → article 5 > point 3 | 1-IX of 2019-11-05',
      'new-wording: article 5 > point 3 | 2-IX of 2020-02-01',
      'amended: article 5 > point 3 | 3-IX of 2020-03-01, 4-IX of 2020-04-01',
    ]);
  });

  it('may be joined by a comma, and their acts go on after a semicolon', () => {
    expect(operations(`{Кодекс доповнено статтею 7 згідно з Указом ПВР № 10-11 від 03.04.86 , із змінами, внесеними згідно із Законом № 1-VI від 06.03.2008 ; № 2-VI від 07.03.2008}`)).toEqual([
      'added: Кодекс → article 7 | 10-11 of 1986-04-03',
      'amended: article 7 | 1-VI of 2008-03-06, 2-VI of 2008-03-07',
    ]);
  });

  it('share the outer units that the last one names', () => {
    expect(operations(`{Пункт 3 частини другої та частину третю статті 9 виключено на підставі Закону № 1-IX від 05.11.2019}`))
      .toEqual(['repealed: article 9 > paragraph 2 > point 3 & article 9 > paragraph 3 | 1-IX of 2019-11-05']);
  });
});

describe('words throughout the text', () => {
  it('are paired, old with new; the act at the end is the act of all', () => {
    const { operations: found, understood: whole } = readUkrainianNote(`{У тексті Порядку слово "Мінбуд" у всіх відмінках замінено словом "Мінрозвитку" у відповідному відмінку; слова "а", "б" та "в" виключено ${BY}}`);
    expect(found.map(({ action, words }) => [action, words])).toEqual([
      ['words-replaced', [{ old: 'Мінбуд', new: 'Мінрозвитку' }]],
      ['words-removed', [{ old: 'а' }, { old: 'б' }, { old: 'в' }]],
    ]);
    expect([found[0]!.by, whole]).toEqual([found[1]!.by, true]);
  });

  it('in quotes never name an operation or a unit', () => {
    expect(operations(`{У тексті Закону слова "статтю 5 виключено; пункт 6" замінено словом "закон" ${BY}}`)).toEqual(['words-replaced: Закону | 1-IX of 2019-11-05']);
  });
});

describe('the acts', () => {
  it('of a header stand a line each, with their place in the gazette, which is no act', () => {
    expect(operations('{Із змінами, внесеними згідно із Законами\n№ 1-V від 01.02.2006, ВВР, 2006, № 26, ст.294\n№ 2-V від 01.03.2006, ВВР, 2006, №№ 5-6, ст.7 - вводиться в дію з 01.01.2007\n№ 3-VI від 01.04.2008}'))
      .toEqual(['amended:  | 1-V of 2006-02-01, 2-V of 2006-03-01, 3-VI of 2008-04-01']);
  });

  it('have the identifier their number gives, or the one printed', () => {
    const ids = (note: string): (string | undefined)[] => readUkrainianNote(note).operations.flatMap(({ by }) => by.map(({ rada }) => rada));
    expect(ids('{Пункт 1 в редакції Законів № 1710-VI від 05.11.2009, № 2977-12 від 03.02.93, № 179/94-ВР від 22.09.94}')).toEqual(['1710-17', '2977-12', '179/94-вр']);
    expect(ids('{Пункт 1 в редакції Постанови КМ N 57 ( 57-2012-п ) від 18.01.2012}')).toEqual(['57-2012-п']);
    expect(ids('{Пункт 1 в редакції Указу Президента № 64/2022 від 24.02.2022}')).toEqual(['64/2022']);
    expect(ids('{Пункт 1 в редакції Наказу Міністерства юстиції № 3566/5 від 18.11.2019}')).toEqual([undefined]);
  });

  it('keep what is remarked on them apart, acts in the remark included', () => {
    const [operation] = readUkrainianNote('{Стаття 7 в редакції Закону № 1-IX від 05.11.2019 - щодо набрання чинності див. пункт 1 розділу II Закону № 1-IX від 05.11.2019}').operations;
    expect([operation!.by.length, operation!.remark]).toEqual([1, 'щодо набрання чинності див. пункт 1 розділу II Закону № 1-IX від 05.11.2019']);
  });

  it('may have an adjective, and a number that begins with letters', () => {
    const note = '{Статтю 14 виключено на підставі Навчального закону № НТ-2 від 12.02.2026}';
    expect([operations(note), understood(note)]).toEqual([['repealed: article 14 | НТ-2 of 2026-02-12'], true]);
  });

  it('are found without the sign of the number, as the Rada sometimes prints them', () => {
    expect(operations('{Статтю 10 виключено на підставі Закону 1602-VII від 22.07.2014}')).toEqual(['repealed: article 10 | 1602-VII of 2014-07-22']);
  });
});

describe('what is no amendment', () => {
  it.each([
    ['(Відомості Верховної Ради (ВВР), 2014, № 49, ст.2056)', 'published'],
    ['{Додатково див. Указ Президента № 297/2009 від 08.05.2009}', 'see'],
    ['{Постанови КМ № 199, № 149}', 'see'],
    ['{Положення частини сьомої статті 15 набирають чинності з 1 січня 2019 року - див. підпункт 1 пункту 1 розділу VI}', 'in-force'],
    ['/-{Зміни, прийняті Законом України № 1-IX від 28.01.2021, внести неможливо (статтю 50 виключено)}-/', 'not-executed'],
  ])('%s is %s', (note, action) => {
    expect(readUkrainianNote(note).operations.map((one) => one.action)).toEqual([action]);
    expect(understood(note)).toBe(true);
  });
});

describe('a note that is not understood', () => {
  it('is never refused: what was read of it stands', () => {
    expect(readUkrainianNote('{Гаазькі конвенції 1907 року}')).toEqual({ operations: [], understood: false });
    expect(readUkrainianNote('{}')).toEqual({ operations: [], understood: false });
    const slip = readUkrainianNote(`{Абзац перший частиниа сьомої статті 4 із змінами, внесеними ${BY}}`);
    expect([slip.understood, slip.operations.length]).toEqual([false, 1]);
  });

  it('costs time in proportion to its length', () => {
    const hostile = ['{Пункт 1, '.repeat(40_000), `{${'в редакції, із змінами; '.repeat(20_000)}}`, `{Стаття 1 в редакції Закону ${'№ 1-IX від 01.01.2020 - див. ('.repeat(20_000)}}`, `{У тексті слова ${'"а" '.repeat(40_000)}замінено}`, `{${'абзац першого '.repeat(30_000)}}`];
    const start = performance.now();
    for (const note of hostile) readUkrainianNote(note);
    expect(performance.now() - start).toBeLessThan(60_000); // one second on a free machine; quadratic work takes many minutes
  }, 120_000);
});
