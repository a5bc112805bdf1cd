/**
 * The large collection and the site built of it, made once for the measures that need them. Without the bulk file of the
 * corpus it is the starter collection of the repository: small, but the measure runs on a fresh clone.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { articlesOf, textOf } from '../../../src/lib/edition/text.ts';
import { loadEdition, openCollection } from '../../store/collection.ts';
import { projectFolder } from '../../store/layers.ts';
import type { Circumstances } from '../measure.ts';
import { watchToSuccess, type Watched } from '../processes.ts';
import { actsInOrder, cutTo } from './acts.ts';
import { writeCollection, type Written } from './collection.ts';

export interface Size {
  acts: number;
  articles: number;
}

export const FULL: Size = { acts: 500, articles: 25_000 };
export const QUICK: Size = { acts: 50, articles: 2_500 };

export interface Large {
  /** The folder for `ZVIRKA_CONTENT`; undefined for the starter collection alone. */
  content: string | undefined;
  /** Where the site is, or will be. */
  dist: string;
  /** The site is there, whole. */
  built: boolean;
  written: Written;
}

const made = new Map<string, Promise<Large>>();

/** The collection in the scratch folder, made on the first call. */
export function largeCollection({ corpus, quick, scratch }: Circumstances): Promise<Large> {
  const archive = corpus && path.join(corpus, 'ua/bulk/acts-8164.tar.xz');
  const known = made.get(scratch) ?? (archive && existsSync(archive) ? make(archive, scratch, quick ? QUICK : FULL) : starter(scratch));
  made.set(scratch, known);
  return known;
}

async function starter(scratch: string): Promise<Large> {
  const written: Written = { acts: 0, articles: 0, characters: 0, bytes: 0 };
  const { acts } = await openCollection();
  for (const { editions } of acts) {
    written.acts += 1;
    for (const edition of editions) {
      const { body } = await loadEdition(edition);
      written.articles += articlesOf(body).length;
      written.characters += textOf(body).length;
    }
  }
  return { content: undefined, dist: path.join(scratch, 'dist'), built: false, written };
}

async function make(archive: string, scratch: string, { acts, articles }: Size): Promise<Large> {
  const unpacked = path.join(scratch, 'bulk');
  mkdirSync(unpacked, { recursive: true });
  const chosen = cutTo((await actsInOrder(archive, unpacked)).slice(0, acts), articles);
  const content = path.join(scratch, 'content');
  return { content, dist: path.join(scratch, 'dist'), built: false, written: writeCollection(chosen, content) };
}

/** Builds the site of the collection, as `npm run build` does. */
export async function buildSite(large: Large): Promise<Watched> {
  const { content, dist } = large;
  large.built = false;
  const watched = await watchToSuccess(process.execPath, [path.join(projectFolder(), 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', dist], {
    cwd: projectFolder(),
    env: { ...(content !== undefined && { ZVIRKA_CONTENT: content }), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  large.built = true;
  return watched;
}
