/**
 * The words inside a Formex paragraph as they are printed: quotation marks from their codes, capitals, raised digits,
 * numbers in groups of three. Everything else prints its text as it stands.
 *
 * Source: Formex 4 (Publications Office), elements HT, FT, QUOT.START; the printed forms compared on 39 consolidations
 * that exist both in Formex and in XHTML.
 *
 * @example
 * // EUR <FT TYPE="NUMBER">5000000</FT> → 'EUR 5 000 000' with no-break spaces
 */
import { RAISED } from '../eurlex/exponents.ts';
import { plainText, type FormexElement } from './xml.ts';

/** The mark a quotation opens or closes with: a code of Unicode, hexadecimal. `quotationMark('2018')` → `‘`. */
export function quotationMark(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16);
  return Number.isInteger(value) && value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : '"';
}

/** Interinstitutional Style Guide 10.4: thousands are set apart by a space; codes and decimals stand as written. */
export function printedNumber(element: FormexElement): string {
  const text = plainText(element).trim();
  const grouped = element.attributes['TYPE'] === 'NUMBER' && /^\d{4,}$/.test(text);
  return grouped ? text.replace(/\B(?=(?:\d{3})+$)/g, '\u00A0') : text;
}

/** Digits raised right after a digit, "1103⁷": plain text would glue them to it. Undefined for any other superscript. */
export function exponentOf(element: FormexElement, before: string): string | undefined {
  if (element.attributes['TYPE'] !== 'SUP' || !/\d$/.test(before)) return undefined;
  const digits = plainText(element).trim();
  return /^[-–−]?\d{1,5}$/.test(digits) ? [...digits].map((digit) => RAISED[digit]).join('') : undefined;
}
