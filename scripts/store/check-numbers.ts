/**
 * Runs of numbers in a stored text: articles of the act and of every document attached to it, numbered paragraphs and
 * points below one heading or lead-in. What is missing is explained by a note that keeps its place, or reported.
 *
 * Only gaps inside a list of points count: a list that begins with 3 goes on from somewhere (points of a Порядок run
 * through its sections), one that falls back to a number it had is another list.
 *
 * @example
 * numberFindings(body) // [{ message: point-gap { after: '2', before: '4', missing: '3' }, provision: point 4 }]
 */
import type { Provision } from '../../src/lib/model/edition.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { provisionsIn } from '../../src/lib/edition/text.ts';
import { sequenceMessages } from '../../src/lib/outline/sequence.ts';
import { stubOf } from '../../src/lib/outline/ukrainian/notes.ts';
import { itemLabel } from '../../src/lib/text/labels.ts';
import { articleRun, keepsUnionPlace } from '../report/numbering.ts';

export interface NumberFinding {
  message: Message;
  /** The provision the run goes on with. */
  provision: Provision;
}

/** A text with more findings than this is odd as a whole: nobody reads a thousand warnings. */
const MOST = 20;

/** Everything odd about the numbers of a text, articles first, then lists by place; the first of them, and how many more. */
export function numberFindings(body: readonly Provision[]): NumberFinding[] {
  const attachments = body.filter(({ kind }) => kind === 'attachment');
  const found = [
    ...articleFindings(body.filter(({ kind }) => kind !== 'attachment')),
    // A form or a model contract may begin in the middle; what it numbers must still run.
    ...attachments.flatMap((attachment) => articleFindings([attachment]).filter(({ message: m }) => m.code !== 'number-start')),
    ...[...provisionsIn(body)].flatMap(({ children }) => listFindings(children)),
  ];
  const rest = found.slice(MOST);
  return [...found.slice(0, MOST), ...rest.slice(0, 1).map(({ provision }) => ({ message: message('more-gaps', { count: rest.length }), provision }))];
}

function articleFindings(document: readonly Provision[]): NumberFinding[] {
  const run = articleRun(document);
  return sequenceMessages(run.map(({ number, stub, covers }, at) => ({ number, at, ...(stub && { stub }), ...(covers && { covers }) }))).flatMap(({ at, ...m }) => {
    const provision = run[Number(at)]?.provision;
    return provision ? [{ message: m, provision }] : [];
  });
}

/** A list as far as it has come. */
interface List {
  seen: Set<number>;
  reached: number;
  last: string;
  /** Where its last number stands among the siblings. */
  at: number;
  gaps: Gap[];
}

interface Gap {
  after: string;
  provision: Provision;
  /** The first and the last number left out. */
  from: number;
  to: number;
  /** Numbers of the list printed deeper than it. */
  deeper: ReadonlySet<number>;
}

/** A quotation may stand inside a quotation; a list further back does not come up again. */
const OPEN = 4;
/** How far back an explanation is looked for; lists of a whole register must not be read again for every gap. */
const BACK = 200;

/** Gaps among siblings, list by list: «1.» and «1)» beside each other are two lists. */
function listFindings(siblings: readonly Provision[]): NumberFinding[] {
  const open = new Map<string, List[]>();
  const all = new Set<List>();
  for (const [at, provision] of siblings.entries()) {
    const entry = entryOf(provision);
    if (!entry) continue;
    const lists = open.get(entry.shape) ?? [];
    const list = listOf(entry, lists);
    if (list) goOn(list, entry, siblings, at);
    const current = list ?? { seen: new Set([entry.base]), reached: entry.base, last: entry.number, at, gaps: [] };
    all.add(current);
    open.set(entry.shape, [...(list ? lists.slice(0, lists.indexOf(list)) : lists.slice(1 - OPEN)), current]);
  }
  return [...all].flatMap(findingsOf);
}

