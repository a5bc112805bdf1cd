import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/lib/model/draft.ts';
import type { Tradition } from '../../../src/lib/model/edition.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import { numberFindings } from '../../../scripts/store/check-numbers.ts';

const heading = (text: string, ...children: Draft[]): Draft => ({ form: 'heading', text, children });
const paragraph = (text: string, ...children: Draft[]): Draft => ({ form: 'paragraph', text, children });
const note = (text: string): Draft => ({ form: 'note', text, children: [] });
const attached = (text: string, ...children: Draft[]): Draft => ({ ...heading(text, ...children), attached: true });

/** `code eid missing` of every finding in a document with this content. */
const found = (tradition: Tradition, ...drafts: Draft[]): string[] =>
  numberFindings(identify([heading(tradition === 'ua' ? 'ЗАКОН' : 'REGULATION'), ...drafts], tradition))
    .map(({ message: { code, facts }, provision }) => `${code} ${provision.eid} ${facts['missing'] ?? facts['number'] ?? ''}`.trim());
const article = (...children: Draft[]): Draft => heading('Стаття 1. Мова', ...children);
const inArticle = (...children: Draft[]): string[] => found('ua', article(...children));
const points = (...numbers: string[]): Draft[] => numbers.map((number) => paragraph(`${number} слово;`));

