/**
 * Pairing: which unit of one text is which unit of the other. In order of certainty: same number and same text; a text
 * that is once on each side; same number and a like text; then the best assignment of what is left by likeness, where a
 * unit may stay alone. Leftovers that stand in a unit already paired show a split or a merge.
 *
 * @example
 * pairUnits(before, after) // [{ from: [0], to: [0] }, { from: [1], to: [1, 2] }, { from: [], to: [3] }]
 */
import { assign } from './assignment.ts';
import { likenessOf, wordsOf, type Likeness } from './likeness.ts';
import { printedKey } from './tokens.ts';
import { contentOfUnit, isStub, type Unit } from './units.ts';

/** Units that belong together; both sides hold positions, in order. An empty side means no counterpart. */
export interface Group {
  from: number[];
  to: number[];
}

/** Thresholds, set on the official correlation tables and on made-up editions, never on one act. */
export interface PairingRules {
  /** Least likeness of two units with the same number. */
  sameNumber: number;
  /** Least likeness of two units otherwise. */
  least: number;
  /** Share of a leftover that must stand in a paired unit for a split or merge. */
  contained: number;
  /** What an equal number adds to likeness. */
  numberBonus: number;
  /** What an equal heading adds. */
  headingBonus: number;
}

export const EDITIONS: PairingRules = { sameNumber: 0.25, least: 0.4, contained: 0.5, numberBonus: 0.1, headingBonus: 0.15 };

/** Groups of all units: every position of each side stands in exactly one. Sorted by the new side, old-only ones where they stood. */
export function pairUnits(before: readonly Unit[], after: readonly Unit[], rules: PairingRules = EDITIONS): Group[] {
  const [from, to] = [before.map(keyOf), after.map(keyOf)];
  const partner = Array<number>(before.length).fill(-1);
  const taken = new Set<number>();
  const pair = (i: number, j: number): void => {
    if (partner[i] !== -1 || taken.has(j)) return;
    partner[i] = j;
    taken.add(j);
  };
  pairEqual(before, after, from, to, pair);
  pairUnique(from, to, pair);
  const left = restOf(before, after, partner, taken);
  pairLike(before, after, left, rules, pair);
  return withSplits(before, after, partner, taken, rules);
}

/** Text by which a unit is known again; headings and articles never meet. */
const keyOf = (unit: Unit): string => (isStub(unit) ? '' : `${classOf(unit)}\n${printedKey(contentOfUnit(unit)).replace(/\s+/g, ' ')}`);

/** Only units of one class are compared: a recital is no article, a chapter's heading no paragraph. */
export const classOf = ({ kind }: Unit): string =>
  kind === 'article' || kind === 'recital' ? kind : ['paragraph', 'point', 'indent', 'alinea', 'subparagraph', 'table', 'footnote'].includes(kind) ? 'text' : kind === 'preamble' || kind === 'closing-line' ? 'frame' : 'heading';

const nameOf = (unit: Unit): string => `${classOf(unit)} ${unit.kind} ${unit.document} ${unit.number ?? ''}`;

function pairEqual(before: readonly Unit[], after: readonly Unit[], from: readonly string[], to: readonly string[], pair: (i: number, j: number) => void): void {
  const at = new Map<string, number[]>();
  after.forEach((unit, j) => push(at, `${nameOf(unit)}\n${to[j]}`, j));
  before.forEach((unit, i) => {
    const j = at.get(`${nameOf(unit)}\n${from[i]}`)?.shift();
    if (j !== undefined) pair(i, j);
  });
}

/** Texts that stand once on each side are each other (the idea of a patience comparison). */
function pairUnique(from: readonly string[], to: readonly string[], pair: (i: number, j: number) => void): void {
  const [here, there] = [placesOf(from), placesOf(to)];
  for (const [key, places] of here) {
    const others = there.get(key);
    if (key !== '' && places.length === 1 && others?.length === 1) pair(places[0]!, others[0]!);
  }
}

const placesOf = (keys: readonly string[]): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  keys.forEach((key, at) => push(places, key, at));
  return places;
};

const push = <K>(map: Map<K, number[]>, key: K, value: number): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

interface Rest {
  rows: number[];
  columns: number[];
}

const restOf = (before: readonly Unit[], after: readonly Unit[], partner: readonly number[], taken: ReadonlySet<number>): Rest => ({
  rows: before.map((_, i) => i).filter((i) => partner[i] === -1),
  columns: after.map((_, j) => j).filter((j) => !taken.has(j)),
});

