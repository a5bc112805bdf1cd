/**
 * Counted units on the day of an act. «частина четверта» of a note is the fourth on the day its act came into force; since
 * then others may have been added or repealed before it. The notes themselves tell of that, so the count of the day can be
 * worked out from the count of today.
 *
 * @example
 * // today third; a second one was repealed later: on that day it was the fourth
 * daysOrdinals(3, 'art_5 paragraph', [act of 2015], events) // [3, 4]
 */
import type { CitedKind } from '../cite/citation.ts';
import type { AmendingAct, Amendment } from './amendment.ts';
import { chainOf, type Place } from './places.ts';
import { fits } from './unit-match.ts';
import { holds } from './targets.ts';

export interface Event {
  action: 'added' | 'repealed';
  date: string;
  count: number;
}

/** Events by the unit they happened in and the kind of what was added or repealed. */
export type Events = Map<string, Event[]>;

export const keyOf = (container: Place, kind: CitedKind): string => `${container.provision.eid} ${kind}`;

/**
 * Ordinals that a unit counted today may have had on the days of the acts: additions made later did not count yet; units
 * repealed later did, and those repealed earlier may have kept their place.
 */
export function daysOrdinals(today: number, key: string, by: readonly AmendingAct[], events: Events): number[] {
  const known = events.get(key) ?? [];
  const found = new Set<number>();
  for (const { date = '' } of by) {
    const sum = (action: Event['action'], later: boolean): number =>
      known.filter((event) => event.action === action && (!later || event.date > date)).reduce((total, { count }) => total + count, 0);
    for (const repealed of [sum('repealed', true), sum('repealed', false)]) found.add(today - sum('added', true) + repealed);
  }
  return [...found];
}

/** Adds what a note tells of counted units before it. */
export function remember({ operations }: Amendment, before: Place | undefined, events: Events): void {
  for (const { action, units, added, by } of operations) {
    if (action !== 'added' && action !== 'repealed') continue;
    for (const path of (action === 'added' ? added : units) ?? []) {
      const inner = path.at(-1);
      const outer = path.slice(0, -1);
      if ((inner?.kind !== 'alinea' && inner?.kind !== 'paragraph') || outer.length === 0) continue;
      const container = chainOf(before).findLast((place) => fits(outer.at(-1)!, place.provision) && holds(outer, place));
      if (!container) continue;
      const key = keyOf(container, inner.kind);
      const count = inner.to === undefined ? 1 : Math.max(1, Number(inner.to) - Number(inner.number) + 1);
      events.set(key, [...(events.get(key) ?? []), { action, date: by.at(-1)?.date ?? '', count }]);
    }
  }
}
