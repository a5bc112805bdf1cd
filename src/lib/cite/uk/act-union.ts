/**
 * Acts of the Union in Ukrainian texts: «Регламенту (ЄС) № 2016/399», «Директиви Ради 92/83/ЄЕС», «Рамкового рішення Ради 2008/977/ЮВС».
 *
 * @example
 * unionAct(printed, word, at) // { act: { said: 'named', kind: 'регламент', number: '2016/399', celex: '32016R0399' }, … }
 */
import { celexOf } from '../identifiers.ts';
import { nameEnd } from './act-documents.ts';
import type { ActPhrase, Printed } from './act-facts.ts';
import type { ActWord } from './act-words.ts';
import { bareNumberAt, dateAt, numberOfActAt } from './facts.ts';
import { formAt, type Token } from './tokens.ts';

/** Words after which no name goes on. */
export const STOPS = new Set(['.', ';', ':', 'який', 'яка', 'яке', 'які', 'що', 'якого', 'якої', 'якою', 'яким', 'якими', 'яких']);
const LONGEST_UNION_NAME = 25;
const COMMUNITY = new Set(['єс', 'єес', 'єспв', 'євратом', 'eu', 'ec', 'eec']);
const UNION_KINDS: Record<string, string> = { регламент: 'regulation', директива: 'directive', рішення: 'decision' };

/** «Регламенту (ЄС) № 2016/399», «Директиви Ради 92/83/ЄЕС», «Регламенту Комісії (ЄС) від 14 січня 2011 року № 10/2011». */
export function unionAct({ tokens }: Printed, word: ActWord, at: number): ActPhrase | undefined {
  let union = false;
  let date: string | undefined;
  for (let place = word.next; place < word.next + LONGEST_UNION_NAME; place++) {
    const form = formAt(tokens, place);
    if (STOPS.has(form) || form === '') return undefined;
    const dated = dateAt(tokens, place);
    if (dated) {
      date ??= dated.value;
      place = dated.next - 1;
      continue;
    }
    union ||= COMMUNITY.has(form) || form === 'європейського' || form === 'комісії' || form === 'ради';
    const number = numberOfActAt(tokens, place) ?? (tokens[place]?.kind === 'digits' ? bareNumberAt(tokens, place) : undefined);
    if (number) return unionNumber(tokens, word, at, number, union, date);
  }
  return undefined;
}

function unionNumber(tokens: readonly Token[], word: ActWord, at: number, number: { value: string; next: number }, union: boolean, date: string | undefined): ActPhrase | undefined {
  const community = /\/(?:ЄС|ЄЕС|ЄСПВ|ЮВС|ЄВС|Євратом|EC|EEC|EU|JHA)$/u.exec(number.value);
  if (!number.value.includes('/') || !(union || community)) return undefined;
  const framework = word.kind === 'рішення' && /^рамков/.test(formAt(tokens, at));
  const celex = celexOf(framework ? 'framework decision' : (UNION_KINDS[word.kind] ?? ''), number.value);
  const plain = number.value.replace(/\/\p{L}+$/u, '');
  const { next, value } = unionTail(tokens, number.next);
  const adopted = date ?? value;
  return { act: { said: 'named', kind: word.kind, number: plain, ...(adopted !== undefined && { date: adopted }), ...(celex !== undefined && { celex }) }, at, next, plural: word.plural };
}

const INSTITUTIONS = new Set(['європейського', 'парламенту', 'ради', 'комісії', 'союзу', 'і', 'та', 'й']);

/** «… 2016/399 Європейського Парламенту і Ради від 9 березня 2016 року про …». */
function unionTail(tokens: readonly Token[], at: number): { next: number; value?: string } {
  let place = at;
  while (INSTITUTIONS.has(formAt(tokens, place))) place++;
  const date = dateAt(tokens, place);
  const next = date?.next ?? (formAt(tokens, place - 1) === 'ради' || formAt(tokens, place - 1) === 'комісії' ? place : at);
  const named = date !== undefined && ['про', 'щодо'].includes(formAt(tokens, next)) ? nameEnd(tokens, next) : next;
  return { next: named, ...(date && { value: date.value }) };
}

