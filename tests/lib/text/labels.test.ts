import { describe, expect, test } from 'vitest';
import { headingLabel, itemLabel } from '../../../src/lib/text/labels.ts';

const heading = (text: string): string => {
  const label = headingLabel(text);
  return label ? `${label.kind} ${label.number ?? '-'} | ${label.label} | ${label.heading}` : 'none';
};
const item = (text: string): string => {
  const label = itemLabel(text);
  return label ? `${label.kind} ${label.number ?? '-'} ${label.label}` : 'none';
};

describe('headingLabel', () => {
  test.each([
    ['Стаття 7-1. Мова', 'article 7-1 | Стаття 7-1. | Мова'],
    ['Cтаття 5. Мова', 'article 5 | Cтаття 5. | Мова'], // Latin C, as the Rada prints now and then
    ['Стаття 129 - 1 . Мова', 'article 129-1 | Стаття 129 - 1 . | Мова'],
    ['Article 71a', 'article 71a | Article 71a | '],
    ['CHAPTER 4A\nTRANSFERS', 'chapter 4a | CHAPTER 4A | TRANSFERS'],
    ['Article 71 bis', 'article 71bis | Article 71 bis | '], // 32012R1215 in French
    ['Article 6 of Regulation', 'article 6 | Article 6 | of Regulation'],
    ['КНИГА ПЕРША', 'book 1 | КНИГА ПЕРША | '],
    ['Розділ ХІV\nМОСТИ', 'title XIV | Розділ ХІV | МОСТИ'],
    ['Розділ VI1', 'title VI-1 | Розділ VI1 | '],
    ['Розділ VI-1', 'title VI-1 | Розділ VI-1 | '],
    ['§ 31. Засади', 'section 31 | § 31. | Засади'],
    ['Глава 13-А\nПОРУШЕННЯ', 'chapter 13-а | Глава 13-А | ПОРУШЕННЯ'], // 80731-10
    ['ANNEX A\nLIST OF ACTIVITIES', 'attachment A | ANNEX A | LIST OF ACTIVITIES'], // 31977L0388
    ['ANNEX XV A', 'attachment XVA | ANNEX XV A | '], // 32004L0017
    ['Annex VII C(12)', 'attachment VIIC | Annex VII C | (12)'],
    ['PART B', 'part B | PART B | '],
    ['ANNEX I', 'attachment I | ANNEX I | '],
    ['ANNEX C', 'attachment C | ANNEX C | '],
    ['Part A of Annex I', 'none'], // a sentence goes on
    ['ANNEX A Guide', 'attachment - | ANNEX | A Guide'], // an article, not a letter
    ['TITLE A', 'none'],
    ['Додаток до Порядку', 'attachment - | Додаток | до Порядку'],
  ])('%j', (text, expected) => {
    expect(heading(text)).toBe(expected);
  });

  test.each([
    ['І. Загальні положення', 'title I | І. | Загальні положення'],
    ['VIІ. Підсумки', 'title VII | VIІ. | Підсумки'], // Latin V and I, Cyrillic І
    ['V1. Додано', 'title V-1 | V1. | Додано'],
    ['I . Внести зміни до таких законів України:', 'title I | I . | Внести зміни до таких законів України:'],
  ])('a Roman numeral alone: %j', (text, expected) => {
    expect(heading(text)).toBe(expected);
  });

  test.each(['IIII. Ні', 'В. ПРІЗВИЩЕ', 'C. Text', 'Стаття Конвенції', 'Частина коштів', 'ІІ група'].map((text) => [text]))('no label: %j', (text) => {
    expect(heading(text)).toBe('none');
  });
});

describe('itemLabel', () => {
  test.each([
    ['1. Цей Закон', 'paragraph 1 1.'],
    ['1.1. Цей Порядок', 'paragraph 1.1 1.1.'],
    ['21 . У разі', 'paragraph 21 21 .'], // the TXT of 950-2007-п, whose superscript is collapsed
    ['2.2 Виїзна перевірка', 'paragraph 2.2 2.2'],
    ['2-1) інші', 'point 2-1 2-1)'],
    ['ґ) інші', 'point ґ ґ)'],
    ['(iiia) for persons', 'point iiia (iiia)'], // 32017R2225, inserted after (iii)
    ['- дата', 'indent - -'],
  ])('%j', (text, expected) => {
    expect(item(text)).toBe(expected);
  });

  test.each([['1.5 metres'], ['2.2 виїзна'], ['2.2 МВт'], ['2020 рік'], ['№ 5']])('no label: %j', (text) => {
    expect(item(text)).toBe('none');
  });
});
