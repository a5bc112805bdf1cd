/**
 * Which provisions of the collection name which body: the newest Ukrainian text of every act is read once for all bodies. What an
 * edition says is remembered in `.cache/duties/<version>/<sha256 of the file>.json`; the version is a hash of the code that looks
 * and of the phrases it looks for, so a new phrase looks everywhere again and an unchanged text is never read twice.
 *
 * A cache that cannot be read or written is only slower: nothing here fails.
 *
 * @example
 * const duties = await dutiesOf(acts, [{ body: 'customs', phrases: ['митний орган'] }]);
 * duties.get('customs') // [{ entry, edition, namings: [ … ] }]
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { namerOf, namingsIn, type Named, type Namer, type Naming } from '../../src/lib/search/naming.ts';
import { writeAtomically } from './atomic.ts';
import { sha256Of } from './cache.ts';
import { codeVersion } from './code-version.ts';
import { loadEdition, newestOf, type ActEntry, type EditionFile } from './collection.ts';
import { projectFolder } from './layers.ts';

/** What one act says of one body. */
export interface ActDuties {
  entry: ActEntry;
  edition: EditionFile;
  namings: Naming[];
}

const CODE = ['src/lib/edition', 'src/lib/model', 'src/lib/search', 'src/lib/text'];

/** By body, the acts that name it, those with the most namings first. Bodies nobody names are absent. */
export async function dutiesOf(acts: readonly ActEntry[], named: readonly Named[], folder = path.join(projectFolder(), '.cache')): Promise<Map<string, ActDuties[]>> {
  const version = `${codeVersion(CODE)}-${sha256Of(JSON.stringify(named)).slice(0, 12)}`;
  const namer = namerOf(named);
  const duties = new Map<string, ActDuties[]>();
  for (const entry of acts) {
    const edition = isOfMemberStates(entry) ? undefined : newestOf(entry, 'uk');
    if (!edition) continue;
    for (const [body, namings] of Map.groupBy(await namingsOf(edition, namer, path.join(folder, 'duties'), version), (naming) => naming.body)) {
      duties.set(body, [...(duties.get(body) ?? []), { entry, edition, namings }]);
    }
  }
  for (const acts of duties.values()) acts.sort((a, b) => b.namings.length - a.namings.length || (a.entry.act.id < b.entry.act.id ? -1 : 1));
  return duties;
}

/** An act of the Union speaks of police and consulates of its Member States, even where its translation uses the same words. */
const isOfMemberStates = ({ act: { id, status } }: ActEntry): boolean => id.startsWith('eu/') && status !== 'training';

async function namingsOf(edition: EditionFile, namer: Namer, folder: string, version: string): Promise<Naming[]> {
  const name = path.join(version, `${edition.sha256}.json`);
  const stored = asNamings(await readFile(path.join(folder, name), 'utf8').catch(() => ''));
  if (stored) return stored;
  const namings = namingsIn((await loadEdition(edition)).body, namer);
  await keep(folder, name, namings).catch(() => undefined);
  return namings;
}

async function keep(folder: string, name: string, namings: Naming[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeAtomically(folder, name, JSON.stringify(namings));
  for (const other of await readdir(folder)) if (other !== path.dirname(name)) await rm(path.join(folder, other), { recursive: true, force: true });
}

/** Only this program writes there; what a broken disk made of it is looked for anew. */
function asNamings(stored: string): Naming[] | undefined {
  try {
    const value: unknown = JSON.parse(stored);
    return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'places' in one && 'excerpt' in one) ? (value as Naming[]) : undefined;
  } catch {
    return undefined;
  }
}
