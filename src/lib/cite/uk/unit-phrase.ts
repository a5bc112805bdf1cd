/**
 * One unit phrase: a unit word with the numbers it governs. The brick of Ukrainian citations and of amendment notes alike.
 *
 * Read: «статтею 5», «пунктів 1, 3 і 5–7», «частин першої – третьої», «підпункти "а" і "б"», «другого речення», «цієї статті»,
 * «додатка» (no number). Which unit stands inside which is the business of the caller.
 *
 * @example
 * unitPhraseAt(tokensOf('пунктів 1, 3 і 5-7 частини'), 0)
 * // { word: 'пункт', kind: 'point', rank: 8, items: [{ number: '1' }, { number: '3' }, { number: '5', to: '7' }], at: 0, next: 8, … }
 */
import type { CitedUnit } from '../citation.ts';
import { numberAt, type NumberStyle, type UnitNumber } from './numbers.ts';
import { ordinalAt } from './ordinals.ts';
import { formAt, type Token } from './tokens.ts';
import { unitWordAt, type UnitWord } from './units.ts';

/** One number or range. */
export interface CitedNumber {
  /** As `CitedUnit.number`: also `this`, `that`, `last` and '' for a unit without number. */
  number: string;
  to?: string;
  style?: NumberStyle;
  /** Units inside, from brackets: «статті 5(3)(a)». */
  below?: CitedUnit[];
}

export interface UnitPhrase extends Omit<UnitWord, 'next'> {
  items: CitedNumber[];
  /** Index of the first token of the phrase and of the token after it. */
  at: number;
  next: number;
}

/** Demonstratives before a unit: «цієї статті» is this one, «тієї ж», «зазначеної статті» the one just named. */
const THIS = new Set(['цей', 'цього', 'цьому', 'цим', 'ця', 'цієї', 'цій', 'цю', 'цією', 'це', 'ці', 'цих', 'цими']);
const THAT = new Set(['той', 'того', 'тому', 'тим', 'тієї', 'тій', 'ту', 'тією', 'тих', 'тими']);
const SAME = new Set(['самий', 'самого', 'самому', 'самим', 'самої', 'самій', 'саму', 'самою', 'самих', 'же', 'ж']);
const NAMED_STEM = /^(?:зазначен|вказан|назван|згадан)(?:ий|ого|ому|им|ій|ої|ою|у|а|е|і|их|ими)$/;

/** «цього» → `this`, «зазначеного» → `that`; where the word after it stands. */
export function demonstrativeAt(tokens: readonly Token[], at: number): { which: 'this' | 'that'; next: number } | undefined {
  const form = formAt(tokens, at);
  if (THIS.has(form)) return { which: 'this', next: formAt(tokens, at + 1) === 'ж' || formAt(tokens, at + 1) === 'же' ? at + 2 : at + 1 };
  if (NAMED_STEM.test(form)) return { which: 'that', next: at + 1 };
  if (!THAT.has(form) || !SAME.has(formAt(tokens, at + 1))) return undefined;
  return { which: 'that', next: SAME.has(formAt(tokens, at + 2)) ? at + 3 : at + 2 };
}

/** The unit phrase that begins at a token, as long as it goes, or undefined. Work is linear in the tokens it takes. */
export function unitPhraseAt(tokens: readonly Token[], at: number): UnitPhrase | undefined {
  const demonstrative = demonstrativeAt(tokens, at);
  if (demonstrative) {
    const word = unitWordAt(tokens, demonstrative.next);
    if (!word || (formAt(tokens, at) === 'це' && word.word !== 'речення' && word.word !== 'тире')) return undefined;
    return { ...word, items: [{ number: word.numbers.includes('singular') ? demonstrative.which : 'that' }], at, next: word.next };
  }
  const word = unitWordAt(tokens, at);
  if (word) return numberedPhrase(tokens, at, word);
  return ordinalAt(tokens, at) && ordinalFirst(tokens, at);
}

/** «статті 5, 6 і 8-10»; the words for attachments and notes may stand without number. */
function numberedPhrase(tokens: readonly Token[], at: number, word: UnitWord): UnitPhrase | undefined {
  const { items, next } = numbersAt(tokens, formAt(tokens, word.next) === '№' ? word.next + 1 : word.next, word);
  if (items.length > 0) return { ...word, items, at, next };
  const nameless = (word.kind === 'attachment' || word.kind === 'footnote') && !word.abbreviated;
  return nameless ? { ...word, items: [{ number: '' }], at, next: word.next } : undefined;
}

