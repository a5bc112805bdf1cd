/**
 * What a person asks to pack, checked against the collection: acts by id, tables by the address of their comparison. A table
 * brings its act along.
 *
 * @example
 * choiceOf({ acts: ['ua/nt-1'], tables: [] }, acts).editions // 2
 */
import { comparedPairs, pairName } from '../../src/components/compare/pairs.ts';
import { pairOf } from '../../src/components/packs/files.ts';
import { actId } from '../commands/arguments.ts';
import { usageError } from '../report/usage-error.ts';
import type { ActEntry } from '../store/collection.ts';
import type { PackChoice, PackTable } from '../store/pack-choice.ts';
import { likeliest } from '../store/reference.ts';

export interface PackWish {
  acts: readonly string[];
  tables: readonly string[];
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort(byName);

/** Throws a `UsageError` when nothing is asked for, or something the collection does not have. */
export function choiceOf(wish: PackWish, acts: readonly ActEntry[]): PackChoice {
  const tables = distinct(wish.tables).map((name) => tableOf(name, acts));
  const ids = distinct([...wish.acts.map((id) => knownAct(actId(id), acts)), ...tables.map(({ act }) => act)]);
  if (ids.length === 0) throw usageError('pack-nothing');
  // An edition in two languages is one edition.
  const dates = acts.filter(({ act }) => ids.includes(act.id)).flatMap(({ editions }) => distinct(editions.map(({ date }) => date))).sort(byName);
  return {
    acts: ids,
    tables,
    outside: Object.fromEntries(acts.filter(({ act }) => !ids.includes(act.id)).map(({ act }) => [act.id, act.shortTitle ?? act.title])),
    editions: dates.length,
    from: dates[0],
    to: dates.at(-1),
  };
}

function knownAct(id: string, acts: readonly ActEntry[]): string {
  if (acts.some(({ act }) => act.id === id)) return id;
  throw acts.length === 0 ? usageError('empty-collection', { given: id }) : usageError('no-such-act', { given: id, known: likeliest(id, acts).join(', ') });
}

const DATED = String.raw`\d{4}-\d{2}-\d{2}\.[a-z]{2}`;
const TABLE = new RegExp(String.raw`^/?(?:acts/)?((?:ua|eu|int)/[a-z0-9][a-z0-9-]*)/(?:compare/)?(${DATED}\.\.${DATED})/?$`);

/** As many names of tables as a person takes in. */
const MOST_NAMED = 5;

/** A table by its name, or by the address of its page. */
function tableOf(name: string, acts: readonly ActEntry[]): PackTable {
  const [, act = '', pair = ''] = TABLE.exec(name) ?? [];
  const table = { act, pair };
  if (pairOf(table, acts)) return table;
  const own = acts.filter((entry) => name.includes(entry.act.id));
  const known = (own.length > 0 ? own : acts).flatMap(({ editions }) => comparedPairs(editions)).map((known) => `${known.to.act}/${pairName(known)}`);
  throw usageError('no-such-table', { given: name, known: known.slice(0, MOST_NAMED).join(', ') || '—' });
}
