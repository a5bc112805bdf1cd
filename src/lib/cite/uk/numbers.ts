/**
 * One number of a unit, as printed after its word: `5`, `7-1`, `7¹`, `3.2`, `9a`, `II`, `VI-1`, `"а"`, `а)`, `(a)`, «першої»,
 * «двадцять першої - 1», `5(3)(a)`.
 *
 * The hard part is the dash: «6-1» is an inserted unit, «12-14» a range, «258-258 - 5» a range whose end is inserted. A number
 * after a dash that is smaller than the one before it is a superscript (no range runs down); a greater one makes a range
 * unless the unit word is singular beyond doubt («статтею 9-11»).
 *
 * @example
 * numberAt(tokensOf('258-258 - 5 ,'), 0, {}) // { number: '258', style: 'digits', next: 1 }
 */
import type { CitedUnit } from '../citation.ts';
import { foldToLatin } from '../../text/homoglyphs.ts';
import { actWordAt } from './act-words.ts';
import { ordinalAt } from './ordinals.ts';
import { formAt, isTight, type Token } from './tokens.ts';

export type NumberStyle = 'digits' | 'ordinal' | 'letter' | 'roman';

export interface UnitNumber {
  number: string;
  style: NumberStyle;
  /** Inner units in brackets, as translations of EU acts have them: «статті 5(3)(a)». */
  below?: CitedUnit[];
  /** Index of the token after it. */
  next: number;
}

/** The number at a token, or undefined. `singular`: the unit word is singular beyond doubt, so a tight dash is never a range. */
export function numberAt(tokens: readonly Token[], at: number, singular = false): UnitNumber | undefined {
  return digitsAt(tokens, at, singular) ?? ordinalNumberAt(tokens, at) ?? romanAt(tokens, at) ?? letterAt(tokens, at);
}

/** Three digits and a superscript of two whose hyphen the source dropped («статтею 18840» = 188-40); more is a register number. */
const MOST_DIGITS = 5;

function digitsAt(tokens: readonly Token[], at: number, singular: boolean): UnitNumber | undefined {
  const start = tokens[at];
  if (start?.kind !== 'digits' || start.form.length > MOST_DIGITS) return undefined;
  let number = start.form;
  let next = at + 1;
  while (isDotted(tokens, next)) {
    number += `.${formAt(tokens, next + 1)}`;
    next += 2;
  }
  if (tokens[next]?.kind === 'superscript' && isTight(tokens, next)) number += `-${formAt(tokens, next++)}`;
  else if (isInserted(tokens, next, Number(/\d+$/.exec(number)?.[0]), singular)) {
    number += `-${formAt(tokens, next + 1)}`;
    next += 2;
    if (isTight(tokens, next) && isTight(tokens, next + 1) && isInserted(tokens, next, Number(formAt(tokens, next - 1)), singular)) {
      number += `-${formAt(tokens, next + 1)}`; // «172 - 9-2», inserted after 172-9
      next += 2;
    }
  }
  const lettered = formAt(tokens, next) === '-' && isTight(tokens, next) && isTight(tokens, next + 1) && /^\p{Lu}$/u.test(tokens[next + 1]?.text ?? '');
  if (lettered) number += formAt(tokens, next++); // «глави 13-А»
  const suffix = tokens[next];
  if (suffix?.kind === 'word' && suffix.text.length === 1 && isTight(tokens, next)) {
    number += suffix.text.toLowerCase();
    next++;
  }
  if (number.includes('.') && endsInDot(tokens, next)) next++;
  const below = bracketsAt(tokens, next);
  next += below.length * 3;
  next = afterBracket(tokens, next);
  return below.length > 0 ? { number, style: 'digits', below, next } : { number, style: 'digits', next };
}

