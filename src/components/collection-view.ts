/**
 * The collection for the home page: acts by jurisdiction, the newest first, and the editions that came last.
 *
 * @example
 * byJurisdiction(entries)[0] // { jurisdiction: 'ua', entries: [ … ], first: [ … ] }
 */
import type { ActEntry, EditionFile } from '../../scripts/store/collection.ts';
import { shownEdition } from './editions.ts';

const JURISDICTIONS = ['ua', 'eu', 'int'] as const;
/** As many as the eye takes in; the list of acts has them all. */
const FIRST = 5;

export interface JurisdictionGroup {
  jurisdiction: (typeof JURISDICTIONS)[number];
  entries: ActEntry[];
  /** The few to show. */
  first: ActEntry[];
}

const newest = ({ editions }: ActEntry): string => editions[0]?.date ?? '';
const byDate = (a: ActEntry, b: ActEntry): number => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : a.act.id < b.act.id ? -1 : 1);

/** The jurisdictions that have acts, in the order of the house. */
export function byJurisdiction(entries: readonly ActEntry[]): JurisdictionGroup[] {
  return JURISDICTIONS.flatMap((jurisdiction) => {
    const own = entries.filter(({ act }) => act.id.startsWith(`${jurisdiction}/`)).toSorted(byDate);
    return own.length === 0 ? [] : [{ jurisdiction, entries: own, first: own.slice(0, FIRST) }];
  });
}

/** The acts with the newest texts, each with the edition its page shows. */
export const latest = (entries: readonly ActEntry[], count: number): { entry: ActEntry; edition: EditionFile }[] =>
  entries.toSorted(byDate).slice(0, count).flatMap((entry) => {
    const edition = shownEdition(entry.editions, 'uk');
    return edition ? [{ entry, edition }] : [];
  });

const jurisdictionOf = ({ act }: ActEntry): number => JURISDICTIONS.findIndex((jurisdiction) => act.id.startsWith(`${jurisdiction}/`));

/** The order of the list of acts: by jurisdiction, then the act whose text is newest. */
export const inListOrder = (entries: readonly ActEntry[]): ActEntry[] =>
  entries.toSorted((a, b) => jurisdictionOf(a) - jurisdictionOf(b) || byDate(a, b));
