/**
 * Damaged inputs through a worker thread, with a clock on each: one that is not done in time counts as a hang, the thread is
 * ended and the next one goes on after it. At the end the folder is looked at: every stored file must be whole.
 *
 * @example
 * const { endings, hung, broken } = await runDamaged('txt', 0, 100, folder);
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { readMarkdown } from '../../../src/lib/edition/markdown-read.ts';
import { writeMarkdown } from '../../../src/lib/edition/markdown-write.ts';
import type { InputKind } from './inputs.ts';
import type { Ending } from './worker.ts';

/** An import may take 28 seconds; an input of a few thousand characters that takes as long is a hang. */
const PATIENCE_MILLISECONDS = 28_000;
const HEAP_MEGABYTES = 700;

export interface Damaged {
  endings: Ending[];
  /** Numbers of inputs that were not done in time or ended the thread. */
  hung: number[];
  /** Files in the folder that are not whole: unreadable, not as the program writes them, or left over. */
  broken: string[];
}

/** Runs inputs `from` up to, not including, `to`. `folder` is made. */
export async function runDamaged(kind: InputKind, from: number, to: number, folder: string): Promise<Damaged> {
  mkdirSync(folder, { recursive: true });
  const endings: Ending[] = [];
  const hung: number[] = [];
  for (let next = from; next < to;) {
    await runThread(kind, next, to, folder, (ending) => endings.push(ending));
    next = (endings.at(-1)?.number ?? from - 1) + 1;
    if (hung.length > 0) next = Math.max(next, hung.at(-1)! + 1);
    if (next < to) hung.push(next++);
  }
  return { endings, hung, broken: brokenIn(folder, kind, endings) };
}

/** One thread, until it is done, breaks, or stands still. */
function runThread(kind: InputKind, from: number, to: number, folder: string, tell: (ending: Ending) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(path.join(import.meta.dirname, 'worker.ts'), { workerData: { kind, from, to, folder }, resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES } });
    const end = (): void => void worker.terminate();
    let clock = setTimeout(end, PATIENCE_MILLISECONDS);
    worker.on('message', (ending: Ending) => {
      clearTimeout(clock);
      clock = setTimeout(end, PATIENCE_MILLISECONDS);
      tell(ending);
    });
    worker.on('error', end);
    worker.on('exit', () => {
      clearTimeout(clock);
      resolve();
    });
  });
}

/** Files of a kind in the folder that nobody stored or that are not whole, files that should be there and are not, and leftovers. */
export function brokenIn(folder: string, kind: InputKind, endings: readonly Ending[]): string[] {
  const stored = new Set(endings.filter(({ ending }) => ending === 'stored').map(({ number }) => `${kind}-${number}.md`));
  const found = readdirSync(folder).filter((name) => name.startsWith(`${kind}-`) || name.startsWith('.tmp-'));
  const absent = [...stored].filter((name) => !found.includes(name));
  return [...absent, ...found.filter((name) => !stored.has(name) || !isWhole(path.join(folder, name)))];
}

function isWhole(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  const { value, messages } = readMarkdown(text);
  return !messages.some(({ severity }) => severity === 'error') && writeMarkdown(value) === text;
}
