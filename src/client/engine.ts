/**
 * The index as an engine for `lib/search/find.ts`: Pagefind, asked in keys.
 */
import { createInstance, type Instance, type SearchHit } from 'pagefind-runtime';
import type { Counts, Engine, Filters } from '../lib/search/find.ts';

export type { SearchHit };

/** Words round the densest matches. */
const EXCERPT_WORDS = 36;

/** A heading says what an article is about; the act's title and numbers only lend weight to all its articles alike. */
const META_WEIGHTS = { title: 5, act: 0.5, numbers: 1, date: 0, lang: 0, shownOn: 0 };

const chosen = (filters: Filters): Record<string, { any: string[] }> =>
  Object.fromEntries(Object.entries(filters).flatMap(([name, values]) => (values.length === 0 ? [] : [[name, { any: values }]])));

/**
 * Opens the index. Answers without filters are kept: while a reader types, the words before the last are asked again
 * with every letter. Fails when a piece of the index is not there.
 */
export async function openEngine(): Promise<Engine<SearchHit> & { counts: Counts }> {
  const pagefind: Instance = createInstance({
    basePath: 'pieces/', baseUrl: '/', noWorker: true, excerptLength: EXCERPT_WORDS, excerptEllipsis: '…', ranking: { metaWeights: META_WEIGHTS },
  });
  const counts = await pagefind.filters();
  const kept = new Map<string | null, ReturnType<Engine<SearchHit>['search']>>();
  const ask: Engine<SearchHit>['search'] = async (keys, filters) => {
    const answer = await pagefind.search(keys, { filters: chosen(filters) });
    return { hits: answer.results, counts: answer.filters };
  };
  const search: Engine<SearchHit>['search'] = (keys, filters) => {
    if (Object.keys(chosen(filters)).length > 0) return ask(keys, filters);
    const answer = kept.get(keys) ?? ask(keys, filters);
    kept.set(keys, answer);
    if (kept.size > 64) kept.delete(kept.keys().next().value!);
    return answer;
  };
  return { search, counts };
}
