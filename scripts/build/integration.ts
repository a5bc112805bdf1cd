/**
 * What happens beside Astro's pages and after them: the search index is made meanwhile; then come the browser scripts, relative
 * links, and what needs to know where the site stands. In this order, because the search script contains the code of the index it
 * reads, links to both are checked when they are there, and the sitemap names what is.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openCollection } from '../store/collection.ts';
import { packPlace } from '../../src/components/packs/places.ts';
import { chosenPack } from '../store/pack-choice.ts';
import { readSite } from '../store/site.ts';
import { startBrowserData, type BrowserData } from './browser-data.ts';
import { buildClient } from './client.ts';
import { keepPages, keptPages, restorePages } from './kept-pages.ts';
import { finishNotFound } from './not-found.ts';
import { describe, makeLinksRelative } from './relative-links.ts';
import { writeSitemap } from './sitemap.ts';

/** Turns what Astro wrote into the site that also opens from disk. Throws, and so fails the build, on a dead link. */
async function finishSite(dist: string, data: BrowserData): Promise<{ records: number; files: number; bytes: number }> {
  const { acts } = await openCollection();
  const kept = await keptPages(acts);
  await restorePages(dist, kept);
  await keepPages(dist, kept);
  const { runtime, ...report } = await data.into(path.join(dist, 'assets'));
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

export function integration(): AstroIntegration {
  let data: BrowserData | undefined;
  return {
    name: 'zvirka',
    hooks: {
      // The first hook of all: making the data takes as long as making the pages.
      'astro:config:setup': ({ command }) => {
        if (command === 'build') data = startBrowserData();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { records, files, bytes } = await finishSite(fileURLToPath(dir), data ?? startBrowserData());
        logger.info(`search: ${records} records in ${files} files, ${(bytes / 1e6).toFixed(1)} MB; links are relative`);
      },
    },
  };
}
