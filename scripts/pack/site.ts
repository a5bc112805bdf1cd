/**
 * The site of a pack: the same build as the whole site's, on the acts chosen, in a folder of its own. Astro's memory of the
 * collection lies there too, so that a pack and the site may be built at the same time.
 *
 * @example
 * const files = await buildPack(choice, work); // [{ place: 'START.html', file: 'index.html', source: '/…/index.html', bytes: 8 }]
 */
import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packPlace } from '../../src/components/packs/places.ts';
import { projectFolder } from '../store/layers.ts';
import type { PackChoice } from '../store/pack-choice.ts';

export interface PackFile {
  /** Where it lies in the pack. */
  place: string;
  /** Its address on the site. */
  file: string;
  /** Where it was built. */
  source: string;
  bytes: number;
}

/** By this file a folder is known for a pack. */
export const MANIFEST = 'pack.json';

/** What a pack has no use for: the page a server answers with, scripts of pages it does not have. */
const LEFT_OUT = new Set(['404.html', 'assets/packs.js', 'assets/glossary.js', 'assets/concordance.js']);

/** Builds into `work`, an empty folder. The files come in the order of their places. Throws what the build throws. */
export async function buildPack(choice: PackChoice, work: string): Promise<PackFile[]> {
  const asked = path.join(work, 'choice.json');
  const dist = path.join(work, 'site');
  await writeFile(asked, JSON.stringify(choice));
  process.env['ZVIRKA_PACK'] = asked;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  try {
    const { build } = await import('astro');
    await build({ root: projectFolder(), outDir: dist, cacheDir: path.join(work, 'astro'), logLevel: 'error', vite: { logLevel: 'error' } });
  } finally {
    delete process.env['ZVIRKA_PACK'];
  }
  const { outside: _, ...held } = choice;
  await writeFile(path.join(dist, MANIFEST), `${JSON.stringify(held, null, 2)}\n`);
  return filesOf(dist);
}

async function filesOf(dist: string): Promise<PackFile[]> {
  const entries = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = await Promise.all(entries.map(async (entry): Promise<PackFile> => {
    const source = path.join(entry.parentPath, entry.name);
    const file = path.relative(dist, source).split(path.sep).join('/');
    return { place: packPlace(file), file, source, bytes: (await stat(source)).size };
  }));
  const packed = files.filter(({ file }) => !LEFT_OUT.has(file)).sort((a, b) => (a.place < b.place ? -1 : 1));
  const places = new Map<string, string>();
  for (const { place, file } of packed) {
    const other = places.get(place.toLowerCase());
    if (other !== undefined) throw new Error(`In a pack ${file} and ${other} would both be ${place}`);
    places.set(place.toLowerCase(), file);
  }
  return packed;
}
