/**
 * The index of jumps as scripts for the browser: one file of acts, and one of places for each edition that a page of an act shows. Read
 * only when somebody types a citation into a search box.
 *
 * @example
 * await writeJumps(acts, 'dist/assets/jump'); // dist/assets/jump/acts.js, dist/assets/jump/ua/nt-1/2026-03-01.uk.js
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndexedJump } from '../../src/client/jump-index.ts';
import { shownEdition } from '../../src/components/editions.ts';
import { placesOf } from '../../src/lib/search/jump-places.ts';
import { loadEdition, type ActEntry } from '../store/collection.ts';

const given = (texts: readonly (string | undefined)[]): string[] => [...new Set(texts.filter((text) => text !== undefined))];

/** The act as the index has it; an act without a text has no places and is left out. */
function indexed({ act, editions }: ActEntry): IndexedJump | undefined {
  const [uk, en] = [shownEdition(editions, 'uk'), shownEdition(editions, 'en')];
  if (!uk || !en) return undefined;
  const { title, shortTitle, number, identifiers: { rada, celex } } = act;
  return {
    id: act.id, names: given([title.uk, title.en, shortTitle?.uk, shortTitle?.en]), numbers: given([number, rada, celex]),
    title: shortTitle ?? title, shown: { uk: `${uk.date}.${uk.lang}`, en: `${en.date}.${en.lang}` },
  };
}

const script = (name: string, value: unknown): string => `zvirkaJump(${JSON.stringify(name)},${JSON.stringify(value)});\n`;

/** Writes the index below `folder`. */
export async function writeJumps(acts: readonly ActEntry[], folder: string): Promise<void> {
  const index = acts.flatMap((entry) => indexed(entry) ?? []);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'acts.js'), script('acts', index));
  for (const { act, editions } of acts) {
    for (const file of new Set([shownEdition(editions, 'uk'), shownEdition(editions, 'en')])) {
      if (!file) continue;
      const name = `${act.id}/${file.date}.${file.lang}`;
      await mkdir(path.join(folder, act.id), { recursive: true });
      await writeFile(path.join(folder, `${name}.js`), script(name, placesOf((await loadEdition(file)).body)));
    }
  }
}
