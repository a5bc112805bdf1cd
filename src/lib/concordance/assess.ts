/**
 * A concordance held against the law as it is now: each row with its standing, what has no row, and the counts. Tables, forms,
 * dashboards and the command line show this; none of them counts on its own.
 *
 * @example
 * const { rows, unassessed, counts } = assess(concordance, outlines);
 * counts.partial // rows judged «частково відповідає» whose texts are as they were judged
 */
import { VERDICTS, type Concordance, type ConcordanceRow, type Verdict } from '../model/concordance.ts';
import type { OutlineRow } from '../edition/outline-rows.ts';
import { unassessedIn } from './coverage.ts';
import { outlineTree, type Outlines } from './outline-tree.ts';
import { standingOf, type Dated, type Standing } from './standing.ts';

export interface AssessedRow {
  row: ConcordanceRow;
  /** Its place in the file, from 0. */
  index: number;
  standing: Standing;
  /** Where the EU provision stands now; where it stood when nothing is known of it. */
  provision: string;
}

/** States in which a row's verdict does not count: it counts as that state. */
const APART = ['stale', 'unsigned', 'unresolvable'] as const;

/**
 * How many provisions stand how. A verdict counts while its row is fresh or carried; rows that are stale, not signed or cannot be held
 * against the law count apart. `not-assessed` counts rows without a verdict and provisions without a row. Never a percentage.
 */
export type Counts = Record<Verdict | (typeof APART)[number], number>;

export interface Assessment {
  concordance: Concordance;
  /** The edition the provisions are listed from: the newest known in the language of the concordance. */
  edition: Dated;
  /** In the order of the act; what cannot be placed stands last, in the order of the file. */
  rows: AssessedRow[];
  /** Provisions in scope without a row, in the order of the act; none where no outline of the act is known. */
  unassessed: OutlineRow[];
  counts: Counts;
}

/** Assesses a concordance. Outlines are newest first. Never fails. */
export function assess(concordance: Concordance, outlines: Outlines): Assessment {
  const { act, lang, scope } = concordance;
  const newest = outlines.get(act)?.find(({ meta }) => meta.lang === lang);
  const tree = newest && outlineTree(newest);
  const rows = concordance.rows.map((row, index): AssessedRow => {
    const standing = standingOf(act, row, outlines);
    const now = standing.provisions.find(({ side, basis, state }) => side === 'eu' && basis.provision === row.provision && basis.lang === lang && state === 'moved')?.now;
    return { row, index, standing, provision: now ?? row.provision };
  });
  const place = ({ provision }: AssessedRow): number => tree?.byEid.get(provision)?.position ?? Infinity;
  const inOrder = rows.toSorted((a, b) => (place(a) === place(b) ? a.index - b.index : place(a) - place(b)));
  const unassessed = tree ? unassessedIn(tree, new Set(rows.map(({ provision }) => provision)), scope) : [];
  const edition: Dated = newest ? { date: newest.meta.date, lang: newest.meta.lang } : { date: concordance.edition, lang };
  return { concordance, edition, rows: inOrder, unassessed, counts: countsOf(inOrder, unassessed.length) };
}

/** What a row counts as. */
export const countedAs = ({ row, standing }: Pick<AssessedRow, 'row' | 'standing'>): keyof Counts => APART.find((state) => state === standing.state) ?? row.verdict;

/** The counts of rows and of provisions without one. */
export function countsOf(rows: readonly AssessedRow[], unassessed = 0): Counts {
  const counts = Object.fromEntries([...VERDICTS, ...APART].map((key) => [key, 0])) as Counts;
  for (const row of rows) counts[countedAs(row)] += 1;
  counts['not-assessed'] += unassessed;
  return counts;
}

/** Counts of many concordances together. */
export function sumOf(counts: readonly Counts[]): Counts {
  const sum = countsOf([]);
  for (const one of counts) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += one[key];
  return sum;
}

/**
 * Counts by something a row has several of: bodies, Ukrainian acts. A row counts once under each of its keys, so the groups
 * do not add up to the whole. Keys in the order they come.
 *
 * @example
 * countsBy(rows, ({ row }) => row.bodies).get('customs')?.partial
 */
export function countsBy<K>(rows: readonly AssessedRow[], keysOf: (row: AssessedRow) => readonly K[]): Map<K, Counts> {
  const groups = new Map<K, AssessedRow[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return new Map([...groups].map(([key, group]) => [key, countsOf(group)]));
}
