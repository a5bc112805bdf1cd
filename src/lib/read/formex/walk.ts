/**
 * The state of a walk over a Formex document, and how what it collects becomes lines. Lines, frames and depths are those
 * of the EUR-Lex pages (`../eurlex/walk.ts`): an act read from Formex has the tree of the same act read from XHTML.
 *
 * @example
 * settle(walk); // the paragraph collected is printed, with the mark of amendment before it and its footnotes after it
 */
import { tidy } from '../../text/whitespace.ts';
import { emit, finish, print } from '../eurlex/emit.ts';
import { pageFrame } from '../eurlex/frames.ts';
import type { Line, Placed, Walk } from '../eurlex/walk.ts';
import { deletionIn, noChanges, noteHere, noteOf, passOver, turn, type Changes } from './changes.ts';
import type { Change, FormexElement } from './xml.ts';

export interface FormexWalk {
  flow: Walk;
  changes: Changes;
  marks: ReadonlyMap<FormexElement, string>;
  /** Footnotes whose mark is printed, waiting for the end of the paragraph or table. */
  footnotes: string[];
  /** The note that held where the paragraph began. */
  begun: string | undefined;
  /** Inside capitals (`HT TYPE="UC"`). */
  capitals: boolean;
  /** A date just ended; some files print the next word right after it. */
  afterDate: boolean;
  formulas: Placed[];
  /** Sections that go on with a list of points (`lists.ts`). */
  listed: ReadonlySet<FormexElement>;
  /** Items without a label. */
  even: ReadonlySet<FormexElement>;
}

/** A walk that stands before the document of the act with that CELEX number. */
export const newWalk = (act: string, { marks, listed, even }: Pick<FormexWalk, 'marks' | 'listed' | 'even'>): FormexWalk => ({
  flow: {
    lines: [], marks: 0, pictures: [], stack: [], run: [], header: false,
    place: { frame: pageFrame(), zone: 'page', quoted: false, label: false, hanging: false, continues: false, unlabelled: false, article: '' },
  },
  changes: noChanges(act), marks, listed, even, footnotes: [], begun: undefined, capitals: false, afterDate: false, formulas: [],
});

/** Adds text to the paragraph; text of a deletion is passed over. */
export function say(walk: FormexWalk, text: string): void {
  const deletion = deletionIn(walk.changes);
  if (deletion) return passOver(walk.changes, deletion, text);
  const { run } = walk.flow;
  if (run.length === 0) {
    if (/^[ \t\r\n]*$/.test(text)) return;
    walk.begun = noteHere(walk.changes);
  }
  const gap = walk.afterDate && /^[\p{L}\d]/u.test(text) ? ' ' : '';
  walk.afterDate = false;
  const printed = gap + text.replace(/[\r\n]+/g, ' ');
  run.push(walk.capitals ? printed.toUpperCase() : printed);
}

/** True while words of a paragraph wait for their end. */
export const isSaying = (walk: FormexWalk): boolean => walk.flow.run.some((part) => part.trim() !== '');

/** Ends the paragraph being collected. */
export function settle(walk: FormexWalk): void {
  const before = walk.flow.lines.length;
  print(walk.flow);
  walk.afterDate = false;
  around(walk, before, walk.begun);
}

/** A label whose unit ends without text is printed alone. */
export function settleLabel(walk: FormexWalk): void {
  const before = walk.flow.lines.length;
  finish(walk.flow);
  around(walk, before, noteHere(walk.changes));
}

/** Prints a line that is complete: a heading, a table. */
export function printLine(walk: FormexWalk, line: Pick<Line, 'as' | 'text'> & { rows?: string[][]; level?: number }): void {
  settle(walk);
  const before = walk.flow.lines.length;
  emit(walk.flow, line);
  around(walk, before, noteHere(walk.changes));
}

/** Prints a note of the publisher. */
export function printNote(walk: FormexWalk, text: string): void {
  settle(walk);
  emit(walk.flow, { as: 'note', text });
}

/** The note of a deletion, where its text was; once for what one instruction covers unless a label tells them apart. */
export function printDeletion(walk: FormexWalk, change: Change, label = ''): void {
  const text = noteOf(change, label);
  if (label === '' && walk.changes.printed === `${change.id} ${text}`) return;
  printNote(walk, text);
  walk.changes.printed = `${change.id} ${noteOf(change)}`;
}

const HEADINGS: ReadonlySet<Line['as']> = new Set(['title', 'container', 'heading', 'article', 'attachment', 'group', 'quoted-heading']);

/** Puts the mark of amendment before new lines and their footnotes after them; footnotes of a heading wait for its text. */
function around({ flow, changes, footnotes }: FormexWalk, before: number, here: string | undefined): void {
  const first = flow.lines[before];
  if (!first) return;
  const note = turn(changes, here);
  if (note !== undefined) flow.lines.splice(before, 0, { as: 'note', text: note, zone: first.zone, depth: first.depth, item: false, quoted: first.quoted });
  const last = flow.lines.at(-1)!;
  if (HEADINGS.has(last.as) || last.zone === 'final') return;
  placeFootnotes(flow, footnotes, last);
}

/** Footnotes hang below the paragraph that carries their mark, so that its list can go on below it. */
function placeFootnotes(flow: Walk, footnotes: string[], { zone, depth, quoted }: Line): void {
  for (const text of footnotes.splice(0)) flow.lines.push({ as: 'footnote', text, zone, depth: depth + 1, item: false, quoted });
}

/** The end of the document: what still waits is printed. */
export function endWalk(walk: FormexWalk): void {
  settle(walk);
  const last = walk.flow.lines.at(-1);
  if (last) placeFootnotes(walk.flow, walk.footnotes, last);
}

/** What `collect` says, as printed text of its own: a cell, a heading, a footnote. */
export function saidApart(walk: FormexWalk, collect: () => void): string {
  const { flow } = walk;
  const outer = { run: flow.run, begun: walk.begun };
  flow.run = [];
  collect();
  const text = tidy(flow.run.join(''));
  flow.run = outer.run;
  walk.begun = outer.begun;
  walk.afterDate = false;
  return text;
}
