/**
 * Numbers of a Ukrainian text put right and checked: collapsed superscripts are written with a hyphen in headings and
 * points, each with a message, and gaps and duplicates of articles are reported unless a note keeps the place.
 *
 * Runs: articles, §§, глави, розділи each run through one document; points «1.» run through the headings of a document
 * (they may begin again at 1), points «1)» through the unit that lists them.
 *
 * @example
 * hyphenate('Стаття 1291. Мова', '1291', '129-1') // 'Стаття 129-1. Мова'
 */
import type { Draft } from '../../model/draft.ts';
import type { HeadingKind } from '../../model/edition.ts';
import { message, type Message } from '../../model/message.ts';
import { headingLabel, itemLabel } from '../../text/labels.ts';
import { sequenceMessages, type SequenceEntry } from '../sequence.ts';
import { readRun } from '../superscripts.ts';
import type { Heading } from './headings.ts';
import type { Line } from './lines.ts';
import { stubOf, unitOf } from './notes.ts';

/** Writes a number with its hyphen where it was printed without. */
export const hyphenate = (text: string, printed: string, canonical: string): string => text.replace(printed, () => canonical);

interface Member {
  printed: string;
  /** Absent for a number that only a note keeps. */
  write?: (canonical: string) => void;
  at: number;
}

/** Reads a run, writes back the numbers that were divided and reports them. Returns the canonical numbers. */
function divide(members: readonly Member[], restarts: boolean, messages: Message[]): string[] {
  const numbers = readRun(members.map((member) => member.printed), { restarts });
  members.forEach(({ printed, write, at }, i) => {
    const number = numbers[i]!;
    if (!write || number === printed) return;
    write(number);
    messages.push(message('superscript-inferred', { printed, number }, at));
  });
  return numbers;
}

const NUMBERED: readonly HeadingKind[] = ['article', 'section', 'chapter', 'subtitle', 'title', 'part', 'book'];
/** Articles and books run on through a document; the rest may begin again in every outer unit. */
const RUNS_ON: ReadonlySet<HeadingKind> = new Set(['article', 'book']);

/** Puts the headings of one document right. Changes `text` and `printed` of the headings given. */
export function settleHeadings(headings: readonly Heading[], lines: readonly Line[], from: number, to: number): Message[] {
  const messages: Message[] = [];
  for (const heading of headings) settleRoman(heading, lines[heading.at]!.block.at, messages);
  for (const kind of NUMBERED) {
    const members = membersOf(kind, headings, lines, from, to);
    const numbers = divide(members, !RUNS_ON.has(kind), messages);
    if (kind === 'article') for (const one of sequenceMessages(articleEntries(members, numbers, lines, from, to))) messages.push(one);
  }
  return messages;
}

/** «Розділ VI1» has one reading; it only needs its hyphen and a word to the reader. */
function settleRoman(heading: Heading, at: number, messages: Message[]): void {
  const collapsed = /^(?:\p{L}+\s)?([IVXІХ]+)(\d{1,2})(?=[\s.]|$)/u.exec(heading.text);
  if (!collapsed || heading.printed === undefined) return;
  const [, roman = '', superscript = ''] = collapsed;
  heading.text = hyphenate(heading.text, roman + superscript, `${roman}-${superscript}`);
  messages.push(message('superscript-inferred', { printed: roman + superscript, number: `${roman}-${superscript}` }, at));
}

/** Headings of a kind in Arabic numbers and the stubs that keep places among them, in order. */
function membersOf(kind: HeadingKind, headings: readonly Heading[], lines: readonly Line[], from: number, to: number): Member[] {
  const members: Member[] = [];
  const own = headings.filter((heading) => heading.kind === kind && /^\d/.test(heading.printed ?? ''));
  if (own.length === 0) return members;
  let next = 0;
  for (let i = from; i < to; i++) {
    const { block } = lines[i]!;
    const heading = own[next];
    if (heading?.at === i) {
      next += 1;
      members.push({ printed: heading.printed!, at: block.at, write: (number) => rewrite(heading, number) });
    } else if (block.kind === 'note') {
      const stub = stubOf(block.text);
      const current = own[next - 1]?.printed;
      if (stub?.unit === kind) for (const number of stub.numbers) if (number !== current) members.push({ printed: number, at: block.at });
    }
  }
  return members;
}

