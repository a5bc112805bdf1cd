/**
 * The site, built once for all tests that look at it. The folder's name is a hash of everything the build reads, so
 * several test files (and the next run, when nothing changed) share one build, and a stale one is never looked at.
 *
 * @example
 * const dist = await builtSite();
 * const html = await readFile(path.join(dist, 'acts/index.html'), 'utf8');
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writeOverlay } from './overlay.ts';

const root = path.resolve(import.meta.dirname, '../..');
const READ_BY_BUILD = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json', 'tests/site/overlay.ts'];

const isThere = (file: string): Promise<boolean> => access(file).then(() => true, () => false);

/** Files below, sorted, so that the hash does not depend on the disk's order. */
async function filesBelow(place: string): Promise<string[]> {
  const full = path.join(root, place);
  if (!(await isThere(full))) return [];
  if ((await stat(full)).isFile()) return [place];
  const entries = await readdir(full, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort();
}

async function hashOfInput(): Promise<string> {
  const hash = createHash('sha256');
  for (const place of READ_BY_BUILD) {
    for (const file of await filesBelow(place)) hash.update(file).update('\0').update(await readFile(path.join(root, file))).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Where the site with traps says it stands; the starter site says nothing, and a build is tested either way. */
export const ADDRESS = 'https://zvirka.example/';

/** What vitest says of itself in the environment; with `DEV` a build believes to be the development server and reads everything anew for every page. */
const NOT_OF_VITEST = { DEV: undefined, PROD: undefined, MODE: undefined, SSR: undefined, BASE_URL: undefined };

/** One `astro build` into a folder: the repository's own collection and, laid over it, the overlay given. An owner's must not change a test. */
export async function buildSite(outDir: string, given?: string, settings: Record<string, string> = {}): Promise<void> {
  const overlay = given ?? (await mkdtemp(path.join(os.tmpdir(), 'zvirka-no-overlay-')));
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: root,
    env: { ...process.env, ...NOT_OF_VITEST, ZVIRKA_CONTENT: overlay, ZVIRKA_SITE: given ? ADDRESS : '', ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', VITEST: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (!given) await rm(overlay, { recursive: true, force: true });
  if (code !== 0) throw new Error(`astro build ended with ${String(code)}:\n${said.slice(-4000)}`);
}

/** Builds go here; only the newest is kept. */
const cache = path.join(root, 'node_modules/.cache/zvirka-site');

async function build(dist: string, overlay?: string): Promise<void> {
  const fresh = `${dist}.part`;
  for (const old of await readdir(path.dirname(dist))) if (!old.endsWith('.lock')) await rm(path.join(path.dirname(dist), old), { recursive: true, force: true });
  await buildSite(fresh, overlay);
  await rename(fresh, dist);
}

/** The folder of the site built from the starter collection alone. */
export const builtSite = (): Promise<string> => builtOnce('starter');

/** The site built with the overlay of traps (`overlay.ts`), and that overlay. */
export async function builtSiteWithTraps(): Promise<{ dist: string; overlay: string }> {
  const overlay = await mkdtemp(path.join(os.tmpdir(), 'zvirka-traps-'));
  writeOverlay(overlay);
  return { dist: await builtOnce('traps', overlay), overlay };
}

/** The first caller builds, the others wait. Read the folder, do not change it. */
async function builtOnce(name: string, overlay?: string): Promise<string> {
  const folder = path.join(cache, name);
  const dist = path.join(folder, await hashOfInput());
  await mkdir(folder, { recursive: true });
  if (!(await isThere(dist))) await alone(async () => { if (!(await isThere(dist))) await build(dist, overlay); });
  return dist;
}

/** One build at a time: Astro keeps its working files in one place, and two builds would read each other's. */
export async function alone(work: () => Promise<void>): Promise<void> {
  const lock = path.join(cache, 'building.lock');
  await mkdir(cache, { recursive: true });
  while (!(await mkdir(lock).then(() => true, () => false))) {
    const age = await stat(lock).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
    if (age > 300_000) await rm(lock, { recursive: true, force: true });
    await pause(250);
  }
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** A copy of the site in a folder with spaces and Cyrillic letters in its name, as on a trainer's USB stick. */
export async function siteOnStick(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const stick = await mkdtemp(path.join(os.tmpdir(), 'zvirka-stick-'));
  const folder = path.join(stick, 'Звірка на флешці № 1');
  await cp(await builtSite(), folder, { recursive: true });
  return { folder, remove: () => rm(stick, { recursive: true, force: true }) };
}
