/**
 * Pages of acts kept from the last build, so that a build after one edited act makes that act's pages anew and takes the others
 * as they were. An act's pages show its own editions, its record, words of the acts they link to, and the site's own words; when
 * all of these and the code are as they were, so are the pages.
 *
 * Kept are the pages as Astro writes them, before links become relative: `.cache/pages/<collection>/<act>/`, with `made.json` that
 * says what they were made of. A cache that cannot be read or written is only slower. ZVIRKA_FRESH makes every page anew.
 *
 * @example
 * const kept = await keptActs(acts); // Set { 'ua/nt-1', … }: the routes leave these out
 * await restorePages(dist, kept);
 * await keepPages(dist, acts, kept);
 */
import { createHash } from 'node:crypto';
import { cp, glob, mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from '../store/atomic.ts';
import { sha256Of } from '../store/cache.ts';
import { codeVersion } from '../store/code-version.ts';
import type { ActEntry } from '../store/collection.ts';
import { layersOf, projectFolder } from '../store/layers.ts';
import { chosenPack } from '../store/pack-choice.ts';

/** What the pages of an act were made of: hashes of all that is common, of its editions, of the editions of the acts they link to. */
interface Made {
  common: string;
  own: string;
  linked: Record<string, string>;
}

/** Where the pages of an act are in the site. */
const placesOf = (id: string): string[] => [`acts/${id}/**`, `en/acts/${id}/**`, `data/acts/${id}/**`, `files/${id.replace('/', '-')}_*`];

const LINK = /href="\/(?:en\/)?acts\/((?:ua|eu|int)\/[a-z0-9][a-z0-9-]*)\//g;

/** Packs are small, and made of other acts each time. */
const isOff = (): boolean => chosenPack() !== undefined || Boolean(process.env['ZVIRKA_FRESH']);

const collectionFolder = (): string =>
  path.join(projectFolder(), '.cache/pages', sha256Of(layersOf().map(({ folder }) => folder).join('\0')).slice(0, 12));
const folderOf = (id: string): string => path.join(collectionFolder(), id.replace('/', '_'));

/** The acts whose pages need not be made. */
export async function keptActs(acts: readonly ActEntry[]): Promise<ReadonlySet<string>> {
  if (isOff()) return new Set();
  const [common, now] = [await commonHash(), ownHashes(acts)];
  const kept = await Promise.all([...now].map(async ([id, own]) => {
    const made = await readMade(id);
    return made?.common === common && made.own === own && Object.entries(made.linked).every(([act, hash]) => (now.get(act) ?? '') === hash) ? id : '';
  }));
  return new Set(kept.filter(Boolean));
}

/** Puts kept pages into the site. Throws when one has gone, for then the site would lack it. */
export async function restorePages(dist: string, kept: ReadonlySet<string>): Promise<void> {
  for (const id of kept) await cp(path.join(folderOf(id), 'pages'), dist, { recursive: true });
}

/** Keeps the pages this build has made, as Astro wrote them, and forgets acts that are no more. */
export async function keepPages(dist: string, acts: readonly ActEntry[], kept: ReadonlySet<string>): Promise<void> {
  if (isOff()) return;
  const [common, now] = [await commonHash(), ownHashes(acts)];
  const names = new Set([...now.keys()].map((id) => path.basename(folderOf(id))));
  for (const name of await readdir(collectionFolder()).catch(() => [])) if (!names.has(name)) await rm(path.join(collectionFolder(), name), { recursive: true, force: true });
  await forgetCollections();
  for (const [id, own] of now) if (!kept.has(id)) await keepAct(dist, id, { common, own, linked: {} }, now).catch(() => rm(folderOf(id), { recursive: true, force: true }));
}

/** A machine builds one collection or two; what tests and measures built is not kept for ever. */
const MOST_COLLECTIONS = 3;

async function forgetCollections(): Promise<void> {
  const own = collectionFolder();
  await mkdir(own, { recursive: true });
  await utimes(own, new Date(), new Date());
  const all = path.dirname(own);
  const aged = await Promise.all((await readdir(all)).map(async (name) => ({ name, age: (await stat(path.join(all, name))).mtimeMs })));
  for (const { name } of aged.sort((a, b) => b.age - a.age).slice(MOST_COLLECTIONS)) await rm(path.join(all, name), { recursive: true, force: true });
}

async function keepAct(dist: string, id: string, made: Made, now: ReadonlyMap<string, string>): Promise<void> {
  const folder = folderOf(id);
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'pages'), { recursive: true });
  for await (const entry of glob(placesOf(id), { cwd: dist, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const page = path.join(entry.parentPath, entry.name);
    await cp(page, path.join(folder, 'pages', path.relative(dist, page)));
    if (page.endsWith('.html')) for (const [, act = ''] of (await readFile(page, 'utf8')).matchAll(LINK)) if (act !== id) made.linked[act] = now.get(act) ?? '';
  }
  await writeAtomically(folder, 'made.json', JSON.stringify(made));
}

const readMade = async (id: string): Promise<Made | undefined> =>
  readFile(path.join(folderOf(id), 'made.json'), 'utf8').then((text) => JSON.parse(text) as Made).catch(() => undefined);

/** Of each act, its editions. */
const ownHashes = (acts: readonly ActEntry[]): Map<string, string> =>
  new Map(acts.map(({ act, editions }) => [act.id, sha256Of(editions.map(({ date, lang, layer, sha256 }) => `${date}.${lang} ${layer} ${sha256}`).join('\n'))]));

/** All that every page may show: the code, where the site stands, and whatever the layers hold beside texts of acts and their sources. */
async function commonHash(): Promise<string> {
  const hash = createHash('sha256').update(codeVersion(['src', 'scripts', 'public'])).update(process.env['ZVIRKA_SITE'] ?? '');
  for (const { folder } of layersOf()) {
    const files: string[] = [];
    for await (const file of glob('**/*.{yaml,yml,csv,md,tsv}', { cwd: folder })) if (!TEXT.test(file)) files.push(file);
    for (const file of files.sort()) hash.update(file).update('\0').update(await readFile(path.join(folder, file))).update('\0');
  }
  return hash.digest('hex');
}

/** `acts/ua/nt-1/2026-03-01.uk.md`: a text; `sources/` holds the files texts were read from. */
const TEXT = /^acts[/\\].*\.md$|^sources[/\\]|(?:^|[/\\])\./;
