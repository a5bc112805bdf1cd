/**
 * A pack written: complete or not at all. Folder and archive alike are made at a temporary place beside the target and renamed;
 * an older pack is moved aside for that moment and comes back when the renaming fails.
 *
 * The archive is streamed file by file in the order of places, all with one time, so the same pack gives the same bytes. The time is the
 * day of the newest edition; zip knows none before 1980.
 *
 * @example
 * await writePack(files, { kind: 'zip', target: '/media/usb/nabir.zip', old: 'nothing' }, '2026-03-01');
 */
import { mkdir, open, readFile, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { fromTemporary, writeDurably } from '../store/atomic.ts';
import type { PackTarget } from './place.ts';
import type { PackFile } from './site.ts';

/** Throws the system's error; then what was there is there still. */
export async function writePack(files: readonly PackFile[], { kind, target, old }: PackTarget, newest: string | undefined): Promise<void> {
  const aside = `${target}.old-${process.pid}`;
  let moved = false;
  try {
    await fromTemporary(path.dirname(target), target, async (temporary) => {
      await (kind === 'zip' ? writeZip(files, temporary, newest) : writeFolder(files, temporary));
      if (old === 'empty') await rmdir(target);
      if (old === 'replaced') await rename(target, aside);
      moved = old === 'replaced';
    });
  } catch (cause) {
    if (moved) await rename(aside, target);
    throw cause;
  }
  if (moved) await rm(aside, { recursive: true, force: true });
}

async function writeFolder(files: readonly PackFile[], folder: string): Promise<void> {
  for (const below of new Set(files.map(({ place }) => path.dirname(place)))) await mkdir(path.join(folder, below), { recursive: true });
  for (const { place, source } of files) await writeDurably(path.join(folder, place), await readFile(source));
}

const LEVEL = 9;

/** Local fields, because zip has no time zone and the library writes local ones. */
function momentOf(newest = ''): Date {
  const [year = 0, month = 1, day = 1] = newest.split('-').map(Number);
  return year < 1980 || year > 2107 ? new Date(1980, 0, 1) : new Date(year, month - 1, day);
}

async function writeZip(files: readonly PackFile[], archive: string, newest: string | undefined): Promise<void> {
  const handle = await open(archive, 'wx');
  const waiting: Uint8Array[] = [];
  const zip = new Zip((failure, chunk) => {
    if (failure) throw failure;
    waiting.push(chunk);
  });
  const settle = async (): Promise<void> => {
    for (const chunk of waiting.splice(0)) await handle.writeFile(chunk);
  };
  try {
    for (const { place, source } of files) {
      const entry = new ZipDeflate(place, { level: LEVEL });
      entry.mtime = momentOf(newest);
      zip.add(entry);
      entry.push(await readFile(source), true);
      await settle();
    }
    zip.end();
    await settle();
    await handle.sync();
  } finally {
    await handle.close();
  }
}
