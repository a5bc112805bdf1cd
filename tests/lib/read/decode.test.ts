/** Bytes become text by what they are; what a page declares counts only when they cannot be UTF-8. */
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/lib/read/decode.ts';
import { windows1251 } from '../../windows-1251.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Every letter of the Ukrainian alphabet, both cases, and the signs of Ukrainian acts that windows-1251 has. */
const UKRAINIAN = 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ абвгґдеєжзиіїйклмнопрстуфхцчшщьюя «№ 5» “§ 1” – — … ’';

describe('a text in windows-1251', () => {
  it('is decoded letter for letter, the letters that Russian lacks too', () => {
    expect(decodeText(windows1251(UKRAINIAN))).toBe(UKRAINIAN);
  });

  it('is decoded with one word of Ukrainian in a hundred of numbers', () => {
    const table = `${'1998 1147 35 484\r\n'.repeat(20)}Разом за розділом: сто одиниць`;
    expect(decodeText(windows1251(table))).toBe(table);
  });

  it('is decoded by its declaration when that names another encoding', () => {
    const page = `<meta charset="koi8-u">${'\xEB'.repeat(20)}`;
    expect(decodeText(Uint8Array.from(page, (character) => character.charCodeAt(0)))).toBe(`<meta charset="koi8-u">${'К'.repeat(20)}`);
  });
});

describe('a text in UTF-8', () => {
  it('stays UTF-8 whatever it declares', () => {
    expect(decodeText(utf8('<meta charset="windows-1251">Їжак'))).toBe('<meta charset="windows-1251">Їжак');
  });

  it('stays UTF-8 when it is cut in the middle of a letter', () => {
    expect(decodeText(utf8('Закон України. '.repeat(30)).subarray(0, -3))).toMatch(/^Закон України\. /);
  });
});

it('UTF-16 is told by its byte order mark, either way round', () => {
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x07, 0x04))).toBe('Ї');
  expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x04, 0x07))).toBe('Ї');
});

it('bytes with zeros and no mark are no text', () => {
  expect(decodeText(Uint8Array.of(0x4d, 0x5a, 0x00, 0x01))).toBeUndefined();
});
