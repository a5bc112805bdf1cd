/**
 * Which heading of an EU act stands inside which. Parts, titles, chapters and sections have ranks; sections of an
 * annex have none, so their level comes from the page (`title-gr-seq-level-2`) or from their labels: "PART A" > "1." >
 * "1.1.".
 *
 * @example
 * headingRank({ text: 'CHAPTER II', depth: 0 }, false).rank < headingRank({ text: 'Section 1', depth: 0 }, false).rank // true
 */
import type { Draft } from '../../model/draft.ts';
import { HEADING_KINDS } from '../../model/edition.ts';
import { headingLabel } from '../../text/labels.ts';
import { listLabel } from './labels.ts';

export interface OpenHeading {
  draft: Draft;
  rank: Rank;
}

export interface Rank {
  /** Level the page gives; 0 when it gives none. */
  depth: number;
  /** Rank of the kind, small for outer ones; undefined for a heading of an annex without a kind. */
  rank?: number;
  /** Headings of one style stand beside each other: `chapter`, `n.`, `n.n.`, the first word of another language. */
  style: string;
}

const ARTICLE = HEADING_KINDS.indexOf('article');

/** The rank of a printed label. */
export function headingRank(text: string, depth: number): Rank {
  const kind = headingLabel(text)?.kind;
  if (kind && kind !== 'attachment') return { depth, rank: HEADING_KINDS.indexOf(kind), style: kind };
  const label = listLabel(text);
  if (label) return { depth, style: label.shape };
  const word = /^(\p{L}+)\s+(?:[IVXLC]+|\d+|[A-Z])(?:[.(\s]|$)/u.exec(text)?.[1]?.toLowerCase();
  return { depth, style: word ?? 'plain' };
}

export const articleRank: Rank = { depth: 0, rank: ARTICLE, style: 'article' };

/** Closes the headings that end before a new one of this rank. */
export function closeHeadings(open: OpenHeading[], rank: Rank): void {
  while (open.length > 0 && open.at(-1)!.rank.depth > rank.depth) open.pop();
  if (rank.rank !== undefined) {
    while (open.length > 0 && (open.at(-1)!.rank.rank ?? -1) >= rank.rank) open.pop();
    if (rank.rank === ARTICLE) return;
  } else while (open.length > 0 && open.at(-1)!.rank.rank === ARTICLE) open.pop();
  const same = open.findLastIndex((heading) => heading.rank.depth === rank.depth && heading.rank.style === rank.style);
  if (same >= 0) open.length = same;
}
