/**
 * The texts of all editions as scripts for the browser: one file an edition, read only when somebody compares it.
 *
 * @example
 * await writeTexts(acts, 'dist/assets/texts'); // dist/assets/texts/ua/nt-1/2026-03-01.uk.js
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { draftsOf } from '../../src/lib/edition/markdown-write.ts';
import { loadEdition, type ActEntry } from '../store/collection.ts';

/** Writes them below `folder`. Names follow from the text, so only the drafts are stored. */
export async function writeTexts(acts: readonly ActEntry[], folder: string): Promise<void> {
  for (const { act, editions } of acts) {
    await mkdir(path.join(folder, act.id), { recursive: true });
    for (const file of editions) {
      const { body } = await loadEdition(file);
      const name = `${file.date}.${file.lang}`;
      await writeFile(path.join(folder, act.id, `${name}.js`), `zvirkaText(${JSON.stringify(`${act.id}@${name}`)},${JSON.stringify(draftsOf(body))});\n`);
    }
  }
}
