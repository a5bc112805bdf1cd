/**
 * The importer's check on itself: the edition's text is the source's text, white space apart, and what is written reads
 * back as what it was. The one rewriting allowed is a superscript that the outline has reported («1291» → «129-1»).
 *
 * @example
 * firstDifference('Стаття 1291. Суд', 'Стаття 129-1. Суд', ['129-1']) // undefined
 * firstDifference('Строк три дні', 'Строк дні', [])                   // { after: 'Строк', source: 'три дні', stored: 'дні' }
 */
import { isDeepStrictEqual } from 'node:util';
import type { Edition, Provision } from '../../src/lib/model/edition.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { readMarkdown } from '../../src/lib/edition/markdown-read.ts';
import { writeMarkdown } from '../../src/lib/edition/markdown-write.ts';
import { provisionsIn, textOf } from '../../src/lib/edition/text.ts';
import { bare } from '../../src/lib/text/whitespace.ts';

export interface Difference {
  /** The last characters both have. */
  after: string;
  source: string;
  stored: string;
}

const CONTEXT = 40;

/** The first place where two texts differ, white space apart; `rewritten` are the reported numbers, in order. */
export function firstDifference(source: string, stored: string, rewritten: readonly string[]): Difference | undefined {
  const [from, to] = [bare(source), bare(stored)];
  const allowed = [...rewritten];
  let at = 0;
  let there = 0;
  while (at < from.length || there < to.length) {
    if (from[at] === to[there]) at += 1;
    else if (!isReportedHyphen(to, there, allowed)) return { after: printed(source, at - CONTEXT, at), source: printed(source, at, at + CONTEXT), stored: printed(stored, there, there + CONTEXT) };
    there += 1;
  }
  return undefined;
}

/** What a text prints between two positions of its bare form, white space included: for a person to read. */
function printed(text: string, from: number, to: number): string {
  let [at, start, end] = [0, text.length, text.length];
  for (let index = 0; index < text.length; index++) {
    if (bare(text[index]!) === '') continue;
    if (at === Math.max(0, from)) start = index;
    if (at === to) {
      end = index;
      break;
    }
    at += 1;
  }
  return text.slice(Math.min(start, end), end).replace(/\s+/g, ' ').trim();
}

/** True when the character is the hyphen of a reported number; a number is used up by its last hyphen. */
function isReportedHyphen(text: string, at: number, allowed: string[]): boolean {
  if (text[at] !== '-') return false;
  for (const [index, number] of allowed.entries()) {
    for (let hyphen = number.indexOf('-'); hyphen >= 0; hyphen = number.indexOf('-', hyphen + 1)) {
      if (!text.startsWith(number, at - hyphen)) continue;
      if (hyphen === number.lastIndexOf('-')) allowed.splice(index, 1);
      return true;
    }
  }
  return false;
}

/** Numbers the outline says it rewrote. */
export const rewrittenIn = (messages: readonly Message[]): string[] =>
  messages.filter((m) => m.code === 'superscript-inferred').map((m) => String(m.facts['number']));

/**
 * What stands against storing: nothing, or one message of severity `error`. `source` is the text the source prints,
 * `markdown` the edition as it would be written, `messages` what was noticed on the way (reported rewritings among them).
 */
export function selfCheck(source: string, edition: Edition, markdown: string, messages: readonly Message[]): Message[] {
  const difference = firstDifference(source, textOf(edition.body), rewrittenIn(messages));
  if (difference) return [message('fidelity-broken', { ...difference })];
  const back = readMarkdown(markdown).value;
  if (isDeepStrictEqual(back, edition) && writeMarkdown(back) === markdown) return [];
  const { eid, text } = firstUnlike(edition.body, back.body);
  return [message('round-trip-broken', { eid, quote: text.slice(0, CONTEXT) })];
}

/** The first provision that came back otherwise; the front matter when all of them are equal. */
function firstUnlike(written: readonly Provision[], back: readonly Provision[]): Pick<Provision, 'eid' | 'text'> {
  const [here, there] = [[...provisionsIn(written)], [...provisionsIn(back)]];
  const own = ({ kind, number, eid, text, rows }: Provision): unknown => [kind, number, eid, text, rows];
  const unlike = here.find((provision, at) => !isDeepStrictEqual(own(provision), there[at] && own(there[at])));
  return unlike ?? (there.length > here.length ? there[here.length] : undefined) ?? { eid: '---', text: '' };
}
