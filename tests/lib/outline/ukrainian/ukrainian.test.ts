import { describe, expect, test } from 'vitest';
import { blocksOf, messagesOn, outlined, sketchOf } from './sketch.ts';
import { outlineUkrainian } from '../../../../src/lib/outline/ukrainian/ukrainian.ts';

describe('a law', () => {
  test('has its title, notes and preamble at the root, articles in their chapters, the signature in a closing', () => {
    expect(outlined(
      'ЗАКОН УКРАЇНИ',
      'Про спільний контроль',
      '{Із змінами, внесеними згідно із Законом / № 7-IX від 01.01.2020}',
      'Цей Закон визначає засади спільного контролю.',
      'Розділ I',
      'ЗАГАЛЬНІ ПОЛОЖЕННЯ',
      'Стаття 1. Терміни',
      '1. У цьому Законі терміни вживаються в таких значеннях:',
      '1) контроль - дії служб;',
      '2) служба - державний орган.',
      'Розділ II',
      'ПРИКІНЦЕВІ ПОЛОЖЕННЯ',
      '1. Цей Закон набирає чинності з 1 січня 2021 року.',
      'Президент України',
      'І. ПРІЗВИЩЕ',
      'м. Київ',
      '2 лютого 2020 року',
      '№ 8-IX',
    )).toEqual([
      '# ЗАКОН УКРАЇНИ / Про спільний контроль',
      '> {Із змінами, внесеними згідно із Законом / № 7-IX від 01.01.2020}',
      'Цей Закон визначає засади спільного контролю.',
      '# Розділ I / ЗАГАЛЬНІ ПОЛОЖЕННЯ',
      '  # Стаття 1. Терміни',
      '    1. У цьому Законі терміни вживаються в таких значеннях:',
      '      1) контроль - дії служб;',
      '      2) служба - державний орган.',
      '# Розділ II / ПРИКІНЦЕВІ ПОЛОЖЕННЯ',
      '  1. Цей Закон набирає чинності з 1 січня 2021 року.',
      '---',
      '  Президент України',
      '  І. ПРІЗВИЩЕ',
      '  м. Київ',
      '  2 лютого 2020 року',
      '  № 8-IX',
    ]);
  });

  test('keeps final provisions without a label apart from the last article', () => {
    expect(outlined('ЗАКОН УКРАЇНИ', 'Про міст', 'Глава 1', 'МІСТ', 'Стаття 1. Міст', 'Міст з’єднує береги.', 'ПРИКІНЦЕВІ ТА ПЕРЕХІДНІ ПОЛОЖЕННЯ', '1. Цей Закон набирає чинності завтра.'))
      .toEqual(['# ЗАКОН УКРАЇНИ / Про міст', '# Глава 1 / МІСТ', '  # Стаття 1. Міст', '    Міст з’єднує береги.', '# ПРИКІНЦЕВІ ТА ПЕРЕХІДНІ ПОЛОЖЕННЯ', '  1. Цей Закон набирає чинності завтра.']);
  });

  test('ends with the name of who signed when a copy has lost the office', () => {
    expect(outlined('ЗАКОН', 'Стаття 1. Міст', 'Міст з’єднує береги.', 'В.ПРІЗВИЩЕ')).toEqual(['# ЗАКОН', '# Стаття 1. Міст', '  Міст з’єднує береги.', '---', '  В.ПРІЗВИЩЕ']);
    expect(outlined('ЗАКОН', 'Стаття 1. Міст', 'Міст збудував', 'В. Прізвище').at(-1)).toBe('  В. Прізвище');
  });

  test('keeps a repealed article as a stub with its note', () => {
    expect(outlined('ЗАКОН УКРАЇНИ', 'Про міст', 'Стаття 1. Міст', 'Міст з’єднує береги.', 'Стаття 2.', '{Статтю 2 виключено на підставі Закону № 5}', 'Стаття 3. Брід', 'Брід безкоштовний.'))
      .toEqual(['# ЗАКОН УКРАЇНИ / Про міст', '# Стаття 1. Міст', '  Міст з’єднує береги.', '# Стаття 2.', '  > {Статтю 2 виключено на підставі Закону № 5}', '# Стаття 3. Брід', '  Брід безкоштовний.']);
  });

  test('puts a note between the title lines where it stood, because the order of a source is never changed', () => {
    expect(outlined('КАБІНЕТ МІНІСТРІВ УКРАЇНИ', 'ПОСТАНОВА від 4 березня 1996 р. N 5 Київ', '{Постанова втратила чинність}', 'Про затвердження Порядку', '1. Затвердити Порядок.'))
      .toEqual(['# КАБІНЕТ МІНІСТРІВ УКРАЇНИ / ПОСТАНОВА від 4 березня 1996 р. N 5 Київ', '> {Постанова втратила чинність}', 'Про затвердження Порядку', '1. Затвердити Порядок.']);
  });
});

