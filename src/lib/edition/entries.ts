/**
 * The flat form of a draft tree: one entry a line of legal Markdown, with the level of a heading or the depth of a
 * paragraph. `flatten` and `build` are each other's inverse on every tree that `build` can make; a tree that no
 * sequence of lines can say (a paragraph standing beside an article but outside it, say) comes back as the nearest
 * one that can, its text in the same order. That is `settle`, and every outline goes through it once.
 *
 * @example
 * settle([article, paragraphAfterIt]) // the paragraph becomes the last child of the article
 */
import { HEADING_KINDS } from '../model/edition.ts';
import type { Draft } from '../model/draft.ts';
import { headingLabel } from '../text/labels.ts';

export interface Entry {
  form: 'title' | 'attachment' | Draft['form'];
  /** A heading's Markdown level (1–6); for everything else the depth below the nearest heading. */
  level: number;
  text: string;
  rows?: string[][];
}

/** Markdown has six levels; a code with books, sections, chapters and paragraphs (§) needs seven. See `nests`. */
export const DEEPEST = 6;

/** No law nests its lists deeper; a file that does is drawn in, so that walks by recursion stay safe. */
const DEEPEST_PARAGRAPH = 20;

/** The tree as entries, in order. The first root heading is the title when it bears no label and opens nothing. */
export function flatten(drafts: readonly Draft[]): Entry[] {
  const entries: Entry[] = [];
  let titled = false;
  const walk = (draft: Draft, headings: number, depth: number): void => {
    const entry = entryOf(draft, headings, depth, titled || !drafts.includes(draft));
    if (entry.form === 'attachment' && !titled) entries.push({ form: 'title', level: 1, text: '' });
    titled ||= draft.form === 'heading';
    entries.push(entry);
    const inside = draft.form === 'heading' ? (draft.attached ? 0 : headings + 1) : headings;
    const below = draft.form === 'paragraph' ? depth + 1 : 0;
    for (const child of draft.children) walk(child, inside, below);
  };
  for (const draft of drafts) walk(draft, 0, 0);
  return entries;
}

function entryOf(draft: Draft, headings: number, depth: number, titled: boolean): Entry {
  const { text } = draft;
  if (draft.form !== 'heading') return draft.rows ? { form: draft.form, level: depth, text, rows: rectangular(draft.rows) } : { form: draft.form, level: depth, text };
  if (draft.attached) return { form: 'attachment', level: 1, text };
  if (!titled && headings === 0 && draft.children.length === 0 && !headingLabel(text)) return { form: 'title', level: 1, text };
  return { form: 'heading', level: Math.min(DEEPEST, 2 + headings), text };
}

/** Rows padded to the widest: a table of Markdown has as many cells in every row. */
function rectangular(rows: readonly string[][]): string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

interface Open {
  draft: Draft;
  level: number;
  rank: number;
}

/** Where an entry may be hung: the tree so far and what is open at this line. */
interface Site {
  root: Draft[];
  attachment?: Draft;
  headings: Open[];
  closing?: Draft;
  /** Open paragraphs of the nearest heading, outermost first. */
  paragraphs: Draft[];
}

/** The tree a sequence of entries says. Never fails: a depth that has no paragraph above it is drawn in. */
export function build(entries: readonly Entry[]): Draft[] {
  const site: Site = { root: [], headings: [], paragraphs: [] };
  for (const entry of entries) hang(entry, site);
  return site.root;
}

function hang(entry: Entry, site: Site): void {
  const draft: Draft = { form: entry.form === 'title' || entry.form === 'attachment' ? 'heading' : entry.form, text: entry.text, children: [] };
  if (entry.rows) draft.rows = entry.rows;
  if (entry.form === 'title') {
    Object.assign(site, { headings: [], paragraphs: [], closing: undefined });
    if (entry.text !== '') site.root.push(draft);
    return;
  }
  if (entry.form === 'attachment') {
    draft.attached = true;
    Object.assign(site, { attachment: draft, headings: [], paragraphs: [], closing: undefined });
    site.root.push(draft);
    return;
  }
  if (entry.form === 'heading') return openHeading(draft, entry.level, site);
  if (entry.form === 'closing') {
    Object.assign(site, { headings: [], paragraphs: [], closing: draft });
    (site.attachment?.children ?? site.root).push(draft);
    return;
  }
  const depth = Math.min(entry.level, site.paragraphs.length, DEEPEST_PARAGRAPH);
  site.paragraphs.length = depth;
  const above = site.paragraphs.at(-1) ?? site.closing ?? site.headings.at(-1)?.draft ?? site.attachment;
  (above?.children ?? site.root).push(draft);
  if (draft.form === 'paragraph') site.paragraphs.push(draft);
}

function openHeading(draft: Draft, level: number, site: Site): void {
  const open: Open = { draft, level, rank: rankOf(draft.text) };
  while (site.headings.length > 0 && !nests(open, site.headings.at(-1)!)) site.headings.pop();
  const above = site.headings.at(-1)?.draft ?? site.attachment;
  (above?.children ?? site.root).push(draft);
  site.headings.push(open);
  Object.assign(site, { paragraphs: [], closing: undefined });
}

/** Deeper levels nest; at the deepest level the kinds decide, an article below its chapter. */
const nests = (inner: Open, outer: Open): boolean =>
  inner.level > outer.level || (inner.level === DEEPEST && outer.level === DEEPEST && inner.rank > outer.rank);

const rankOf = (text: string): number => HEADING_KINDS.indexOf(headingLabel(text)?.kind ?? 'division');

/** The nearest tree that lines can say. Idempotent; the text and its order never change. */
export const settle = (drafts: readonly Draft[]): Draft[] => build(flatten(drafts));
