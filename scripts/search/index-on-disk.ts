/**
 * The search index of a built site asked without a browser: the engine of the search page, bundled for Node, with the pieces read from
 * disk. The command line and the tests ask it, so that what they find is what the page finds.
 *
 * @example
 * const index = await openIndex('dist/assets/search');
 * await find(index, parseQuery('кордонами')); // { hits: [{ id: 'uk_4ab0c16', data: … }], exact: 1, unmatched: [] }
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import * as pagefind from 'pagefind';
import type { openEngine, OpenedIndex } from '../../src/client/engine.ts';
import { pagefindRuntime } from '../build/client.ts';

const ENGINE = path.resolve(import.meta.dirname, '../../src/client/engine.ts');
const READER = path.resolve(import.meta.dirname, 'pieces-from-disk.ts');

/** Pagefind's browser code of the version installed, which it gives away only with an index. */
export async function installedRuntime(): Promise<string> {
  const { index } = await pagefind.createIndex({});
  try {
    await index?.addCustomRecord({ url: '/', content: '-', language: 'uk' });
    const { files = [] } = (await index?.getFiles()) ?? {};
    const runtime = files.find((file) => file.path === 'pagefind.js');
    if (!runtime) throw new Error('Pagefind gave no pagefind.js');
    return Buffer.from(runtime.content).toString('utf8');
  } finally {
    await pagefind.close();
  }
}

/** Opens the index in a folder of pieces. Fails when a piece is missing, or when it was made by another version of Pagefind. */
export async function openIndex(folder: string, runtime?: string): Promise<OpenedIndex> {
  await readFile(path.join(folder, 'pagefind-entry.json.js'));
  const work = await mkdtemp(path.join(os.tmpdir(), 'zvirka-engine-'));
  try {
    const bundle = path.join(work, 'engine.mjs');
    await build({
      entryPoints: [ENGINE],
      bundle: true, format: 'esm', platform: 'node', outfile: bundle, logLevel: 'error',
      define: { 'import.meta.url': '""', PIECES: JSON.stringify(path.resolve(folder)) },
      plugins: [pagefindRuntime(runtime ?? (await installedRuntime()), READER)],
    });
    const engine = (await import(pathToFileURL(bundle).href)) as { openEngine: typeof openEngine };
    return await engine.openEngine();
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
