/**
 * Pairing: which unit of one text is which unit of the other. In order of certainty: same name and same text; a text that is
 * once on each side; equal texts that stand beside a pair, or in the same order; same name and nearly the same text; then the best assignment of what is left by
 * likeness, where a unit may stay alone; then a unit that was rewritten in its place. Leftovers that stood in a unit already
 * paired, and stand no more in its partner, show a split or a merge.
 *
 * @example
 * pairUnits(before, after) // [{ from: [0], to: [0] }, { from: [1], to: [1, 2] }, { from: [], to: [3] }]
 */
import { assignSparse, type Edge } from './assignment.ts';
import { alikeIn } from './likeness.ts';
import { isNearlyEqual } from './nearness.ts';
import { withSplits, type Group } from './splits.ts';
import { numberStanding } from './standing.ts';
import { contentOfUnit, type Unit } from './units.ts';
import { BLANK_TEXT, lineId, newVocabulary, textId, type Vocabulary } from './vocabulary.ts';

export type { Group } from './splits.ts';

/** Thresholds, set on made-up editions of some acts and tried on others, never on one act (`npm run bench -- --only compare`). */
export interface PairingRules {
  /** Least likeness of two units with the same name. */
  sameNumber: number;
  /** Least likeness of two units otherwise. */
  least: number;
  /** Least likeness of two units of one name whose neighbours on both sides are pairs: a new wording. */
  inPlace: number;
  /** Share of a leftover that must have stood in a unit for a split or merge. */
  contained: number;
  /** How much more of it must stand there than in that unit's partner: else it is only on the same matter. */
  moved: number;
  /** What an equal number adds to likeness. */
  numberBonus: number;
  /** What an equal heading adds. */
  headingBonus: number;
}

export const EDITIONS: PairingRules = { sameNumber: 0.25, least: 0.4, inPlace: 0.04, contained: 0.5, moved: 0.2, numberBonus: 0.1, headingBonus: 0.15 };

/** A unit with what pairing asks of it. */
export interface Candidate {
  unit: Unit;
  class: string;
  /** Class, kind, document and number: what a citation would call it. */
  name: string;
  /** By class and by what it prints; '' for a unit that keeps only its number. */
  key: string;
  /** By what it prints, whatever its class. */
  print: string;
  /** By what its heading prints; '' without one. */
  heading: string;
}

/** Groups of all units: every position of each side stands in exactly one. Sorted by the new side, old-only ones where they stood. */
export function pairUnits(before: readonly Unit[], after: readonly Unit[], rules: PairingRules = EDITIONS, vocabulary: Vocabulary = newVocabulary()): Group[] {
  numberStanding(before, after, vocabulary);
  const pairing = newPairing(before.map((unit) => candidateOf(unit, vocabulary)), after.map((unit) => candidateOf(unit, vocabulary)));
  pairEqual(pairing);
  pairUnique(pairing);
  pairBeside(pairing);
  pairRepeated(pairing);
  pairNearlyEqual(pairing, vocabulary);
  pairLike(pairing, rules, vocabulary);
  pairOtherwisePrinted(pairing);
  pairInPlace(pairing, rules, vocabulary);
  return withSplits(pairing, rules, vocabulary);
}

/** The state of a pairing: the partner of each unit, or -1. */
export interface Pairing {
  old: readonly Candidate[];
  current: readonly Candidate[];
  partner: Int32Array;
  partnerOfNew: Int32Array;
}

const newPairing = (old: readonly Candidate[], current: readonly Candidate[]): Pairing =>
  ({ old, current, partner: new Int32Array(old.length).fill(-1), partnerOfNew: new Int32Array(current.length).fill(-1) });

function pair({ partner, partnerOfNew }: Pairing, i: number, j: number): boolean {
  if (partner[i] !== -1 || partnerOfNew[j] !== -1) return false;
  [partner[i], partnerOfNew[j]] = [j, i];
  return true;
}

const CLASSES: Partial<Record<Unit['kind'], string>> = {
  article: 'article', recital: 'recital', preamble: 'frame', 'closing-line': 'frame', footnote: 'footnote',
  paragraph: 'text', point: 'text', indent: 'text', alinea: 'text', subparagraph: 'text', table: 'text',
};

/** Only units of one class are compared: a recital is no article, a chapter's heading no paragraph. */
export const classOf = ({ kind }: Unit): string => CLASSES[kind] ?? 'heading';

