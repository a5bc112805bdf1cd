/**
 * The run of article numbers, checked: what is missing and what occurs twice. Works for any tradition: `7-1`, `7a` and
 * `71a` count as inserted after 7 and 71 and never make a gap.
 *
 * A number that a note keeps the place of («{Статтю 8-1 виключено …}», a mark in EUR-Lex) is passed as a stub: it
 * explains a gap and is no duplicate.
 *
 * @example
 * sequenceMessages([{ number: '1' }, { number: '3', at: 17 }])
 * // [ number-gap { after: '1', before: '3', missing: '2' } at 17 ]
 */
import { message, type Message } from '../model/message.ts';

export interface SequenceEntry {
  /** Canonical number of an article: `7`, `7-1`, `7a`. */
  number: string;
  at?: number;
  /** Not an article but a note that explains a missing one. */
  stub?: boolean;
  /** The note explains whatever is missing here («{Розділ VII виключено …}»). */
  covers?: boolean;
}

const baseOf = (number: string): number => Number.parseInt(number, 10);

/** Messages on gaps, duplicates and a run that does not begin at 1, in order of the entries. */
export function sequenceMessages(entries: readonly SequenceEntry[]): Message[] {
  const messages: Message[] = [];
  const seen = new Set<string>();
  let last: SequenceEntry | undefined;
  let reached = 0;
  let covered = false;
  for (const entry of entries) {
    if (entry.covers) covered = true;
    const base = baseOf(entry.number);
    if (Number.isNaN(base)) continue;
    if (base > reached + 1 && !covered && !entry.stub) messages.push(gap(last, reached, entry));
    if (!entry.stub) {
      if (seen.has(entry.number)) messages.push(message('number-duplicate', { number: entry.number }, entry.at));
      seen.add(entry.number);
      covered = false;
    }
    reached = Math.max(reached, base);
    last = entry;
  }
  return messages;
}

function gap(last: SequenceEntry | undefined, reached: number, entry: SequenceEntry): Message {
  if (!last) return message('number-start', { number: entry.number }, entry.at);
  const [first, final] = [reached + 1, baseOf(entry.number) - 1];
  const missing = first === final ? String(first) : `${first}–${final}`;
  return message('number-gap', { after: last.number, before: entry.number, missing }, entry.at);
}
