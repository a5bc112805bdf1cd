/**
 * A hash of code: what was worked out by other code must not be taken for the work of this one. Names and bytes of
 * every file below the folders, so that a cache never meets the results of an older version of itself.
 *
 * @example
 * codeVersion(['src/lib/edition', 'src/lib/model']) // 'f672749d2ab0'
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './layers.ts';

const known = new Map<string, string>();

/** Twelve hex digits for the code below these folders of the project, or in these files; the same in a program's whole life. */
export function codeVersion(folders: readonly string[]): string {
  const key = folders.join('\0');
  const version = known.get(key) ?? hashOf(folders);
  known.set(key, version);
  return version;
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const absolute = path.join(projectFolder(), folder);
    if (statSync(absolute).isFile()) hash.update(readFileSync(absolute));
    else for (const file of filesBelow(absolute)) hash.update(file).update('\0').update(readFileSync(path.join(absolute, file))).update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}

/** Files below a folder, from it, sorted, with `/` on every system. */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
}
