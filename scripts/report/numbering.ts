/**
 * The run of article numbers: of a stored text, from its provisions; and in figures, from the messages about it.
 *
 * @example
 * numberingOf(numberingMessages(body)) // { gaps: ['3'], duplicates: [] }
 */
import type { Provision } from '../../src/lib/model/edition.ts';
import type { Message } from '../../src/lib/model/message.ts';
import { provisionsIn } from '../../src/lib/edition/text.ts';
import { sequenceMessages, type SequenceEntry } from '../../src/lib/outline/sequence.ts';
import { stubOf } from '../../src/lib/outline/ukrainian/notes.ts';

export interface Numbering {
  /** Numbers that are missing, in order. */
  gaps: string[];
  /** Numbers that stand twice, each once. */
  duplicates: string[];
}

/** An entry of the run with its article; a note that explains a gap has none. */
export interface RunEntry extends SequenceEntry {
  provision?: Provision;
}

/** The articles of one document in order, and the notes that keep the place of repealed ones. */
export function articleRun(document: readonly Provision[]): RunEntry[] {
  const entries: RunEntry[] = [];
  for (const provision of provisionsIn(document)) {
    if (provision.kind === 'article' && provision.number !== undefined) entries.push({ number: provision.number, provision });
    if (provision.kind === 'note') entries.push(...stubEntries(provision.text));
  }
  return entries;
}

/** Messages on the act's own articles; a note that keeps the place of a repealed one explains its absence. */
export const numberingMessages = (body: readonly Provision[]): Message[] =>
  sequenceMessages(articleRun(body.filter(({ kind }) => kind !== 'attachment')));

/** A repealed article is a stub; a repealed chapter covers whatever is missing there, and so does a deletion the Union's publisher marks. */
function stubEntries(note: string): SequenceEntry[] {
  if (keepsUnionPlace(note)) return [{ number: '', stub: true, covers: true }];
  const stub = stubOf(note);
  if (stub?.unit === 'article') return stub.numbers.map((number) => ({ number, stub: true }));
  const covers = stub && ['title', 'subtitle', 'chapter', 'section'].includes(stub.unit);
  return covers ? [{ number: '', stub: true, covers: true }] : [];
}

/** Consolidations mark what was deleted by a rule below the mark of the act ("▼M2 —————") or, from Formex, by the word. */
export const keepsUnionPlace = (note: string): boolean => /^▼.*(?:—{3,}|\bDELETED\b)/s.test(note);

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