/** «перше речення», «другого абзацу», «першого і другого абзаців». */
function ordinalFirst(tokens: readonly Token[], at: number): UnitPhrase | undefined {
  if (ordinalAt(tokens, at - 1) || ordinalAt(tokens, at - 2)) return undefined;
  const { items, next } = numbersAt(tokens, at, undefined);
  const word = unitWordAt(tokens, next);
  if (!word || word.abbreviated || items.length === 0 || items.some(({ style }) => style !== 'ordinal')) return undefined;
  return numbersAt(tokens, word.next, word).items.length > 0 ? undefined : { ...word, items, at, next: word.next };
}

const isSingular = (word: UnitWord): boolean => word.numbers.length === 1 && word.numbers[0] === 'singular';

/** Numbers with what joins them. A word singular beyond doubt governs a list only of ordinals: «частиною першою або другою». */
function numbersAt(tokens: readonly Token[], at: number, word: UnitWord | undefined): { items: CitedNumber[]; next: number } {
  const singular = word !== undefined && isSingular(word);
  const items: CitedNumber[] = [];
  let next = at;
  for (let place = at; ; ) {
    const number = numberAt(tokens, place, singular);
    if (!number || (items.length > 0 && !continues(tokens, items, number, place, word))) break;
    const range = rangeAfter(tokens, number, singular);
    items.push(citedNumber(number, range));
    next = range?.next ?? number.next;
    const joined = separatorAt(tokens, next);
    if (joined === next) break;
    place = joined;
  }
  return { items: items.map((item, i) => inOrder(item, items[i - 1], items[i + 1])), next };
}

/** «пунктів 1, 11, 2»: a list runs up, so a number out of order that begins like the one before it is 1-1, its superscript dropped. */
function inOrder(item: CitedNumber, before: CitedNumber | undefined, after: CitedNumber | undefined): CitedNumber {
  const base = /^\d+/.exec(before?.number ?? '')?.[0];
  if (base === undefined || after === undefined || !/^\d+$/.test(item.number) || !item.number.startsWith(base)) return item;
  const suffix = item.number.slice(base.length);
  const next = Number.parseInt(after.number, 10);
  return suffix !== '' && !suffix.startsWith('0') && next < Number(item.number) && next > Number(base) ? { ...item, number: `${base}-${suffix}` } : item;
}

const citedNumber = ({ number, style, below }: UnitNumber, range: UnitNumber | undefined): CitedNumber => ({
  number, style, ...(range && { to: range.number }), ...(below && { below }),
});

/** The end of a range: «– 7», «до 7» is not law drafting. */
function rangeAfter(tokens: readonly Token[], from: UnitNumber, singular: boolean): UnitNumber | undefined {
  if (formAt(tokens, from.next) !== '-' || from.below) return undefined;
  const end = numberAt(tokens, from.next + 1, singular);
  return end?.style === from.style ? end : undefined;
}

const CONJUNCTIONS = new Set(['і', 'i', 'й', 'та', 'або', 'чи']);

/** Index after «,», «і», «та», «або», «, а також», «і/або»; the given index when nothing joins. */
export function separatorAt(tokens: readonly Token[], at: number): number {
  let next = at;
  if (formAt(tokens, next) === ',' || formAt(tokens, next) === ';') next++;
  if (CONJUNCTIONS.has(formAt(tokens, next))) {
    next++;
    if (formAt(tokens, next) === '/' && CONJUNCTIONS.has(formAt(tokens, next + 1))) next += 2;
  } else if (formAt(tokens, next) === 'а' && formAt(tokens, next + 1) === 'також') next += 2;
  return next;
}

/** A further number is of the list when it is written like the first and nothing makes it a number of something else. */
function continues(tokens: readonly Token[], items: readonly CitedNumber[], number: UnitNumber, at: number, word: UnitWord | undefined): boolean {
  const style = items[0]?.style;
  if (number.style !== style || formAt(tokens, at - 1) === ';') return false;
  if (style === 'ordinal') return word === undefined || !beginsUnit(tokens, number.next) || formAt(tokens, at - 1) !== ',';
  return style !== 'digits' || word?.numbers.includes('plural') === true || !countsSomething(tokens, number.next);
}

/** «…, другого речення»: the ordinal belongs to the word after it. */
const beginsUnit = (tokens: readonly Token[], at: number): boolean => {
  const word = unitWordAt(tokens, at);
  return word !== undefined && numberAt(tokens, word.next) === undefined;
};

/** «статтею 5, 30 днів»: a noun follows that no unit and no act is called by. */
const countsSomething = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'word' && /^\p{Ll}/u.test(token.text) && !unitWordAt(tokens, at) && !demonstrativeAt(tokens, at) && !CONJUNCTIONS.has(token.form);
};
