/**
 * The tables of concordance for pages and their parts, read once in a build; the development server reads them anew each time.
 *
 * @example
 * (await shownTables()).length // 12
 */
import type { Table } from '../../../scripts/store/concordance-table.ts';
import { openConcordances, outlinesFor } from '../../../scripts/store/concordances.ts';
import { chosenPack } from '../../../scripts/store/pack-choice.ts';
import { asOf } from '../concordance/as-of.ts';
import { assess } from '../../lib/concordance/assess.ts';
import { actEntries } from './acts.ts';

export interface Tables {
  /** By name of the file. */
  tables: Table[];
  /** The day from which dates are counted. */
  asOf: string;
}

async function readTables(): Promise<Tables> {
  const [{ files }, acts] = await Promise.all([openConcordances(), actEntries()]);
  const tables: Table[] = [];
  for (const file of files) {
    const outlines = await outlinesFor([file.concordance], acts);
    tables.push({ file, assessment: assess(file.concordance, outlines), outlines, acts });
  }
  return { tables, asOf: asOf(acts, files.map(({ concordance }) => concordance)) };
}

let read: Promise<Tables> | undefined;

/** Every table of the collection. */
export const openTables = (): Promise<Tables> => (import.meta.env.DEV ? readTables() : (read ??= readTables()));

/** The tables that judge law, exercises left out: what is counted and summed up. */
export const judgedTables = async (): Promise<Table[]> => (await openTables()).tables.filter(({ assessment }) => assessment.concordance.review !== 'training');

/** The tables that have pages: none in a trainer pack, which is acts alone. */
export const shownTables = async (): Promise<Table[]> => (chosenPack() ? [] : (await openTables()).tables);
