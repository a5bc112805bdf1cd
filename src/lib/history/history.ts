/**
 * The history of an edition: its editorial notes as amendments, and the amendments of each provision.
 *
 * @example
 * const history = historyOf(edition.body);
 * amendmentsOf(history, 'art_5__para_2').map(({ text }) => text) // ['{Частина друга статті 5 в редакції …}']
 */
import type { Provision } from '../model/edition.ts';
import { STANDS_AFTER, type AmendingAct, type Amendment, type Operation, type ReadNote, type SaidOperation } from './amendment.ts';
import { articlesGone, extentOf, stubBefore } from './eu/extent.ts';
import { isMark, listedActs, readHeaderLine, readMark } from './eu/marks.ts';
import { placesOf, type Place } from './places.ts';
import { indexOf, nearestOf, stubsOf, targetsBefore, targetsOf, type PlaceIndex } from './targets.ts';
import { readUkrainianNote } from './uk/note.ts';

export interface History {
  /** One for each note, in the order of print. */
  amendments: Amendment[];
  /** By eId of a provision; by '' those of the act as a whole. */
  byProvision: ReadonlyMap<string, readonly Amendment[]>;
}

/** The history that the notes of an edition tell. Pure; never throws; a note that is not understood is there with its text. */
export function historyOf(body: readonly Provision[]): History {
  const places = placesOf(body);
  const index = indexOf(places);
  const notes = places.filter(({ provision }) => provision.kind === 'note');
  const read = readerOf(notes.map(({ provision }) => provision.text));
  const amendments = notes.map((note) => amendment(note, read(note.provision.text), index));
  return { amendments, byProvision: byProvision(amendments) };
}

/** «{…}», «(…)», «/-{…}-/». */
const BRACKETED = /^\s*(?:\/-\s*)?[{(]/;

/** The Rada's notes stand in brackets; whatever else a publisher prints is a mark, or a line about the text as a whole. */
function readerOf(notes: readonly string[]): (note: string) => ReadNote {
  const listed = listedActs(notes);
  return (note) => (isMark(note) ? readMark(note, listed) : BRACKETED.test(note) && listed.size === 0 ? readUkrainianNote(note) : readHeaderLine(note));
}

function amendment(note: Place, { operations, understood }: ReadNote, index: PlaceIndex): Amendment {
  const { eid, text } = note.provision;
  const locate = isMark(text) ? locatedMark : located;
  return { at: eid, text, operations: operations.map((operation) => locate(operation, note, index)), understood };
}

function located(operation: SaidOperation, note: Place, index: PlaceIndex): Operation {
  const { action, units, added } = operation;
  const found = action === 'repealed' ? stubsOf(units, note, index) : STANDS_AFTER.has(action) ? targetsBefore(added ?? units, note, index) : targetsOf(units, note, index);
  const targets = [found, targetsOf(added ? units : [], note, index), nearestOf(units, note, index)].find(({ length }) => length > 0) ?? [];
  return { ...operation, targets };
}

/** A deletion stands where the deleted unit stood: after its stub, between its neighbours, or in what it was part of. */
function locatedMark(operation: SaidOperation, note: Place, { places, articles }: PlaceIndex): Operation {
  if (operation.action !== 'repealed') return { ...operation, targets: extentOf(note, places) };
  const stub = stubBefore(note, places);
  const gone = stub.length > 0 ? undefined : articlesGone(note, articles);
  if (gone) return { ...operation, units: [[gone]], targets: [] };
  return { ...operation, targets: stub.length > 0 || !note.up ? stub : [note.up.provision.eid] };
}

function byProvision(amendments: readonly Amendment[]): Map<string, Amendment[]> {
  const map = new Map<string, Amendment[]>();
  for (const one of amendments) {
    const eids = new Set(one.operations.flatMap((operation) => (isOfWhole(operation) ? [''] : operation.targets)));
    for (const eid of eids) {
      const known = map.get(eid);
      if (known) known.push(one);
      else map.set(eid, [one]);
    }
  }
  return map;
}

const isOfWhole = ({ units, targets: found, action }: Operation): boolean => units.length === 0 && found.length === 0 && action !== 'published';

/** The amendments of one provision in the order of print; of the act as a whole for ''. */
export const amendmentsOf = ({ byProvision: map }: History, eid: string): readonly Amendment[] => map.get(eid) ?? [];

/** The amendments of a provision and of what its address contains, in the order of print: of an article with its paragraphs. */
export const amendmentsWithin = ({ amendments }: History, eid: string): readonly Amendment[] =>
  amendments.filter(({ operations }) => operations.some(({ targets }) => targets.some((target) => target === eid || target.startsWith(`${eid}__`))));

/** An act that amended, and how often notes name it. */
export interface ActOfHistory extends AmendingAct {
  count: number;
}

/** All acts the notes name as grounds, each once, by date; acts a note only refers to («див.») are left out. */
export function amendingActs({ amendments }: History): ActOfHistory[] {
  const acts = new Map<string, ActOfHistory>();
  for (const { operations } of amendments) {
    for (const { by, action } of operations) {
      if (action === 'see' || action === 'interpreted' || action === 'published') continue;
      for (const { place: _, ...act } of by) {
        const key = act.celex ?? act.rada ?? [act.kind, act.number, act.date].join(' ');
        const known = acts.get(key);
        acts.set(key, { ...act, ...known, count: (known?.count ?? 0) + 1 });
      }
    }
  }
  return [...acts.values()].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || (a.number ?? '').localeCompare(b.number ?? ''));
}
