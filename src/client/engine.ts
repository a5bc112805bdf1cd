/**
 * The index as `lib/search` sees it: Pagefind asked in keys, and the table of facets beside it.
 */
import { createInstance, readPiece, type SearchHit } from 'pagefind-runtime';
import { openFacets, type Facets, type PackedFacets } from '../lib/search/facets.ts';
import type { Engine } from '../lib/search/find.ts';

export type { SearchHit };

/** Words round the densest matches. */
const EXCERPT_WORDS = 36;

/** A heading says what an article is about; the act's title and numbers only lend weight to all its articles alike. */
const META_WEIGHTS = { title: 5, act: 0.5, numbers: 1, date: 0, lang: 0, shownOn: 0, marks: 0 };

/** As many answers are kept: while a reader types, the words before the last are asked again with every letter. */
const KEPT_ANSWERS = 32;

export interface OpenedIndex extends Engine<SearchHit> {
  facets: Facets;
  /** Every record, in the order of the collection: what filters without words show. */
  all(): Promise<SearchHit[]>;
}

async function readFacets(piece: Response): Promise<Facets> {
  const plain = new Response(piece.body?.pipeThrough(new DecompressionStream('gzip')) ?? null);
  return openFacets((await plain.json()) as PackedFacets);
}

/** Opens the index. Fails when a piece of it is not there. */
export async function openEngine(): Promise<OpenedIndex> {
  const pagefind = createInstance({
    basePath: 'pieces/', baseUrl: '/', noWorker: true, excerptLength: EXCERPT_WORDS, excerptEllipsis: '…', ranking: { metaWeights: META_WEIGHTS },
  });
  const [facets] = await Promise.all([
    readPiece('pieces/facets.json.gz').then(readFacets),
    pagefind.init(),
  ]);
  const kept = new Map<string, Promise<SearchHit[]>>();
  const search = (keys: string): Promise<SearchHit[]> => {
    const answer = kept.get(keys) ?? pagefind.search(keys).then(({ results }) => results);
    kept.set(keys, answer);
    if (kept.size > KEPT_ANSWERS) kept.delete(kept.keys().next().value!);
    return answer;
  };
  const all = async (): Promise<SearchHit[]> => (await pagefind.search(null)).results;
  return { search, facets, all };
}
