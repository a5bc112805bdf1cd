/**
 * What earlier checks have proved, `.cache/check/<version>/<key>.json`: the same bytes under the same code give the same
 * findings, so a second check of an unchanged collection only reads hashes.
 *
 * The version is a hash of all code that reads, outlines, stores and checks. A memory that cannot be read or written is
 * only slower: nothing here fails.
 *
 * @example
 * await remembered(`fidelity-${source}-${edition}`, () => compare(source, edition));
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { MESSAGE_TEXTS } from '../../src/lib/model/message-texts.ts';
import { writeAtomically } from './atomic.ts';
import type { TextFinding } from './check-text.ts';
import { codeVersion } from './code-version.ts';
import { projectFolder } from './layers.ts';

const CODE = ['src/lib', 'scripts/store', 'scripts/report'];

/**
 * The findings under a key, remembered or worked out now. `undefined` from `work` (a machine too slow or too small to
 * tell) is not remembered.
 */
export async function remembered(key: string, work: () => Promise<TextFinding[] | undefined>, folder = path.join(projectFolder(), '.cache')): Promise<TextFinding[] | undefined> {
  const name = path.join('check', codeVersion(CODE), `${key}.json`);
  const stored = asFindings(await readFile(path.join(folder, name), 'utf8').catch(() => ''));
  if (stored) return stored;
  const found = await work();
  if (found) await keep(folder, name, found).catch(() => undefined);
  return found;
}

async function keep(folder: string, name: string, found: TextFinding[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeAtomically(folder, name, JSON.stringify(found));
  const versions = path.join(folder, 'check');
  for (const other of await readdir(versions)) if (other !== codeVersion(CODE)) await rm(path.join(versions, other), { recursive: true, force: true });
}

/** Only what this program wrote; what a broken disk made of it is worked out again. */
function asFindings(stored: string): TextFinding[] | undefined {
  try {
    const value: unknown = JSON.parse(stored);
    return Array.isArray(value) && value.every(isFinding) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isFinding = (value: unknown): value is TextFinding =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'object' && value.message !== null
  && 'code' in value.message && typeof value.message.code === 'string' && value.message.code in MESSAGE_TEXTS;
