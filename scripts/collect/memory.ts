/**
 * The folder `.collect` of the overlay: the state, the cards as they came, and the answers that have come and are not
 * dealt with yet. Each thing is there whole or not at all, so a run killed at any moment goes on where it was.
 *
 * @example
 * const memory = await openMemory('/home/clerk/laws');
 * await memory.keepReceived(received);
 */
import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Message } from '../../src/lib/model/message.ts';
import { writeAtomically, writeFolderAtomically } from '../store/atomic.ts';
import { sha256Of } from '../store/cache.ts';
import { slugOf } from '../store/contradictions.ts';
import { shown } from '../store/layers.ts';
import { readState, type CollectState } from './state.ts';

/** An answer of the publisher that waits to be read. */
export interface Received {
  /** `keyOf` of the address it came from. */
  key: string;
  run: string;
  /** The day it came, ISO. */
  retrieved: string;
  etag?: string | undefined;
  modified?: string | undefined;
  /** Where its bytes are; the name tells nothing of the kind of file. */
  file: string;
}

export interface Memory {
  folder: string;
  state: CollectState;
  /** Why the state is a new one, if it should not be. */
  messages: Message[];
  /** Puts the state on the disk. */
  save: () => Promise<void>;
  card: (nreg: string) => Promise<string | undefined>;
  keepCard: (nreg: string, bytes: Uint8Array) => Promise<void>;
  received: (key: string, run: string) => Promise<Received | undefined>;
  keepReceived: (answer: Omit<Received, 'file'>, bytes: Uint8Array) => Promise<Received>;
  /** Without a key: everything received. */
  forget: (key?: string) => Promise<void>;
}

/** The `.collect` folder of an overlay. */
export const memoryFolder = (overlay: string): string => path.join(overlay, '.collect');

/** Opens the folder; one that is missing is empty. */
export async function openMemory(overlay: string): Promise<Memory> {
  const folder = memoryFolder(overlay);
  const file = path.join(folder, 'state.json');
  const { value: state, messages } = readState(await textAt(file), shown(file));
  const place = (key: string): string => path.posix.join('received', sha256Of(key).slice(0, 32));
  const cardName = (nreg: string): string => `cards/${slugOf(nreg)}.json`;
  return {
    folder, state, messages,
    save: () => writeAtomically(folder, 'state.json', `${JSON.stringify(state, null, 1)}\n`),
    card: (nreg) => textAt(path.join(folder, cardName(nreg))),
    keepCard: (nreg, bytes) => writeAtomically(folder, cardName(nreg), bytes),
    received: async (key, run) => {
      const note = await textAt(path.join(folder, place(key), 'answer.json'));
      const answer = note === undefined ? undefined : (JSON.parse(note) as Omit<Received, 'file'>);
      const file = path.join(folder, place(key), 'bytes');
      return answer?.key === key && answer.run === run && (await isThere(file)) ? { ...answer, file } : undefined;
    },
    keepReceived: async (answer, bytes) => {
      await rm(path.join(folder, place(answer.key)), { recursive: true, force: true });
      await writeFolderAtomically(folder, place(answer.key), { 'answer.json': JSON.stringify(answer), bytes });
      return { ...answer, file: path.join(folder, place(answer.key), 'bytes') };
    },
    forget: (key) => rm(path.join(folder, key === undefined ? 'received' : place(key)), { recursive: true, force: true }),
  };
}

/** A folder that was being removed when the program was killed may have lost half of what it held. */
const isThere = (file: string): Promise<boolean> => stat(file).then(() => true, () => false);

const textAt = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
