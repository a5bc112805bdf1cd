import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../src/lib/outline/ukrainian/lines.ts';
import { paragraphsOf } from '../../../../src/lib/outline/ukrainian/depth.ts';
import { blocksOf, sketchOf } from './sketch.ts';

/** The given lines, indented as the outline places them. */
const placed = (...lines: string[]): string[] => sketchOf(paragraphsOf(linesOf(blocksOf(...lines))));

describe('labels', () => {
  test('nest by shape: частина, пункт, підпункт, dash', () => {
    expect(placed('1. У разі:', '1) виїзду:', 'а) пішки;', 'б) автомобілем:', '- легковим;', '- вантажним;', '2) в’їзду.', '2. Інше.'))
      .toEqual(['1. У разі:', '  1) виїзду:', '    а) пішки;', '    б) автомобілем:', '      - легковим;', '      - вантажним;', '  2) в’їзду.', '2. Інше.']);
  });

  test('may swap places: letters outside, numbers inside', () => {
    expect(placed('а) перше:', '1) одне;', '2) друге;', 'б) інше.')).toEqual(['а) перше:', '  1) одне;', '  2) друге;', 'б) інше.']);
  });

  test('with dots lie below the number they begin with', () => {
    expect(placed('1. Зміст', '1.1. Перше.', '1.1.1. Дрібне.', '1.2 Друге', '2. Далі.')).toEqual(['1. Зміст', '  1.1. Перше.', '    1.1.1. Дрібне.', '  1.2 Друге', '2. Далі.']);
  });

  test('begin a new list below a lead-in even when one of the same shape is open', () => {
    expect(placed('2. Служба:', '1) перевіряє;', '2) пропускає.', 'Під час перевірки:', '1) оглядає;', '2) питає.', '3. Інше.'))
      .toEqual(['2. Служба:', '  1) перевіряє;', '  2) пропускає.', '  Під час перевірки:', '    1) оглядає;', '    2) питає.', '3. Інше.']);
  });
});

describe('a line without label', () => {
  test('continues the point while the list goes on, and the частина when the list is over', () => {
    expect(placed('1. Служба:', '1) перевіряє.', 'Перевірка триває годину;', '2) пропускає.', 'Строк не поновлюється.', '2. Інше.'))
      .toEqual(['1. Служба:', '  1) перевіряє.', '    Перевірка триває годину;', '  2) пропускає.', '  Строк не поновлюється.', '2. Інше.']);
  });

  test('is a child of its lead-in, and a частина of its own after the list in an article without numbers', () => {
    expect(placed('Перевіряються:', 'паспорти;', 'вантажі.', 'Перевірка безкоштовна.')).toEqual(['Перевіряються:', '  паспорти;', '  вантажі.', 'Перевірка безкоштовна.']);
  });

  test('stays in the list after a full stop when it begins with a small letter', () => {
    expect(placed('Терміни:', 'брід - місце.', 'міст - споруда.', 'Інші терміни вживаються в іншому значенні.')).toEqual(['Терміни:', '  брід - місце.', '  міст - споруда.', 'Інші терміни вживаються в іншому значенні.']);
  });

  test('returns to the list of definitions after a definition with a list of its own', () => {
    expect(placed('Терміни:', 'брід - місце, а саме:', 'мілке місце;', 'кам’янисте місце;', 'міст - споруда.')).toEqual(['Терміни:', '  брід - місце, а саме:', '    мілке місце;', '    кам’янисте місце;', '  міст - споруда.']);
  });

  test('does not hang under the formula of enactment', () => {
    expect(placed('Кабінет Міністрів України постановляє:', '1. Затвердити.', '2. Визнати.')).toEqual(['Кабінет Міністрів України постановляє:', '1. Затвердити.', '2. Визнати.']);
  });

  test('that says «Примітка» belongs to the article and opens its own numbers', () => {
    expect(placed('1. Частина.', '2. Частина.', 'Примітка.', '1. Брід - це місце.')).toEqual(['1. Частина.', '2. Частина.', 'Примітка.', '  1. Брід - це місце.']);
  });
});

