/**
 * Comparison: two texts of law, provision by provision. What stayed, what was amended, renumbered, moved, split, merged, added,
 * repealed; and inside each pair what happened to its lines and words. Editorial notes are no part of it.
 *
 * Invariants, tested on random and on real texts: the old lines of all changes are the old text, the new lines the new one;
 * a text compared with itself has no change; comparing the other way round gives the mirrored kinds.
 *
 * @example
 * const { changes, counts } = compareEditions(before.body, after.body);
 * changes[4] // { kind: 'amended', from: [{ number: '5', … }], to: [{ number: '5', … }], lines: [ … ], moved: false }
 */
import type { Provision } from '../model/edition.ts';
import { compareLines, compareUnitLines, followMoves, type LineChange } from './lines.ts';
import { heaviestRun } from './order.ts';
import { EDITIONS, pairUnits, type Group, type PairingRules } from './pairing.ts';
import { isStub, unitsOf, type Unit } from './units.ts';

export const CHANGE_KINDS = ['same', 'amended', 'renumbered', 'moved', 'split', 'merged', 'added', 'repealed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  kind: ChangeKind;
  from: Unit[];
  to: Unit[];
  /** Also moved, beside what `kind` says. */
  moved: boolean;
  /** Also renumbered, beside what `kind` says. */
  renumbered: boolean;
  lines: LineChange[];
}

export interface Comparison {
  /** In the order of the new text; what is gone stands where it stood. */
  changes: Change[];
  /** Of articles, or of all units where neither text has an article. */
  counts: Record<ChangeKind, number>;
}

/** Compares two texts. Never fails; work is bounded by the rules of pairing and of words. */
export function compareEditions(before: readonly Provision[], after: readonly Provision[], rules: PairingRules = EDITIONS): Comparison {
  const [old, current] = [unitsOf(before), unitsOf(after)];
  const groups = pairUnits(old, current, rules);
  const stayed = inPlace(groups, old, current);
  const changes = groups.map((group) => changeOf(group, old, current, !stayed.has(group)));
  followMoves(changes.map(({ lines }) => lines));
  return { changes, counts: countsOf(changes) };
}

/** Groups that keep their order; one of one side only is never out of order. Of two that passed each other the renumbered or shorter moved. */
function inPlace(groups: readonly Group[], old: readonly Unit[], current: readonly Unit[]): Set<Group> {
  const paired = groups.filter(({ from, to }) => from.length > 0 && to.length > 0);
  const weights = paired.map(({ from, to }) => {
    const [before, after] = [old[from[0]!]!, current[to[0]!]!];
    const length = Math.min(before.lines.length, after.lines.length) + Math.min(...[before, after].map(({ lines }) => lines.reduce((sum, { content }) => sum + content.length, 0))) / 1e6;
    return (before.number === after.number ? 2 : 1) + length / 1e4;
  });
  const run = new Set(heaviestRun(paired.map(({ from }) => from[0]!), weights).map((at) => paired[at]!));
  return new Set(groups.filter((group) => run.has(group) || group.from.length === 0 || group.to.length === 0));
}

function changeOf({ from, to }: Group, old: readonly Unit[], current: readonly Unit[], moved: boolean): Change {
  const [before, after] = [from.map((at) => old[at]!), to.map((at) => current[at]!)];
  const compare = before.length === 1 && after.length === 1 ? compareUnitLines : compareLines;
  const lines = compare(before.flatMap((unit) => unit.lines), after.flatMap((unit) => unit.lines));
  const renumbered = before.length === 1 && after.length === 1 && before[0]!.number !== after[0]!.number;
  return { kind: kindOf(before, after, lines, renumbered, moved), from: before, to: after, moved, renumbered, lines };
}

function kindOf(before: readonly Unit[], after: readonly Unit[], lines: readonly LineChange[], renumbered: boolean, moved: boolean): ChangeKind {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'repealed';
  if (before.length > 1) return 'merged';
  if (after.length > 1) return 'split';
  const [wasStub, isNowStub] = [isStub(before[0]!), isStub(after[0]!)];
  if (wasStub !== isNowStub) return isNowStub ? 'repealed' : 'added';
  const own = before[0]!.lines[0];
  const changed = lines.some(({ kind, old }) => kind !== 'same' && !(kind === 'relabelled' && old === own));
  if (changed) return 'amended';
  return renumbered ? 'renumbered' : moved ? 'moved' : 'same';
}

function countsOf(changes: readonly Change[]): Record<ChangeKind, number> {
  const articles = changes.filter(({ from, to }) => [...from, ...to].some(({ kind }) => kind === 'article'));
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kind } of articles.length > 0 ? articles : changes) counts[kind] += 1;
  return counts;
}