describe('numbered points and paragraphs', () => {
  test('1, 2, 4 lacks 3', () => {
    expect(inArticle(...points('1)', '2)', '4)'))).toEqual(['point-gap art_1__point_4 3']);
    expect(inArticle(...points('1.', '2.', '5.'))).toEqual(['paragraph-gap art_1__para_5 3–4']);
  });

  test('an inserted number is no gap and makes none', () => {
    expect(inArticle(...points('1)', '1-1)', '1-2)', '2)', '3)'))).toEqual([]);
    expect(inArticle(...points('1)', '1-1)', '3)'))).toEqual(['point-gap art_1__point_3 2']);
  });

  test('a list that begins with 3 goes on from somewhere', () => {
    expect(inArticle(...points('3)', '4)'))).toEqual([]);
  });

  test('a list that begins again is another list', () => {
    expect(inArticle(...points('1)', '2)', '1)', '2)', '3)'))).toEqual([]);
  });

  test('«1.» and «1)» beside each other are two lists', () => {
    expect(inArticle(...points('1.', '1)', '2)', '2.', '3.'))).toEqual([]);
  });

  test('a quoted number inside a list does not end it', () => {
    expect(inArticle(...points('1.', '2.', '3.', '1.', '2.', '4.', '5.'))).toEqual([]);
  });

  test('numbers out of order are not missing', () => {
    expect(inArticle(...points('1)', '2)', '4)', '3)', '5)'))).toEqual([]);
  });

  test('points of points count within their own', () => {
    expect(inArticle(...points('3.1. Перше', '3.2. Друге', '3.4. Четверте'))).toEqual(['paragraph-gap art_1__para_3.4 3']);
    expect(inArticle(...points('3.1. Перше', '3.2. Друге', '4.1. Перше'))).toEqual([]);
  });

  test('a number without its last dot is the number it looks like', () => {
    expect(inArticle(...points('3.1. Перше', '3.2 Друге', '3.3. Третє'))).toEqual([]);
  });

  test('a number printed deeper than its neighbours is there', () => {
    expect(inArticle(paragraph('2.1. Сума', paragraph('2.2. Відсотки')), paragraph('2.3. Строк'))).toEqual([]);
  });

  test('letters are not counted: acts leave out different ones', () => {
    expect(inArticle(...points('а)', 'б)', 'д)'))).toEqual([]);
  });

  test('the first gaps are named, the others counted', () => {
    const gaps = inArticle(...Array.from({ length: 30 }, (_, n) => paragraph(`${2 * n + 1}) слово;`)));
    expect(gaps).toHaveLength(21);
    expect(gaps[20]).toBe('more-gaps art_1__point_43');
  });

  test('fifty thousand alternating numbers do not take for ever', () => {
    const started = performance.now();
    found('ua', { ...article(), children: Array.from({ length: 50_000 }, (_, n) => paragraph(`${n % 2 === 0 ? '1' : '9000'}) слово`)) });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('what explains a missing number', () => {
  test.each([
    ['a repealed point', '1)', '3)', '{Пункт 2 частини першої статті 1 виключено на підставі Закону № 1-Н від 01.01.2026}'],
    ['a repealed subpoint', '1)', '3)', '{Підпункт 2 пункту 4 розділу II втратив чинність на підставі Закону № 1-Н}'],
    ['a repealed paragraph, its number in words', '1.', '3.', '{Частину другу статті 1 виключено на підставі Закону № 1-Н від 01.01.2026}'],
    ['repealed paragraphs in a range', '1.', '5.', '{Частини другу - четверту статті 1 виключено на підставі Закону № 1-Н}'],
    ['a deletion that EUR-Lex marks', '1.', '3.', '▼M2\n—————'],
    ['a deletion that Formex names', '1.', '3.', '▼ 32009L0109: DELETED 2. (AR:3;PT:8;PT:a)'],
  ])('%s', (_, first, last, text) => {
    expect(inArticle(...points(first), note(text), ...points(last))).toEqual([]);
    expect(inArticle(paragraph(`${first} слово`, note(text)), ...points(last))).toEqual([]);
  });

  test.each([
    ['a note on another change', '{Пункт 1 із змінами, внесеними згідно із Законом № 1-Н від 01.01.2026}'],
    ['a repealed абзац', '{Абзац другий пункту 1 виключено на підставі Закону № 1-Н}'],
    ['a mark of EUR-Lex that deletes nothing', '▼M2'],
    ['a repealed article', '{Статтю 2 виключено на підставі Закону № 1-Н}'],
  ])('not %s', (_, text) => {
    expect(inArticle(...points('1)'), note(text), ...points('3)'))).toEqual(['point-gap art_1__point_3 2']);
  });

  test('a repealed підпункт is none of the points it stands under', () => {
    const repealed = note('{Підпункт 10 пункту 1 втратив чинність на підставі Закону № 1-Н}');
    expect(found('ua', heading('Розділ I', paragraph('1. Внести зміни:', repealed), ...points('3.')))).toEqual(['point-gap title_I__point_3 2']);
  });

  test('not a note deep inside the unit before, with more of that unit after it', () => {
    const deep = note('{Підпункт 2 пункту 1 виключено на підставі Закону № 1-Н}');
    expect(inArticle(paragraph('1) слово:', paragraph('а) слово:', deep), paragraph('б) слово;')), ...points('3)'))).toEqual(['point-gap art_1__point_3 2']);
    expect(inArticle(paragraph('1) слово:', paragraph('а) слово:', note('{Пункт 2 виключено на підставі Закону № 1-Н}'))), ...points('3)'))).toEqual([]);
  });

  test('a note after the gap explains the next one only', () => {
    expect(inArticle(...points('1)', '3)'), note('{Пункт 4 виключено на підставі Закону № 1-Н}'), ...points('5)'))).toEqual(['point-gap art_1__point_3 2']);
  });
});

describe('articles', () => {
  test('those of the act and those of each attached document run apart', () => {
    expect(found('ua', heading('Стаття 1'), heading('Стаття 3'), attached('СТАТУТ', heading('Стаття 1'), heading('Стаття 2'), heading('Стаття 4'))))
      .toEqual(['number-gap art_3 2', 'number-gap att_статут__art_4 3']);
  });

  test('a note in a translation keeps the place of a repealed article, a note on another change does not', () => {
    const around = (text: string): string[] => found('ua', heading('Article 1'), note(text), heading('Article 3'));
    expect(around('{Article 2 deleted by Law No. 1-N of 01.01.2026}')).toEqual([]);
    expect(around('{Article 2 as amended by Law No. 1-N of 01.01.2026}')).toEqual(['number-gap art_3 2']);
    expect(around('{Article 1 deleted by Law No. 1-N of 01.01.2026}')).toEqual(['number-gap art_3 2']);
  });

  test('an annex may begin in the middle', () => {
    expect(found('eu', heading('Article 1'), attached('ANNEX I', heading('Article 5'), heading('Article 6')))).toEqual([]);
  });

  test('a number that occurs twice is named at its second place', () => {
    expect(found('ua', heading('Стаття 1'), heading('Стаття 2'), heading('Стаття 2'))).toEqual(['number-duplicate art_2_2 2']);
  });
});