describe('a note', () => {
  test('hangs under the unit it names, when the order allows', () => {
    expect(placed('1. Служба:', '{Абзац перший пункту 1 в редакції Постанови КМ № 5}', '1) перевіряє;', '{Підпункт 1 пункту 1 в редакції Постанови КМ № 5}', '2) пропускає.', '{Пункт 1 в редакції Постанови КМ № 5}', '2. Інше.')).toEqual([
      '1. Служба:', '  > {Абзац перший пункту 1 в редакції Постанови КМ № 5}', '  1) перевіряє;', '    > {Підпункт 1 пункту 1 в редакції Постанови КМ № 5}', '  2) пропускає.', '  > {Пункт 1 в редакції Постанови КМ № 5}', '2. Інше.',
    ]);
  });

  test('on a repealed unit stands in its place, beside those that remain', () => {
    expect(placed('1. Служба:', '1) перевіряє;', '{Підпункт 2 пункту 1 виключено на підставі Постанови КМ № 5}', '3) пропускає.')).toEqual(['1. Служба:', '  1) перевіряє;', '  > {Підпункт 2 пункту 1 виключено на підставі Постанови КМ № 5}', '  3) пропускає.']);
  });

  test('tells whose абзац the line before it is, against the marks', () => {
    expect(placed('1. Служба:', '1) перевіряє;', '2) пропускає.', 'Пропуск триває хвилину.', '{Підпункт 2 пункту 1 доповнено абзацом згідно з Постановою КМ № 5}', '2. Інше.'))
      .toEqual(['1. Служба:', '  1) перевіряє;', '  2) пропускає.', '    Пропуск триває хвилину.', '    > {Підпункт 2 пункту 1 доповнено абзацом згідно з Постановою КМ № 5}', '2. Інше.']);
  });
});

describe('a quotation', () => {
  test('lies flat under the line that introduces it, and the list goes on after it', () => {
    expect(placed('1) частину першу викласти в такій редакції:', '"1. Брід є:', '1) мілкий;', '2) глибокий";', "У зв'язку з цим частину другу вважати третьою;", '2) статтю 5 виключити.'))
      .toEqual(['1) частину першу викласти в такій редакції:', '  "1. Брід є:', '  1) мілкий;', '  2) глибокий";', "  У зв'язку з цим частину другу вважати третьою;", '2) статтю 5 виключити.']);
  });
});

test('lists without end stop at the twelfth level instead of falling over', () => {
  const depth = Math.max(...placed(...Array<string>(500).fill('Далі:')).map((line) => line.search(/\S/) / 2));
  expect(depth).toBe(12);
});

describe('a line that ends with a dash', () => {
  test('opens the sanction, which is the second абзац of the same частина', () => {
    expect(placed('Порушення межі, -', 'тягне за собою попередження.', 'Те саме порушення, вчинене повторно, -', 'тягне за собою штраф.'))
      .toEqual(['Порушення межі, -', '  тягне за собою попередження.', 'Те саме порушення, вчинене повторно, -', '  тягне за собою штраф.']);
  });
});

describe('the note below a run of lines without label', () => {
  const LIST = ['3. Подаються:', '3) проект, якщо він потрібен.', 'Проект подає міністр.', 'Перелік подає служба.'];

  test('keeps all of them in the unit it names, for that unit goes on to the note', () => {
    expect(placed(...LIST, '{Підпункт 3 пункту 3 доповнено абзацом згідно з Постановою КМ № 1 від 01.01.2020}', '4. Інше.'))
      .toEqual(['3. Подаються:', '  3) проект, якщо він потрібен.', '    Проект подає міністр.', '    Перелік подає служба.', '    > {Підпункт 3 пункту 3 доповнено абзацом згідно з Постановою КМ № 1 від 01.01.2020}', '4. Інше.']);
  });

  test('keeps them in a point that was added', () => {
    expect(placed('1. Служба має право:', '12) на доступ.', 'Обробку служба здійснює сама.', '{Частину першу статті 12 доповнено пунктом 12 згідно із Законом № 1-IX від 01.01.2020}', '2. Інше.')[2]).toBe('    Обробку служба здійснює сама.');
  });

  test('does not tear a list for an ordinal that counts its labels: «абзац четвертий пункту 32» is in subpoint 1', () => {
    expect(placed('32. Центр:', '1) з дня:', 'початку зайнятості;', 'визнання нездатним;', '{Абзац четвертий пункту 32 із змінами, внесеними згідно з Постановою КМ № 1 від 01.01.2020}', 'смерті;', '2) інше.')[3]).toBe('    визнання нездатним;');
  });
});
