/**
 * What the rules for acts share: the shape of an act phrase, the facts printed after an act's word, and when a bare word means an
 * act named before.
 *
 * @example
 * withFacts(printed, { act: { said: 'named', kind: 'закон' }, at: 0, next: 2 }) // … number: '1710-VI', rada: '1710-17'
 */
import type { CitedAct } from '../citation.ts';
import { radaIdOf } from '../identifiers.ts';
import type { ActWord } from './act-words.ts';
import { dateAt, numberOfActAt, printedIdAt, titleAt } from './facts.ts';
import { formAt, type Token } from './tokens.ts';

export interface Printed {
  tokens: readonly Token[];
  text: string;
}

export interface ActPhrase {
  act: CitedAct;
  /** Index of the first token and of the token after it. */
  at: number;
  next: number;
  /** More of the same may follow: «законів України "Про …" і "Про …"». */
  plural?: boolean;
}

export interface Setting {
  /** A unit stands before it, so a bare «Закону» is an act named before. */
  attached: boolean;
}

/** «(далі - Закон)» gives a name, it cites nothing. */
export const isDefined = (tokens: readonly Token[], at: number): boolean =>
  formAt(tokens, at - 1) === 'далі' || (formAt(tokens, at - 1) === '-' && formAt(tokens, at - 2) === 'далі');

/** A capitalised word without facts: an act named before, «(далі - Закон)». At the head of a sentence the capital says nothing. */
export function earlier({ tokens }: Printed, word: ActWord, at: number, next: number, { attached }: Setting): ActPhrase | undefined {
  if (!word.capital || word.plural || !(attached || isInsideSentence(tokens, at))) return undefined;
  return { act: { said: 'earlier', kind: word.kind }, at, next };
}

export function isInsideSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || /^\p{Lu}{2}/u.test(tokens[at]?.text ?? '')) return false;
  return before.kind === 'word' || before.form === ',';
}

export const afterUkraine = (tokens: readonly Token[], at: number): number => (formAt(tokens, at) === 'україни' ? at + 1 : at);

export const isNamed = ({ number, title, date, rada }: CitedAct): boolean => (number ?? title ?? date ?? rada) !== undefined;

/** Date, number, title, printed id and registration after the name, each once, in any order; identifiers worked out from them. */
export function withFacts(printed: Printed, phrase: ActPhrase): ActPhrase {
  const { tokens, text } = printed;
  const act: CitedAct = { ...phrase.act };
  let { next } = phrase;
  let identified = false;
  for (let found = true; found; ) {
    found = false;
    const date = act.date === undefined ? dateAt(tokens, next) : undefined;
    const number = act.number === undefined ? numberOfActAt(tokens, next) : undefined;
    const title = act.title === undefined ? titleAt(tokens, next, text) : undefined;
    const id = identified ? undefined : printedIdAt(tokens, next, text);
    if (date) act.date = date.value;
    else if (number) act.number = number.value;
    else if (title) act.title = title.value;
    else if (id) {
      act.rada = id.value;
      identified = true;
    }
    next = (date ?? number ?? title ?? id)?.next ?? next;
    found = (date ?? number ?? title ?? id) !== undefined;
  }
  const registration = act.number === undefined ? undefined : registrationAt(tokens, next);
  const rada = act.rada ?? radaIdOf(act, registration);
  return { ...phrase, act: { ...act, ...(rada !== undefined && { rada }) }, next: registration?.next ?? next };
}

/** «, зареєстрованого в Міністерстві юстиції України 12.03.2019 за № 240/33211». */
function registrationAt(tokens: readonly Token[], at: number): { number: string; date: string; next: number } | undefined {
  const start = formAt(tokens, at) === ',' ? at + 1 : at;
  if (!/^зареєстрован(?:ого|им|ій|ою|ої|у|их|ими|ий|а|о|і|ому)$/.test(formAt(tokens, start)) || !/^юстиції$/.test(formAt(tokens, start + 3))) return undefined;
  const dated = dateAt(tokens, afterUkraine(tokens, start + 4));
  const number = dated && numberOfActAt(tokens, formAt(tokens, dated.next) === 'за' ? dated.next + 1 : dated.next);
  return number && { number: number.value, date: dated.value, next: number.next };
}

