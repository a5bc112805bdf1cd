import { describe, expect, it } from 'vitest';
import { knowledgeWords } from '../../src/i18n/knowledge-words.ts';

/** Every text with its key; functions are called with their parameter names. */
function textsOf(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') return [[key, String((value as (...parts: string[]) => string)('a', 'b'))]];
  return Object.entries(value as object).flatMap(([name, inner]) => textsOf(inner, key === '' ? name : `${key}.${name}`));
}

describe('words of the guide', () => {
  it.each(['uk', 'en'] as const)('leave no text of %s empty', (speech) => {
    expect(textsOf(knowledgeWords(speech)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('keep the alphabets of the two languages apart', () => {
    expect(textsOf(knowledgeWords('uk')).filter(([, text]) => /[ыэъё]/i.test(text))).toEqual([]);
    expect(textsOf(knowledgeWords('en')).filter(([, text]) => /[а-яіїєґ]/i.test(text))).toEqual([]);
  });
});
