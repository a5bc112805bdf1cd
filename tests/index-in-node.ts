/**
 * The search index asked without a browser: the same engine code and the same index files as on the site, pieces read from disk.
 *
 * @example
 * const index = await indexOf(records);
 * await index.ask('кордонами'); // { hits: [{ path: 'acts/ua/t-1/…', fragment: 'art_2', title: … }], unmatched: [], … }
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildSearchIndex, type IndexReport } from '../scripts/build/search-index.ts';
import { openIndex } from '../scripts/search/index-on-disk.ts';
import type { Counts, Filters } from '../src/lib/search/facets.ts';
import { find, narrowed } from '../src/lib/search/find.ts';
import { parseQuery } from '../src/lib/search/query.ts';
import type { SearchRecord } from '../src/lib/search/records.ts';

export interface Shown {
  url: string;
  title: string;
  excerpt: string;
  meta: Record<string, string>;
}

export interface OpenIndex {
  report: IndexReport;
  folder: string;
  /** The answer as the search page would show it; at most `most` results are looked at. */
  ask(text: string, filters?: Filters, most?: number): Promise<{ hits: Shown[]; total: number; exact: number; unmatched: string[]; counts: Counts }>;
  close(): Promise<void>;
}

/** Builds an index of the records in a temporary folder and opens it. */
export async function indexOf(records: readonly SearchRecord[]): Promise<OpenIndex> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'zvirka-index-'));
  const folder = path.join(work, 'search');
  const report = await buildSearchIndex(records, folder);
  const index = await openIndex(folder, report.runtime);
  return {
    report,
    folder,
    async ask(text, filters = {}, most = 10) {
      const everything = await find(index, parseQuery(text));
      const counts = index.facets.counts(everything.hits.map(({ id }) => id), filters);
      const { hits, exact, unmatched } = narrowed(everything, ({ id }) => index.facets.allows(id, filters));
      const data = await Promise.all(hits.slice(0, most).map((hit) => hit.data()));
      const shown = data.map(({ url, meta, plain_excerpt }) => ({ url, title: meta['title'] ?? '', excerpt: plain_excerpt, meta }));
      return { hits: shown, total: hits.length, exact, unmatched, counts };
    },
    close: () => rm(work, { recursive: true, force: true }),
  };
}

/** A record of our own with what a test does not care about filled in. */
export const recordOf = (part: Partial<Omit<SearchRecord, 'filters'>> & { text: string; filters?: Partial<SearchRecord['filters']> }): SearchRecord => ({
  path: 'acts/ua/t-1/2024-01-01.uk/', fragment: 'art_1', title: 'Уривок', actTitle: 'Перелік', numbers: '', date: '2024-01-01', lang: 'uk', shownOn: 'uk', marks: '',
  ...part,
  filters: { jurisdiction: 'ua', kind: 'law', body: [], component: [], status: 'training', language: 'uk', year: '2024', ...part.filters },
});
