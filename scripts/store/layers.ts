/**
 * Where the collection lies: `content/` of the project, and an overlay of the owner laid over it (DESIGN.md, rule 4).
 * Full official texts live in the overlay, which is not part of this repository.
 *
 * @example
 * layersOf({ overlay: '/home/clerk/laws' })
 * // [{ name: 'content', folder: '…/content' }, { name: 'overlay', folder: '/home/clerk/laws' }]
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Layer {
  name: 'content' | 'overlay';
  /** Absolute; `acts/` is below it. */
  folder: string;
}

export interface Places {
  /** Instead of `content/` of the project. */
  content?: string;
  /** Instead of `ZVIRKA_CONTENT` or `collection/`. */
  overlay?: string;
}

/**
 * The folder of the project: the nearest one above with its `package.json`. Looked for from this file, then from the
 * working folder, because the site's build bundles this file to another place.
 */
export function projectFolder(): string {
  for (const start of [import.meta.dirname, process.cwd()]) {
    for (let folder = start; folder; folder = path.dirname(folder)) {
      if (isProject(folder)) return folder;
      if (folder === path.dirname(folder)) break;
    }
  }
  return process.cwd();
}

function isProject(folder: string): boolean {
  try {
    return /"name":\s*"zvirka"/.test(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  } catch {
    return false;
  }
}

/** The overlay a text is imported into: `ZVIRKA_CONTENT`, else `collection/`, whether it is there yet or not. */
export const overlayFolder = (): string => path.resolve(process.env['ZVIRKA_CONTENT'] || path.join(projectFolder(), 'collection'));

/** The layers, lowest first; a missing `collection/` is no layer. */
export function layersOf({ content, overlay }: Places = {}): Layer[] {
  const lower: Layer = { name: 'content', folder: path.resolve(content ?? path.join(projectFolder(), 'content')) };
  const named = overlay ?? process.env['ZVIRKA_CONTENT'];
  const folder = named ? path.resolve(named) : overlayFolder();
  if (folder === lower.folder || (!named && !existsSync(folder))) return [lower];
  return [lower, { name: 'overlay', folder }];
}

/** A path as a person names it: from the working folder when it is below it, with `/` on every system. */
export function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith('..') || path.isAbsolute(relative) ? file : relative).split(path.sep).join('/');
}
