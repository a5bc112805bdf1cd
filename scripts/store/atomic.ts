/**
 * Atomic writes: a file, or a whole new folder, is there complete or not at all. The bytes go to a temporary place in the
 * same file system, are forced to the disk (fsync) and renamed into place; a program killed half-way leaves the
 * collection as it was, and at most a `.tmp-…` beside `acts/`, which the next write clears.
 *
 * @example
 * await writeAtomically('collection', 'acts/ua/nt-1/2026-03-01.uk.md', bytes);
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Writes one file below `root`, replacing what is there. Throws the system's error; then nothing has changed. */
export async function writeAtomically(root: string, file: string, bytes: string | Uint8Array): Promise<void> {
  await fromTemporary(root, path.join(root, file), (temporary) => writeDurably(temporary, bytes));
}

/**
 * Writes a new folder with its files in one step; `files` are names in the folder and their bytes.
 * Throws when the folder has come into being meanwhile and is not empty.
 */
export async function writeFolderAtomically(root: string, folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  await fromTemporary(root, path.join(root, folder), async (temporary) => {
    await mkdir(temporary);
    for (const [name, bytes] of Object.entries(files)) await writeDurably(path.join(temporary, name), bytes);
    await syncFolder(temporary);
  });
}

/** Lets `write` make a file or a folder at a temporary place in `root` and renames it to `target`. */
export async function fromTemporary(root: string, target: string, write: (temporary: string) => Promise<void>): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await clearAbandoned(root);
  const temporary = path.join(root, `.tmp-${process.pid}-${randomBytes(6).toString('hex')}`);
  try {
    await write(temporary);
    await rename(temporary, target);
    await syncFolder(path.dirname(target));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Writes a new file and forces it to the disk. */
export async function writeDurably(file: string, bytes: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the names in a folder durable. Windows cannot open a folder for that, and needs it not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Clears away what killed processes have left. A number that another process has now only delays the clearing. */
export async function clearAbandoned(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const pid = Number(/^\.tmp-(\d+)-/.exec(name)?.[1]);
    if (pid && !isRunning(pid)) await rm(path.join(root, name), { recursive: true, force: true });
  }
}

/** True when a process of that number is there, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
