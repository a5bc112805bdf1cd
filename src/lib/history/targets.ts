/**
 * From units as a note names them to the provisions of the edition.
 *
 * A path is followed from where the note stands. Provisions of the same document (the act, or the attachment the note is in)
 * come first; of these the last one printed before the note, because a note follows what it speaks of; and «пункт 1 § 50» is
 * the point of the §, not point 1 of a list inside it.
 *
 * @example
 * targetsOf([[{ kind: 'article', number: '5' }, { kind: 'paragraph', number: '2' }]], note, indexOf(places)) // ['art_5__para_2']
 */
import type { CitedUnit } from '../cite/citation.ts';
import { alineasOf, isHeading } from './counting.ts';
import { chainOf, firstAfter, type Place } from './places.ts';
import { fits, isLabelled, keyOfNumber, printedNumber } from './unit-match.ts';

/** Places by the number they print: a name is looked up and not searched for. */
export interface PlaceIndex {
  places: readonly Place[];
  byNumber: ReadonlyMap<string, readonly Place[]>;
  articles: readonly Place[];
}

/** The index of the places of an edition. */
export function indexOf(places: readonly Place[]): PlaceIndex {
  const byNumber = new Map<string, Place[]>();
  for (const place of places) {
    const key = keyOfNumber(printedNumber(place.provision) ?? '');
    const same = byNumber.get(key);
    if (same) same.push(place);
    else byNumber.set(key, [place]);
  }
  return { places, byNumber, articles: places.filter(({ provision }) => provision.kind === 'article') };
}

/** Kinds that have no provision of their own: what contains them is the target. */
const PARTS_OF_UNITS: ReadonlySet<CitedUnit['kind']> = new Set<CitedUnit['kind']>(['sentence', 'footnote', 'indent']);

/** Follows one path. A range gives every provision in it; units that are not there give nothing. */
export function followed(path: readonly CitedUnit[], from: Place, index: PlaceIndex): Place[] {
  const units = path.filter(({ kind }) => !PARTS_OF_UNITS.has(kind));
  const inner = units.at(-1);
  if (!inner) return [];
  if (inner.kind === 'alinea') return alineasNamed(inner, units.slice(0, -1), from, index);
  const named = inner.number === '' || inner.to !== undefined ? index.places : (index.byNumber.get(keyOfNumber(inner.number)) ?? []);
  const best = nearest(named, units, from);
  if (!best || inner.to === undefined) return best ? [best] : [];
  return (best.up?.below ?? index.places.filter(({ up }) => up === undefined)).filter(({ provision }) => fits(inner, provision));
}

/** A hostile text may give one number to every line; a law gives it to some dozen points near a note. */
const MOST_CANDIDATES = 400;
const ELSEWHERE = 1000;

/** The place that fits best: of the note's own document, in no labelled unit that is not named, just before the note. */
function nearest(named: readonly Place[], units: readonly CitedUnit[], from: Place): Place | undefined {
  const after = firstAfter(named, from.order);
  const before = named.slice(Math.max(0, after - MOST_CANDIDATES), after).reverse();
  const labels = units.filter(({ kind }) => kind === 'point' || kind === 'paragraph').length;
  let best: { place: Place; distance: number } | undefined;
  for (const place of [...before, ...named.slice(after, after + MOST_CANDIDATES)]) {
    if (best && best.distance <= 0) break;
    if (!fits(units.at(-1)!, place.provision) || !holds(units.slice(0, -1), place.up)) continue;
    const distance = chainOf(place).filter(({ provision }) => isLabelled(provision)).length - labels + (place.document === from.document ? 0 : ELSEWHERE);
    if (!best || distance < best.distance) best = { place, distance };
  }
  return best?.place;
}

/** The абзаци named, of the unit named. */
function alineasNamed(inner: CitedUnit, outer: readonly CitedUnit[], from: Place, index: PlaceIndex): Place[] {
  const container = outer.length > 0 ? followed(outer, from, index)[0] : undefined;
  if (!container || inner.number === '') return [];
  if (inner.number === 'last') return alineasOf(container).slice(-1);
  const [first, last] = [Number(inner.number), Number(inner.to ?? inner.number)];
  return alineasOf(container, { most: last }).slice(first - 1);
}

/** True when the chain up from a place passes through the units, innermost last, in their order. */
export function holds(units: readonly CitedUnit[], place: Place | undefined): boolean {
  let k = units.length - 1;
  for (let at = place; at && k >= 0; at = at.up) if (fits(units[k]!, at.provision)) k--;
  return k < 0;
}

/** eIds of all the paths name, each once. */
export const targetsOf = (paths: readonly (readonly CitedUnit[])[], from: Place, index: PlaceIndex): string[] => eidsOf(paths.flatMap((path) => followed(path, from, index)));

const eidsOf = (places: readonly Place[]): string[] => [...new Set(places.map(({ provision }) => provision.eid))];

/**
 * The same for a note that stands right after its unit. A counted unit is then the one before the note, whatever ordinal it
 * had on the day of the act.
 */
export function targetsBefore(paths: readonly (readonly CitedUnit[])[], note: Place, index: PlaceIndex): string[] {
  const [path] = paths;
  const counted = path && paths.length === 1 ? countedBefore(path, note, index) : undefined;
  return counted ? [counted.provision.eid] : targetsOf(paths, note, index);
}

/** The абзац or the unlabelled частина before a note, when the note names one there. */
function countedBefore(path: readonly CitedUnit[], note: Place, { places }: PlaceIndex): Place | undefined {
  const inner = path.at(-1);
  const outer = path.slice(0, -1);
  let order = note.order - 1;
  while (order >= 0 && !isLine(places[order]!)) order--;
  const before = places[order];
  if (!inner || !before || inner.to !== undefined || outer.length === 0) return undefined;
  if (inner.kind === 'alinea') return holds(outer, before) && !isHeading(before) ? before : undefined;
  return inner.kind === 'paragraph' ? chainOf(before).find(({ provision, up }) => provision.kind === 'paragraph' && !isLabelled(provision) && holds(outer, up)) : undefined;
}

const isLine = ({ provision }: Place): boolean => provision.kind !== 'note' && provision.kind !== 'table';

/** Of what was repealed only a stub may be there; whoever has the number of a repealed counted unit now is another. */
export const stubsOf = (paths: readonly (readonly CitedUnit[])[], note: Place, index: PlaceIndex): string[] =>
  eidsOf(paths.filter((path) => path.at(-1)?.kind !== 'alinea').flatMap((path) => followed(path, note, index)).filter((place) => isHeading(place) || isLabelled(place.provision)));

/** What the units stood in, when they are not there: the nearest of the units around them that is. */
export function nearestOf(paths: readonly (readonly CitedUnit[])[], from: Place, index: PlaceIndex): string[] {
  const longest = paths.reduce((most, { length }) => Math.max(most, length), 0);
  for (let length = longest - 1; length > 0; length--) {
    const found = targetsOf(paths.map((path) => path.slice(0, length)), from, index);
    if (found.length > 0) return found;
  }
  return [];
}
