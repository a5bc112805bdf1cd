/**
 * Where a paragraph of an EU act hangs: below its article, below the paragraph that opens its list, or beside the item
 * before it. The markup's depth decides first; where a source is flat, the labels do.
 *
 * Two rules of EU drafting stand behind it: a list belongs to the paragraph printed before it, and an unnumbered
 * paragraph after a numbered one is a further subparagraph of that number.
 *
 * @example
 * // "2. Where …:", "(a) …", "(b) …", "The first subparagraph …", "3. …"
 * // gives 2 > [(a), (b), The first subparagraph], 3
 */
import type { Draft } from '../../model/draft.ts';
import { continues, listLabel, opensList, type ListLabel, type Numbering } from './labels.ts';

interface Open {
  draft: Draft;
  depth: number;
  label?: ListLabel | undefined;
  numbering?: Numbering | undefined;
}

/** The open units of one heading (or of the root), outermost first. */
export interface Nesting {
  root: Draft[];
  open: Open[];
}

/** Deeper than any act; a page of 20,000 nested lists must not become a tree of 20,000 levels. */
const DEEPEST = 12;

export const nestingIn = (root: Draft[]): Nesting => ({ root, open: [] });

/** Children of the unit that is innermost now. */
const innermost = ({ root, open }: Nesting): Draft[] => open.at(-1)?.draft.children ?? root;

/**
 * Closes what ends before a paragraph and returns the list it goes into; the paragraph is open afterwards.
 * `before` are notes that stand before it and go with it.
 */
export function hangParagraph(nesting: Nesting, draft: Draft, depth: number, before: readonly Draft[] = []): void {
  const { open } = nesting;
  const label = listLabel(draft.text);
  if (label) levelLeadIn(open, label, depth);
  while (open.length > 0 && open.at(-1)!.depth > depth) open.pop();
  const numbering = label ? closeBefore(open, label, depth) : continueAt(open, depth);
  if (open.length >= DEEPEST) open.length = DEEPEST - 1;
  add(innermost(nesting), before, draft);
  open.push({ draft, depth, label, numbering });
}

/**
 * A second list whose lead-in the page sets at the indent of the list before it: "(1) …", "(2) …", "These criteria are
 * met where:", "(1) …". The lead-in is brought to the list's level, so that the list hangs below it (32009R1107, Annex II, 3.6.5).
 */
function levelLeadIn(open: readonly Open[], label: ListLabel, depth: number): void {
  const last = open.at(-1);
  if (!last || last.depth <= depth || last.label || !opensList(label) || !announces(last.draft.text)) return;
  if (open.some((unit) => unit.depth === depth && unit.label?.shape === label.shape)) last.depth = depth;
}

/** Closes what ends before a table, a footnote or a note and puts it in. It holds nothing itself. */
export function hangOther(nesting: Nesting, draft: Draft, depth: number, before: readonly Draft[] = []): void {
  const { open } = nesting;
  while (open.length > 0 && open.at(-1)!.depth > depth) open.pop();
  if (draft.form === 'table') continueAt(open, depth);
  else while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
  add(innermost(nesting), before, draft);
}

/** Puts notes at the end of the heading itself: they stand before the heading that follows. */
export const hangNotes = (nesting: Nesting, notes: readonly Draft[]): void => add(nesting.root, notes);

/** Adds drafts at the end of a list, one by one: a page may have a million notes in a row. */
export function add(list: Draft[], before: readonly Draft[], draft?: Draft): void {
  for (const note of before) list.push(note);
  if (draft) list.push(draft);
}

/** An unnumbered paragraph: a further subparagraph of the number open at its depth, else beside what is open there. */
function continueAt(open: Open[], depth: number): undefined {
  const first = open.findIndex((unit) => unit.depth === depth);
  if (first < 0) return closeDashes(open);
  const numbered = depth === 0 ? open.findIndex((unit) => unit.depth === 0 && /^n\.$/.test(unit.label?.shape ?? '')) : -1;
  open.length = numbered >= 0 ? numbered + 1 : first;
}

/** "(h) …", "— …", "— …" at one indent and then a paragraph below them: it continues (h), not its last dash (31989L0666, article 8). */
function closeDashes(open: Open[]): undefined {
  const last = open.at(-1);
  const outer = open.findLastIndex((unit) => unit.depth === last?.depth && unit.numbering !== 'dash');
  if (last?.numbering === 'dash' && outer >= 0) open.length = outer + 1;
}

/** A labelled paragraph: goes on with a list open at its depth, opens one in the unit before it, or stands beside it. */
function closeBefore(open: Open[], label: ListLabel, depth: number): Numbering | undefined {
  const first = open.findIndex((unit) => unit.depth === depth);
  const alone = opensList(label) ?? label.numberings[0];
  if (first < 0) return alone;
  for (let i = open.length - 1; i >= first; i--) {
    const { label: before, numbering } = open[i]!;
    const goesOn = before && numbering && continues(before, label, numbering);
    if (goesOn) {
      open.length = i;
      return goesOn;
    }
  }
  const last = open.at(-1)!;
  const announced = announces(last.draft.text) && (opensList(label) || last.draft.children.length === 0);
  const another = last.label && (last.label.shape !== label.shape || last.numbering !== alone);
  if (announced || (another && opensList(label))) return alone;
  open.length = sameShape(open, first, label);
  return alone;
}

/** A paragraph that ends so opens a list. */
const announces = (text: string): boolean => /[:：]\s*(?:[‘“«"„].{0,3})?$|[—–-]$/.test(text.trimEnd());

/** Where a label that neither goes on nor opens a list stands: in the list of its own shape, else in the open number. */
function sameShape(open: readonly Open[], first: number, label: ListLabel): number {
  for (let i = open.length - 1; i >= first; i--) if (open[i]!.label?.shape === label.shape) return i;
  return open[first]!.label?.shape === 'n.' ? first + 1 : first;
}
