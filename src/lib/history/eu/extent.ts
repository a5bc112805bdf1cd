/**
 * How far a mark reaches: to the next mark. The provisions it speaks of are those printed in between: an inserted article
 * once and not with its seven paragraphs, but each article of an inserted chapter, for articles are what people look up.
 *
 * @example
 * // ▼M1 ⏎ Article 5 ⏎ 1. … ⏎ 2. … ⏎ ▼B
 * extentOf(mark, places) // ['art_5']
 */
import { isHeading } from '../counting.ts';
import type { Place } from '../places.ts';
import { isMark } from './marks.ts';

/** eIds of the outermost provisions between a mark and the next; one that goes on beyond is named for its own line. */
export function extentOf(mark: Place, places: readonly Place[]): string[] {
  let end = mark.order + 1;
  while (end < places.length && !isMark(places[end]!.provision.text)) end++;
  const whole = new Set<Place>();
  const found: string[] = [];
  for (const place of places.slice(mark.order + 1, end)) {
    if (place.provision.kind === 'note' || place.provision.kind === 'closing') continue;
    if (place.up && whole.has(place.up)) whole.add(place);
    else {
      found.push(place.provision.eid);
      if (!isContainer(place) && lastOf(place).order < end) whole.add(place);
    }
  }
  return found;
}

/** A chapter or an annex: what holds articles or runs for pages. */
const isContainer = (place: Place): boolean => isHeading(place) && place.provision.kind !== 'article';

/** The last place of law inside a place, itself when it holds none; the mark that ends a change may be its last child. */
function lastOf(place: Place): Place {
  let last = place;
  for (let next: Place | undefined = place; next; next = next.below.findLast(({ provision }) => provision.kind !== 'note')) last = next;
  return last;
}

/** The stub a deletion leaves: the unit just before the mark that prints nothing but its label. */
export function stubBefore(mark: Place, places: readonly Place[]): string[] {
  const before = places[mark.order - 1]?.provision;
  return before && before.kind === 'article' && before.children.every(({ kind }) => kind === 'note') ? [before.eid] : [];
}
