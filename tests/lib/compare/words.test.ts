/** Words side by side: what counts as a word, what as a change, and that neither side loses a character. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenKey, tokensOf } from '../../../src/lib/compare/tokens.ts';
import { compareWords } from '../../../src/lib/compare/words.ts';

const shown = (old: string, current: string): string =>
  compareWords(old, current).map((piece) => (piece.kind === 'same' ? piece.new : piece.kind === 'removed' ? `[-${piece.old}]` : `[+${piece.new}]`)).join('');

describe('a token', () => {
  it.each([
    ['п’ятий об’єкт', ['п’ятий', 'об’єкт']],
    ['ст. 7-1 Закону № 1710-VI', ['ст', '.', '7-1', 'Закону', '№', '1710-VI']],
    ['Regulation (EU) 2016/399', ['Regulation', '(', 'EU', ')', '2016/399']],
    ['12,5 відсотка з 01.01.2024', ['12,5', 'відсотка', 'з', '01.01.2024']],
    ['129¹, прем’єр-міністр', ['129¹', ',', 'прем’єр-міністр']],
  ])('of %s', (text, tokens) => expect(tokensOf(text).map((token) => token.text)).toEqual(tokens));

  it('has one key whatever apostrophe, quote, dash, look-alike letter or soft hyphen prints it', () => {
    const keys = (text: string): string[] => tokensOf(text).map(tokenKey);
    expect(keys("об'єкт «А» – iншi")).toEqual(keys('об’єкт "А" — інші'));
    expect(keys('охоро\u00ADна')).toEqual(keys('охорона'));
  });

  it('together with its white space gives the text back', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => text.trim() !== ''), (text) => {
      expect(tokensOf(text).map(({ before, text: printed }) => before + printed).join('')).toBe(text);
    }));
  });
});

describe('words side by side', () => {
  it.each([
    ['a word in Cyrillic is one word, not letters', 'не пізніше ніж за другою', 'не пізніше ніж за третьою', 'не пізніше ніж за[- другою][+ третьою]'],
    ['a number is changed whole', 'протягом 30 днів після ввезення', 'протягом 60 днів після ввезення', 'протягом[- 30][+ 60] днів після ввезення'],
    ['an apostrophe of another kind is no change', "об'єкт контролю", 'об’єкт контролю', 'об’єкт контролю'],
    ['a line break is no change', 'один два\nтри', 'один два три', 'один два три'],
    ['two changes with only «і» between are one', 'митний контроль червоний і синій коридор тут', 'митний контроль білий і чорний коридор тут', 'митний контроль[- червоний і синій][+ білий і чорний] коридор тут'],
  ])('%s', (_, old, current, expected) => expect(shown(old, current)).toBe(expected));

  it('a sentence of which little stayed is shown whole', () => {
    expect(shown('Особа має право на захист.', 'Орган у строк подає звіт до суду на вимогу.')).toBe('[-Особа має право на захист.][+Орган у строк подає звіт до суду на вимогу.]');
  });

  it('of two texts far too unlike to compare gives both whole, quickly', () => {
    const [old, current] = [Array.from({ length: 30_000 }, (_, at) => `а${at}`), Array.from({ length: 30_000 }, (_, at) => `б${at + 30_000}`)].map((words) => words.join(' '));
    expect(compareWords(old!, current!).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('loses no character of either side', () => {
    const sentence = fc.array(fc.constantFrom('особа', 'кордон', 'і', 'the', '7-1', '«', '»', '–', ' ', '\n', 'об’єкт', '.', '\u00A0', '🙂'), { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(fc.property(sentence, sentence, (old, current) => {
      const pieces = compareWords(old, current);
      expect(pieces.map((piece) => piece.old).join('')).toBe(old);
      expect(pieces.map((piece) => piece.new).join('')).toBe(current);
    }), { numRuns: 1000 });
  });
});