describe('final provisions whose heading is lost', () => {
  const bridge = ['ЗАКОН', 'Глава 1', 'МОСТИ', 'Стаття 1. Мости', '1. Мости бувають великі.', '2. Мости бувають малі.'];

  test('are apart from the last article and its chapter, in a unit without a heading', () => {
    expect(outlined(...bridge, '1. Цей Закон набирає чинності з дня його опублікування.', '2. Кабінету Міністрів України:', '1) збудувати мости.')).toEqual([
      '# ЗАКОН', '# Глава 1 / МОСТИ', '  # Стаття 1. Мости', '    1. Мости бувають великі.', '    2. Мости бувають малі.',
      '# ', '  1. Цей Закон набирає чинності з дня його опублікування.', '  2. Кабінету Міністрів України:', '    1) збудувати мости.',
    ]);
  });

  test('begin below an article that numbers nothing as well', () => {
    expect(outlined('ЗАКОН', 'Стаття 1. Мости', 'Мости бувають великі.', '1. Цей Закон, крім статті 1, вводиться в дію через рік.')).toEqual(['# ЗАКОН', '# Стаття 1. Мости', '  Мости бувають великі.', '# ', '  1. Цей Закон, крім статті 1, вводиться в дію через рік.']);
  });

  test('may stand after transitional ones, whose heading is lost too', () => {
    expect(outlined(...bridge, '1. Старі мости стоять.', '1. Цей Закон набирає чинності завтра.').slice(-4)).toEqual(['# ', '  1. Старі мости стоять.', '# ', '  1. Цей Закон набирає чинності завтра.']);
  });

  test.each([
    ['the article says itself that it is the final one', ['Стаття 2. Прикінцеві положення', 'Положення такі.', '1. Цей Закон набирає чинності завтра.']],
    ['the article says so on its own line', ['Стаття 2. Порядок набрання чинності.', '1. Цей Закон набирає чинності завтра.']],
    ['a colon opens the list', ['Стаття 2. Строки', 'Установити таке:', '1. Цей Закон набирає чинності завтра.']],
    ['the clause has no number', ['Стаття 2. Строки', '1. Строк - доба.', 'Цей Закон набирає чинності завтра.']],
    ['numbers begin again and nothing says that this is the end', ['Стаття 2. Строки', '1. Строк - доба.', '1. Доба - строк.']],
    ['the clause belongs to another law, quoted', ['Стаття 2. Зміни', '1. Статтю 5 викласти в такій редакції:', '"Стаття 5. Строки', '1. Цей Закон набирає чинності завтра".']],
    ['another article follows', ['Стаття 2. Строки', '1. Строк - доба.', '1. Цей Закон набирає чинності завтра.', 'Стаття 3. Броди', 'Брід безкоштовний.']],
  ])('are not seen where %s', (_, article) => {
    expect(outlined(...bridge, ...article).filter((line) => line.trim() === '#')).toEqual([]);
  });
});

describe('a code', () => {
  test('nests книга, розділ, підрозділ, глава, § and a numbered heading above its articles', () => {
    expect(outlined(
      'КОДЕКС ПЕРЕПРАВ', 'КНИГА ПЕРША', 'ЗАГАЛЬНІ ПОЛОЖЕННЯ', 'Розділ I', 'ОСОБИ', 'Підрозділ 1', 'ПЕРЕВІЗНИК', 'Глава 1', 'ПОНЯТТЯ',
      '§ 1. Види перевізників', '1. Загальні положення', 'Стаття 1. Перевізник', 'Перевізник перевозить.', '§ 2 Інші особи', 'Стаття 2. Пасажир', 'Пасажир їде.',
    )).toEqual([
      '# КОДЕКС ПЕРЕПРАВ',
      '# КНИГА ПЕРША / ЗАГАЛЬНІ ПОЛОЖЕННЯ',
      '  # Розділ I / ОСОБИ',
      '    # Підрозділ 1 / ПЕРЕВІЗНИК',
      '      # Глава 1 / ПОНЯТТЯ',
      '        # § 1. Види перевізників',
      '          # 1. Загальні положення',
      '            # Стаття 1. Перевізник',
      '              Перевізник перевозить.',
      '        # § 2 Інші особи',
      '          # Стаття 2. Пасажир',
      '            Пасажир їде.',
    ]);
  });
});

