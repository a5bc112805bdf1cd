/**
 * The facts that identify an act in print: a date, a number, a title in quotes, an id the Rada prints in brackets.
 *
 * @example
 * dateAt(tokensOf('від 18 січня 2012 р. № 57'), 0)   // { value: '2012-01-18', next: 5 }
 * numberOfActAt(tokensOf('№ 1710-VI "Про'), 0)       // { value: '1710-VI', next: 4 }
 */
import { foldToLatin } from '../../text/homoglyphs.ts';
import { formAt, isTight, type Token } from './tokens.ts';

/** A fact and the index of the token after it. */
export interface Fact {
  value: string;
  next: number;
}

const MONTHS: Record<string, string> = {
  січня: '01', лютого: '02', березня: '03', квітня: '04', травня: '05', червня: '06', липня: '07', серпня: '08',
  вересня: '09', жовтня: '10', листопада: '11', грудня: '12',
};

/** «від 05.11.2009», «18 січня 2012 р.», «24 лютого 2022 року», with or without «від». */
export function dateAt(tokens: readonly Token[], at: number): Fact | undefined {
  const start = formAt(tokens, at) === 'від' ? at + 1 : at;
  if (tokens[start]?.kind !== 'digits' || formAt(tokens, start).length > 2) return undefined;
  const found = dottedDate(tokens, start) ?? wordDate(tokens, start);
  if (!found) return undefined;
  const after = formAt(tokens, found.next);
  if (after === 'року' || after === 'рік') return { ...found, next: found.next + 1 };
  return after === 'р' ? { ...found, next: formAt(tokens, found.next + 1) === '.' ? found.next + 2 : found.next + 1 } : found;
}

function dottedDate(tokens: readonly Token[], at: number): Fact | undefined {
  const [day, first, month, second, year] = [0, 1, 2, 3, 4].map((offset) => formAt(tokens, at + offset));
  if (first !== '.' || second !== '.' || !/^\d{1,2}$/.test(month!) || !/^(?:\d{2}|\d{4})$/.test(year!)) return undefined;
  return { value: isoDate(year!.length === 2 ? `19${year}` : year!, month!, day!), next: at + 5 };
}

function wordDate(tokens: readonly Token[], at: number): Fact | undefined {
  const month = Object.hasOwn(MONTHS, formAt(tokens, at + 1)) ? MONTHS[formAt(tokens, at + 1)] : undefined;
  const year = formAt(tokens, at + 2);
  return month !== undefined && /^\d{4}$/.test(year) ? { value: isoDate(year, month, formAt(tokens, at)), next: at + 3 } : undefined;
}

const isoDate = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const isNumberSign = (token: Token | undefined): boolean => token?.text === '№' || token?.text === 'N';

const MOST_PARTS = 12;

/** «№ 1710-VI», «N 57», «№ 64/2022», «№ 2232 - XII» of old texts. A Roman convocation comes back in Latin letters. */
export function numberOfActAt(tokens: readonly Token[], at: number): Fact | undefined {
  return isNumberSign(tokens[at]) ? bareNumberAt(tokens, at + 1) : undefined;
}

/** A number as acts have them, without its sign: «2016/399», «95/46/ЄС». It begins with a digit and has no spaces, but round a dash. */
export function bareNumberAt(tokens: readonly Token[], at: number): Fact | undefined {
  if (tokens[at]?.kind !== 'digits') return undefined;
  let value = formAt(tokens, at);
  let next = at + 1;
  while (next < at + MOST_PARTS) {
    if (isSenate(tokens, next)) {
      value += `(${foldToLatin(tokens[next + 1]!.text)})`;
      next += 3;
    }
    const joined = ['-', '/', '.'].includes(formAt(tokens, next));
    const part = tokens[joined ? next + 1 : next];
    if (part?.kind !== 'digits' && part?.kind !== 'word') break;
    const roman = /^[IVXІХ]+$/.test(part.text);
    const tight = isTight(tokens, next) && (!joined || isTight(tokens, next + 1));
    if (!tight && !(roman && formAt(tokens, next) === '-')) break;
    value += (joined ? formAt(tokens, next) : '') + (roman ? foldToLatin(part.text) : part.text);
    next += joined ? 2 : 1;
  }
  return { value, next };
}

/** «№ 5-р(II)/2020»: the senate of the Constitutional Court stands in brackets. */
const isSenate = (tokens: readonly Token[], at: number): boolean =>
  formAt(tokens, at) === '(' && isTight(tokens, at) && /^[IVХІ]+$/.test(tokens[at + 1]?.text ?? '') && formAt(tokens, at + 2) === ')';

const OPENERS = '«“„"”';
const CLOSERS = '»”“"';
/** Titles of acts that amend a dozen laws run to a hundred words. */
const LONGEST_TITLE = 160;

/**
 * The title in quotes at a token: «"Про затвердження Указу "Про введення воєнного стану"», whose last mark closes both quotes.
 * A straight mark opens when nothing stands between it and the word after it.
 */
export function titleAt(tokens: readonly Token[], at: number, text: string): Fact | undefined {
  if (!opensQuote(tokens, at) || !/^[\p{Lu}\d]/u.test(tokens[at + 1]?.text ?? '')) return undefined;
  let depth = 1;
  const limit = Math.min(tokens.length, at + LONGEST_TITLE);
  for (let place = at + 1; place < limit; place++) {
    if (formAt(tokens, place) !== '"') continue;
    if (opensQuote(tokens, place)) depth++;
    else if (--depth === 0 || !closesLater(tokens, place, limit)) {
      return { value: text.slice(tokens[at + 1]!.start, tokens[place]!.start).replace(/\s+/g, ' ').trim(), next: place + 1 };
    }
  }
  return undefined;
}

function opensQuote(tokens: readonly Token[], at: number): boolean {
  const printed = tokens[at]?.text ?? '';
  if (printed === '' || !OPENERS.includes(printed)) return false;
  return !CLOSERS.includes(printed) || (!isTight(tokens, at) || formAt(tokens, at - 1) === '(') && isTight(tokens, at + 1);
}

/** The next quote mark closes: the one before it closed an inner title only. */
function closesLater(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let place = at + 1; place < limit; place++) {
    if (formAt(tokens, place) === '"') return !opensQuote(tokens, place);
    if (formAt(tokens, place) === ';') return false;
  }
  return false;
}

/** `( 356-14 )`, `( z0240-19 )`: the Rada's own id, printed in the texts of the nineties and the 2000s. */
export function printedIdAt(tokens: readonly Token[], at: number, text: string): Fact | undefined {
  if (formAt(tokens, at) !== '(') return undefined;
  for (let place = at + 1; place < at + MOST_PARTS; place++) {
    if (formAt(tokens, place) !== ')') continue;
    const id = text.slice(tokens[at]!.end, tokens[place]!.start).trim().toLowerCase();
    return /^(?:[a-zа-я]?\d+[а-яa-z]?(?:\/\d+)?-\d{2,4}(?:-[а-я])?|\d{3}_[0-9a-z]+(?:-\d\d)?|\d+[а-я]?\/\d+(?:-вр)?)$/u.test(id) ? { value: id, next: place + 1 } : undefined;
  }
  return undefined;
}
