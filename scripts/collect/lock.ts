/**
 * One collecting at a time: `.collect/lock` holds the number of the process. What a killed process has left is told by
 * that number and taken over.
 *
 * @example
 * await alone('collection/.collect', () => collect(…)); // throws `collect-running` when another one works there
 */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { usageError } from '../report/usage-error.ts';
import { isRunning } from '../store/atomic.ts';
import { shown } from '../store/layers.ts';

/** Does the work with the lock held. Throws a `UsageError` when another process holds it. */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(folder, 'lock');
  await take(lock);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<void> {
  if (await created(lock)) return;
  const holder = await holderOf(lock);
  if (!(await abandoned(lock, holder))) throw usageError('collect-running', { pid: holder, file: shown(lock) });
  await clear(lock, holder);
  if (!(await created(lock))) throw usageError('collect-running', { pid: await holderOf(lock), file: shown(lock) });
}

const created = (lock: string): Promise<boolean> =>
  writeFile(lock, String(process.pid), { flag: 'wx' }).then(() => true, (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EEXIST') return false;
    throw cause;
  });

const holderOf = async (lock: string): Promise<string> => (await readFile(lock, 'utf8').catch(() => '')).trim();

/** A process writes its number at once; a lock without one for two seconds is of a process that was killed between. */
async function abandoned(lock: string, holder: string): Promise<boolean> {
  if (/^\d+$/.test(holder)) return !isRunning(Number(holder));
  const age = Date.now() - ((await stat(lock).catch(() => undefined))?.mtimeMs ?? 0);
  return age > 2000;
}

/** Moves the old lock away; when it was another's by then, it goes back. */
async function clear(lock: string, holder: string): Promise<void> {
  const aside = `${lock}-${process.pid}`;
  await rename(lock, aside).catch(() => undefined);
  if ((await holderOf(aside)) === holder) await rm(aside, { force: true });
  else await rename(aside, lock).catch(() => undefined);
}
