/**
 * What happens after Astro has written its pages: the search index, the browser scripts, relative links, and what needs to
 * know where the site stands. In this order, because the search script contains the code of the index it reads, links to both are
 * checked when they are there, and the sitemap names what is.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shownEdition } from '../../src/components/editions.ts';
import { recordsOf, type SearchRecord, type ShownOn } from '../../src/lib/search/records.ts';
import { loadEdition, openCollection, type ActEntry } from '../store/collection.ts';
import { packPlace } from '../../src/components/packs/places.ts';
import { chosenPack } from '../store/pack-choice.ts';
import { readSite } from '../store/site.ts';
import { buildClient } from './client.ts';
import { keepPages, keptActs, restorePages } from './kept-pages.ts';
import { writeJumps } from './jumps.ts';
import { finishNotFound } from './not-found.ts';
import { describe, makeLinksRelative } from './relative-links.ts';
import { buildSearchIndex } from './search-index.ts';
import { writeSitemap } from './sitemap.ts';
import { writeTexts } from './texts.ts';

const SPEECHES = ['uk', 'en'] as const;

/** The newest edition of each language: editions come newest first. */
const newestOfEachLanguage = ({ editions }: ActEntry): ActEntry['editions'] =>
  editions.filter((edition, at) => editions.findIndex(({ lang }) => lang === edition.lang) === at);

/** The records of the whole collection, acts by id. */
export async function collectRecords(acts: readonly ActEntry[]): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  for (const entry of acts) {
    for (const file of newestOfEachLanguage(entry)) {
      const shownOn = SPEECHES.filter((speech) => shownEdition(entry.editions, speech) === file).join(' ') as ShownOn;
      records.push(...recordsOf(await loadEdition(file), entry.act, { shownOn }));
    }
  }
  return records;
}

/** Turns what Astro wrote into the site that also opens from disk. Throws, and so fails the build, on a dead link. */
export async function finishSite(dist: string): Promise<{ records: number; files: number; bytes: number }> {
  const { acts } = await openCollection();
  const kept = await keptActs(acts);
  await restorePages(dist, kept);
  await keepPages(dist, acts, kept);
  const { runtime, ...report } = await buildSearchIndex(await collectRecords(acts), path.join(dist, 'assets', 'search'));
  await writeTexts(acts, path.join(dist, 'assets', 'texts'));
  await writeJumps(acts, path.join(dist, 'assets', 'jump'));
  await buildClient(path.join(dist, 'assets'), runtime);
  const pack = chosenPack();
  // Only a pack needs what writes Word and Excel files.
  if (pack) {
    await (await import('../pack/tables.ts')).writePackTables(pack.tables, acts, path.join(dist, 'tables'));
    await (await import('../pack/workbooks.ts')).writePackWorkbooks(pack.workbooks, path.join(dist, 'tables'));
  }
  const problems = await makeLinksRelative(dist, pack && packPlace);
  if (problems.length > 0) throw new Error(`The site has links that lead nowhere or scripts that do not run from disk:\n${describe(problems)}`);
  if (!pack) await placeSite(dist);
  return report;
}

/** What needs to know where the site stands, if anybody knows. A pack stands nowhere. */
async function placeSite(dist: string): Promise<void> {
  const { address } = await readSite();
  await finishNotFound(dist, address);
  if (address !== undefined) await writeSitemap(dist, address);
}

export const integration = (): AstroIntegration => ({
  name: 'zvirka',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { records, files, bytes } = await finishSite(fileURLToPath(dir));
      logger.info(`search: ${records} records in ${files} files, ${(bytes / 1e6).toFixed(1)} MB; links are relative`);
    },
  },
});
