/** The hash of a provision: what it forgives, what it never forgives, and that the rule does not drift. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { identify } from '../../../src/lib/edition/identify.ts';
import { printedForm, provisionHash, provisionKey } from '../../../src/lib/edition/provision-hash.ts';
import type { Draft } from '../../../src/lib/model/draft.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const draft = (form: Draft['form'], text: string, ...children: Draft[]): Draft => ({ form, text, children });
const paragraph = (text: string, ...children: Draft[]): Draft => draft('paragraph', text, ...children);
const article = (label: string, ...children: Draft[]): Provision => identify([draft('heading', label, ...children)], 'ua')[0]!;

describe('the hash forgives', () => {
  test('the provision’s own number: renumbering keeps it', () => {
    expect(provisionKey(article('Стаття 7. Мова', paragraph('1. Мова держави.')))).toBe(provisionKey(article('Стаття 7-1. Мова', paragraph('1. Мова держави.'))));
    const [first, second] = ['2) візу;', '3-1) візу;'].map((text) => article('Стаття 1. Документи', paragraph('1. Особа має:', paragraph(text))).children[0]!.children[0]!);
    expect(provisionKey(first!)).toBe(provisionKey(second!));
  });

  test.each([
    ['kinds of apostrophe', "об'єкт", 'об’єкт'],
    ['kinds of quotes', '«Шлях» та “Шлях”', '"Шлях" та „Шлях"'],
    ['single quotes that are no apostrophe', "the term 'visa' means", 'the term ‘visa’ means'],
    ['kinds of dash', 'особа — громадянин', 'особа - громадянин'],
    ['a dash with no spaces where another printer has them', 'стаття 5 – виключена', 'стаття 5–виключена'],
    ['look-alike Latin letters in Cyrillic words', 'iншi особи', 'інші особи'],
    ['Cyrillic letters in Roman numerals', 'розділ ХVІІІ', 'розділ XVIII'],
    ['letters in one code point or two', 'Йти', 'Й'.normalize('NFD') + 'ти'],
    ['white space and line breaks', 'Союз\n  (1) , далі', 'Союз(1), далі'],
    ['no-break spaces and soft hyphens', '10 діб про\u00ADтягом', '10\u00A0діб протягом'],
    ['superscripts', 'стаття 7¹', 'стаття 71'],
  ])('%s', (_, one, other) => {
    expect(printedForm(one)).toBe(printedForm(other));
  });

  test('notes of the publisher and footnotes', () => {
    const bare = article('Стаття 1. Мова', paragraph('1. Мова держави.'));
    const noted = article('Стаття 1. Мова', paragraph('1. Мова держави.', draft('footnote', '(1) OJ L 1, p. 1.')), draft('note', '{Стаття 1 в редакції Закону № 5}'));
    expect(provisionKey(noted)).toBe(provisionKey(bare));
  });
});

describe('the hash never forgives', () => {
  test.each([
    ['a space that parts two words', 'не має', 'немає'],
    ['a number', 'до 10 діб', 'до 11 діб'],
    ['capitals', 'сторона', 'Сторона'],
    ['a final mark', 'візу;', 'візу.'],
  ])('%s', (_, one, other) => {
    expect(printedForm(one)).not.toBe(printedForm(other));
  });

  test('the number of something inside, its heading, the order of its points', () => {
    const law = (heading: string, ...points: string[]): string => provisionKey(article(heading, paragraph('1. Особа має:', ...points.map((text) => paragraph(text)))));
    const keys = [law('Стаття 1. Що', '1) паспорт;', '2) візу.'), law('Стаття 1. Що', '1) паспорт;', '3) візу.'), law('Стаття 1. Як', '1) паспорт;', '2) візу.'), law('Стаття 1. Що', '1) візу.', '2) паспорт;')];
    expect(new Set(keys).size).toBe(4);
  });

  test('a cell of a table', () => {
    const table = (cell: string): string => provisionKey({ kind: 'table', eid: 'table_1', text: '', rows: [['Код', cell]], children: [] });
    expect(table('5')).not.toBe(table('6'));
  });
});

test('a provision that keeps only its number says nothing', () => {
  expect(provisionKey(article('Стаття 14.', draft('note', '{Статтю 14 виключено}')))).toBe('');
  expect(provisionKey(article('Article 3', paragraph('…')))).toBe('');
});

test('the rule does not drift: these hashes stand in files of many owners', () => {
  expect(provisionHash(article('Стаття 7-1. Мова «А»', paragraph('1. Об’єкт – iнший (2).')), sha256)).toBe(sha256('Moвa"A"1.Oб\'єкт-iнший(2).'));
});

test('a long text without a word is hashed in no time', () => {
  const start = performance.now();
  printedForm(`${' '.repeat(200_000)}'${'('.repeat(200_000)}`);
  expect(performance.now() - start).toBeLessThan(2000);
});
