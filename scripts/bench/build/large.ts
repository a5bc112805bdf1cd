/**
 * The large collection and the site built of it, made once for the measures that need them.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
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
  /** The folder for `ZVIRKA_CONTENT`. */
  content: string;
  /** Where the site is, or will be. */
  dist: string;
  written: Written;
}

const made = new Map<string, Promise<Large>>();

/** The collection in the scratch folder; made on the first call. Undefined without the bulk file. */
export function largeCollection({ corpus, quick, scratch }: Circumstances): Promise<Large> | undefined {
  const archive = corpus && path.join(corpus, 'ua/bulk/acts-8164.tar.xz');
  if (!archive || !existsSync(archive)) return undefined;
  const known = made.get(scratch) ?? make(archive, scratch, quick ? QUICK : FULL);
  made.set(scratch, known);
  return known;
}

async function make(archive: string, scratch: string, { acts, articles }: Size): Promise<Large> {
  const unpacked = path.join(scratch, 'bulk');
  mkdirSync(unpacked, { recursive: true });
  const chosen = cutTo((await actsInOrder(archive, unpacked)).slice(0, acts), articles);
  const content = path.join(scratch, 'content');
  return { content, dist: path.join(scratch, 'dist'), written: writeCollection(chosen, content) };
}

/** Builds the site of the collection, as `npm run build` does. */
export const buildSite = ({ content, dist }: Large): Promise<Watched> =>
  watchToSuccess(process.execPath, [path.join(projectFolder(), 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', dist], {
    cwd: projectFolder(),
    env: { ZVIRKA_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
  });
