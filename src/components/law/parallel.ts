/**
 * Two texts of an act as rows of one provision each: headings and articles by their address, and inside an article line by line as
 * long as both texts have the same addresses in the same order. Where they part, the rest of that unit stands as one row, whole beside
 * whole: nothing is paired by guess.
 *
 * @example
 * alignedRows(uk, en)[3] // { left: [article 1], right: [Article 1], place: { level: 2, … } }
 */
import type { Provision } from '../../lib/model/edition.ts';
import { HEADING_KINDS } from '../../lib/model/edition.ts';
import { fragment } from '../../lib/model/eid.ts';

export interface Row {
  /** Lines of each text in order, notes aside; none where a text has no such provision. */
  left: readonly Provision[];
  right: readonly Provision[];
  /** Headings and paragraphs around it. */
  depth: number;
}

const HEADINGS: ReadonlySet<string> = new Set(HEADING_KINDS);
const isHeading = ({ kind }: Provision): boolean => HEADINGS.has(kind);
const isLaw = ({ kind }: Provision): boolean => kind !== 'note';
/** No law nests so deep; below it a unit stands whole. */
const DEEPEST = 12;

/** The rows of two texts, in the order of the first; what only the second has stands where it stands there. */
export function alignedRows(left: readonly Provision[], right: readonly Provision[], depth = 0): Row[] {
  return merged(left.filter(isLaw), right.filter(isLaw)).flatMap(([one, other]) => rowsOf(one, other, depth));
}

type Pair = [Provision | undefined, Provision | undefined];

/** The same addresses in their order; of two lists that differ the units of the first, those of the second alone before the next they share. */
function merged(left: readonly Provision[], right: readonly Provision[]): Pair[] {
  const at = new Map(right.map(({ eid }, order) => [fragment(eid), order]));
  const pairs: Pair[] = [];
  let next = 0;
  for (const one of left) {
    const order = at.get(fragment(one.eid));
    if (order === undefined || order < next) pairs.push([one, undefined]);
    else {
      for (; next < order; next++) pairs.push([undefined, right[next]]);
      pairs.push([one, right[order]]);
      next = order + 1;
    }
  }
  for (; next < right.length; next++) pairs.push([undefined, right[next]]);
  return pairs;
}

function rowsOf(left: Provision | undefined, right: Provision | undefined, depth: number): Row[] {
  const whole: Row = { left: linesOf(left), right: linesOf(right), depth };
  if (!left || !right || depth > DEEPEST) return [whole];
  const [inLeft, inRight] = [left.children.filter(isLaw), right.children.filter(isLaw)];
  // Containers hold units of their own and are merged; an article is one unit and is parted only where the texts agree in all of it.
  const parted = isHeading(left) && isHeading(right) && left.kind !== 'article' ? true : agree(inLeft, inRight);
  if (!parted) return [whole];
  return [{ left: [left], right: [right], depth }, ...alignedRows(inLeft, inRight, depth + 1)];
}

const agree = (left: readonly Provision[], right: readonly Provision[]): boolean =>
  left.length === right.length && left.every(({ eid }, at) => fragment(eid) === fragment(right[at]!.eid));

/** A provision and everything in it, in order. */
function linesOf(provision: Provision | undefined): Provision[] {
  const lines: Provision[] = [];
  const stack = provision ? [provision] : [];
  for (let next = stack.pop(); next; next = stack.pop()) {
    lines.push(next);
    stack.push(...next.children.filter(isLaw).reverse());
  }
  return lines;
}
