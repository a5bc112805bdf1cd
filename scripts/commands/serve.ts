/** `zvirka serve`: shows the built site in a browser of this machine, network or not. */
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { usageError } from '../report/usage-error.ts';
import type { Said } from '../report/speech.ts';
import { projectFolder, shown } from '../store/layers.ts';
import { PORTS_TRIED, serveSite } from '../store/site-server.ts';
import { readArguments } from './arguments.ts';
import { DONE, type Verb } from './verb.ts';

const FIRST_PORT = 4321;
const STOP: Said = { uk: 'Щоб зупинити: Ctrl+C', en: 'To stop: Ctrl+C' };

export const verb: Verb = {
  summary: { uk: 'показати побудований сайт у браузері цього комп’ютера', en: 'show the built site in a browser of this machine' },
  help: {
    uk: `zvirka serve [--port N] [--root /шлях/] [--folder ТЕКА]

Показує побудований сайт (dist) на цьому комп’ютері; мережа не потрібна. Зайнятий порт заступає наступний вільний.

  --port N        перший порт, звичайно ${FIRST_PORT}
  --root /шлях/   шлях, під яким стоїть сайт, звичайно /
  --folder ТЕКА   інша тека зі сторінками

Приклади:
  zvirka serve
  zvirka serve --port 8080 --root /zvirka/`,
    en: `zvirka serve [--port N] [--root /some/path/] [--folder FOLDER]

Shows the built site (dist) on this machine; no network is needed. A taken port gives way to the next free one.

  --port N            the first port, by default ${FIRST_PORT}
  --root /some/path/  the path the site stands under, by default /
  --folder FOLDER     another folder of pages

Examples:
  zvirka serve
  zvirka serve --port 8080 --root /zvirka/`,
  },
  run: async (args, shell) => {
    const { values } = readArguments('serve', args, { port: { type: 'string' }, root: { type: 'string' }, folder: { type: 'string' } }, []);
    const port = portNumber(values.port ?? String(FIRST_PORT));
    const folder = values.folder === undefined ? path.join(projectFolder(), 'dist') : path.resolve(values.folder);
    const root = rootPath(values.root ?? '/');
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw usageError('no-site', { given: shown(folder) });
    const site = await serveSite({ folder, port, root });
    if (!site) throw usageError('no-free-port', { from: port, to: Math.min(65535, port + PORTS_TRIED) });
    shell.print(site.address);
    shell.tell(STOP[shell.speech]);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await site.close();
    return DONE;
  },
};

function portNumber(given: string): number {
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port < 1 || port > 65535) throw usageError('not-a-port', { given });
  return port;
}

function rootPath(given: string): string {
  if (!/^\/?(?:[\w.-]+\/?)*$/.test(given) || given.split('/').some((part) => part === '..' || part === '.')) throw usageError('not-a-root', { given });
  return `/${given.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
}
