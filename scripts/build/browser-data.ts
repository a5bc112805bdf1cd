/**
 * What the browser reads beside the pages: the search index, the texts to compare, the places to jump to. It needs the collection alone
 * and no page, so it is made in a thread of its own while Astro writes the pages; both take about as long.
 *
 * @example
 * const data = startBrowserData();
 * // … Astro writes dist …
 * const { records, runtime } = await data.into('dist/assets'); // dist/assets/search, dist/assets/texts, dist/assets/jump
 */
import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { shownEdition } from '../../src/components/editions.ts';
import { recordsOf, type SearchRecord, type ShownOn } from '../../src/lib/search/records.ts';
import { loadEdition, openCollection, type ActEntry } from '../store/collection.ts';
import { writeJumps } from './jumps.ts';
import { buildSearchIndex, type IndexReport } from './search-index.ts';
import { writeTexts } from './texts.ts';

export interface BrowserData {
  /** Waits until it is made and puts it into a folder. Throws what making it threw. */
  into: (assets: string) => Promise<IndexReport>;
}

/** Begins to make the data of the collection as it is now. */
export function startBrowserData(): BrowserData {
  const made = makeApart();
  // A build that fails before it asks for the data tells of its own failure.
  made.catch(() => undefined);
  return {
    into: async (assets) => {
      const { folder, report } = await made;
      await cp(folder, assets, { recursive: true });
      return report;
    },
  };
}

async function makeApart(): Promise<{ folder: string; report: IndexReport }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'zvirka-data-'));
  // However the build ends, and whether it has asked for the data or not.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const thread = new Worker(new URL('./browser-data-thread.ts', import.meta.url), { workerData: folder });
  const report = await new Promise<IndexReport>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread of the search index ended with ${code}`)));
  });
  return { folder, report };
}

/** Makes the data in a folder. Throws when a record does not come through the index as it went in. */
export async function writeBrowserData(folder: string): Promise<IndexReport> {
  const { acts } = await openCollection();
  const report = await buildSearchIndex(await collectRecords(acts), path.join(folder, 'search'));
  await writeTexts(acts, path.join(folder, 'texts'));
  await writeJumps(acts, path.join(folder, 'jump'));
  return report;
}

const SPEECHES = ['uk', 'en'] as const;

/** The newest edition of each language: editions come newest first. */
const newestOfEachLanguage = ({ editions }: ActEntry): ActEntry['editions'] =>
  editions.filter((edition, at) => editions.findIndex(({ lang }) => lang === edition.lang) === at);

/** The records of the whole collection, acts by id. */
async function collectRecords(acts: readonly ActEntry[]): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  for (const entry of acts) {
    for (const file of newestOfEachLanguage(entry)) {
      const shownOn = SPEECHES.filter((speech) => shownEdition(entry.editions, speech) === file).join(' ') as ShownOn;
      records.push(...recordsOf(await loadEdition(file), entry.act, { shownOn }));
    }
  }
  return records;
}
