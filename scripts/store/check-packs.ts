/**
 * What `zvirka check` says of the ready sets for trainers, `packs/*.yaml` of both layers: files that cannot be used, and names of acts,
 * comparisons, pages and tables of concordance the collection does not have. A trainer meets such a set only in front of a class.
 *
 * @example
 * await checkPacks({ acts, pages, concordances }, places) // [pack-page-missing { page: 'trainng' } at 'content/packs/training.yaml:10']
 */
import { comparedPairs, pairName } from '../../src/components/compare/pairs.ts';
import { pairOf } from '../../src/components/packs/files.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { packSetSchema, type PackSet } from '../../src/lib/model/pack-set.ts';
import { nearest } from '../../src/lib/text/nearest.ts';
import type { ActEntry } from './collection.ts';
import { readRecords } from './knowledge-records.ts';
import { layersOf, type Places } from './layers.ts';
import { chosenPack } from './pack-choice.ts';

/** What a set may name. */
export interface Packable {
  acts: readonly ActEntry[];
  /** Slugs of pages of prose. */
  pages: readonly string[];
  /** EU acts with a table of concordance. */
  concordances: readonly string[];
}

/** Messages say file and line. In a trainer pack nobody packs, so nothing is asked there. Never throws on a bad file. */
export async function checkPacks(packable: Packable, places: Places): Promise<Message[]> {
  if (chosenPack()) return [];
  const messages: Message[] = [];
  const sets = await readRecords(layersOf(places), 'packs', packSetSchema, messages);
  return [...messages, ...sets.flatMap(({ record, file, text }) => namesOf(record, packable).map(({ field, name, ...m }) => ({ ...m, at: `${file}:${lineOfName(text, field, name)}` })))];
}

/** The line a name stands on: one act may be named in two fields. */
const lineOfName = (text: string, field: NameField, name: string): number =>
  text.slice(0, Math.max(0, text.indexOf(name, text.search(new RegExp(`^${field}:`, 'm'))))).split('\n').length;

/** As many names as a person takes in. */
const MOST_NAMED = 5;

type NameField = 'acts' | 'tables' | 'pages' | 'workbooks';
/** What is not there, and where it is named. */
type Missing = Message & { field: NameField; name: string };

/** What is named and not there. */
function namesOf({ acts, tables, pages, workbooks }: PackSet, there: Packable): Missing[] {
  const ids = there.acts.map(({ act }) => act.id);
  const known = (names: readonly string[]): string => names.slice(0, MOST_NAMED).join(', ') || '—';
  return [
    ...acts.filter((act) => !ids.includes(act)).map((act) => ({ ...message('pack-act-missing', { act, likely: nearest(act, ids) ?? '—' }), field: 'acts' as const, name: act })),
    ...tables.filter((table) => !isCompared(table, there.acts)).map((table) => ({ ...message('pack-table-missing', { table, known: known(comparisonsNear(table, there.acts)) }), field: 'tables' as const, name: table })),
    ...pages.filter((page) => !there.pages.includes(page)).map((page) => ({ ...message('pack-page-missing', { page, known: known(there.pages) }), field: 'pages' as const, name: page })),
    ...workbooks.filter((act) => !there.concordances.includes(act)).map((act) => ({ ...message('pack-workbook-missing', { act, known: known(there.concordances) }), field: 'workbooks' as const, name: act })),
  ];
}

/** «ua/nt-1/2024-05-12.uk..2026-03-01.uk»: the act, then the two editions. */
function isCompared(table: string, acts: readonly ActEntry[]): boolean {
  const at = table.lastIndexOf('/');
  return pairOf({ act: table.slice(0, at), pair: table.slice(at + 1) }, acts) !== undefined;
}

function comparisonsNear(table: string, acts: readonly ActEntry[]): string[] {
  const own = acts.filter(({ act }) => table.startsWith(`${act.id}/`));
  return (own.length > 0 ? own : acts).flatMap(({ editions }) => comparedPairs(editions)).map((pair) => `${pair.to.act}/${pairName(pair)}`);
}