/** The dot of «п. 2.8. Порядку» and «пп. 2.1.-2.5.» belongs to the number; before a new sentence it does not. */
const endsInDot = (tokens: readonly Token[], at: number): boolean =>
  formAt(tokens, at) === '.' && isTight(tokens, at) && (formAt(tokens, at + 1) === '-' || formAt(tokens, at + 1) === ',' || /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') || actWordAt(tokens, at + 1) !== undefined);

/** A dash and a number at `at` that make the number before them an inserted one. */
function isInserted(tokens: readonly Token[], at: number, base: number, singular: boolean): boolean {
  const end = tokens[at + 1];
  if (formAt(tokens, at) !== '-' || end?.kind !== 'digits' || end.form.length > 3 || isDotted(tokens, at + 2)) return false;
  const value = Number(end.form);
  if (value < base) return true;
  const tight = isTight(tokens, at) && isTight(tokens, at + 1);
  if (value > base) return tight && singular;
  return !isInserted(tokens, at + 2, value, singular); // «1 - 1», and not the first half of «258-258 - 5»
}

/** The range «2.2-2.4» ends in a number with a dot. */
const isDotted = (tokens: readonly Token[], at: number): boolean =>
  formAt(tokens, at) === '.' && isTight(tokens, at) && tokens[at + 1]?.kind === 'digits' && isTight(tokens, at + 1);

/** `(3)(a)` printed without a space after a number: paragraph, then points. */
function bracketsAt(tokens: readonly Token[], at: number): CitedUnit[] {
  const units: CitedUnit[] = [];
  for (let place = at; formAt(tokens, place) === '(' && isTight(tokens, place) && formAt(tokens, place + 2) === ')'; place += 3) {
    const inner = tokens[place + 1]!;
    if (inner.kind === 'mark' || inner.text.length > 4) break;
    const numeric = inner.kind === 'digits';
    units.push({ kind: numeric && units.length === 0 ? 'paragraph' : 'point', number: inner.text.toLowerCase() });
  }
  return units;
}

function ordinalNumberAt(tokens: readonly Token[], at: number): UnitNumber | undefined {
  const found = ordinalAt(tokens, at);
  if (!found) return undefined;
  const { value, next } = found;
  const inserted = formAt(tokens, next) === '-' && tokens[next + 1]?.kind === 'digits' && (tokens[next + 1]?.form.length ?? 9) <= 2;
  if (inserted) return { number: `${value}-${formAt(tokens, next + 1)}`, style: 'ordinal', next: next + 2 };
  if (tokens[next]?.kind === 'superscript' && isTight(tokens, next)) return { number: `${value}-${formAt(tokens, next)}`, style: 'ordinal', next: next + 1 };
  return { number: String(value), style: 'ordinal', next };
}

const ROMAN = /^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** «ІІ» in Cyrillic letters, «VI-1», and «VI1», whose superscript the source dropped. */
function romanAt(tokens: readonly Token[], at: number): UnitNumber | undefined {
  const token = tokens[at];
  const roman = token?.kind === 'word' ? foldToLatin(token.text) : '';
  if (!ROMAN.test(roman)) return undefined;
  const digit = tokens[at + 1];
  if (digit && digit.kind !== 'word' && digit.kind !== 'mark' && isTight(tokens, at + 1)) return { number: `${roman}-${digit.form}`, style: 'roman', next: at + 2 };
  if (formAt(tokens, at + 1) === '-' && tokens[at + 2]?.kind === 'digits') return { number: `${roman}-${formAt(tokens, at + 2)}`, style: 'roman', next: at + 3 };
  return { number: roman, style: 'roman', next: at + 1 };
}

/** `"а"`, `а)`, `"а-1"`, `(a)`, `(iv)`: a letter needs its quotes or its bracket, or it is a preposition. */
function letterAt(tokens: readonly Token[], at: number): UnitNumber | undefined {
  const first = formAt(tokens, at);
  const opened = first === '"' || first === "'" || first === '(';
  const letter = tokens[opened ? at + 1 : at];
  const isLetter = letter?.kind === 'word' ? letter.text.length === 1 || (first === '(' && /^[ivxl]{2,5}$/.test(letter.text)) : first === '(' && letter?.kind === 'digits' && letter.form.length <= 3;
  if (!letter || !isLetter) return undefined;
  let number = letter.text.toLowerCase();
  let next = opened ? at + 2 : at + 1;
  if (formAt(tokens, next) === '-' && tokens[next + 1]?.kind === 'digits' && opened) {
    number += `-${formAt(tokens, next + 1)}`;
    next += 2;
  }
  const close = first === '(' || !opened ? ')' : first;
  if (formAt(tokens, next) !== close) return undefined;
  return { number, style: 'letter', next: next + 1 };
}

/** The bracket of «пункт 2)» belongs to the number, the one of «(пункт 2)» does not. */
const afterBracket = (tokens: readonly Token[], at: number): number => (formAt(tokens, at) === ')' && isTight(tokens, at) && !opensBracket(tokens, at) ? at + 1 : at);

const FURTHEST_BRACKET = 60;

function opensBracket(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - FURTHEST_BRACKET); place--) {
    if (formAt(tokens, place) === '(') return true;
    if (formAt(tokens, place) === ')') return false;
  }
  return false;
}
