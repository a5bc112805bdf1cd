/**
 * Outlines of the acts of the collection: from a stored text, or from the outline written for a text that is not there.
 * Where both are there the text wins, for it is what people read; `check` says whether they are the same.
 *
 * @example
 * const [newest] = datedOutlines(entry, 'uk');
 * const { rows } = await loadOutline(newest); // [{ eid: 'art_1', sha256: '…', … }, … ]
 */
import { readFile } from 'node:fs/promises';
import type { EditionMeta, Lang } from '../../src/lib/model/edition.ts';
import { LANGS } from '../../src/lib/model/edition-schema.ts';
import type { Message } from '../../src/lib/model/message.ts';
import { readOutline } from '../../src/lib/edition/outline-file.ts';
import { outlineRows, type Outline, type OutlineRow } from '../../src/lib/edition/outline-rows.ts';
import { sha256Of } from './cache.ts';
import { loadEdition, type ActEntry, type EditionFile } from './collection.ts';

/** One edition of an act, known by its text, by its outline, or by both. */
export interface DatedOutline extends EditionMeta {
  text?: EditionFile;
  outline?: EditionFile;
}

/** Editions whose provisions are known, newest first; of one date in the order of languages. Drafts are no law and are left out. */
export function datedOutlines({ editions, outlines }: ActEntry, lang?: Lang): DatedOutline[] {
  const found = new Map<string, DatedOutline>();
  for (const [part, files] of [['text', editions], ['outline', outlines]] as const) {
    for (const file of files) {
      if (file.nature === 'draft' || (lang !== undefined && file.lang !== lang)) continue;
      const key = `${file.date}.${file.lang}`;
      const { act, date, lang: language, nature, source } = file;
      found.set(key, { act, date, lang: language, nature, source, ...found.get(key), [part]: file });
    }
  }
  return [...found.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : LANGS.indexOf(a.lang) - LANGS.indexOf(b.lang)));
}

/** Outlines made in this process, by the hash of the file they were made of. */
const made = new Map<string, Promise<Outline>>();

/** The outline of an edition. An outline file that cannot be read gives no rows; `check` tells why. */
export function loadOutline({ text, outline, ...meta }: DatedOutline): Promise<Outline> {
  const file = text ?? outline;
  if (!file) return Promise.resolve({ meta, rows: [] });
  const known = made.get(file.sha256) ?? (text ? rowsOfText(text) : rowsOfFile(file)).then((rows) => ({ meta, rows }));
  made.set(file.sha256, known);
  return known;
}

const rowsOfText = async (file: EditionFile): Promise<OutlineRow[]> => outlineRows((await loadEdition(file)).body, sha256Of);
const rowsOfFile = async (file: EditionFile): Promise<OutlineRow[]> => (await readOutlineFile(file)).value?.rows ?? [];

/** An outline file, with what is wrong in it. */
export async function readOutlineFile({ file }: Pick<EditionFile, 'file'>): Promise<{ value: Outline | undefined; messages: Message[] }> {
  return readOutline(await readFile(file, 'utf8'));
}
