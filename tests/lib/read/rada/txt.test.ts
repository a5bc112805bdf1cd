import { describe, expect, test } from 'vitest';
import { readRadaTxt } from '../../../../src/lib/read/rada/txt.ts';

/** Blocks as «kind: text», breaks inside a block as ` / `. */
const blocks = (text: string): string[] => readRadaTxt(text).value.blocks.map((block) => `${block.kind}: ${block.text.replaceAll('\n', ' / ')}`);
const codes = (text: string): string[] => readRadaTxt(text).messages.map((m) => m.code);

describe('lines', () => {
  test.each([['LF', '\n'], ['CRLF', '\r\n'], ['CR CR LF', '\r\r\n'], ['CR', '\r']])('end with %s; empty ones print nothing', (_, end) => {
    expect(blocks(['ЗАКОН УКРАЇНИ', '', '  Про   мости ', 'Стаття 1. Міст'].join(end))).toEqual(['text: ЗАКОН УКРАЇНИ', 'text: Про мости', 'text: Стаття 1. Міст']);
  });

  test('are counted from 1, empty ones too, so that a message finds its place in the file', () => {
    expect(readRadaTxt('\uFEFFЗАКОН\n\nПро мости').value.blocks.map((block) => block.at)).toEqual([1, 3]);
  });

  test('keep a collapsed superscript as printed: the outline decides', () => {
    expect(blocks('Стаття 1291. Мова')).toEqual(['text: Стаття 1291. Мова']);
  });

  test('join a superscript that a page saved as text prints apart from its number, with digits and with letters', () => {
    expect(blocks('15 -1 ) інші товари;\n16 -1 . З дня набрання\n"1 -2 ) сприяння\n100 -4. Капелани\nґ -1 ) освіту;\nСтаття 13 -1 . Брід\n16 -1 .')).toEqual([
      'text: 15-1) інші товари;', 'text: 16-1. З дня набрання', 'text: "1-2) сприяння', 'text: 100-4. Капелани', 'text: ґ-1) освіту;', 'text: Стаття 13-1. Брід', 'text: 16-1.',
    ]);
  });

  test('leave what only looks so: a range of pages, a dash, a number inside a sentence', () => {
    const printed = ['78 - 81.', '5 - 8 осіб', '2 -3', 'статті 13 -1 Закону', 'а - 1', 'і -1 .'];
    expect(blocks(printed.join('\n'))).toEqual(printed.map((line) => `text: ${line}`));
  });
});

describe('the foot of a page made for print', () => {
  const foot = ['Про брід', 'Закон України від 01.02.2020 № 5-IX', 'Прийняття від 01.02.2020', 'Постійна адреса:', 'https://zakon.rada.gov.ua/go/5-20', 'Законодавство України', 'станом на 22.02.2026', 'чинний'];
  const kinds = (...lines: string[]): string[] => readRadaTxt(lines.join('\n')).value.blocks.map(({ kind }) => kind);

  test('is the publisher’s, name and status of the act too, and no text of it is lost', () => {
    expect(blocks(['ЗАКОН УКРАЇНИ', 'Про брід', 'Брід є.', ...foot].join('\n'))).toEqual(['text: ЗАКОН УКРАЇНИ', 'text: Про брід', 'text: Брід є.', ...foot.map((line) => `note: ${line}`)]);
  });

  test('is not seen where the law speaks of an address, and not without its dated lines', () => {
    expect(kinds('Брід є.', 'Порядок', 'від 01.02.2020', 'від 01.02.2020', 'Постійна адреса:', 'м. Київ')).not.toContain('note');
    expect(kinds('Брід є.', 'Порядок', 'Форма', 'Зміст', 'Постійна адреса:', 'https://zakon.rada.gov.ua/go/5-20')).not.toContain('note');
  });
});