function candidateOf(unit: Unit, vocabulary: Vocabulary): Candidate {
  const { kind, document, number = '', heading, lines } = unit;
  const own = classOf(unit);
  const name = own === 'footnote' ? own : `${own} ${kind} ${document} ${number}`;
  const standing = vocabulary.standing.get(unit);
  if (standing !== undefined) return { unit, class: own, name, key: `=${standing}`, print: `=${standing}`, heading: '' };
  const print = lines.map((line) => lineId(line, vocabulary)).filter((id) => id !== BLANK_TEXT).join(' ');
  return {
    unit, class: own, name,
    key: print === '' ? '' : `${own} ${print}`, print, heading: heading === '' ? '' : String(textId(heading.toLowerCase(), vocabulary)),
  };
}

/** The same text under the same name, in order. */
const pairEqual = (pairing: Pairing): void => pairInOrder(pairing, ({ name, key }) => `${name}\n${key}`);

/** The same text wherever it stands, in order: equal points of two lists. */
const pairRepeated = (pairing: Pairing): void => pairInOrder(pairing, ({ key }) => key);

/** The same text as another kind of unit, in order: a heading in one source, a paragraph in the other. */
const pairOtherwisePrinted = (pairing: Pairing): void => pairInOrder(pairing, ({ print, class: own }) => (own === 'footnote' ? '' : print));

function pairInOrder(pairing: Pairing, by: (candidate: Candidate) => string): void {
  const places = placesOf(pairing.current, (candidate, j) => (pairing.partnerOfNew[j] === -1 ? by(candidate) : ''));
  const next = new Map<string, number>();
  pairing.old.forEach((candidate, i) => {
    const key = pairing.partner[i] === -1 ? by(candidate) : '';
    const at = next.get(key) ?? 0;
    const j = key === '' ? undefined : places.get(key)?.[at];
    if (j === undefined) return;
    next.set(key, at + 1);
    pair(pairing, i, j);
  });
}

/** Texts that stand once on each side are each other (the idea of a patience comparison). */
function pairUnique(pairing: Pairing): void {
  const [here, there] = [placesOf(pairing.old, ({ key }) => key), placesOf(pairing.current, ({ key }) => key)];
  for (const [key, places] of here) {
    const others = there.get(key);
    if (places.length === 1 && others?.length === 1) pair(pairing, places[0]!, others[0]!);
  }
}

/** Places by key; '' is no key. */
function placesOf(candidates: readonly Candidate[], by: (candidate: Candidate, at: number) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  candidates.forEach((candidate, at) => {
    const key = by(candidate, at);
    const list = places.get(key);
    if (key === '') return;
    if (list) list.push(at);
    else places.set(key, [at]);
  });
  return places;
}

/** Equal texts right after a pair, then right before one. */
function pairBeside(pairing: Pairing): void {
  const { old, current, partner } = pairing;
  const extend = (i: number, step: 1 | -1): void => {
    const [a, b] = [old[i + step], current[partner[i]! + step]];
    if (a && b && a.key !== '' && a.key === b.key) pair(pairing, i + step, partner[i]! + step);
  };
  for (let i = 0; i < old.length; i++) if (partner[i]! >= 0) extend(i, 1);
  for (let i = old.length - 1; i >= 0; i--) if (partner[i]! >= 0) extend(i, -1);
}

/** Share from which two units of one name are the same without a further question. */
const NEARLY_EQUAL = 0.75;

/** Share of the certain pairs that must have kept their name: else the numbers have shifted, and of near twins the wrong two share one. */
const NAMES_KEPT = 0.9;

/** The same name and a nearly equal text, in a text whose numbers did not shift. */
function pairNearlyEqual(pairing: Pairing, vocabulary: Vocabulary): void {
  const { old, current, partner, partnerOfNew } = pairing;
  const certain = [...partner.keys()].filter((i) => partner[i] !== -1 && isNamed(old[i]!));
  const kept = certain.filter((i) => old[i]!.name === current[partner[i]!]!.name);
  if (certain.length === 0 || kept.length < NAMES_KEPT * certain.length) return;
  const places = placesOf(current, (candidate, j) => (partnerOfNew[j] === -1 && isNamed(candidate) ? candidate.name : ''));
  for (const i of restOf(partner)) {
    const named = isNamed(old[i]!) && old[i]!.key !== '' ? places.get(old[i]!.name) : undefined;
    if (named?.length === 1 && isNearlyEqual(old[i]!.unit.lines, current[named[0]!]!.unit.lines, NEARLY_EQUAL, vocabulary)) pair(pairing, i, named[0]!);
  }
}

const restOf = (partner: Int32Array): number[] => [...partner.keys()].filter((at) => partner[at] === -1);

