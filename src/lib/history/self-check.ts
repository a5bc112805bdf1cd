/**
 * The self-check: a note of the Rada names the unit it follows, so every note that names one proves or disproves the
 * outline just before it. «{Абзац четвертий статті 5 …}» must stand right after the fourth абзац of article 5; «{Статтю 8
 * виключено …}» between articles 7 and 9.
 *
 * Частини and абзаци without label are counted; how, `counting.ts` and `day-count.ts` say. Where the print itself
 * contradicts a note («Пункт 8 …» right after «9) …») the note is the publisher's slip and no verdict on the outline. Notes
 * that change no unit («див.», «у тексті слова …») stand anywhere and are not asked.
 *
 * @example
 * selfCheck(placesOf(body), amendments)[0] // { at: 'art_5__para_2__note_1', verdict: 'agrees' }
 */
import type { CitedUnit } from '../cite/citation.ts';
import { STANDS_AFTER, type AmendingAct, type Amendment, type SaidOperation } from './amendment.ts';
import { isHeading, ordinalsAt, ordinalsOf, type Ordinals } from './counting.ts';
import { daysOrdinals, keyOf, remember, type Events } from './day-count.ts';
import { chainOf, type Place } from './places.ts';
import { followed, holds, indexOf, type PlaceIndex } from './targets.ts';
import { compareNumbers, fits, fitsKind, isLabelled } from './unit-match.ts';

export type Verdict = 'agrees' | 'slip' | 'disagrees' | 'not-applicable';

/** Why a note disagrees. */
export type Reason =
  | 'no-such-unit' //   a unit it names stands nowhere in the document
  | 'another-place' //  the unit is there, elsewhere
  | 'another-count' //  a counted unit (частина, абзац) with another ordinal
  | 'not-between' //    a repealed unit whose note is not between its neighbours
  | 'nothing-before'; // no provision stands before the note

export interface Answer {
  verdict: Verdict;
  reason?: Reason;
  /** How an абзац was counted, when not by its unlabelled fellows as they stand: all lines, or as on the day of the act. */
  way?: 'lines' | 'day';
}

export interface NoteCheck extends Answer {
  /** eId of the note. */
  at: string;
}

interface Setting {
  note: Place;
  before: Place;
  index: PlaceIndex;
  events: Events;
  by: readonly AmendingAct[];
}

const AGREES: Answer = { verdict: 'agrees' };
const NOT_APPLICABLE: Answer = { verdict: 'not-applicable' };

/** One answer for each amendment, in order of print. `amendments` are those of the places. */
export function selfCheck(places: readonly Place[], amendments: readonly Amendment[]): NoteCheck[] {
  const byNote = new Map(amendments.map((amendment) => [amendment.at, amendment]));
  const events: Events = new Map();
  const index = indexOf(places);
  const checks: NoteCheck[] = [];
  let before: Place | undefined;
  for (const place of places) {
    const amendment = place.provision.kind === 'note' ? byNote.get(place.provision.eid) : undefined;
    if (amendment) {
      checks.push({ at: amendment.at, ...checked(amendment, place, before, index, events) });
      remember(amendment, before, events);
    } else if (place.provision.kind !== 'note' && place.provision.kind !== 'table') before = place;
  }
  return checks;
}

/** The operation that says where the note stands is its first; of several units the note follows one. */
function checked({ operations }: Amendment, note: Place, before: Place | undefined, index: PlaceIndex, events: Events): Answer {
  const [first] = operations;
  const paths = first && STANDS_AFTER.has(first.action) ? (first.added ?? first.units).map(withoutParts).filter((path) => hasPlace(path, first)) : [];
  if (!first || paths.length === 0) return NOT_APPLICABLE;
  if (!before) return { verdict: 'disagrees', reason: 'nothing-before' };
  const setting: Setting = { note, before, index, events, by: first.by };
  const answers = paths.map((path) => (first.action === 'repealed' ? repealed(path, setting) : present(path, setting)));
  const best = answers.find(({ verdict }) => verdict === 'agrees') ?? answers.at(-1)!;
  return best.verdict === 'disagrees' && paths.every((path) => isClosed(path, setting)) ? { verdict: 'slip' } : best;
}

/** «Абзац другий постановляючої частини» is counted in a part that is no unit; the preamble alone is one. */
const hasPlace = (path: readonly CitedUnit[], { named }: SaidOperation): boolean =>
  path.length > 1 || (path[0] !== undefined && (path[0].kind !== 'alinea' || named === undefined || /^преамбул/.test(named)));

/** A sentence or a примітка has no place of its own, nor has an абзац of it. */
function withoutParts(path: readonly CitedUnit[]): CitedUnit[] {
  const remark = path.findIndex(({ kind }) => kind === 'footnote');
  return (remark < 0 ? [...path] : path.slice(0, remark)).filter(({ kind }) => kind !== 'sentence' && kind !== 'indent');
}

/** A unit that is there is the one before the note, or stands around it. */
function present(path: readonly CitedUnit[], setting: Setting): Answer {
  const { before, note } = setting;
  const { inner, outer } = split(path);
  if (inner.kind === 'alinea') {
    const container = containerOf(outer, setting);
    return container ? counted(inner, ordinalsIn(container, before), container, setting) : elsewhere(outer, setting);
  }
  if (holds(path, before)) return AGREES;
  const part = inner.kind === 'paragraph' ? chainOf(before).find(isCountedPart) : undefined;
  if (!part?.up || !holds(outer, part.up)) return elsewhere(path, setting);
  return counted(inner, same(partsBefore(part.up, note)), part.up, setting);
}

