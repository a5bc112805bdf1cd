/**
 * Folders that are one source: Formex comes as the act, its annexes and the list of them in files of their own. Any other
 * folder is refused before it is read: it may hold a whole disk.
 *
 * @example
 * await isSourceFolder('32016r0679/en.fmx4') // true
 */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { MAX_SOURCE_BYTES } from '../../src/lib/read/limits.ts';

/** More files than any act comes in. */
const MOST_FILES = 1000;

/** True for a folder of files, XML among them, that is no larger than a source may be. False for what is no folder. */
export async function isSourceFolder(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.length > MOST_FILES || !entries.every((entry) => entry.isFile()) || !entries.some(({ name }) => /\.xml$/i.test(name))) return false;
  const sizes = await Promise.all(entries.map(async ({ name }) => (await stat(path.join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0) <= MAX_SOURCE_BYTES;
}
