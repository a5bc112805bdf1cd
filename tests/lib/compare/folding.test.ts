/** Folding and interning: what prints the same has one number, and the quick walk finds the tokens that the expression of a token finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedKey } from '../../../src/lib/compare/folding.ts';
import { newInterned, numberOf } from '../../../src/lib/compare/interned.ts';
import { tokensOf } from '../../../src/lib/compare/tokens.ts';
import { newVocabulary, textId } from '../../../src/lib/compare/vocabulary.ts';

const printsAs = (one: string, other: string): boolean => {
  const vocabulary = newVocabulary();
  return textId(one, vocabulary) === textId(other, vocabulary);
};

describe('a line prints as another', () => {
  it.each([
    ['with other white space between words', 'Союз  і\nдержави', 'Союз і держави'],
    ['with white space at a mark', 'Союз (1) , держави', 'Союз(1), держави'],
    ['with another apostrophe, quote and dash', "об'єкт «А» – так", 'об’єкт "А" — так'],
    ['with look-alike letters of the other script', 'iншi особи', 'інші особи'],
    ['with a soft hyphen and a stress mark', 'охоро\u00ADна за\u0301мок', 'охорона замок'],
    ['with a letter in two code points', 'и\u0306ого', 'його'],
    ['with a raised digit', '129¹', '1291'],
  ])('%s', (_, one, other) => expect(printsAs(one, other)).toBe(true));

  it.each([
    ['two words are not one', 'по за межами', 'поза межами'],
    ['a number is not another', 'стаття 5', 'стаття 6'],
    ['a letter of the alphabet is not the one it comes from', 'його', 'иого'],
  ])('but %s', (_, one, other) => expect(printsAs(one, other)).toBe(false));

  it('keeps white space in the key of a text', () => expect(printedKey('слово  «А»')).toBe(printedKey('слово  "А"')));
});

describe('interned stretches', () => {
  const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

  it('have one number exactly when they are equal, however many there are', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 6 }), { minLength: 1, maxLength: 900 }), (texts) => {
      const interned = newInterned();
      const numbers = texts.map((text) => numberOf(interned, codesOf(text), 0, text.length));
      const first = new Map<string, number>();
      texts.forEach((text, at) => { if (!first.has(text)) first.set(text, numbers[at]!); });
      expect(numbers).toEqual(texts.map((text) => first.get(text)));
      expect(new Set(first.values()).size).toBe(first.size);
    }), { numRuns: 50 });
  });
});

describe('tokens', () => {
  const TOKEN = /\d+(?:[-–/.,]\d+)*(?:-\p{Lu}+)?[⁰¹²³⁴-⁹]*|[\p{L}\p{M}](?:[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF\u0301]|['’ʼ`´‘′\-‑](?=\p{L}))*|[^\s]/gu;

  it('are those of the expression of a token, in any text', () => {
    const pieces = fc.constantFrom('особа', 'об', '’', "'", 'єкт', '-', '7', '1', '/', '.', ',', 'IV', '¹', ' ', '\n', '\u00A0', '\u00AD', '\u0301', '(', '№', '🙂', '中', '\uFEFF', '%');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')), (text) => {
      expect(tokensOf(text).map(({ text: printed }) => printed.trim())).toEqual([...text.matchAll(TOKEN)].map(([printed]) => printed.trim()));
    }), { numRuns: 2000 });
  });
});
