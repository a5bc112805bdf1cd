/**
 * The run of article numbers: of a stored text, from its provisions; and in figures, from the messages about it.
 *
 * @example
 * numberingOf(numberingMessages(body)) // { gaps: ['3'], duplicates: [] }
 */
import type { Provision } from '../../src/lib/model/edition.ts';
import type { Message } from '../../src/lib/model/message.ts';
import { articlesOf, provisionsIn } from '../../src/lib/edition/text.ts';
import { sequenceMessages, type SequenceEntry } from '../../src/lib/outline/sequence.ts';
import { stubOf } from '../../src/lib/outline/ukrainian/notes.ts';

export interface Numbering {
  /** Numbers that are missing, in order. */
  gaps: string[];
  /** Numbers that stand twice, each once. */
  duplicates: string[];
}

/** Messages on the act's own articles; a note that keeps the place of a repealed one explains its absence. */
export function numberingMessages(body: readonly Provision[], at?: string): Message[] {
  const articles = new Set(articlesOf(body));
  const entries: SequenceEntry[] = [];
  for (const provision of provisionsIn(body.filter(({ kind }) => kind !== 'attachment'))) {
    if (articles.has(provision) && provision.number !== undefined) entries.push({ number: provision.number });
    if (provision.kind === 'note') entries.push(...stubEntries(provision.text));
  }
  return sequenceMessages(entries).map((m) => (at === undefined ? m : { ...m, at }));
}

/** A repealed article is a stub; a repealed chapter covers whatever is missing there. */
function stubEntries(note: string): SequenceEntry[] {
  const stub = stubOf(note);
  if (stub?.unit === 'article') return stub.numbers.map((number) => ({ number, stub: true }));
  const covers = stub && ['title', 'subtitle', 'chapter', 'section'].includes(stub.unit);
  return covers ? [{ number: '', stub: true, covers: true }] : [];
}

/** A slip in a number («1, 2, 50000») is not fifty thousand lost articles. */
const MOST = 1000;

/** The figures in the messages: what an import reports. */
export function numberingOf(messages: readonly Message[]): Numbering {
  const gaps = messages.flatMap(({ code, facts }) => {
    if (code === 'number-gap') return numbersIn(String(facts['missing']));
    return code === 'number-start' ? range(1, Number.parseInt(String(facts['number']), 10) - 1) : [];
  });
  const duplicates = messages.flatMap(({ code, facts }) => (code === 'number-duplicate' ? [String(facts['number'])] : []));
  return { gaps, duplicates: [...new Set(duplicates)] };
}

/** «3» or «3–5» or «3, 5». */
const numbersIn = (missing: string): string[] =>
  missing.split(/,\s*/).flatMap((piece) => {
    const ends = /^(\d+)–(\d+)$/.exec(piece);
    return ends ? range(Number(ends[1]), Number(ends[2])) : [piece];
  });

const range = (first: number, last: number): string[] =>
  Array.from({ length: Math.max(0, Math.min(MOST, last - first + 1)) }, (_, at) => String(first + at));
