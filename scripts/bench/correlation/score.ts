/**
 * A correlation held against an official table: pairs of articles, pairs of the units the table prints, and old articles that it says have no
 * counterpart.
 *
 * Rows: every pair of passages is read up to the deepest units the table prints on each side; different pairs that come to the same printed
 * units count once. Opening words are counted only where the table prints them. A row with unequal lists on both sides says only that the
 * ones continue the others: any pair of it is right, and it asks for one pair for each unit of the longer list.
 *
 * @example
 * scoreOf(table, correlate(table.oldBody, table.newBody)).articles // { right: 57, made: 63, found: 57, asked: 65 }
 */
import type { Correlation } from '../../../src/lib/correlate/correlate.ts';
import type { Line } from '../../../src/lib/compare/units.ts';
import { printedUnit, type OpenedTable } from './evidence.ts';

export interface Tally {
  /** Proposed pairs that are right, and all proposed. */
  right: number;
  made: number;
  /** What the table asks for that was found, and all it asks for. */
  found: number;
  asked: number;
}

export interface Score {
  articles: Tally;
  rows: Tally;
  /** Old articles without counterpart in the table, and how many of them were left without one. */
  nulls: { right: number; all: number };
  /** Article pairs proposed and not in the table, and in the table and not proposed. */
  surplus: string[];
  missed: string[];
}

export const precision = ({ right, made }: Tally): number => (made > 0 ? right / made : 1);
export const recall = ({ found, asked }: Tally): number => (asked > 0 ? found / asked : 1);
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

/** All tallies as one: micro figures. */
export const together = (tallies: readonly Tally[]): Tally => tallies.reduce((sum, tally) => ({ right: sum.right + tally.right, made: sum.made + tally.made, found: sum.found + tally.found, asked: sum.asked + tally.asked }), { right: 0, made: 0, found: 0, asked: 0 });

export function scoreOf(table: OpenedTable, { rows, detail }: Pick<Correlation, 'rows' | 'detail'>): Score {
  const made = new Set(rows.flatMap((row) => row.old.flatMap((old) => row.new.map((current) => `${old.number ?? ''} → ${current.number ?? ''}`))));
  const asked = new Set(table.gold.pairs.map((pair) => pair.join(' → ')));
  const right = [...made].filter((pair) => asked.has(pair)).length;
  const continued = new Set([...made].map((pair) => pair.split(' → ')[0]));
  return {
    articles: { right, made: made.size, found: right, asked: asked.size },
    rows: rowTally(table, detail),
    nulls: { right: table.gold.dropped.filter((number) => !continued.has(number)).length, all: table.gold.dropped.length },
    surplus: [...made].filter((pair) => !asked.has(pair)), missed: [...asked].filter((pair) => !made.has(pair)),
  };
}

function rowTally({ printed }: OpenedTable, detail: Correlation['detail']): Tally {
  const openings = { old: openingsIn(detail.flatMap(({ old }) => old ?? [])), new: openingsIn(detail.flatMap((row) => row.new ?? [])) };
  const made = new Set<string>();
  for (const { old, new: current } of detail) {
    if (!old || !current) continue;
    const [from, to] = [printedUnit(old.eid, printed.units.old), printedUnit(current.eid, printed.units.new)];
    const unprinted = (side: 'old' | 'new', eid: string, unit: string): boolean => openings[side].has(eid) && !printed.units[side].has(unit) && [...printed.units[side]].some((other) => other.startsWith(`${unit}__`));
    if (!unprinted('old', old.eid, from) && !unprinted('new', current.eid, to)) made.add(`${from} ${to}`);
  }
  const allowed = new Set(printed.pairs.map((pair) => `${pair.old} ${pair.new}`));
  return { right: [...made].filter((pair) => allowed.has(pair)).length, made: made.size, found: printed.asked.filter((names) => names.some((name) => made.has(name))).length, asked: printed.asked.length };
}

/** Lines that other lines stand below. */
const openingsIn = (lines: readonly Line[]): Set<string> => new Set(lines.map(({ eid }) => eid.slice(0, Math.max(0, eid.lastIndexOf('__')))));
