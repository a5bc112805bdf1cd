/**
 * Builds the search page of the peer from the records our own index is made of: `index.html` and one classic script.
 *
 * @example
 * await minisearchPage(records, folder); // { records: 25500, file: '…/index.html' }
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../../src/lib/search/records.ts';
import { recordsOf } from '../../../src/lib/search/records.ts';
import { loadEdition, newestOf, openCollection } from '../../store/collection.ts';
import { KEYED, type StoredRecord } from './minisearch-keys.ts';

/** The records of the newest edition of each language of each act, as the site indexes them. */
export async function* recordsIn(overlay: string | undefined): AsyncGenerator<SearchRecord> {
  const { acts } = await openCollection(overlay === undefined ? {} : { overlay });
  for (const entry of acts) {
    for (const lang of new Set(entry.editions.map((edition) => edition.lang))) {
      const file = newestOf(entry, lang);
      if (file) yield* recordsOf(await loadEdition(file), entry.act, { shownOn: '' });
    }
  }
}

const stored = ({ path: page, fragment, title, actTitle, numbers, text }: SearchRecord): StoredRecord => ({
  id: `../${page}index.html${fragment === '' ? '' : `#${fragment}`}`, title, act: actTitle, numbers, text,
});

const PAGE = `<!doctype html>
<html lang="uk"><meta charset="utf-8"><title>MiniSearch</title>
<body><input type="search" id="q"><ol id="results"></ol><script defer src="search.js"></script></body></html>
`;

/** Writes the page into `folder`. */
export async function minisearchPage(records: AsyncIterable<SearchRecord>, folder: string): Promise<{ records: number; file: string }> {
  const index = new MiniSearch<StoredRecord>(KEYED);
  for await (const record of records) index.add(stored(record));
  const client = await build({ entryPoints: [path.join(import.meta.dirname, 'minisearch-client.ts')], bundle: true, format: 'iife', minify: true, write: false });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), PAGE);
  writeFileSync(path.join(folder, 'search.js'), `globalThis.zvirkaIndex=${JSON.stringify(JSON.stringify(index))};\n${client.outputFiles[0]?.text ?? ''}`);
  return { records: index.documentCount, file: path.join(folder, 'index.html') };
}