/** A unit that is gone: its note stands where it stood. */
function repealed(path: readonly CitedUnit[], setting: Setting): Answer {
  const { before, note } = setting;
  const { inner, outer } = split(path);
  if (holds(path, before) && !isCountedUnit(inner, before)) return AGREES; // a stub, «46. {Пункт 46 виключено …}»
  const container = outer.length === 0 && inner.kind !== 'alinea' ? note.document : containerOf(outer, setting);
  if (outer.length > 0 && !container) return elsewhere(outer, setting);
  if (inner.kind === 'alinea') return container ? counted(inner, ordinalsAt(note.order, container), container, setting) : elsewhere(path, setting);
  if (inner.number === '') return AGREES;
  if (inner.kind === 'paragraph' && container?.below.some(isCountedPart)) return counted(inner, same(partsBefore(container, note) + 1), container, setting);
  return isBetween(inner, container, setting) ? AGREES : { verdict: 'disagrees', reason: 'not-between' };
}

const split = (path: readonly CitedUnit[]): { inner: CitedUnit; outer: CitedUnit[] } => ({ inner: path.at(-1)!, outer: path.slice(0, -1) });

/** The unit around the note that a path names; without one, the nearest that has a name. Point 1 is the outer of two, subpoint 1 the inner. */
function containerOf(outer: readonly CitedUnit[], { before }: Setting): Place | undefined {
  const inner = outer.at(-1);
  const chain = chainOf(before);
  if (!inner) return chain.findLast(({ provision }) => !['alinea', 'indent'].includes(provision.kind));
  const around = chain.filter((place) => fits(inner, place.provision) && holds(outer, place));
  return inner.sub ? around.at(-1) : around[0];
}

/** Its number is counted and not printed, so the unit that has it now is another. */
const isCountedUnit = ({ kind }: CitedUnit, before: Place): boolean => kind === 'alinea' || (kind === 'paragraph' && chainOf(before).some(isCountedPart));

const isCountedPart = ({ provision }: Place): boolean => provision.kind === 'paragraph' && !isLabelled(provision);

const partsBefore = ({ below }: Place, note: Place): number => below.filter(({ provision, order }) => provision.kind === 'paragraph' && order < note.order).length;

const same = (ordinal: number): Ordinals => ({ plain: ordinal, lines: ordinal });

/** The preamble's абзаци stand side by side at the root. */
const ordinalsIn = (container: Place, before: Place): Ordinals =>
  container.provision.kind === 'preamble' ? same(Number(/_(\d+)$/.exec(container.provision.eid)?.[1])) : ordinalsOf(before, container);

/** Whether a counted unit has the ordinal the note says: as it stands, by all lines, or as on the day of the act. */
function counted(inner: CitedUnit, { plain, lines }: Ordinals, container: Place, { by, events }: Setting): Answer {
  if (inner.number === '' ? lines > 0 : isAmong(plain, inner)) return AGREES;
  if (isAmong(lines, inner)) return { verdict: 'agrees', way: 'lines' };
  const days = [plain, lines].filter((ordinal) => ordinal > 0).flatMap((ordinal) => daysOrdinals(ordinal, keyOf(container, inner.kind), by, events));
  return days.some((ordinal) => isAmong(ordinal, inner)) ? { verdict: 'agrees', way: 'day' } : { verdict: 'disagrees', reason: 'another-count' };
}

const isAmong = (ordinal: number, { number, to }: CitedUnit): boolean => Number(number) === ordinal || (to !== undefined && Number(number) <= ordinal && ordinal <= Number(to));

/** A repealed number stands between its neighbours in print; a new unit may have taken it since. */
function isBetween(inner: CitedUnit, container: Place | undefined, { index: { places }, note }: Setting): boolean {
  const siblings = places.filter((place) => fitsKind(inner, place.provision) && place !== container && isDirectly(place, container) && place.document === note.document);
  const last = siblings.findLast(({ order }) => order < note.order)?.provision.number;
  const next = siblings.find(({ order }) => order > note.order)?.provision.number;
  return readings(inner.number).some((number) => (last === undefined || compareNumbers(last, number) <= 0) && (next === undefined || compareNumbers(number, next) <= 0));
}

/** In the container, and in no labelled unit inside it; headings may lie between. */
function isDirectly(place: Place, container: Place | undefined): boolean {
  let up = place.up;
  while (up && up !== container && isHeading(up)) up = up.up;
  return up === container;
}

/** «51» of a text without superscripts may be 51, 5-1. */
const readings = (number: string): string[] => [number, ...(/^\d+$/.test(number) ? Array.from({ length: number.length - 1 }, (_, k) => `${number.slice(0, k + 1)}-${number.slice(k + 1)}`) : [])];

/** The print contradicts the note: after a unit it names, a fellow of it with another label has begun. */
const isClosed = (path: readonly CitedUnit[], setting: Setting): boolean =>
  path.some((unit, k) => unit.kind !== 'alinea' && hasLaterFellow(followed(path.slice(0, k + 1), setting.note, setting.index)[0], setting));

function hasLaterFellow(unit: Place | undefined, { note, index: { places } }: Setting): boolean {
  if (!unit || (!isLabelled(unit.provision) && !isHeading(unit))) return false;
  const fellows = unit.up?.below ?? places.filter(({ up }) => up === undefined);
  return fellows.some(({ provision, order }) => order > unit.order && order < note.order && provision.kind === unit.provision.kind && provision.number !== undefined);
}

/** Why a path does not lead to the place before the note. */
function elsewhere(path: readonly CitedUnit[], { index: { places }, note }: Setting): Answer {
  const inner = path.at(-1);
  const there = inner && places.some((place) => fits(inner, place.provision) && holds(path, place) && place.document === note.document);
  return { verdict: 'disagrees', reason: there ? 'another-place' : 'no-such-unit' };
}
