/**
 * Exponents. Plain text glues a raised number to the one before it: article 1103⁷ of the Polish code (32001R0044,
 * Annex I) would become article 11037. So digits raised right after a digit are written with raised characters; marks
 * of footnotes and letters ("1er", "no", "m2") stay as plain text has them.
 *
 * @example
 * // Article 1103<span class="superscript">7</span>
 * exponentIn(span, 'Article 1103') // '⁷'
 */
import { shortText } from './short-text.ts';
import { classesOf, isElement, type Element } from '../html.ts';

/** Digits and signs as raised characters. */
export const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '-': '⁻', '–': '⁻', '−': '⁻',
};

/** The raised characters of an element printed as an exponent of `before`; undefined when it is none. */
export function exponentIn(element: Element, before: string): string | undefined {
  const raised = element.tagName === 'sup' || classesOf(element).some((name) => /^(?:oj-)?super(?:script)?$/.test(name));
  const parent = element.parentNode;
  if (!raised || !/\d$/.test(before) || classesOf(element).some((name) => /note-tag$/.test(name)) || (parent && isElement(parent) && parent.tagName === 'a')) return undefined;
  const digits = shortText(element, 6);
  return digits !== undefined && /^[-–−]?\d+$/.test(digits) ? [...digits].map((digit) => RAISED[digit]).join('') : undefined;
}
