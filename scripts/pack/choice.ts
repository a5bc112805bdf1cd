/**
 * What a person asks to pack, checked against the collection: acts by id, tables by the address of their comparison, pages of prose by
 * slug, workbooks by the EU act. A table brings its act along, a workbook every act it names: without them it would have no texts.
 *
 * @example
 * choiceOf({ acts: ['ua/nt-1'], tables: [] }, acts).editions // 2
 */
import { comparedPairs, pairName } from '../../src/components/compare/pairs.ts';
import { pairOf } from '../../src/components/packs/files.ts';
import type { PackSet } from '../../src/lib/model/pack-set.ts';
import { actId } from '../commands/arguments.ts';
import { usageError } from '../report/usage-error.ts';
import type { ActEntry } from '../store/collection.ts';
import type { PackChoice, PackTable } from '../store/pack-choice.ts';
import { likeliest } from '../store/reference.ts';

export interface PackWish {
  acts: readonly string[];
  tables: readonly string[];
  /** EU acts whose table of concordance is wanted as a workbook. */
  workbooks?: readonly string[];
}

/** What there is beside acts. */
export interface PackStock {
  /** Slugs of pages of prose. */
  pages: readonly string[];
  /** The acts each table of concordance names, itself first, by its EU act. */
  concordances: ReadonlyMap<string, readonly string[]>;
}

const NO_STOCK: PackStock = { pages: [], concordances: new Map() };

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort(byName);

/** What is asked for by name, and what a ready set adds. Throws a `UsageError` when that is nothing, or something the collection does not have. */
export function choiceOf(wish: PackWish, acts: readonly ActEntry[], stock: PackStock = NO_STOCK, set?: PackSet): PackChoice {
  const tables = distinct([...wish.tables, ...(set?.tables ?? [])]).map((name) => tableOf(name, acts));
  const workbooks = distinct([...(wish.workbooks ?? []), ...(set?.workbooks ?? [])]);
  const answering = workbooks.flatMap((act) => actsNamedBy(act, stock));
  const named = [...wish.acts, ...(set?.acts ?? []), ...answering].map((id) => knownAct(actId(id), acts));
  const ids = distinct([...named, ...tables.map(({ act }) => act)]);
  if (ids.length === 0) throw usageError('pack-nothing');
  // An edition in two languages is one edition.
  const dates = acts.filter(({ act }) => ids.includes(act.id)).flatMap(({ editions }) => distinct(editions.map(({ date }) => date))).sort(byName);
  return {
    ...(set && { title: set.title }),
    acts: ids,
    tables,
    pages: (set?.pages ?? []).map((slug) => knownPage(slug, stock)),
    workbooks,
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

function actsNamedBy(given: string, { concordances }: PackStock): readonly string[] {
  const named = concordances.get(given);
  if (named) return named;
  throw usageError('no-such-concordance', { given, known: [...concordances.keys()].join(', ') || '—' });
}

function knownPage(given: string, { pages }: PackStock): string {
  if (pages.includes(given)) return given;
  throw usageError('no-such-page', { given, known: pages.join(', ') || '—' });
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
