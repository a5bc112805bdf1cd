/**
 * The collection for lists: acts by jurisdiction, the newest first, and the texts that came last.
 *
 * @example
 * byJurisdiction(entries)[0] // { jurisdiction: 'ua', entries: [ … ] }
 */
import type { ActEntry, EditionFile } from '../../scripts/store/collection.ts';
import type { Speech } from '../lib/model/message.ts';
import { shownEdition } from './editions.ts';

const JURISDICTIONS = ['ua', 'eu', 'int'] as const;

export interface JurisdictionGroup {
  jurisdiction: (typeof JURISDICTIONS)[number];
  entries: ActEntry[];
}

/** Of an act without a text, its adoption. */
const newest = ({ act, editions }: ActEntry): string => editions[0]?.date ?? act.adopted ?? '';
const later = (a: ActEntry, b: ActEntry): number => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : a.act.id < b.act.id ? -1 : 1);
/** Law first: a training act is made to learn on, and never the first thing to meet. */
const byDate = (a: ActEntry, b: ActEntry): number => Number(a.act.status === 'training') - Number(b.act.status === 'training') || later(a, b);

/** The jurisdictions that have acts, in the order of the house. */
export function byJurisdiction(entries: readonly ActEntry[]): JurisdictionGroup[] {
  return JURISDICTIONS.flatMap((jurisdiction) => {
    const own = entries.filter(({ act }) => act.id.startsWith(`${jurisdiction}/`)).toSorted(byDate);
    return own.length === 0 ? [] : [{ jurisdiction, entries: own }];
  });
}

/** The acts whose texts came last, each with the edition its page shows: by the day the text was taken, else by its own date. */
export function latest(entries: readonly ActEntry[], speech: Speech, count: number): { entry: ActEntry; edition: EditionFile }[] {
  const shown = entries.flatMap((entry) => {
    const edition = shownEdition(entry.editions, speech);
    return edition ? [{ entry, edition, came: `${edition.source.retrieved ?? edition.date} ${edition.date}` }] : [];
  });
  return shown.toSorted((a, b) => (a.came === b.came ? (a.entry.act.id < b.entry.act.id ? -1 : 1) : a.came < b.came ? 1 : -1)).slice(0, count);
}

const jurisdictionOf = ({ act }: ActEntry): number => JURISDICTIONS.findIndex((jurisdiction) => act.id.startsWith(`${jurisdiction}/`));

/** The order of the list of acts: by jurisdiction, then the act whose text (or, without one, whose adoption) is newest; training acts after the law. */
export const inListOrder = (entries: readonly ActEntry[]): ActEntry[] =>
  entries.toSorted((a, b) => jurisdictionOf(a) - jurisdictionOf(b) || byDate(a, b));
