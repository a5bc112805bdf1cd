/**
 * Ordinal words in every case, gender and number: «першої», «двадцять першою», «сто третіх». Частини and абзаци are cited by
 * them, never by digits (Law 3354-IX, art. 33).
 *
 * @example
 * ordinalAt(tokensOf('двадцять першої'), 0) // { value: 21, next: 2 }
 */
import { formAt, type Token } from './tokens.ts';

const HARD_ENDINGS = ['ий', 'ого', 'ому', 'им', 'ім', 'а', 'ої', 'ій', 'у', 'ою', 'е', 'і', 'их', 'ими'];
const SOFT_ENDINGS = ['ій', 'ього', 'ьому', 'ім', 'я', 'ьої', 'ю', 'ьою', 'є', 'і', 'іх', 'іми'];

/** Stems by value; all take hard endings but «третій». */
const STEMS: readonly [number, string][] = [
  [1, 'перш'], [2, 'друг'], [3, 'трет'], [4, 'четверт'], [5, "п'ят"], [6, 'шост'], [7, 'сьом'], [8, 'восьм'], [9, "дев'ят"],
  [10, 'десят'], [11, 'одинадцят'], [12, 'дванадцят'], [13, 'тринадцят'], [14, 'чотирнадцят'], [15, "п'ятнадцят"],
  [16, 'шістнадцят'], [17, 'сімнадцят'], [18, 'вісімнадцят'], [19, "дев'ятнадцят"], [20, 'двадцят'], [30, 'тридцят'],
  [40, 'сороков'], [50, "п'ятдесят"], [60, 'шістдесят'], [70, 'сімдесят'], [80, 'вісімдесят'], [90, "дев'яност"], [100, 'сот'],
];

const FORMS = new Map(
  STEMS.flatMap(([value, stem]) => (stem === 'трет' ? SOFT_ENDINGS : HARD_ENDINGS).map((ending) => [stem + ending, value] as const)),
);

/** First words of compounds; only the last word is inflected. */
const TENS = new Map([
  ['двадцять', 20], ['тридцять', 30], ['сорок', 40], ["п'ятдесят", 50], ['шістдесят', 60], ['сімдесят', 70], ['вісімдесят', 80], ["дев'яносто", 90],
]);

const LAST = new Set(HARD_ENDINGS.map((ending) => `останн${ending}`).concat(SOFT_ENDINGS.map((ending) => `останн${ending}`)));

export interface Ordinal {
  /** `last` for «останній». */
  value: number | 'last';
  /** Index of the token after it. */
  next: number;
}

/** The ordinal that begins at a token, as long as it goes, or undefined. */
export function ordinalAt(tokens: readonly Token[], at: number): Ordinal | undefined {
  const form = formAt(tokens, at);
  if (LAST.has(form)) return { value: 'last', next: at + 1 };
  if (form !== 'сто') return belowHundred(tokens, at);
  const rest = belowHundred(tokens, at + 1);
  return rest && { value: 100 + rest.value, next: rest.next };
}

/** «двадцять першої», «п'ятого», «сотої». */
function belowHundred(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const simple = FORMS.get(formAt(tokens, at));
  if (simple !== undefined) return { value: simple, next: at + 1 };
  const tens = TENS.get(formAt(tokens, at));
  const units = tens === undefined ? undefined : FORMS.get(formAt(tokens, at + 1));
  return tens === undefined || units === undefined || units > 9 ? undefined : { value: tens + units, next: at + 2 };
}
