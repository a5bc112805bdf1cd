/**
 * Tracked changes of a story: counted, listed with author, date and words, their content kept or dropped as asked.
 *
 * @example
 * openChange(state, { name: 'w:del', … }) // text is dropped until closeChange, unless changes are rejected
 */
import { LONGEST_QUOTED, MOST_LISTED, type TrackedChange } from './flow.ts';
import { countPiece, currentFlow, currentParagraph, parentOf, skip, type State } from './story-state.ts';
import type { Tag } from './xml.ts';

interface ChangeKind {
  kind: TrackedChange['kind'];
  count: 'insertions' | 'deletions' | 'movesFrom' | 'movesTo';
  /** Under which option its content goes. */
  goes: 'accept' | 'reject';
}

/** Tracked changes by element. */
export const CHANGES = new Map<string, ChangeKind>([
  ['w:ins', { kind: 'insertion', count: 'insertions', goes: 'reject' }],
  ['w:moveTo', { kind: 'move-to', count: 'movesTo', goes: 'reject' }],
  ['w:cellIns', { kind: 'insertion', count: 'insertions', goes: 'reject' }],
  ['w:del', { kind: 'deletion', count: 'deletions', goes: 'accept' }],
  ['w:moveFrom', { kind: 'move-from', count: 'movesFrom', goes: 'accept' }],
  ['w:cellDel', { kind: 'deletion', count: 'deletions', goes: 'accept' }],
]);

/** A change around text, or recorded as a property: counted, listed, and remembered as kept or dropped. */
export function openChange(state: State, { name, attributes }: Tag): void {
  const change = CHANGES.get(name);
  if (!change) return;
  const { observed, options } = state;
  observed[change.count] += 1;
  const listed: TrackedChange = { kind: change.kind, author: attributes['w:author'] ?? '', date: (attributes['w:date'] ?? '').slice(0, 10), text: '' };
  if (observed.tracked.length < MOST_LISTED) observed.tracked.push(listed);
  const dropped = (options.changes ?? 'accept') === change.goes;
  const parent = parentOf(state);
  if (parent === 'w:rPr' || parent === 'w:numPr' || parent === 'w:trPr' || parent === 'w:tcPr') {
    if (dropped) dropMarked(state, parent);
    // Passed over, so that its closing tag does not close a change of the text around it.
    return skip(state);
  }
  state.changes.push({ dropped, listed });
}

/** Text inside a change, kept or not: the innermost change quotes it. */
export function quoteChange(state: State, text: string): void {
  const listed = state.changes[state.changes.length - 1]?.listed;
  if (listed && listed.text.length < LONGEST_QUOTED) listed.text = (listed.text + text).slice(0, LONGEST_QUOTED);
}

/** A change recorded in the properties of a paragraph mark, a list number, a row or a cell. */
function dropMarked(state: State, properties: string): void {
  const paragraph = currentParagraph(state);
  if (properties === 'w:rPr' && parentOf(state, 2) === 'w:pPr' && paragraph) paragraph.runsOn = 'deleted';
  if (properties === 'w:numPr' && paragraph) paragraph.numbering = { numId: '0' };
  const started = properties === 'w:trPr' ? state.rowStarts : properties === 'w:tcPr' ? state.cellStarts : [];
  const last = started[started.length - 1];
  if (last) last.dropped = true;
}

/** Ends a change around text. */
export function closeChange(state: State): void {
  state.changes.pop();
}

/** Begins a row or cell, remembering where, in case a change takes it away. */
export function openStarted(state: State, started: State['rowStarts'], tag: string): void {
  countPiece(state);
  started.push({ at: currentFlow(state).push(tag) - 1, dropped: false });
}

/** Ends a row or cell; one that a change takes away leaves nothing behind. */
export function closeStarted(state: State, start: { at: number; dropped: boolean } | undefined, tag: string): void {
  const flow = currentFlow(state);
  if (start?.dropped) flow.length = start.at;
  else flow.push(tag);
}
