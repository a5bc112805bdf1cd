/** One unit phrase: the word for a unit in any case, and the numbers it governs. Each row shows one trap. */
import { describe, expect, test } from 'vitest';
import { ordinalAt } from '../../../../src/lib/cite/uk/ordinals.ts';
import { tokensOf } from '../../../../src/lib/cite/uk/tokens.ts';
import { unitPhraseAt } from '../../../../src/lib/cite/uk/unit-phrase.ts';
import { unitWordAt } from '../../../../src/lib/cite/uk/units.ts';

/** «стаття 5; 6..8 | Закону»: the word, its numbers, the token that follows. */
function phrase(text: string): string | undefined {
  const tokens = tokensOf(text);
  const found = unitPhraseAt(tokens, 0);
  if (!found) return undefined;
  const numbers = found.items.map(({ number, to, below }) => number + (to === undefined ? '' : `..${to}`) + (below ?? []).map((unit) => `(${unit.number})`).join(''));
  return `${found.word} ${numbers.join('; ')} | ${tokens[found.next]?.text ?? ''}`;
}

describe('ordinals', () => {
  test.each([
    ['першої', 1], ['третьою', 3], ["п'ятого", 5], ['п’ятого', 5], ['пʼятого', 5], ['сьомому', 7], ['одинадцятій', 11], ['двадцять першої', 21], ['сорокових', 40],
    ['сорок другою', 42], ["дев'яносто дев'ятим", 99], ['сто третього', 103], ['останнього', 'last'],
  ])('%s is %s', (text, value) => expect(ordinalAt(tokensOf(text), 0)?.value).toBe(value));

  test('«двадцять статей» and «двадцять десятої» are none', () => {
    expect(ordinalAt(tokensOf('двадцять статей'), 0)).toBeUndefined();
    expect(ordinalAt(tokensOf('двадцять десятої'), 0)).toBeUndefined();
  });
});

describe('words for units', () => {
  test.each([
    ['статтею', 'стаття'], ['Cтаттi', 'стаття'], ['частин', 'частина'], ['підпунктом', 'підпункт'], ['абзаців', 'абзац'], ['§', 'параграф'], ['§§', 'параграф'],
    ['ст. 5', 'стаття'], ['пп. 1', 'підпункт'], ['підрозд. 2', 'підрозділ'], ['гл. 3', 'глава'], ['кн. 1', 'книга'], ['стат­тею', 'стаття'],
  ])('%s is %s', (text, word) => expect(unitWordAt(tokensOf(text), 0)?.word).toBe(word));

  test('an abbreviation without its full stop is a word of the text', () => expect(unitWordAt(tokensOf('п 5'), 0)).toBeUndefined());

  test('a form that may be several cases gives them all', () =>
    expect(unitWordAt(tokensOf('статті'), 0)).toMatchObject({ cases: ['genitive', 'dative', 'locative', 'nominative', 'accusative'], numbers: ['singular', 'plural'] }));
});

describe('numbers', () => {
  test.each([
    ['a list with a range', 'пунктів 1, 3 і 5–7 частини', 'пункт 1; 3; 5..7 | частини'],
    ['a smaller number after a dash is a superscript', 'статті 14 - 1 Закону', 'стаття 14-1 | Закону'],
    ['a greater one ends a range', 'статті 2-7, 12 Указу', 'стаття 2..7; 12 | Указу'],
    ['a range that ends in a superscript', 'статей 258-258 - 5 , 436', 'стаття 258..258-5; 436 | '],
    ['a range between superscripts', 'статтями 172-4 - 172-9 цього', 'стаття 172-4..172-9 | цього'],
    ['a singular word has no range', 'статтею 9-11 Закону', 'стаття 9-11 | Закону'],
    ['1-1 is a superscript', 'статті 1-1 Закону', 'стаття 1-1 | Закону'],
    ['so is 1 - 1, for a range of one is none', 'пунктом 1 - 1 згідно', 'пункт 1-1 | згідно'],
    ['inserted after an inserted one', 'статтею 172 - 9-2 згідно', 'стаття 172-9-2 | згідно'],
    ['a capital letter after a dash', 'главу 13-А Кодексу', 'глава 13-а | Кодексу'],
    ['a printed superscript', 'статті 6¹ Закону', 'стаття 6-1 | Закону'],
    ['an ordinal with a superscript', 'частини двадцять першої - 1 статті', 'частина 21-1 | статті'],
    ['ordinals in a range', 'частин першої – третьої статті', 'частина 1..3 | статті'],
    ['a singular word with two ordinals', 'частиною першою або другою цієї', 'частина 1; 2 | цієї'],
    ['letters in quotes', 'підпункти "а" і «б» пункту', 'підпункт а; б | пункту'],
    ['a letter in brackets', 'пункту (b) статті', 'пункт b | статті'],
    ['a remark in brackets is no letter', 'пунктів (місць) пропуску', undefined],
    ['a preposition is no letter', 'частини в статті', undefined],
    ['numbers with dots', 'пп. 2.1.-2.5. цього', 'підпункт 2.1..2.5 | цього'],
    ['a Roman numeral in Cyrillic letters', 'розділу ІV цього', 'розділ IV | цього'],
    ['a dropped superscript after a Roman numeral', 'розділу VI1', 'розділ VI-1 | '],
    ['brackets of translations of EU acts', 'статті 5(3)(a) Регламенту', 'стаття 5(3)(a) | Регламенту'],
    ['another number of days', 'статтею 5, 30 днів', 'стаття 5 | ,'],
    ['the next ordinal belongs to the next word', 'абзаці першому, другому реченні', 'абзац 1 | ,'],
    ['an ordinal before its word', 'першого і другого абзаців пункту', 'абзац 1; 2 | пункту'],
    ['a list runs up, so 11 between 1 and 2 has lost its hyphen', 'пунктів 1, 11, 2, 3 частини', 'пункт 1; 1-1; 2; 3 | частини'],
    ['this unit', 'цієї статті', 'стаття this | '],
    ['the units just named', 'цими пунктами', 'пункт that | '],
    ['an annex without number', 'додатка до цього', 'додаток  | до'],
    ['the bracket of the text stays', 'пункт 2) частини', 'пункт 2 | частини'],
    ['a word without number is none', 'стаття визначає', undefined],
  ])('%s', (_, text, expected) => expect(phrase(text)).toBe(expected));
});
