/**
 * The concordances of the collection: `concordance/<eu-act>.yaml` of both layers, the overlay's in the place of those of
 * `content/`, and the outlines they stand on.
 *
 * Reading never throws on a bad file: one that cannot be used is left out, and messages say which file and line.
 *
 * @example
 * const { files, messages } = await openConcordances(acts);
 * const assessment = assess(files[0].concordance, await outlinesFor([files[0].concordance], acts));
 */
import { concordanceSchema, type Concordance } from '../../src/lib/model/concordance.ts';
import type { Lang } from '../../src/lib/model/edition.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import type { Outline } from '../../src/lib/edition/outline-rows.ts';
import { readPlacedRecord } from '../../src/lib/edition/record.ts';
import type { Outlines } from '../../src/lib/concordance/outline-tree.ts';
import type { ActEntry } from './collection.ts';
import { filesOf, textOfFile } from './knowledge-file.ts';
import { layersOf, shown, type Places } from './layers.ts';
import { datedOutlines, loadOutline, type DatedOutline } from './outlines.ts';
import { chosenPack } from './pack-choice.ts';
import { recordOf } from './record-file.ts';
import { actSlug } from '../../src/lib/model/act-slug.ts';

export interface ConcordanceFile {
  concordance: Concordance;
  /** Absolute. */
  file: string;
  /** As it is on the disk, with `\n` line ends. */
  text: string;
  /** The line of a field, `['rows', 3, 'gap']`. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Name of the file of an EU act's concordance: `eu/32016r0399` → `32016r0399.yaml`. */
export const concordanceName = (act: string): string => `${actSlug(act)}.yaml`;

/** Every concordance, by name of the file, or that of one EU act alone: a large one takes a quarter of a second. Of a trainer pack those of its acts. */
export async function openConcordances(places: Places = {}, only?: string): Promise<{ files: ConcordanceFile[]; messages: Message[] }> {
  const files: ConcordanceFile[] = [];
  const messages: Message[] = [];
  const packed = chosenPack()?.acts;
  for (const [name, file] of await filesOf(layersOf(places), 'concordance', '.yaml')) {
    if (only !== undefined && name !== concordanceName(only)) continue;
    const text = await textOfFile(file, messages);
    if (text === undefined) continue;
    const read = await recordOf('concordance', text, () => readConcordance(text));
    messages.push(...read.messages.map((m) => ({ ...m, at: `${shown(file)}:${m.at ?? 1}` })));
    if (!read.value || (packed && !packed.includes(read.value.act))) continue;
    const expected = concordanceName(read.value.act);
    if (name === expected) files.push({ concordance: read.value, file, text, lineOf: read.lineOf });
    else messages.push(message('concordance-name', { expected }, `${shown(file)}:${read.lineOf(['act'])}`));
  }
  return { files, messages };
}

/** A concordance in its file, or undefined with messages of severity `error` at their lines. */
export const readConcordance = (text: string): ReturnType<typeof readPlacedRecord<Concordance>> => readPlacedRecord(text, concordanceSchema);

/**
 * The outlines that concordances stand on, by act, newest first: of every act they name the newest edition in each language, and the
 * editions their verdicts were bound to. Acts of which nothing is known are absent.
 */
export async function outlinesFor(concordances: readonly Concordance[], acts: readonly ActEntry[]): Promise<Outlines> {
  const wanted = wantedEditions(concordances);
  const entries = new Map(acts.map((entry) => [entry.act.id, entry]));
  const outlines = new Map<string, Outline[]>();
  for (const [act, editions] of wanted) {
    const entry = entries.get(act);
    const loaded = entry ? await Promise.all(chosen(datedOutlines(entry), editions).map(loadOutline)) : [];
    if (loaded.length > 0) outlines.set(act, loaded);
  }
  return outlines;
}

/** Editions (`date.lang`) that are named, by act. */
function wantedEditions(concordances: readonly Concordance[]): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  const want = (act: string, edition?: string): void => {
    const editions = wanted.get(act) ?? new Set<string>();
    wanted.set(act, editions);
    if (edition !== undefined) editions.add(edition);
  };
  for (const { act, edition, lang, rows } of concordances) {
    want(act, `${edition}.${lang}`);
    for (const row of rows) {
      for (const { act: ua } of row.ua) want(ua);
      for (const basis of row.basis) want(basis.act, `${basis.edition}.${basis.lang}`);
    }
  }
  return wanted;
}

/** Of editions, newest first: the newest in each language and those that are named. */
function chosen(editions: readonly DatedOutline[], named: ReadonlySet<string>): DatedOutline[] {
  const seen = new Set<Lang>();
  return editions.filter(({ date, lang }) => {
    const isNewest = !seen.has(lang);
    seen.add(lang);
    return isNewest || named.has(`${date}.${lang}`);
  });
}
