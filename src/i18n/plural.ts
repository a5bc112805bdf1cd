/**
 * Counting in words: «1 стаття, 2 статті, 5 статей», "1 article, 2 articles".
 *
 * The form is chosen by `Intl.PluralRules`, so 11 and 21 come out as grammar asks; numbers are grouped with a
 * no-break space in both languages, as official texts of the EU print them.
 *
 * @example
 * counted(21, { one: 'стаття', few: 'статті', many: 'статей', other: 'статті' }, 'uk') // '21 стаття', a no-break space between
 */
import type { Speech } from '../lib/model/message.ts';

/** The forms a noun takes after a number; Ukrainian needs `few` and `many`, English only `one` and `other`. */
export interface Plural {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

const RULES: Record<Speech, Intl.PluralRules> = { uk: new Intl.PluralRules('uk'), en: new Intl.PluralRules('en') };

/** A whole number with a no-break space between thousands: `25 000`. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

/** The form of a noun that goes with the number. A form the language does not use falls back to `other`. */
export function form(count: number, noun: Plural, speech: Speech): string {
  const rule = RULES[speech].select(count);
  return (rule === 'one' || rule === 'few' || rule === 'many' ? noun[rule] : undefined) ?? noun.other;
}

/** Number and noun, joined by a no-break space so that a line never ends between them. */
export const counted = (count: number, noun: Plural, speech: Speech): string => `${grouped(count)}\u00a0${form(count, noun, speech)}`;
