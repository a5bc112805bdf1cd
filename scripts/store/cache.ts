/**
 * The cache of parsed editions: `.cache/editions/<version>/<sha256 of the file>.json`. A file is parsed once, whoever asks.
 *
 * The version is a hash of the code that parses, so a change of the code never meets its old results, and what older code
 * has left is cleared away. A cache that cannot be read or written (another medium, another user) is only slower: nothing here fails.
 *
 * @example
 * const edition = await cached(sha256, () => readMarkdown(text).value);
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Edition } from '../../src/lib/model/edition.ts';
import { writeAtomically } from './atomic.ts';
import { codeVersion } from './code-version.ts';
import { projectFolder } from './layers.ts';

/** Raised when the form of the cached file itself changes. */
const FORMAT = 1;

/** The folders whose code decides what a parsed edition looks like. */
const PARSING_CODE = ['src/lib/edition', 'src/lib/model', 'src/lib/text'];

export const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const version = (): string => `${FORMAT}-${codeVersion(PARSING_CODE)}`;

/** The edition of a file with these bytes' hash, from the cache or by `parse`. Several builds at once may share the cache. */
export async function cached(sha256: string, parse: () => Edition, folder = path.join(projectFolder(), '.cache')): Promise<Edition> {
  const name = path.join('editions', version(), `${sha256}.json`);
  const stored = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
  const edition = stored === undefined ? undefined : asEdition(stored);
  if (edition) return edition;
  const parsed = parse();
  await keep(folder, name, parsed).catch(() => undefined);
  return parsed;
}

async function keep(folder: string, name: string, parsed: Edition): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeAtomically(folder, name, JSON.stringify(parsed));
  const versions = path.join(folder, 'editions');
  for (const other of await readdir(versions)) if (other !== version()) await rm(path.join(versions, other), { recursive: true, force: true });
}

/** Only a file of this program's stands under that name; what a broken disk made of it is parsed again. */
function asEdition(stored: string): Edition | undefined {
  try {
    const value = JSON.parse(stored) as Partial<Edition> | null;
    return value?.meta && Array.isArray(value.body) ? (value as Edition) : undefined;
  } catch {
    return undefined;
  }
}
