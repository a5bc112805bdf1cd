/**
 * How MiniSearch is asked to index our records: words are taken as the keys our own index has, so that both find the same
 * forms, in the index and in the query.
 */
import type { Options } from 'minisearch';
import { runsOf } from '../../../src/lib/search/normalise.ts';

export interface StoredRecord {
  /** Address of the record. */
  id: string;
  title: string;
  act: string;
  numbers: string;
  text: string;
}

/** Only the title is stored beside the index, to be shown; excerpts would need the whole text on top. */
export const KEYED: Options<StoredRecord> = {
  fields: ['title', 'act', 'numbers', 'text'],
  storeFields: ['title'],
  tokenize: (text) => runsOf(text).map(({ key }) => key),
  processTerm: (key) => key,
};
