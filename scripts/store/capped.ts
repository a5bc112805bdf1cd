/**
 * Reading a file in a capped child process: at most 28 seconds and 700 MB of heap, whatever the file holds. A crash, a
 * memory limit or a time limit becomes one sentence, and the caller goes on.
 *
 * @example
 * const { value, messages } = await readCapped('law.docx', { changes: 'accept' });
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Reading } from '../../src/lib/model/block.ts';
import { message, type Message, type Result } from '../../src/lib/model/message.ts';
import { MAX_SOURCE_BYTES, sourceTooLarge } from '../../src/lib/read/limits.ts';
import type { ReadOptions } from '../../src/lib/read/read.ts';
import { refused } from '../../src/lib/read/refusals.ts';
import { projectFolder } from './layers.ts';
import { isSourceFolder } from './source-folder.ts';

export interface CappedOptions extends ReadOptions {
  /** Time for everything, the start of the child included. */
  seconds?: number;
  /** Heap of the child; with what lies outside the heap it stays under 1 GB. */
  megabytes?: number;
  /** Called with the child as it starts: tests watch its memory. */
  onStart?: (child: ChildProcess) => void;
}

/** Not beside this file: the site's build bundles it to another place. */
const CHILD = path.join(projectFolder(), 'scripts/store/capped-child.ts');
/** With its start and end the whole stays under 30 seconds. */
const SECONDS = 28;
const MEGABYTES = 700;
/** The rest of a stack trace says nothing more. */
const STDERR_KEPT = 20_000;

/**
 * Reads a file of any dialect in a child process. Never throws for the file: one that cannot be opened, read in time or
 * read in memory gives an empty reading and a message of severity `error`.
 */
export async function readCapped(file: string, options: CappedOptions = {}): Promise<Result<Reading>> {
  const obstacle = await obstacleTo(file);
  return obstacle ? refused('rada-txt', obstacle) : await runChild(file, options);
}

/** Reasons not to start at all, each with its own sentence. */
export async function obstacleTo(file: string): Promise<Message | undefined> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return (await isSourceFolder(file)) ? undefined : message('source-folder');
    return found.size > MAX_SOURCE_BYTES ? sourceTooLarge(found.size) : undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'ENOENT' || code === 'ENOTDIR' ? message('source-missing') : message('source-forbidden', { reason: code });
  }
}

async function runChild(file: string, { changes, side, ...caps }: CappedOptions): Promise<Result<Reading>> {
  const printed = await printedByChild(CHILD, [path.resolve(file), JSON.stringify({ changes, side })], caps);
  return typeof printed === 'string' ? (JSON.parse(printed) as Result<Reading>) : refused('rada-txt', printed);
}

/** What a program prints under the caps; a message of severity `error` when it ends otherwise than well. */
export function printedByChild(program: string, args: readonly string[], { seconds = SECONDS, megabytes = MEGABYTES, onStart }: Pick<CappedOptions, 'seconds' | 'megabytes' | 'onStart'> = {}): Promise<string | Message> {
  return new Promise((resolve) => {
    const heap = `--max-old-space-size=${megabytes}`;
    const child = spawn(process.execPath, [heap, program, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    onStart?.(child);
    const printed: Buffer[] = [];
    let complaints = '';
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.stdout.on('data', (piece: Buffer) => printed.push(piece));
    child.stderr.on('data', (piece: Buffer) => (complaints = (complaints + piece.toString()).slice(0, STDERR_KEPT)));
    child.on('error', (error) => {
      complaints += error.message;
    });
    child.on('close', (exit, signal) => {
      clearTimeout(clock);
      if (late) resolve(message('reading-timeout', { seconds }));
      else if (exit === 0) resolve(Buffer.concat(printed).toString());
      else resolve(failure(complaints, exit, signal, megabytes));
    });
  });
}

/** V8 ends itself when the heap is full; SIGKILL not sent by us comes from the system's own memory limit. */
const OUT_OF_MEMORY = /heap out of memory|Reached heap limit|allocation failed|Invalid string length|Cannot create a string longer/i;

function failure(complaints: string, exit: number | null, signal: NodeJS.Signals | null, megabytes: number): Message {
  if (OUT_OF_MEMORY.test(complaints) || signal === 'SIGKILL') return message('reading-memory', { megabytes });
  if (/\bE(?:ACCES|PERM|IO|BUSY)\b/.test(complaints)) return message('source-forbidden', { reason: /\bE(?:ACCES|PERM|IO|BUSY)\b/.exec(complaints)?.[0] ?? '' });
  const thrown = /^\s*(?:Uncaught )?(\w*Error\b[^\n]*)/m.exec(complaints)?.[1];
  return message('reading-crashed', { reason: thrown ?? signal ?? `exit ${exit ?? ''}` });
}
