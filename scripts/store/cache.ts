/**
 * What was read once and would be read the same again: `.cache/<kind>/<version>/<sha256 of the file>.json`. A text or a record is
 * parsed once, whoever asks.
 *
 * The version is a hash of the code that parses, so a change of the code never meets its old results, and what older code
 * has left is cleared away. A cache that cannot be read or written (another medium, another user) is only slower: nothing here fails.
 *
 * @example
 * const edition = await cached(EDITIONS, sha256, () => readMarkdown(text).value);
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Edition } from '../../src/lib/model/edition.ts';
import { codeVersion } from './code-version.ts';
import { projectFolder } from './layers.ts';

/** Raised when the form of the cached file itself changes. */
const FORMAT = 2;

/** Something worth keeping. */
export interface Kind<T> {
  folder: string;
  /** Folders and files whose change may change what is read. */
  code: readonly string[];
  /** Only a file of this program's stands under such a name; what a broken disk made of it is read again. */
  isWhole: (value: Partial<T>) => boolean;
}

/** The folders whose code decides what a parsed edition looks like. */
const PARSING_CODE = ['src/lib/edition', 'src/lib/model', 'src/lib/text'];

export const EDITIONS: Kind<Edition> = { folder: 'editions', code: PARSING_CODE, isWhole: ({ meta, body }) => meta !== undefined && Array.isArray(body) };

/** A record without a fault, as its schema gives it. Unlike our Markdown it is read by libraries, whose versions `package.json` pins. */
export const RECORDS: Kind<{ record: unknown }> = { folder: 'records', code: [...PARSING_CODE, 'package.json'], isWhole: ({ record }) => typeof record === 'object' };

export const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a file with these bytes' hash is read as, from the cache or by `parse`. What is undefined is not kept. Several builds at once may share the cache. */
export async function cached<T, P extends T | undefined>(kind: Kind<T>, sha256: string, parse: () => P, folder = path.join(projectFolder(), '.cache')): Promise<T | P> {
  const versions = path.join(folder, kind.folder);
  const version = `${FORMAT}-${codeVersion(kind.code)}`;
  const file = path.join(versions, version, `${sha256}.json`);
  const stored = await readFile(file, 'utf8').then((text) => JSON.parse(text) as T | null).catch(() => undefined);
  if (stored && kind.isWhole(stored)) return stored;
  const parsed = parse();
  if (parsed !== undefined) await keep(versions, version, file, JSON.stringify(parsed)).catch(() => undefined);
  return parsed;
}

/** Written beside and renamed, so that nobody reads half of it; not forced to the disk, for what a power cut leaves of it is read anew. */
async function keep(versions: string, version: string, file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  await writeFile(beside, text).then(() => rename(beside, file)).catch(() => rm(beside, { force: true }));
  for (const other of await readdir(versions)) if (other !== version) await rm(path.join(versions, other), { recursive: true, force: true });
}
