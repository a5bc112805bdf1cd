/**
 * Number formats: how Word writes the third item of a list, "3", "III", "в" or "c".
 *
 * All 62 formats of ISO/IEC 29500-1, 17.18.59 are known by name; a number that cannot be written for certain gives
 * undefined, and the caller shows the plain number and reports it. Left so: `dollarText`, `koreanLegal` and the counting
 * words of Hindi, Thai and Vietnamese.
 *
 * `custom` describes a series by its first members, "001, 002, 003, …" or "а, б, в, …" ([MS-DOCX] 2.4); it is whatever
 * format begins so. «а, б, в» begins the Ukrainian, the Russian and the Bulgarian alphabet: the language of the text
 * decides, and {@link isUncertain} tells when it had to.
 *
 * @example
 * formatNumber(3, 'russianLower')                            // 'в'
 * formatNumber(5, 'custom', { sample: 'а, б, в, г, ґ' })     // 'ґ'
 * formatNumber(2, 'ordinalText', { language: 'uk' })         // 'Другий'
 */
import { BULGARIAN, GREEK, LETTERS, RUSSIAN, SERIES, UKRAINIAN } from './alphabets.ts';
import { counted } from './counting-systems.ts';
import { inWords, ordinalDigits } from './number-words.ts';

export interface FormatSetting {
  /** For `custom`: the first members of the series. */
  sample?: string;
  /** Language of the numbered text: `uk`. */
  language?: string;
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'],
  [5, 'v'], [4, 'iv'], [1, 'i'],
];
/** Roman numbers end before 4,000; Word prints nothing sensible beyond. */
const LARGEST_ROMAN = 3999;

function roman(n: number): string | undefined {
  if (n < 1 || n > LARGEST_ROMAN) return undefined;
  let rest = n;
  let written = '';
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  return written;
}

/** More repetitions are no label of a law but an attack on memory. */
const MOST_REPEATED = 20;

function letter(n: number, alphabet: string): string | undefined {
  const times = Math.floor((n - 1) / alphabet.length) + 1;
  return n < 1 || times > MOST_REPEATED ? undefined : alphabet[(n - 1) % alphabet.length]!.repeat(times);
}

type Writer = (n: number, setting: FormatSetting) => string | undefined;

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>(Object.entries({
  decimal: String,
  decimalHalfWidth: String,
  // Word writes plain digits for it ([MS-OI29500] 2.1.540 d).
  bahtText: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  upperRoman: (n) => roman(n)?.toUpperCase(),
  lowerRoman: roman,
  hex: (n) => n.toString(16).toUpperCase(),
  numberInDash: (n) => `- ${n} -`,
  none: () => '',
  ordinal: (n, { language }) => ordinalDigits(n, language),
  cardinalText: (n, { language }) => inWords(n, 'cardinalText', language),
  ordinalText: (n, { language }) => inWords(n, 'ordinalText', language),
  custom: (n, setting) => custom(setting)?.(n),
} satisfies Record<string, Writer>));

/**
 * A number as Word writes it, or undefined when that is not certain.
 *
 * @param format the value of `w:numFmt`
 */
export function formatNumber(n: number, format: string, setting: FormatSetting = {}): string | undefined {
  const writer = WRITERS.get(format);
  if (writer) return writer(n, setting);
  const alphabet = LETTERS.get(format);
  if (alphabet) return letter(n, alphabet);
  const series = SERIES.get(format);
  return series ? series[n - 1] : counted(n, format);
}

/** Alphabets a sample may begin, the likeliest first. */
const ALPHABETS: readonly { language?: string; letters: string }[] = [
  { language: 'uk', letters: UKRAINIAN },
  { language: 'ru', letters: RUSSIAN },
  { language: 'bg', letters: BULGARIAN },
  { letters: GREEK },
];
/** Formats a sample may stand for, besides an alphabet. */
const SAMPLED = ['decimal', 'decimalZero', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman', 'chicago', 'hex', ...SERIES.keys()];

const membersOf = (sample: string): string[] =>
  sample.split(',').map((member) => member.trim()).filter((member) => member !== '' && !/^(?:…|\.\.\.)$/.test(member));

/** The alphabets that begin with these letters. */
const alphabetsOf = (letters: string): typeof ALPHABETS => ALPHABETS.filter((alphabet) => alphabet.letters.startsWith(letters));

/** The series a sample describes, or undefined when it begins none that is known. */
function custom({ sample = '', language }: FormatSetting): ((n: number) => string | undefined) | undefined {
  const members = membersOf(sample);
  const first = members[0];
  if (first === undefined) return undefined;
  if (/^0*1$/.test(first)) return (n) => String(n).padStart(first.length, '0');
  const printed = members.join('');
  const lower = printed.toLowerCase();
  const known = alphabetsOf(lower);
  const alphabet = (known.find((candidate) => candidate.language === language) ?? known[0])?.letters;
  if (alphabet) return (n) => letter(n, printed === lower ? alphabet : alphabet.toUpperCase());
  const format = SAMPLED.find((name) => members.every((member, index) => formatNumber(index + 1, name) === member));
  if (format) return (n) => formatNumber(n, format);
  return members.every((member) => /^\p{L}$/u.test(member)) ? (n) => members[n - 1] : undefined;
}

/** True when the sample begins several alphabets that differ at this number, so that the language or a guess decided. */
export function isUncertain(n: number, { sample = '' }: FormatSetting): boolean {
  const written = alphabetsOf(membersOf(sample).join('').toLowerCase()).map(({ letters }) => letter(n, letters));
  return new Set(written).size > 1;
}
