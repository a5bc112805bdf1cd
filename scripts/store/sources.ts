/**
 * Kept sources: the very bytes an edition was read from, so that anyone can hold the edition against them again.
 *
 * Content-addressed, `<layer>/sources/<first two hex digits>/<sha256>`: a file is kept once whoever names it, nothing is
 * ever overwritten by other bytes, and the name proves the content.
 *
 * @example
 * const sha256 = await keepSource('collection', bytes); // collection/sources/3f/3f9a…
 * await sourceBytes('collection', sha256);              // the bytes, or undefined
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { writeAtomically } from './atomic.ts';
import { sha256Of } from './cache.ts';

/** Where a source with this hash lies below a layer, with `/` on every system. */
export const sourceName = (sha256: string): string => `sources/${sha256.slice(0, 2)}/${sha256}`;

/** The file of a kept source; it need not be there. */
export const sourceFile = (layer: string, sha256: string): string => path.join(layer, sourceName(sha256));

/**
 * Keeps a source and gives its sha256. Atomic; keeping the same bytes again writes nothing, bytes that a broken disk has
 * changed are put right. Throws the system's error when the layer cannot be written; then nothing has changed.
 */
export async function keepSource(layer: string, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Of(bytes);
  const kept = await readFile(sourceFile(layer, sha256)).catch(() => undefined);
  if (kept === undefined || sha256Of(kept) !== sha256) await writeAtomically(layer, sourceName(sha256), bytes);
  return sha256;
}

/**
 * The bytes of a kept source, undefined when the layer has none. Throws a `SourceDamaged` when the bytes are not those
 * their name promises: a proof against them would prove nothing.
 */
export async function sourceBytes(layer: string, sha256: string): Promise<Uint8Array | undefined> {
  const bytes = await readFile(sourceFile(layer, sha256)).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) return undefined;
    throw cause;
  });
  if (bytes && sha256Of(bytes) !== sha256) throw new SourceDamaged(`The bytes are not those their name promises: ${sourceFile(layer, sha256)}`);
  return bytes;
}

export class SourceDamaged extends Error {
  override readonly name = 'SourceDamaged';
}

/** The earliest date a zip can say: the time of copying must not change the bytes. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * The bytes to keep of what was imported: of a file its own; of a folder (Formex comes as one) a zip of its files, sorted
 * by name, without times and without compression, so that the same texts give the same hash on every machine and with
 * every version of the packer.
 */
export async function bytesToKeep(fileOrFolder: string): Promise<Uint8Array> {
  if (!(await stat(fileOrFolder)).isDirectory()) return await readFile(fileOrFolder);
  const entries = await readdir(fileOrFolder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(fileOrFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const files: Zippable = {};
  for (const name of names.sort()) files[name] = new Uint8Array(await readFile(path.join(fileOrFolder, name)));
  return zipSync(files, { level: 0, mtime: NO_TIME });
}
