/** How Word writes a number; the sequences of letters are the ones Word prints. */
import { describe, expect, it } from 'vitest';
import { formatNumber, isKnownFormat } from '../../../../src/lib/read/docx/number-format.ts';

const sequence = (format: string, from: number, to: number, sample?: string): string =>
  Array.from({ length: to - from + 1 }, (_, n) => formatNumber(from + n, format, sample)).join(' ');

describe('a number format', () => {
  it.each([
    ['decimal', 9, 11, '9 10 11'],
    ['decimalZero', 8, 10, '08 09 10'],
    ['upperRoman', 3, 5, 'III IV V'],
    ['lowerRoman', 48, 50, 'xlviii xlix l'],
    ['lowerLetter', 25, 28, 'y z aa bb'],
    ['russianLower', 1, 11, 'а б в г д е ж з и к л'],
    ['russianUpper', 27, 29, 'Ю Я АА'],
    ['chicago', 1, 5, '* † ‡ § **'],
    ['numberInDash', 1, 1, '- 1 -'],
    ['decimalEnclosedCircle', 20, 21, '⑳ 21'],
    ['none', 1, 2, ' '],
  ])('%s from %i to %i', (format, from, to, written) => {
    expect(sequence(format, from, to)).toBe(written);
  });

  it('of Ukrainian letters has ґ, є, і, ї and no ь', () => {
    expect(sequence('custom', 1, 32, 'а, б, в, …')).toBe('а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ю я');
  });

  it('given by an example keeps leading zeros', () => {
    expect(sequence('custom', 9, 10, '001, 002, 003, ...')).toBe('009 010');
  });

  it('that is not one, whatever its name, gives the plain number', () => {
    expect([formatNumber(3, 'constructor'), isKnownFormat('constructor')]).toEqual(['3', false]);
  });

  it('beyond the end of Roman numbers stays a number and does not hang', () => {
    expect(formatNumber(2_000_000_000, 'upperRoman')).toBe('2000000000');
  });
});
