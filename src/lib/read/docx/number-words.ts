/**
 * Numbers in words, for the list formats `cardinalText` («Один», "One") and `ordinalText` («Перший», "First"), which Word
 * writes in the language of the text with a capital. Ukrainian and English; in Ukrainian the masculine («Розділ Перший»).
 *
 * @example
 * inWords(21, 'ordinalText', 'uk') // 'Двадцять перший'
 */

interface Words {
  /** 0 is unused; 1–19. */
  ones: readonly string[];
  /** 2 = twenty … 9. */
  tens: readonly string[];
  ordinalOnes: readonly string[];
  ordinalTens: readonly string[];
  /** Between tens and units. */
  join: string;
}

const pieces = (words: string): string[] => words.split(' ');

const UKRAINIAN: Words = {
  ones: pieces('нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять'),
  tens: pieces('- - двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто'),
  ordinalOnes: pieces('нульовий перший другий третій четвертий п’ятий шостий сьомий восьмий дев’ятий десятий одинадцятий дванадцятий тринадцятий чотирнадцятий п’ятнадцятий шістнадцятий сімнадцятий вісімнадцятий дев’ятнадцятий'),
  ordinalTens: pieces('- - двадцятий тридцятий сороковий п’ятдесятий шістдесятий сімдесятий вісімдесятий дев’яностий'),
  join: ' ',
};

const ENGLISH: Words = {
  ones: pieces('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  tens: pieces('- - twenty thirty forty fifty sixty seventy eighty ninety'),
  ordinalOnes: pieces('zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'),
  ordinalTens: pieces('- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'),
  join: '-',
};

const LANGUAGES: ReadonlyMap<string, Words> = new Map([['uk', UKRAINIAN], ['en', ENGLISH]]);

/** A number of 1–99 in words; undefined beyond, and in a language that is not known here. */
export function inWords(n: number, format: 'cardinalText' | 'ordinalText', language: string | undefined): string | undefined {
  const words = LANGUAGES.get(language ?? '');
  if (!words || n < 1 || n > 99) return undefined;
  const [tens, units] = [Math.floor(n / 10), n % 10];
  const ordinal = format === 'ordinalText';
  const small = ordinal ? words.ordinalOnes : words.ones;
  const written =
    n < 20 ? small[n]! : units === 0 ? (ordinal ? words.ordinalTens : words.tens)[tens]! : words.tens[tens]! + words.join + small[units]!;
  return written[0]!.toUpperCase() + written.slice(1);
}

const ENGLISH_ENDING: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** "1st" in an English text; how Word shortens ordinals elsewhere is not known here. */
export const ordinalDigits = (n: number, language: string | undefined): string | undefined =>
  language === 'en' ? `${n}${n % 100 > 10 && n % 100 < 14 ? 'th' : (ENGLISH_ENDING[n % 10] ?? 'th')}` : undefined;
