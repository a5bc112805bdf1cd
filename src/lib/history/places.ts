/**
 * Provisions in their places: each with what it stands in, in the order of print, so that a note can be asked what stands
 * before it and a path of units can be followed to the provisions it names.
 *
 * @example
 * placesOf(body).find(({ provision }) => provision.eid === 'art_5__para_2')?.up?.provision.eid // 'art_5'
 */
import type { Provision } from '../model/edition.ts';

export interface Place {
  provision: Provision;
  /** The place it stands in; undefined at the root. */
  up: Place | undefined;
  below: Place[];
  /** The attachment it stands in; undefined in the act itself. */
  document: Place | undefined;
  /** Position in the order of print, notes and tables counted: its index among all places. */
  order: number;
  /** Position of the last line of law in it, its own when it holds none; before everything for a note. */
  last: number;
}

/** Every provision in the order of print. */
export function placesOf(body: readonly Provision[]): Place[] {
  const places: Place[] = [];
  const stack: { provision: Provision; up: Place | undefined }[] = [...body].reverse().map((provision) => ({ provision, up: undefined }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { provision, up } = next;
    const place: Place = { provision, up, below: [], document: up?.document, order: places.length, last: provision.kind === 'note' ? -1 : places.length };
    if (provision.kind === 'attachment') place.document ??= place;
    up?.below.push(place);
    places.push(place);
    for (let i = provision.children.length - 1; i >= 0; i--) stack.push({ provision: provision.children[i]!, up: place });
  }
  for (const { up, last } of [...places].reverse()) if (up) up.last = Math.max(up.last, last);
  return places;
}

/** The place and what it stands in, outermost first. */
export function chainOf(place: Place | undefined): Place[] {
  const chain: Place[] = [];
  for (let at = place; at; at = at.up) chain.push(at);
  return chain.reverse();
}

/** The index of the first place printed after a position. */
export function firstAfter(places: readonly Place[], order: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.order <= order) low = middle + 1;
    else high = middle;
  }
  return low;
}
