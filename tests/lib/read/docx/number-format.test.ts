/** How Word writes a number; the sequences of letters are the ones Word prints. */
import { describe, expect, it } from 'vitest';
import { formatNumber, isUncertain, type FormatSetting } from '../../../../src/lib/read/docx/number-format.ts';

const sequence = (format: string, from: number, to: number, setting?: FormatSetting): string =>
  Array.from({ length: to - from + 1 }, (_, n) => formatNumber(from + n, format, setting) ?? '?').join(' ');

describe('a number format', () => {
  it.each([
    ['decimal', 9, 11, '9 10 11'],
    ['decimalZero', 8, 10, '08 09 10'],
    ['upperRoman', 3, 5, 'III IV V'],
    ['lowerRoman', 48, 50, 'xlviii xlix l'],
    ['lowerLetter', 25, 28, 'y z aa bb'],
    ['russianLower', 1, 11, 'а б в г д е ж з и к л'],
    // Word has ы between щ and э, though no ё, й, ъ, ь.
    ['russianUpper', 25, 31, 'Щ Ы Э Ю Я АА ББ'],
    ['chicago', 1, 5, '* † ‡ § **'],
    ['numberInDash', 1, 1, '- 1 -'],
    ['hex', 9, 11, '9 A B'],
    ['decimalFullWidth', 9, 10, '９ １０'],
    ['none', 1, 2, ' '],
    // Word writes digits where the standard asks for words of Thai money.
    ['bahtText', 1, 2, '1 2'],
    // The other way round than the standard: so it is in Word.
    ['hindiVowels', 1, 3, 'क ख ग'],
    ['hindiConsonants', 1, 3, 'अ आ इ'],
    ['hindiNumbers', 9, 11, '९ १० ११'],
    ['thaiNumbers', 10, 10, '๑๐'],
    ['thaiLetters', 1, 3, 'ก ข ค'],
    ['hebrew1', 14, 17, 'יד טו טז יז'],
    ['hebrew1', 100, 101, 'ק קא'],
    ['hebrew2', 10, 12, 'י כ ל'],
    ['arabicAlpha', 1, 3, 'أ ب ت'],
    ['arabicAbjad', 1, 3, 'أ ب ج'],
    ['ideographDigital', 9, 11, '九 一〇 一一'],
    ['japaneseCounting', 9, 12, '九 十 十一 十二'],
    ['chineseCountingThousand', 20, 21, '二十 二十一'],
    ['koreanCounting', 10, 11, '십 십일'],
    ['ideographTraditional', 1, 3, '甲 乙 丙'],
    ['ideographZodiacTraditional', 11, 13, '甲戌 乙亥 丙子'],
    ['ganada', 1, 3, '가 나 다'],
    ['aiueoFullWidth', 1, 3, 'ア イ ウ'],
    ['irohaFullWidth', 1, 3, 'イ ロ ハ'],
  ])('%s from %i to %i', (format, from, to, written) => {
    expect(sequence(format, from, to)).toBe(written);
  });

  it.each([
    ['decimalEnclosedCircle', 21], ['upperRoman', 4000], ['hebrew2', 23], ['chineseCounting', 100], ['lowerLetter', 521],
    ['dollarText', 1], ['koreanLegal', 1], ['thaiCounting', 1], ['hindiCounting', 1], ['vietnameseCounting', 1], ['ordinal', 1], ['constructor', 3],
  ])('%s of %i is not certain, and not guessed', (format, n) => {
    expect(formatNumber(n, format)).toBeUndefined();
  });

  it('in words follows the language, with a capital', () => {
    expect(sequence('cardinalText', 19, 22, { language: 'uk' })).toBe('Дев’ятнадцять Двадцять Двадцять один Двадцять два');
    expect(sequence('ordinalText', 1, 3, { language: 'uk' })).toBe('Перший Другий Третій');
    expect(sequence('ordinalText', 40, 41, { language: 'uk' })).toBe('Сороковий Сорок перший');
    expect(sequence('ordinalText', 20, 22, { language: 'en' })).toBe('Twentieth Twenty-first Twenty-second');
    expect(sequence('ordinal', 1, 4, { language: 'en' })).toBe('1st 2nd 3rd 4th');
    expect(sequence('cardinalText', 1, 1, { language: 'fr' })).toBe('?');
    expect(sequence('cardinalText', 100, 100, { language: 'uk' })).toBe('?');
  });
});

describe('a format given by example', () => {
  it('of Ukrainian letters has ґ, є, і, ї and no ь', () => {
    expect(sequence('custom', 1, 32, { sample: 'а, б, в, …' })).toBe('а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ю я');
  });

  it('of letters that begin several alphabets is decided by the language, and uncertain where those part', () => {
    expect(sequence('custom', 4, 6, { sample: 'А, Б, В, ...', language: 'ru' })).toBe('Г Д Е');
    expect([4, 5].map((n) => isUncertain(n, { sample: 'А, Б, В, ...' }))).toEqual([false, true]);
    expect(isUncertain(5, { sample: 'а, б, в, г, ґ, д' })).toBe(false);
  });

  it.each([
    ['001, 002, 003, ...', 9, '009 010'],
    ['α, β, γ, ...', 3, 'γ δ'],
    ['I, II, III, ...', 3, 'III IV'],
    ['x, y, z', 3, 'z ?'],
    ['one, two', 1, '? ?'],
    ['', 1, '? ?'],
  ])('%j', (sample, from, written) => {
    expect(sequence('custom', from, from + 1, { sample })).toBe(written);
  });
});
