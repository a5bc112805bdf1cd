/**
 * Tracked changes of a story: counted, the first quoted, their content kept or dropped as asked.
 *
 * @example
 * openChange(state, 'w:del') // text is dropped until closeChange, unless changes are rejected
 */
import { countPiece, currentFlow, currentParagraph, parentOf, skip, type State } from './story-state.ts';

/** Tracked changes by element: which count they add to, and under which option their content goes. */
export const CHANGES = new Map<string, { count: 'insertions' | 'deletions' | 'movesFrom' | 'movesTo'; goes: 'accept' | 'reject' }>([
  ['w:ins', { count: 'insertions', goes: 'reject' }],
  ['w:moveTo', { count: 'movesTo', goes: 'reject' }],
  ['w:cellIns', { count: 'insertions', goes: 'reject' }],
  ['w:del', { count: 'deletions', goes: 'accept' }],
  ['w:moveFrom', { count: 'movesFrom', goes: 'accept' }],
  ['w:cellDel', { count: 'deletions', goes: 'accept' }],
]);

/** A change around text, or recorded as a property: counted, and remembered as kept or dropped. */
export function openChange(state: State, name: string): void {
  const change = CHANGES.get(name);
  if (!change) return;
  const { observed, options } = state;
  observed[change.count] += 1;
  const dropped = (options.changes ?? 'accept') === change.goes;
  const parent = parentOf(state);
  if (parent === 'w:rPr' || parent === 'w:numPr' || parent === 'w:trPr' || parent === 'w:tcPr') {
    if (dropped) dropMarked(state, parent);
    // Passed over, so that its closing tag does not close a change of the text around it.
    return skip(state);
  }
  state.changes.push({ dropped });
  if (observed.firstChange === '' && !state.quotedChange) state.quotedChange = { depth: state.changes.length };
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
  if (state.quotedChange?.depth === state.changes.length) state.quotedChange = undefined;
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