describe('a numeral alone', () => {
  test('divides a розділ that says so in words, as in the code of administrative offences', () => {
    expect(outlined('КОДЕКС УКРАЇНИ', 'Розділ I. ЗАГАЛЬНІ ПОЛОЖЕННЯ', 'Стаття 1. Броди', 'Брід є.', 'Розділ II. ПРАВОПОРУШЕННЯ', 'I. ЗАГАЛЬНА ЧАСТИНА', 'Глава 1. МОСТИ', 'Стаття 2. Мости', 'Міст є.', 'II. ОСОБЛИВА ЧАСТИНА', 'Глава 2. ПАРОМИ', 'Стаття 3. Пароми', 'Паром є.').filter((line) => /^ *# /.test(line))).toEqual([
      '# КОДЕКС УКРАЇНИ',
      '# Розділ I. ЗАГАЛЬНІ ПОЛОЖЕННЯ', '  # Стаття 1. Броди',
      '# Розділ II. ПРАВОПОРУШЕННЯ',
      '  # I. ЗАГАЛЬНА ЧАСТИНА', '    # Глава 1. МОСТИ', '      # Стаття 2. Мости',
      '  # II. ОСОБЛИВА ЧАСТИНА', '    # Глава 2. ПАРОМИ', '      # Стаття 3. Пароми',
    ]);
  });
});

describe('an article whose line is its text', () => {
  test('gets the text as its first paragraph, as in the Constitution', () => {
    expect(outlined('КОНСТИТУЦІЯ', 'Стаття 131. В Україні діє рада.', 'Рада складається з членів.', 'Стаття 132. Рада обирає голову.'))
      .toEqual(['# КОНСТИТУЦІЯ', '# Стаття 131.', '  В Україні діє рада.', '  Рада складається з членів.', '# Стаття 132.', '  Рада обирає голову.']);
  });

  test('opens a list when the text ends with a colon', () => {
    expect(outlined('ЗАКОН', 'Стаття 1. Служби зобов’язані:', '1) перевіряти;', '2) пропускати.', 'Стаття 2. Строки', 'Строк - доба.'))
      .toEqual(['# ЗАКОН', '# Стаття 1.', '  Служби зобов’язані:', '    1) перевіряти;', '    2) пропускати.', '# Стаття 2. Строки', '  Строк - доба.']);
  });

  test('is text too when nothing follows it, full stop or not', () => {
    expect(outlined('ЗАКОН', 'Стаття 1. Міст з’єднує береги', 'Стаття 2. Назва', 'Текст статті другої.')).toEqual(['# ЗАКОН', '# Стаття 1.', '  Міст з’єднує береги', '# Стаття 2. Назва', '  Текст статті другої.']);
  });

  test('of a treaty stands alone, with its heading on the next line when there is one', () => {
    expect(outlined('Угода про броди', 'Стаття 1', 'Сфера застосування', '1. Ця Угода застосовується до бродів на річках Сторін.', 'Стаття 2', 'Сторони обмінюються даними про стан бродів.'))
      .toEqual(['# Угода про броди', '# Стаття 1 / Сфера застосування', '  1. Ця Угода застосовується до бродів на річках Сторін.', '# Стаття 2', '  Сторони обмінюються даними про стан бродів.']);
  });
});

describe('a line that only names an article', () => {
  test('is no article: a reference in a judgment, a cell of a flattened table', () => {
    expect(outlined('РІШЕННЯ', '1. Суд посилається на статтю 6.', 'Стаття 6 Конвенції', '«Кожен має право на суд».', '2. Таблиця відповідності така:', 'Стаття 3', 'пункт 4', 'Частина перша статті 4', 'пункт 5').filter((line) => line.includes('#'))).toEqual(['# РІШЕННЯ']);
  });
});

describe('an amending law', () => {
  const law = outlined(
    'ЗАКОН УКРАЇНИ', 'Про внесення змін до деяких законів', 'Верховна Рада України постановляє:',
    'I. Внести зміни до таких законів України:',
    '1. У Законі України "Про мости":',
    '1) статтю 2 викласти в такій редакції:',
    '"Стаття 2. Мости', '1. Мости бувають "Великі" і малі.', 'Стаття 3. Броди', 'Брід безкоштовний";',
    '2) статтю 9 виключити.',
    'II. ПРИКІНЦЕВІ ПОЛОЖЕННЯ', '1. Цей Закон набирає чинності завтра.',
  );

  test('has розділи I and II, and quoted articles stay paragraphs under the line that introduces them', () => {
    expect(law).toEqual([
      '# ЗАКОН УКРАЇНИ / Про внесення змін до деяких законів',
      'Верховна Рада України постановляє:',
      '# I. Внести зміни до таких законів України:',
      '  1. У Законі України "Про мости":',
      '    1) статтю 2 викласти в такій редакції:',
      '      "Стаття 2. Мости',
      '      1. Мости бувають "Великі" і малі.',
      '      Стаття 3. Броди',
      '      Брід безкоштовний";',
      '    2) статтю 9 виключити.',
      '# II. ПРИКІНЦЕВІ ПОЛОЖЕННЯ',
      '  1. Цей Закон набирає чинності завтра.',
    ]);
  });
});

