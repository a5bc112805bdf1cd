/** `zvirka shots --out FOLDER`: pictures of the main pages, light and dark, phone and desktop. */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { usageError } from '../report/usage-error.ts';
import type { Said } from '../report/speech.ts';
import { projectFolder, shown } from '../store/layers.ts';
import { serveSite } from '../store/site-server.ts';
import { needed, readArguments } from './arguments.ts';
import { DONE, type Verb } from './verb.ts';

const OPTIONS = { out: { type: 'string' }, site: { type: 'string' }, only: { type: 'string' }, full: { type: 'boolean' }, json: { type: 'boolean' } } as const;
const BUILDING: Said = { uk: 'Будую сайт лише зі стартової збірки…', en: 'Building the site from the starter collection alone…' };

export const verb: Verb = {
  summary: { uk: 'зробити знімки головних сторінок', en: 'take pictures of the main pages' },
  help: {
    uk: `zvirka shots --out ТЕКА [--site ТЕКА] [--only НАЗВИ] [--full] [--json]

Знімає головні сторінки: світлі й темні, шириною 1280 і 375 точок. Без --site спершу будує сайт лише зі стартової збірки, щоб на
знімках не було текстів власника. Потрібен браузер цього комп’ютера (Chrome, Edge або Chromium); мережа не потрібна.

  --out ТЕКА     куди записати
  --site ТЕКА    знімати вже побудований сайт
  --only НАЗВИ   лише ці знімки, через кому: home,act
  --full         уся сторінка, а не перший екран
  --json         одне значення JSON: {written}

Приклади:
  zvirka shots --out знімки
  zvirka shots --out знімки --site dist --only home,glossary --full`,
    en: `zvirka shots --out FOLDER [--site FOLDER] [--only NAMES] [--full] [--json]

Takes pictures of the main pages: light and dark, 1280 and 375 pixels wide. Without --site it first builds the site from the starter
collection alone, so that no text of an owner gets into a picture. Needs the browser of this machine (Chrome, Edge or Chromium), no network.

  --out FOLDER    where to write
  --site FOLDER   of a site that is built already
  --only NAMES    only these pictures, by commas: home,act
  --full          the whole page, not only its first screen
  --json          one JSON value: {written}

Examples:
  zvirka shots --out pictures
  zvirka shots --out pictures --site dist --only home,glossary --full`,
  },
  run: async (args, shell) => {
    const { values } = readArguments('shots', args, OPTIONS, []);
    const out = path.resolve(needed(values.out, '--out', 'shots'));
    // Loaded here: the list of verbs must not need a browser's library.
    const { SHOT_PAGES, shotsOf } = await import('../browser/shots.ts');
    const only = values.only?.split(',');
    const known = Object.keys(SHOT_PAGES);
    const unknown = only?.find((name) => !known.includes(name));
    if (unknown !== undefined) throw usageError('not-listed', { given: unknown, option: '--only', known: known.join(', ') });
    if (values.site !== undefined && !(await stat(values.site).catch(() => undefined))?.isDirectory()) throw usageError('no-site', { given: shown(path.resolve(values.site)) });
    const work = await mkdtemp(path.join(os.tmpdir(), 'zvirka-shots-'));
    const written: string[] = [];
    try {
      if (values.site === undefined) shell.tell(BUILDING[shell.speech]);
      const site = await serveSite({ folder: values.site === undefined ? await starterSite(work) : path.resolve(values.site), port: 0, root: '/' });
      if (!site) throw usageError('no-free-port', { from: 0, to: 65535 });
      await mkdir(out, { recursive: true });
      try {
        for await (const file of shotsOf(site.address, out, { full: values.full === true, ...(only && { only }) })) {
          written.push(file);
          if (!values.json) shell.print(path.join(values.out!, file));
        }
      } finally {
        await site.close();
      }
    } finally {
      await rm(work, { recursive: true, force: true });
    }
    if (values.json) shell.print(JSON.stringify({ written }, null, 2));
    return DONE;
  },
};

/** The site of `content/` alone: the overlay is an empty folder. */
async function starterSite(work: string): Promise<string> {
  const [overlay, dist] = [path.join(work, 'overlay'), path.join(work, 'site')];
  await mkdir(overlay);
  Object.assign(process.env, { ZVIRKA_CONTENT: overlay, ZVIRKA_SITE: '', ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' });
  const { build } = await import('astro');
  await build({ root: projectFolder(), outDir: dist, cacheDir: path.join(work, 'astro'), logLevel: 'error', vite: { logLevel: 'error' } });
  return dist;
}
