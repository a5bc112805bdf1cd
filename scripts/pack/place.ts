/**
 * Where a pack goes: a folder, or a zip archive when the name ends in `.zip`. Looked at before anything is built, so that a
 * mistake costs no waiting, and never inside the collection. What is there already is replaced on request only, and a folder
 * only when it is a pack itself.
 *
 * @example
 * await packTarget('/media/usb/nabir', { replace: false }) // { kind: 'folder', target: '/media/usb/nabir', old: undefined }
 */
import { access, constants, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { usageError } from '../report/usage-error.ts';
import { layersOf, overlayFolder, shown } from '../store/layers.ts';
import { MANIFEST } from './site.ts';

export interface PackTarget {
  kind: 'folder' | 'zip';
  /** Absolute. */
  target: string;
  /** What is there now: nothing, an empty folder, something to be replaced. */
  old: 'nothing' | 'empty' | 'replaced';
}

/** Throws a `UsageError` for a place that cannot be used, the system's error for one that cannot be reached or written. */
export async function packTarget(out: string, { replace }: { replace: boolean }): Promise<PackTarget> {
  const target = path.resolve(out);
  const kind = /\.zip$/i.test(target) ? 'zip' : 'folder';
  const above = await nearestAbove(target);
  await outsideCollection(above, target);
  await access(above.folder, constants.W_OK);
  return { kind, target, old: await oldAt(target, kind, replace) };
}

/** The nearest folder above that exists, as it really lies, and the rest of the way from there. */
async function nearestAbove(target: string): Promise<{ folder: string; rest: string }> {
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    const there = await stat(folder).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return undefined;
      throw cause;
    });
    if (there && !there.isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    if (there) return { folder: await realpath(folder), rest: path.relative(folder, target) };
  }
}

async function outsideCollection({ folder, rest }: { folder: string; rest: string }, target: string): Promise<void> {
  const real = path.join(folder, rest);
  const folders = new Set([...layersOf().map((layer) => layer.folder), overlayFolder()]);
  for (const layer of folders) {
    const own = await realpath(layer).catch(() => layer);
    if (isWithin(real, own) || isWithin(own, real)) throw usageError('pack-inside', { given: shown(target), folder: shown(layer) });
  }
}

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);

async function oldAt(target: string, kind: PackTarget['kind'], replace: boolean): Promise<PackTarget['old']> {
  const there = await stat(target).catch(() => undefined);
  if (!there) return 'nothing';
  const given = shown(target);
  if (there.isDirectory() !== (kind === 'folder')) throw usageError('pack-not-a-pack', { given });
  if (kind === 'zip' && replace) return 'replaced';
  if (kind === 'folder' && (await readdir(target)).length === 0) return 'empty';
  if (!replace) throw usageError('pack-exists', { given });
  if (!(await stat(path.join(target, 'site', MANIFEST)).catch(() => undefined))) throw usageError('pack-not-a-pack', { given });
  return 'replaced';
}