/** The best assignment by likeness of what is left. */
function pairLike(pairing: Pairing, rules: PairingRules, vocabulary: Vocabulary): void {
  const { old, current } = pairing;
  const [rows, columns] = [restOf(pairing.partner), restOf(pairing.partnerOfNew)];
  const edges = [...likeEdges(pairing, rows, columns, rules, vocabulary), ...namedEdges(pairing, rows, columns, rules)];
  const scored = edges.map(({ row, column, likeness }): Edge => ({ row, column, likeness: Math.min(1, likeness + bonus(old[rows[row]!]!, current[columns[column]!]!, rules)) }));
  for (const { row, column } of assignSparse(scored, rows.length, columns.length, rules.least)) pair(pairing, rows[row]!, columns[column]!);
}

const bonus = (a: Candidate, b: Candidate, rules: PairingRules): number =>
  (isNamed(a) && a.name === b.name ? rules.numberBonus : 0) + (a.heading !== '' && a.heading === b.heading ? rules.headingBonus : 0);

const isNamed = ({ unit }: Candidate): boolean => unit.number !== undefined && unit.kind !== 'footnote';

function likeEdges({ old, current }: Pairing, rows: readonly number[], columns: readonly number[], rules: PairingRules, vocabulary: Vocabulary): Edge[] {
  return byClass(old, rows, current, columns).flatMap(([own, others]) =>
    alikeIn('cosine', own.map((row) => contentOfUnit(old[rows[row]!]!.unit)), others.map((column) => contentOfUnit(current[columns[column]!]!.unit)), rules.sameNumber, vocabulary).flatMap((alike, at) =>
      alike.flatMap(({ column: found, likeness }): Edge[] => {
        const [row, column] = [own[at]!, others[found]!];
        const [a, b] = [old[rows[row]!]!, current[columns[column]!]!];
        const sameName = isNamed(a) && a.name === b.name;
        return likeness < (sameName ? rules.sameNumber : rules.least) ? [] : [{ row, column, likeness: Math.max(likeness, rules.least) }];
      })));
}

/** Indexes into rows and columns, class by class; units without text are not compared by it. */
export function byClass(old: readonly Candidate[], rows: readonly number[], current: readonly Candidate[], columns: readonly number[]): [number[], number[]][] {
  const grouped = (candidates: readonly Candidate[], places: readonly number[]): Map<string, number[]> => {
    const groups = new Map<string, number[]>();
    places.forEach((place, at) => {
      const { class: own, key } = candidates[place]!;
      if (key === '') return;
      const list = groups.get(own);
      if (list) list.push(at);
      else groups.set(own, [at]);
    });
    return groups;
  };
  const [left, right] = [grouped(old, rows), grouped(current, columns)];
  return [...left].flatMap(([own, places]): [number[], number[]][] => (right.has(own) ? [[places, right.get(own)!]] : []));
}

/** Units of one name that are certain to be each other: one is a stub, or both have the same heading. */
function namedEdges({ old, current }: Pairing, rows: readonly number[], columns: readonly number[], { least }: PairingRules): Edge[] {
  const named = new Map<string, number>();
  columns.forEach((j, column) => { if (isNamed(current[j]!)) named.set(current[j]!.name, column); });
  return rows.flatMap((i, row): Edge[] => {
    const column = isNamed(old[i]!) ? named.get(old[i]!.name) : undefined;
    if (column === undefined) return [];
    const [a, b] = [old[i]!, current[columns[column]!]!];
    if (a.key === '' || b.key === '') return [{ row, column, likeness: 1 }];
    return a.heading !== '' && a.heading === b.heading ? [{ row, column, likeness: least }] : [];
  });
}

/** A unit of the same name between the same neighbours is the same unit in a new wording, unless its heading became another. */
function pairInPlace(pairing: Pairing, rules: PairingRules, vocabulary: Vocabulary): void {
  const { old, current, partner, partnerOfNew } = pairing;
  const beside = (i: number, j: number, step: 1 | -1): boolean => (i + step in old && j + step in current ? partner[i + step] === j + step : !(i + step in old) && !(j + step in current));
  const places = placesOf(current, (candidate, j) => (partnerOfNew[j] === -1 && isNamed(candidate) ? candidate.name : ''));
  for (const i of restOf(partner)) {
    const j = isNamed(old[i]!) ? places.get(old[i]!.name)?.[0] : undefined;
    if (j === undefined || !beside(i, j, -1) || !beside(i, j, 1)) continue;
    const [a, b] = [old[i]!, current[j]!];
    const headings = a.heading === '' && b.heading === '' ? [] : alikeIn('cosine', [a.unit.heading], [b.unit.heading], rules.least, vocabulary)[0]!;
    const isWording = a.heading === '' && b.heading === '' ? alikeIn('cosine', [contentOfUnit(a.unit)], [contentOfUnit(b.unit)], rules.inPlace, vocabulary)[0]!.length > 0 : headings.length > 0;
    if (isWording) pair(pairing, i, j);
  }
}
