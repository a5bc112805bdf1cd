/**
 * The control of the self-check: the same notes, each moved past the next line of law. A check that agreed with those too
 * would prove nothing.
 *
 * @example
 * // line 1, note A, line 2  →  line 1, line 2, note A
 * selfCheck(movedOn(placesOf(body)), amendments)
 */
import type { Place } from '../../../src/lib/history/places.ts';

/** The places in the order of print with every note one line later. Changes `order` of the places given. */
export function movedOn(places: readonly Place[]): Place[] {
  const moved: Place[] = [];
  let waiting: Place[] = [];
  for (const place of places) {
    if (place.provision.kind === 'note') waiting.push(place);
    else {
      moved.push(place, ...waiting);
      waiting = [];
    }
  }
  moved.push(...waiting);
  moved.forEach((place, order) => {
    place.order = order;
  });
  return moved;
}
