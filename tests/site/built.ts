/**
 * The site, built once for a test file into a temporary folder from the starter collection and the overlay of traps, and
 * served from there. The build runs in a process of its own, with a cache of its own, so several may run at once.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { serveSite } from '../../scripts/store/site-server.ts';
import { writeOverlay } from './overlay.ts';

const project = path.resolve(import.meta.dirname, '../..');

export interface BuiltSite {
  dist: string;
  overlay: string;
  /** Ends with a slash. */
  address: string;
  /** Stops the server and removes the folder. */
  close: () => Promise<void>;
}

/** Builds and serves. Throws with the build's own words when it fails. */
export async function builtSite(): Promise<BuiltSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zvirka-site-'));
  const [dist, overlay] = [path.join(folder, 'dist'), path.join(folder, 'overlay')];
  writeOverlay(overlay);
  const options = JSON.stringify({ root: project, outDir: dist, cacheDir: path.join(folder, 'cache'), logLevel: 'warn' });
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', `import { build } from 'astro'; await build(${options});`], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ZVIRKA_CONTENT: overlay },
  });
  const served = await serveSite({ folder: dist, port: 0, root: '/' });
  if (!served) throw new Error('No free port to serve the built site on');
  return {
    dist, overlay, address: served.address,
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
