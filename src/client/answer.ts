/**
 * What the words find, filters aside; without words, every record. The search page and the command line ask through here.
 *
 * @example
 * await answerTo(index, 'кордон') // { hits: […], exact: 12, unmatched: [] }
 */
import { find, type Found } from '../lib/search/find.ts';
import { parseQuery } from '../lib/search/query.ts';
import type { OpenedIndex, SearchHit } from './engine.ts';

/** Fails only when the index does. */
export async function answerTo(index: OpenedIndex, text: string): Promise<Found<SearchHit>> {
  if (text.trim() !== '') return find(index, parseQuery(text));
  const hits = await index.all();
  return { hits, exact: hits.length, unmatched: [] };
}
