/**
 * Where the real texts are. They are not ours to publish, so tests find them beside the repository and say plainly
 * when they are not there.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

const folder = process.env['ZVIRKA_CORPUS'] ?? path.resolve(import.meta.dirname, '../../../shared/corpus');

/** True when the corpus is on this machine. */
export const hasCorpus = existsSync(path.join(folder, 'README.md'));

if (!hasCorpus) console.warn(`The corpus of real texts is not at ${folder}: tests over it are skipped. Set ZVIRKA_CORPUS to its folder.`);

/** A path inside the corpus. */
export const corpus = (...parts: string[]): string => path.join(folder, ...parts);
