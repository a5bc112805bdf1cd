import { describe, expect, it } from 'vitest';
import { spoken, words } from '../../src/i18n/catalogue.ts';
import { inSpeech, pathOf, speechParam } from '../../src/i18n/paths.ts';

/** Every text of a catalogue with its key; functions are called with their parameter names. */
function textsOf(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') return [[key, String((value as (...parts: string[]) => string)('a', 'b', 'c', 'd'))]];
  return Object.entries(value as object).flatMap(([name, inner]) => textsOf(inner, key === '' ? name : `${key}.${name}`));
}

describe('the catalogues', () => {
  it.each(['uk', 'en'] as const)('leave no text of %s empty', (speech) => {
    expect(textsOf(words(speech)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('speak Ukrainian in Ukrainian: no letter of another Cyrillic alphabet', () => {
    expect(textsOf(words('uk')).filter(([, text]) => /[ыэъё]/i.test(text))).toEqual([]);
  });

  it('hold no Cyrillic in English beside the name of the other language', () => {
    expect(textsOf(words('en')).filter(([key, text]) => key !== 'otherLanguage' && /[а-яіїєґ]/i.test(text))).toEqual([]);
  });

  it('give the text of the page language, else Ukrainian, and say which it is', () => {
    expect(spoken({ uk: 'Закон', en: 'Law' }, 'en')).toEqual({ text: 'Law', lang: 'en' });
    expect(spoken({ uk: 'Закон' }, 'en')).toEqual({ text: 'Закон', lang: 'uk' });
  });
});

describe('addresses', () => {
  it('put Ukrainian at the root and English below /en/', () => {
    expect(pathOf('uk')).toBe('/');
    expect(pathOf('en')).toBe('/en/');
    expect(pathOf('uk', 'acts', 'ua/nt-1')).toBe('/acts/ua/nt-1/');
    expect(speechParam('uk')).toBeUndefined();
  });

  it('turn a page into the same page of the other language', () => {
    expect(inSpeech('/acts/ua/nt-1/', 'en')).toBe('/en/acts/ua/nt-1/');
    expect(inSpeech('/en/acts/ua/nt-1/', 'uk')).toBe('/acts/ua/nt-1/');
    expect(inSpeech('/en/', 'uk')).toBe('/');
  });

  it('are not misled by an act whose name begins with en', () => {
    expect(inSpeech('/acts/eu/en-1/', 'en')).toBe('/en/acts/eu/en-1/');
    expect(inSpeech('/entry/', 'uk')).toBe('/entry/');
  });
});
