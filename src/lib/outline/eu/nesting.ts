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
  /** A list printed at the indent of the point its lead-in belongs to: its labels stand so much deeper. */
  lift?: { from: number; by: number };
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
export function hangParagraph(nesting: Nesting, draft: Draft, printed: number, before: readonly Draft[] = []): void {
  const { open } = nesting;
  const label = listLabel(draft.text);
  if (label) moveLeadIn(nesting, label, printed);
  const depth = lifted(nesting, label, printed);
  while (open.length > 0 && open.at(-1)!.depth > depth) open.pop();
  const numbering = label ? closeBefore(open, label, depth) : continueAt(open, depth);
  if (open.length >= DEEPEST) open.length = DEEPEST - 1;
  add(innermost(nesting), before, draft);
  open.push({ draft, depth, label, numbering });
}

/**
 * A second list below another: "(1) …", "(2) …", "These criteria are met where:", "(1) …" (32009R1107, Annex II, 3.6.5).
 * The page sets its lead-in as a paragraph of the last point; that the numbering begins anew shows that it stands beside
 * the lead-in of the first list.
 */
function moveLeadIn(nesting: Nesting, label: ListLabel, depth: number): void {
  const { open } = nesting;
  const last = leadIn(open, label, depth);
  const list = open.findIndex((unit) => unit.depth === depth && unit.label?.shape === label.shape);
  if (!last || list < 0 || open.at(-2)?.draft.children.at(-1) !== last.draft) return;
  open.at(-2)!.draft.children.pop();
  open.length = list;
  const above = Math.max(0, depth - 1);
  continueAt(open, above);
  innermost(nesting).push(last.draft);
  open.push({ draft: last.draft, depth: above });
}

/**
 * A list the page sets at the indent of the point it belongs to: "1. Methods …", "The following methods may be used:",
 * "(a) …" (32023L1791, Annex V). While that list goes on its units stand below the lead-in.
 */
function lifted(nesting: Nesting, label: ListLabel | undefined, depth: number): number {
  const { open, lift } = nesting;
  const last = label && leadIn(open, label, depth);
  if (last && open.some((unit) => unit.depth === depth && unit.label)) nesting.lift = { from: depth, by: last.depth + 1 - depth };
  else if (lift && label && (depth < lift.from || (depth === lift.from && !goesOn(open, label, depth + lift.by)))) delete nesting.lift;
  return nesting.lift && label ? depth + nesting.lift.by : depth;
}

/** The paragraph just printed, when it is deeper than the label that follows, announces a list, and the label opens one. */
function leadIn(open: readonly Open[], label: ListLabel, depth: number): Open | undefined {
  const last = open.at(-1);
  return last && last.depth > depth && !last.label && opensList(label) && announces(last.draft.text) && !goesOn(open, label, depth) ? last : undefined;
}

const goesOn = (open: readonly Open[], label: ListLabel, depth: number): boolean =>
  open.some((unit) => unit.depth === depth && unit.label && unit.numbering && continues(unit.label, label, unit.numbering) !== undefined);

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