describe('collapsed superscripts', () => {
  test('are written with a hyphen and reported: articles, sections, points', () => {
    const lines = ['ЗАКОН', 'Розділ V', 'МОСТИ', 'Стаття 7. Міст', '1. Міст є.', '11. Новий міст є.', '2. Усе.', 'Стаття 71. Брід', 'Брід є.', 'Розділ V1', 'БРОДИ', 'Стаття 8. Річка', 'Річка тече.'];
    expect(outlined(...lines).filter((line) => /#|1-1/.test(line))).toEqual([
      '# ЗАКОН', '# Розділ V / МОСТИ', '  # Стаття 7. Міст', '    1-1. Новий міст є.', '  # Стаття 7-1. Брід', '# Розділ V-1 / БРОДИ', '  # Стаття 8. Річка',
    ]);
    expect(messagesOn(...lines)).toContainEqual(['superscript-inferred', { printed: '71', number: '7-1' }]);
    expect(messagesOn(...lines)).toContainEqual(['superscript-inferred', { printed: '11', number: '1-1' }]);
    expect(messagesOn(...lines)).toContainEqual(['superscript-inferred', { printed: 'V1', number: 'V-1' }]);
  });
});

describe('the run of articles', () => {
  test('reports a gap and a duplicate, and says nothing where a note keeps the place', () => {
    const article = (n: number): string[] => [`Стаття ${n}. Назва`, 'Текст статті.'];
    expect(messagesOn('ЗАКОН', ...article(1), ...article(3))).toEqual([['number-gap', { after: '1', before: '3', missing: '2' }]]);
    expect(messagesOn('ЗАКОН', ...article(1), '{Статтю 2 виключено на підставі Закону № 5}', ...article(3))).toEqual([]);
    expect(messagesOn('ЗАКОН', ...article(1), '{Розділ II виключено на підставі Закону № 5}', ...article(9))).toEqual([]);
    expect(messagesOn('ЗАКОН', ...article(1), ...article(1))).toEqual([['number-duplicate', { number: '1' }]]);
  });
});

describe('a treaty', () => {
  test('ends with its testimonium: reservations and the other language are closing, their «articles» are none', () => {
    const drafts = sketchOf(outlineUkrainian([
      'Угода про броди', 'Стаття 1', 'Броди відкрито для всіх Сторін цієї Угоди.', 'Вчинено в м. Київ 1 травня 2001 року у двох примірниках.', 'За Україну (підпис)', 'Стаття 1 (в редакції Сторони)', 'Броди закрито на зиму.',
    ].map((text, i) => ({ kind: 'text', text, at: i + 1 }))).value);
    expect(drafts).toEqual(['# Угода про броди', '# Стаття 1', '  Броди відкрито для всіх Сторін цієї Угоди.', '---', '  Вчинено в м. Київ 1 травня 2001 року у двох примірниках.', '  За Україну (підпис)', '  Стаття 1 (в редакції Сторони)', '  Броди закрито на зиму.']);
  });
});

describe('a Word file', () => {
  test('is outlined by its printed text alone, and markup only confirms', () => {
    const drafts = outlineUkrainian([
      { kind: 'text', text: 'Проект', role: 'title', at: 1 },
      { kind: 'text', text: 'ЗАКОН УКРАЇНИ', role: 'title', at: 2 },
      { kind: 'text', text: 'Цей Закон про мости', at: 3 },
      { kind: 'text', text: 'Мости', role: 'container', at: 4 },
      { kind: 'text', text: 'Стаття 1 Міст', role: 'article', at: 5 },
      { kind: 'text', text: 'Міст є.', at: 6 },
      { kind: 'table', text: '', rows: [['а', 'б']], at: 7 },
      { kind: 'text', text: 'Голова', role: 'closing', at: 8 },
    ]).value;
    expect(sketchOf(drafts)).toEqual(['# Проект / ЗАКОН УКРАЇНИ', 'Цей Закон про мости', '# Мости', '  # Стаття 1 Міст', '    Міст є.', '    |', '---', '  Голова']);
  });
});

describe('hostile texts', () => {
  test.each([
    ['lead-ins without end', 'Далі:'],
    ['quotations never closed', 'у такій редакції:\n"Стаття 5'],
    ['articles', 'Стаття 1. Назва\nТекст.'],
    ['attachments', 'ЗАТВЕРДЖЕНО'],
    ['repealed articles', '{Статтю 1-9999 виключено}'],
    ['short lines', 'Назва'],
  ])('50,000 times %s are outlined in linear time', (_, text) => {
    const blocks = blocksOf(...Array<string>(50_000).fill(text).flatMap((lines) => lines.split('\n')));
    const started = performance.now();
    outlineUkrainian(blocks);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

test('an empty text is an empty tree', () => {
  expect(outlineUkrainian([])).toEqual({ value: [], messages: [] });
});
