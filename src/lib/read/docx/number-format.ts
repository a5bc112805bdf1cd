/**
 * Number formats: how Word writes the third item of a list, "3", "III", "в" or "c".
 *
 * The formats are those of ISO/IEC 29500-1, 17.18.59. Word has no format for Ukrainian letters: authors either take
 * "russianLower" (and get Russian letters, which is then what the page shows) or the file describes its own sequence
 * by example, `custom` with "а, б, в, …", as LibreOffice writes it.
 *
 * @example
 * formatNumber(3, 'russianLower')         // 'в'
 * formatNumber(5, 'custom', 'а, б, в, г, ґ') // 'ґ'
 */

/** Word's own sequence: without ё, й, ъ, ы, ь. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
/** The Ukrainian alphabet without ь, which begins no subpoint. */
const UKRAINIAN = 'абвгґдеєжзиіїйклмнопрстуфхцчшщюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CHICAGO = '*†‡§';

const ROMAN: readonly [number, string][] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'],
  [5, 'v'], [4, 'iv'], [1, 'i'],
];
/** Roman numbers end before 4,000; Word prints nothing sensible beyond. */
const LARGEST_ROMAN = 3999;

function roman(n: number): string {
  if (n < 1 || n > LARGEST_ROMAN) return String(n);
  let rest = n;
  let written = '';
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  return written;
}

/** After the last letter Word doubles them: а … я, аа, бб. */
const letter = (n: number, alphabet: string): string =>
  n < 1 ? '' : (alphabet[(n - 1) % alphabet.length] ?? '').repeat(Math.min(Math.floor((n - 1) / alphabet.length) + 1, 20));

const ENGLISH_ENDING: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
const englishOrdinal = (n: number): string => `${n}${n % 100 > 10 && n % 100 < 14 ? 'th' : (ENGLISH_ENDING[n % 10] ?? 'th')}`;

/** A character of a run of Unicode forms that begins with the number 1, or the plain number outside the run. */
const enclosed = (n: number, first: number, last: number): string =>
  n >= 1 && n <= last ? String.fromCodePoint(first + n - 1) : String(n);

const FORMATS = new Map<string, (n: number) => string>(Object.entries({
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (n) => letter(n, LATIN).toUpperCase(),
  lowerLetter: (n) => letter(n, LATIN),
  russianLower: (n) => letter(n, RUSSIAN),
  russianUpper: (n) => letter(n, RUSSIAN).toUpperCase(),
  ordinal: englishOrdinal,
  hex: (n) => n.toString(16).toUpperCase(),
  chicago: (n) => letter(n, CHICAGO),
  numberInDash: (n) => `- ${n} -`,
  decimalFullWidth: (n) => String(n).replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d))),
  decimalEnclosedCircle: (n) => enclosed(n, 0x2460, 20),
  decimalEnclosedParen: (n) => enclosed(n, 0x2474, 20),
  decimalEnclosedFullstop: (n) => enclosed(n, 0x2488, 20),
  none: () => '',
}));

/** Formats that depend on the language of the text or are not written here: the plain number stands in for them. */
export const isKnownFormat = (format: string, sample?: string): boolean =>
  format === 'custom' ? sample !== undefined && customFormat(sample) !== undefined : FORMATS.has(format) && format !== 'ordinal';

/**
 * A number as Word writes it. An unknown format gives the plain number; ask {@link isKnownFormat} to report it.
 *
 * @param sample for `custom`: the first members of the sequence, "001, 002, …" or "а, б, в, …".
 */
export function formatNumber(n: number, format: string, sample?: string): string {
  if (format === 'custom' && sample !== undefined) return (customFormat(sample) ?? String)(n);
  return (FORMATS.get(format) ?? String)(n);
}

function customFormat(sample: string): ((n: number) => string) | undefined {
  const members = sample.split(',').map((member) => member.trim()).filter((member) => member !== '' && !/^(?:…|\.\.\.)$/.test(member));
  const first = members[0];
  if (first === undefined) return undefined;
  if (/^0*1$/.test(first)) return (n) => String(n).padStart(first.length, '0');
  if (!members.every((member) => /^\p{L}$/u.test(member))) return undefined;
  const alphabet = alphabetOf(members.join(''));
  return (n) => letter(n, alphabet);
}

/** The alphabet a sample begins, or the sample itself when it begins none. */
function alphabetOf(sample: string): string {
  const lower = sample.toLowerCase();
  const known = [UKRAINIAN, RUSSIAN, LATIN].find((alphabet) => alphabet.startsWith(lower)) ?? lower;
  return sample === lower ? known : known.toUpperCase();
}