function pairLike(before: readonly Unit[], after: readonly Unit[], { rows, columns }: Rest, rules: PairingRules, pair: (i: number, j: number) => void): void {
  if (rows.length === 0 || columns.length === 0) return;
  const { cosine } = likenessOf(rows.map((i) => contentOfUnit(before[i]!)), columns.map((j) => contentOfUnit(after[j]!)));
  const score = rows.map((i, row) => Float64Array.from(columns, (j, column) => {
    const [a, b] = [before[i]!, after[j]!];
    if (classOf(a) !== classOf(b)) return 0;
    const sameNumber = a.number !== undefined && nameOf(a) === nameOf(b);
    if (isStub(a) || isStub(b)) return sameNumber ? 1 : 0;
    const sameHeading = a.heading !== '' && printedKey(a.heading).toLowerCase() === printedKey(b.heading).toLowerCase();
    const likeness = cosine[row]![column]!;
    const floor = sameNumber ? rules.sameNumber : rules.least;
    return likeness < floor && !(sameHeading && sameNumber) ? 0 : Math.min(1, Math.max(likeness, rules.least) + (sameNumber ? rules.numberBonus : 0) + (sameHeading ? rules.headingBonus : 0));
  }));
  assign(score, rules.least).forEach((column, row) => {
    if (column >= 0) pair(rows[row]!, columns[column]!);
  });
}

/** A leftover is worth looking for elsewhere when it says more than a formula. */
const LEAST_WORDS = 8;

function withSplits(before: readonly Unit[], after: readonly Unit[], partner: readonly number[], taken: ReadonlySet<number>, rules: PairingRules): Group[] {
  const groups = new Map<number, Group>();
  partner.forEach((j, i) => { if (j >= 0) groups.set(i, { from: [i], to: [j] }); });
  const wordy = (unit: Unit): boolean => !isStub(unit) && wordsOf(contentOfUnit(unit)).length >= LEAST_WORDS;
  const gone = before.map((_, i) => i).filter((i) => partner[i] === -1);
  const came = after.map((_, j) => j).filter((j) => !taken.has(j));
  const changed = [...groups.values()].filter(({ from, to }) => keyOf(before[from[0]!]!) !== keyOf(after[to[0]!]!));
  const joined = [
    ...merges(before, after, gone.filter((i) => wordy(before[i]!)), changed, rules),
    ...splits(before, after, came.filter((j) => wordy(after[j]!)), changed, rules),
  ];
  const alone: Group[] = [
    ...gone.filter((i) => !joined.includes(`from ${i}`)).map((i) => ({ from: [i], to: [] })),
    ...came.filter((j) => !joined.includes(`to ${j}`)).map((j) => ({ from: [], to: [j] })),
  ];
  return inOrder([...groups.values(), ...alone]);
}

/** Old leftovers that stand in a new unit paired with another old one. Adds them to the group and says which. */
function merges(before: readonly Unit[], after: readonly Unit[], gone: readonly number[], changed: readonly Group[], rules: PairingRules): string[] {
  const { contained } = between(before, after, gone, changed.map(({ to }) => to[0]!));
  return gone.flatMap((i, row) => {
    const best = bestOf(contained, row, changed.length, (column) => classOf(before[i]!) === classOf(after[changed[column]!.to[0]!]!));
    if (best < 0 || contained[row]![best]! < rules.contained) return [];
    changed[best]!.from.push(i);
    return [`from ${i}`];
  });
}

/** New leftovers that stood in an old unit paired with another new one. */
function splits(before: readonly Unit[], after: readonly Unit[], came: readonly number[], changed: readonly Group[], rules: PairingRules): string[] {
  const { containing } = between(before, after, changed.map(({ from }) => from[0]!), came);
  return came.flatMap((j, column) => {
    let best = -1;
    changed.forEach((group, row) => {
      if (classOf(before[group.from[0]!]!) === classOf(after[j]!) && (best < 0 || containing[row]![column]! > containing[best]![column]!)) best = row;
    });
    if (best < 0 || containing[best]![column]! < rules.contained) return [];
    changed[best]!.to.push(j);
    return [`to ${j}`];
  });
}

const between = (before: readonly Unit[], after: readonly Unit[], rows: readonly number[], columns: readonly number[]): Likeness =>
  likenessOf(rows.map((i) => contentOfUnit(before[i]!)), columns.map((j) => contentOfUnit(after[j]!)));

function bestOf(table: readonly Float64Array[], row: number, columns: number, allowed: (column: number) => boolean): number {
  let best = -1;
  for (let column = 0; column < columns; column++) if (allowed(column) && (best < 0 || table[row]![column]! > table[row]![best]!)) best = column;
  return best;
}

/** By the new side; what is gone stands after what it followed. */
function inOrder(groups: Group[]): Group[] {
  for (const group of groups) {
    group.from.sort((a, b) => a - b);
    group.to.sort((a, b) => a - b);
  }
  const placed = groups.filter(({ to }) => to.length > 0).sort((a, b) => a.to[0]! - b.to[0]!);
  const gone = groups.filter(({ to }) => to.length === 0).sort((a, b) => a.from[0]! - b.from[0]!);
  for (const group of gone) {
    let at = 0;
    placed.forEach((other, index) => { if (other.from.length > 0 && other.from[0]! < group.from[0]!) at = Math.max(at, index + 1); });
    const follows = placed.findIndex(({ from }) => from.at(-1) === group.from[0]! - 1);
    placed.splice(follows >= 0 ? follows + 1 : at, 0, group);
  }
  return placed;
}
