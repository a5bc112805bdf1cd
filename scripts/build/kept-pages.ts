/**
 * Pages kept from the last build, so that a build after one edited act makes that act's pages anew and takes the others as they were.
 * Kept are the pages of each act and of each table of concordance with its official forms. They show texts of acts, their records, and
 * the site's own words; when all of these and the code are as they were, so are the pages.
 *
 * Kept are the pages as Astro writes them, before links become relative: `.cache/pages/<collection>/<act or table>/`, with `made.json`
 * that says what they were made of. A cache that cannot be read or written is only slower. ZVIRKA_FRESH makes every page anew.
 *
 * @example
 * const kept = await keptPages(acts); // kept.ids: Set { 'ua/nt-1', 'table/32016r0399', … }, which the routes leave out
 * await restorePages(dist, kept);
 * await keepPages(dist, kept);
 */
import { createHash } from 'node:crypto';
import { copyFile, glob, mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { asOf } from '../../src/components/concordance/as-of.ts';
import { writeAtomically } from '../store/atomic.ts';
import { sha256Of } from '../store/cache.ts';
import { codeVersion } from '../store/code-version.ts';
import type { ActEntry } from '../store/collection.ts';
import { openConcordances } from '../store/concordances.ts';
import { layersOf, projectFolder } from '../store/layers.ts';
import { chosenPack } from '../store/pack-choice.ts';
import { sideBySide } from '../store/side-by-side.ts';
import { actSlug } from '../../src/lib/model/act-slug.ts';

/** Pages that are kept or made together. */
interface Group {
  /** `ua/nt-1`, `table/32016r0399`. */
  id: string;
  /** Where they are in the site. */
  places: string[];
  /** Hashes of the texts they show. */
  own: string;
}

/** What the pages of a group were made of: hashes of all that is common, of its texts, of the texts of the acts they link to, which are all whose words they show. */
interface Made {
  common: string;
  own: string;
  linked: Record<string, string>;
}

const LINK = /href="\/(?:en\/)?acts\/((?:ua|eu|int)\/[a-z0-9][a-z0-9-]*)\//g;

/** Packs are small, and made of other acts each time. */
const isOff = (): boolean => chosenPack() !== undefined || Boolean(process.env['ZVIRKA_FRESH']);

const collectionFolder = (): string =>
  path.join(projectFolder(), '.cache/pages', sha256Of(layersOf().map(({ folder }) => folder).join('\0')).slice(0, 12));
const folderOf = (id: string): string => path.join(collectionFolder(), id.replace('/', '_'));

/** What a build starts from. */
export interface Kept {
  /** Ids of the groups whose pages need not be made. */
  ids: ReadonlySet<string>;
  groups: readonly Group[];
  common: string;
  /** Of each act, hash of its texts. */
  texts: ReadonlyMap<string, string>;
}

/** The groups whose pages need not be made; none when nothing is kept. */
export async function keptPages(acts: readonly ActEntry[]): Promise<Kept> {
  const texts = textHashes(acts);
  if (isOff()) return { ids: new Set(), groups: [], common: '', texts };
  const [common, groups] = await Promise.all([commonHash(), groupsOf(acts, texts)]);
  const ids = await Promise.all(groups.map(async ({ id, own }) => {
    const made = await readMade(id);
    return made?.common === common && made.own === own && Object.entries(made.linked).every(([act, hash]) => (texts.get(act) ?? '') === hash) ? id : '';
  }));
  return { ids: new Set(ids.filter(Boolean)), groups, common, texts };
}

/** Puts kept pages into the site. Throws when one has gone, for then the site would lack it. */
export async function restorePages(dist: string, kept: Kept): Promise<void> {
  await sideBySide([...kept.ids], AT_A_TIME, (id) => copyBelow(path.join(folderOf(id), 'pages'), dist));
}

/** Every file of one folder to the same place in another; unlike `cp`, safe side by side with copies into the same folders. */
async function copyBelow(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    const folder = path.join(to, path.relative(from, entry.parentPath));
    if (!entry.isFile()) continue;
    await mkdir(folder, { recursive: true });
    await copyFile(path.join(entry.parentPath, entry.name), path.join(folder, entry.name));
  }
}

/** Groups copied side by side. */
const AT_A_TIME = 16;

/** Keeps the pages this build has made, as Astro wrote them, and forgets acts and tables that are no more. */
export async function keepPages(dist: string, { ids, groups, common, texts }: Kept): Promise<void> {
  if (isOff()) return;
  const names = new Set(groups.map(({ id }) => path.basename(folderOf(id))));
  for (const name of await readdir(collectionFolder()).catch(() => [])) if (!names.has(name)) await rm(path.join(collectionFolder(), name), { recursive: true, force: true });
  await forgetCollections();
  for (const group of groups) if (!ids.has(group.id)) await keepGroup(dist, group, { common, own: group.own, linked: {} }, texts).catch(() => rm(folderOf(group.id), { recursive: true, force: true }));
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

async function keepGroup(dist: string, { id, places }: Group, made: Made, texts: ReadonlyMap<string, string>): Promise<void> {
  const folder = folderOf(id);
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'pages'), { recursive: true });
  for await (const entry of glob(places, { cwd: dist, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const page = path.join(entry.parentPath, entry.name);
    const place = path.join(folder, 'pages', path.relative(dist, page));
    await mkdir(path.dirname(place), { recursive: true });
    await copyFile(page, place);
    if (page.endsWith('.html')) for (const [, act = ''] of (await readFile(page, 'utf8')).matchAll(LINK)) if (act !== id) made.linked[act] = texts.get(act) ?? '';
  }
  await writeAtomically(folder, 'made.json', JSON.stringify(made));
}

const readMade = async (id: string): Promise<Made | undefined> =>
  readFile(path.join(folderOf(id), 'made.json'), 'utf8').then((text) => JSON.parse(text) as Made).catch(() => undefined);

/** The groups of a collection. An act in a table of concordance tells at its articles where they stand in it, as the texts beside it are now. */
async function groupsOf(acts: readonly ActEntry[], texts: ReadonlyMap<string, string>): Promise<Group[]> {
  const { files } = await openConcordances();
  const day = asOf(acts, files.map(({ concordance }) => concordance));
  const tables = files.map(({ concordance: { act, rows } }) => {
    const judged = new Set([act, ...rows.flatMap(({ ua, basis }) => [...ua, ...basis].map((one) => one.act))]);
    return { slug: actSlug(act), judged, own: sha256Of([...judged].sort().map((one) => `${one} ${texts.get(one) ?? ''}`).join('\n')) };
  });
  return [
    ...[...texts].map(([id, own]): Group => ({
      id, own: [own, ...tables.filter(({ judged }) => judged.has(id)).map((table) => table.own)].join(' '),
      places: [`acts/${id}/**`, `en/acts/${id}/**`, `data/acts/${id}/**`, `files/${id.replace('/', '-')}_*`],
    })),
    ...tables.map(({ slug, own }): Group => ({ id: `table/${slug}`, own: `${own} ${day}`, places: [`harmonisation/${slug}/**`, `en/harmonisation/${slug}/**`, `data/concordance/${slug}.*`] })),
  ];
}

/** Of each act, its texts. */
const textHashes = (acts: readonly ActEntry[]): Map<string, string> =>
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
