/**
 * Amounts that a provision fixes: durations, ages, percentages, money, sizes. The same amount in two languages is one token, in digits or
 * in words: «протягом трьох років» and "within three years" are both `3 year`.
 *
 * @example
 * quantitiesIn('не пізніше ніж за 30 днів', 'uk') // ['30 day']
 * quantitiesIn('within thirty days', 'en')        // ['30 day']
 */
import type { MatchLang } from './words.ts';

/** Stems of numerals, longest first where one opens another. */
const NUMERALS: Record<MatchLang, Record<string, number>> = {
  uk: {
    одинадцят: 11, дванадцят: 12, тринадцят: 13, чотирнадцят: 14, "п'ятнадцят": 15, шістнадцят: 16, шістдесят: 60, "п'ятдесят": 50, двадцят: 20, тридцят: 30, сорок: 40,
    одног: 1, один: 1, одн: 1, двох: 2, два: 2, дві: 2, трьох: 3, три: 3, чотирьох: 4, чотири: 4, "п'ят": 5, шест: 6, шіст: 6, сем: 7, сім: 7, восьм: 8, вісім: 8, "дев'ят": 9, десят: 10,
  },
  en: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fourteen: 14, fifteen: 15, sixteen: 16, eighteen: 18,
    twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
  },
};

/** Unit words by their stem. An age is a duration: «16-річного віку», "16 years old". */
const UNITS: readonly (readonly [string, string])[] = [
  ['hour', 'годин|hours?'], ['day', 'календарн\\p{L}+ дн|дн|день|діб|доб|calendar days?|days?'], ['working-day', 'робоч\\p{L}+ дн|working days?'], ['week', 'тижн|тижд|weeks?'],
  ['month', 'місяц|months?'], ['year', 'рок|рік|річн|years?'], ['%', '%|відсотк|per ?cent'], ['euro', 'євро|eur(?:o|os)?(?!\\p{L})|€'], ['km', 'кілометр|км(?!\\p{L})|km(?!\\p{L})|kilomet'],
];

const AMOUNT = new RegExp(String.raw`(?<![\p{L}\d.,/-])(?:(\d{1,3}(?:[  ]\d{3})+|\d+(?:[.,]\d+)?)|([\p{L}'’ʼ]{3,15}))(?:[ \u00a0-]|(?=%))*(?:(${UNITS.map(([, words]) => words).join(')|(')}))`, 'giu');
/** "EUR 10 000": the unit first. */
const MONEY_FIRST = /(?<!\p{L})(?:EUR|€) ?(\d[\d  ]*(?:[.,]\d+)?)/gu;

/** The amounts of a text, in order. Plain numbers are none: they number units. */
export function quantitiesIn(text: string, lang: MatchLang): string[] {
  const found = [...text.matchAll(AMOUNT)].flatMap(([, digits, word, ...units]) => {
    const amount = digits === undefined ? numeral(word ?? '', lang) : plain(digits);
    const unit = UNITS[units.findIndex((match) => match !== undefined)]?.[0];
    return amount === undefined || unit === undefined ? [] : [`${amount} ${unit}`];
  });
  return [...found, ...[...text.matchAll(MONEY_FIRST)].map(([, digits = '']) => `${plain(digits)} euro`)];
}

const plain = (digits: string): string => digits.replace(/[  ]/g, '').replace(',', '.');

function numeral(word: string, lang: MatchLang): number | undefined {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'");
  if (lang === 'en') return Object.hasOwn(NUMERALS.en, lower) ? NUMERALS.en[lower] : undefined;
  const stem = Object.keys(NUMERALS.uk).find((known) => lower.startsWith(known));
  return stem === undefined ? undefined : NUMERALS.uk[stem];
}