function rewrite(heading: Heading, number: string): void {
  heading.text = hyphenate(heading.text, heading.printed!, number);
  heading.printed = number;
}

/** Articles, with what explains gaps among them: stubs of articles, and notes on repealed containers. */
function articleEntries(members: readonly Member[], numbers: readonly string[], lines: readonly Line[], from: number, to: number): SequenceEntry[] {
  const entries: (SequenceEntry & { line: number })[] = members.map(({ write, at }, i) => ({ number: numbers[i]!, at, stub: !write, line: at }));
  for (let i = from; i < to; i++) {
    const { block } = lines[i]!;
    if (block.kind !== 'note' || !stubOf(block.text)) continue;
    const unit = unitOf(block.text);
    if (unit && unit !== 'article' && NUMBERED.includes(unit as HeadingKind)) entries.push({ number: '', at: block.at, covers: true, line: block.at });
  }
  return entries.sort((a, b) => a.line - b.line).map(({ line: _, ...entry }) => entry);
}

/** Puts the numbers of the attachments of one text right («Додаток 131» after 12 and before 132 is 13-1). Changes the drafts given. */
export function settleAttachments(attachments: readonly { draft: Draft; at: number }[]): Message[] {
  const messages: Message[] = [];
  const members = attachments.flatMap(({ draft, at }): Member[] => {
    const printed = headingLabel(draft.text)?.number;
    if (printed === undefined || !/^\d/.test(printed)) return [];
    return [{ printed, at, write: (number) => { draft.text = hyphenate(draft.text, printed, number); } }];
  });
  divide(members, true, messages);
  return messages;
}

/** Puts the points below the headings of one document right. Changes the drafts given. `placeOf` says where one stands. */
export function settlePoints(drafts: readonly Draft[], placeOf: (draft: Draft) => number): Message[] {
  const messages: Message[] = [];
  const through: Member[] = [];
  const stack: { siblings: readonly Draft[]; through: boolean }[] = [{ siblings: drafts, through: true }];
  for (let level = stack.pop(); level; level = stack.pop()) {
    const points = level.through ? through : [];
    const brackets: Member[] = [];
    for (const draft of level.siblings) collect(draft, points, brackets, placeOf);
    if (!level.through) divide(points, true, messages);
    divide(brackets, true, messages);
    for (const draft of [...level.siblings].reverse()) {
      const article = draft.form === 'heading' && headingLabel(draft.text)?.kind === 'article';
      if (draft.children.length > 0) stack.push({ siblings: draft.children, through: level.through && draft.form === 'heading' && !article });
    }
  }
  divide(through, true, messages);
  return messages.sort((a, b) => Number(a.at) - Number(b.at));
}

/** A sibling's number goes to the run its label belongs to; a stub note keeps a place in the run it names. */
function collect(draft: Draft, points: Member[], brackets: Member[], placeOf: (draft: Draft) => number): void {
  const at = placeOf(draft);
  if (draft.form === 'note') {
    const stub = stubOf(draft.text);
    const run = stub?.unit === 'subpoint' ? brackets : stub?.unit === 'point' || stub?.unit === 'paragraph' ? (brackets.length > 0 ? brackets : points) : undefined;
    for (const number of stub?.numbers ?? []) run?.push({ printed: number, at });
    return;
  }
  const label = draft.form === 'paragraph' ? itemLabel(draft.text) : undefined;
  if (!label?.number || !/^\d+(?:-\d+)?$/.test(label.number) || label.label.startsWith('(')) return;
  const printed = label.number;
  const write = (number: string): void => {
    draft.text = hyphenate(draft.text, printed, number);
  };
  (label.kind === 'paragraph' ? points : brackets).push({ printed, write, at });
}