/** The open list a number goes on with: the last one it comes next in (a quotation has ended), else the last one when it is new there. */
function listOf({ base, number }: Entry, lists: readonly List[]): List | undefined {
  const next = lists.findLast(({ reached }) => base === reached + 1 || (base === reached && number !== String(base)));
  const current = lists.at(-1);
  return next ?? (current && base > 1 && !current.seen.has(base) ? current : undefined);
}

function goOn(list: List, { base, number, shape }: Entry, siblings: readonly Provision[], at: number): void {
  if (base > list.reached + 1) {
    const since = siblings.slice(Math.max(list.at, at - BACK), at);
    const passed = [...provisionsIn(since)];
    // EUR-Lex may print 5.2.1.4 deeper than its neighbours.
    const deeper = new Set(passed.flatMap((inner) => entryOf(inner) ?? []).filter((inner) => inner.shape === shape).map((inner) => inner.base));
    if (!isExplained(shape, since, passed)) list.gaps.push({ after: list.last, provision: siblings[at]!, from: list.reached + 1, to: base - 1, deeper });
  }
  list.seen.add(base);
  Object.assign(list, { reached: Math.max(list.reached, base), last: number, at });
}

/**
 * True when a note keeps the place of what is missing: beside the last number or directly below it, or the last thing
 * below it. «{Підпункт 10 пункту 4 втратив чинність}» with more of point 4 after it says nothing of point 5.
 */
function isExplained(shape: string, since: readonly Provision[], passed: readonly Provision[]): boolean {
  const trailing = passed.slice(passed.findLastIndex(({ kind }) => kind !== 'note') + 1);
  return [...since, ...since.flatMap(({ children }) => children), ...trailing].some((note) => keepsPlace(note, shape));
}

/** A number that stands later in the list (70, 72, 71) is out of order, not missing. */
const findingsOf = ({ gaps, seen }: List): NumberFinding[] =>
  gaps.flatMap(({ after, provision, from, to, deeper }) => {
    const isLost = (number: number): boolean => !seen.has(number) && !deeper.has(number);
    let [first, final] = [from, to];
    while (first <= to && !isLost(first)) first += 1;
    while (final > first && !isLost(final)) final -= 1;
    if (first > to) return [];
    const code = provision.kind === 'paragraph' ? 'paragraph-gap' : 'point-gap';
    return [{ message: message(code, { after, before: provision.number ?? '', missing: first === final ? first : `${first}–${final}` }), provision }];
  });

interface Entry {
  /** What stands round the number and before its last part: `)`, `3.` */
  shape: string;
  number: string;
  base: number;
}

/** The place of a numbered paragraph or point in a list; «1.2.» counts within «1.». */
function entryOf({ kind, number, text }: Provision): Entry | undefined {
  if ((kind !== 'paragraph' && kind !== 'point') || number === undefined) return undefined;
  const label = itemLabel(text)?.label;
  const last = /(?:^|\.)(\d+)(?:-\d+)*[a-z]*$/.exec(number);
  if (!label || !last) return undefined;
  // «3.12 Вимоги» stands between «3.11.» and «3.13.»: its last dot is a slip.
  const shape = label.replace(/\.$/, '').replace(number, number.slice(0, last.index));
  return { shape, number, base: Number(last[1]) };
}

/**
 * Units whose repeal leaves a gap in a list. A note may call what stands behind a bracket пункт, підпункт or частина; a
 * number with a dot alone («5.») is never a підпункт.
 */
const LISTED: ReadonlySet<string> = new Set(['paragraph', 'point', 'subpoint']);

/** A note that says what stood in a list of this shape: «{Пункт 3 виключено …}», "▼M2 —————", "▼ 32009L0109: DELETED 4.". */
function keepsPlace({ kind, text }: Provision, shape: string): boolean {
  if (kind !== 'note') return false;
  const unit = stubOf(text)?.unit ?? '';
  return keepsUnionPlace(text) || (LISTED.has(unit) && !(unit === 'subpoint' && shape === ''));
}