describe('notes', () => {
  test('run over many lines and become one block', () => {
    expect(blocks('{Із змінами, внесеними згідно із Законами\n№ 1 від 01.01.2001\n№ 2 від 02.02.2002}\nЦей Закон діє.')).toEqual(['note: {Із змінами, внесеними згідно із Законами / № 1 від 01.01.2001 / № 2 від 02.02.2002}', 'text: Цей Закон діє.']);
  });

  test('are cut off the law they are printed beside, before and after', () => {
    expect(blocks('46. {Абзац перший пункту 46 виключено}')).toEqual(['text: 46.', 'note: {Абзац перший пункту 46 виключено}']);
    expect(blocks('заявку; { Абзац другий із змінами } { Пункт 4 в редакції }')).toEqual(['text: заявку;', 'note: { Абзац другий із змінами }', 'note: { Пункт 4 в редакції }']);
    expect(blocks('Стаття 5. {В редакції Закону № 1} Брід є.')).toEqual(['text: Стаття 5.', 'note: {В редакції Закону № 1}', 'text: Брід є.']);
  });

  test('never tear a sentence of the law: in its middle they stay where they are', () => {
    expect(blocks('брід {Слово в редакції Закону № 1} безкоштовний;')).toEqual(['text: брід {Слово в редакції Закону № 1} безкоштовний;']);
  });

  test('are known without their braces when they say that a unit was repealed, by which act and when', () => {
    const notes = ['Статтю 13 -1 виключено на підставі Закону № 5-IX від 15.08.2022', 'Статтю 14 виключено на підставі Указу ПВР № 5-11 від 19.05.89', 'Статтю 15 виключено на підставі Закону № 5-VI від 06.10.2011 - зміна вводиться в дію з 1 січня'];
    expect(blocks(notes.join('\n'))).toEqual(notes.map((line) => `note: ${line}`));
    const law = ['Статтю 13 виключити на підставі Закону № 5-IX від 15.08.2022', 'Статтю 13 виключено на підставі Закону № 5-IX від 15.08.2022, тому брід платний.'];
    expect(blocks(law.join('\n'))).toEqual(law.map((line) => `text: ${line}`));
  });

  test('may be nested, and may name a §', () => {
    expect(blocks('{§ 2 із змінами {див. § 3} від 01.01.2001}')).toEqual(['note: {§ 2 із змінами {див. § 3} від 01.01.2001}']);
  });

  test('on a change that could not be made bear a mark of their own', () => {
    expect(blocks('/-{Зміни внести неможливо (статтю 50 виключено)}-/')).toEqual(['note: /-{Зміни внести неможливо (статтю 50 виключено)}-/']);
  });

  test('are no notes when the braces hold no note of the Rada', () => {
    expect(blocks('множина {x, y} чисел')).toEqual(['text: множина {x, y} чисел']);
    expect(blocks('{"поле": 1}')).toEqual(['text: {"поле": 1}']);
  });

  test('never swallow the law: one that is not closed is text, and so is what follows', () => {
    const text = '{Пункт 1 в редакції\n2. Брід безкоштовний.\nСтаття 3. Міст\n{Пункт 2 виключено}';
    expect(blocks(text)).toEqual(['text: {Пункт 1 в редакції', 'text: 2. Брід безкоштовний.', 'text: Стаття 3. Міст', 'note: {Пункт 2 виключено}']);
    expect(codes(text)).toEqual(['note-unclosed']);
  });
});

describe('the publisher’s own lines at the head', () => {
  test('are notes: where the act was published, when a treaty was signed', () => {
    expect(blocks('ЗАКОН УКРАЇНИ\nПро мости\n(Відомості Верховної Ради України (ВВР), 2007, № 35, ст.484)')[2]).toBe('note: (Відомості Верховної Ради України (ВВР), 2007, № 35, ст.484)');
    expect(blocks('Угода про броди\nДата підписання: 27.08.2004\nСтаття 1')[1]).toBe('note: Дата підписання: 27.08.2004');
  });

  test('are law further down, where an amending law prints them', () => {
    const head = Array.from({ length: 20 }, (_, i) => `${i + 1}. Пункт.`).join('\n');
    expect(blocks(`${head}\n(Відомості Верховної Ради України, 2007, № 35)`).at(-1)).toBe('text: (Відомості Верховної Ради України, 2007, № 35)');
  });
});

describe('facts', () => {
  test('of a resolution stand under its title', () => {
    expect(readRadaTxt('КАБІНЕТ МІНІСТРІВ УКРАЇНИ\nПОСТАНОВА\nвід 27 липня 1998 р. № 1147\nКиїв\nПро прикордонний режим').value.facts).toEqual({ title: 'Про прикордонний режим', number: '1147', adopted: '1998-07-27' });
  });

  test('of a law stand under its signature', () => {
    expect(readRadaTxt('ЗАКОН УКРАЇНИ\nПро мости\nМіст є.\nПрезидент України\nІ. БРІД\nм. Київ\n31 травня 2007 року\n№ 1103-V').value.facts).toEqual({ title: 'Про мости', number: '1103-V', adopted: '2007-05-31' });
  });
});

describe('what is no text of an act', () => {
  test('is refused: the robot check the site answers with, an empty file', () => {
    expect([readRadaTxt('<html>\n<head><title>Перевірка</title></head></html>').value.blocks, codes('<html>\n<body></body></html>')]).toEqual([[], ['rada-check-page']]);
    expect(codes(' \r\n ')).toEqual(['rada-no-text']);
  });
});

describe('hostile texts', () => {
  test.each([
    ['200,000 nested braces', '{'.repeat(200_000) + '}'.repeat(200_000)],
    ['100,000 lines that open a note', '{Абзац перший\n'.repeat(100_000)],
    ['a million carriage returns', '\r'.repeat(1_000_000)],
  ])('%s are read in linear time', (_, text) => {
    const started = performance.now();
    readRadaTxt(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
