/**
 * What a REF on the command line means: a source file, a folder of Formex, one side of a comparative table in a Word file, an edition
 * `act@date[.lang]`, or an act (its newest edition). A file of that name wins.
 *
 * @example
 * await resolveReference('ua/nt-1@2026-03-01.uk') // { kind: 'edition', file: { act: 'ua/nt-1', … } }
 * await resolveReference('закон.txt')             // { kind: 'file', file: 'закон.txt' }
 * await resolveReference('таблиця.docx#draft')    // { kind: 'file', file: 'таблиця.docx', side: 'draft' }
 */
import { stat } from 'node:fs/promises';
import type { Side } from '../../src/lib/model/edition.ts';
import { SIDES } from '../../src/lib/model/edition-schema.ts';
import { usageError } from '../report/usage-error.ts';
import { openCollection, type ActEntry, type EditionFile } from './collection.ts';
import type { Places } from './layers.ts';
import { isSourceFolder } from './source-folder.ts';

export type Reference = { kind: 'file'; file: string; side?: Side } | { kind: 'edition'; file: EditionFile };

const REFERENCE = /^((?:ua|eu|int)\/[a-z0-9][a-z0-9-]*)(?:@(\d{4}-\d{2}-\d{2})(?:\.([a-z]{2}))?)?$/;

const SIDE = new RegExp(`^(.+)#(${SIDES.join('|')})$`, 's');

const isFile = async (name: string): Promise<boolean> => (await stat(name).catch(() => undefined))?.isFile() === true;

/** Throws a `UsageError` that says what there is instead. */
export async function resolveReference(ref: string, places: Places = {}): Promise<Reference> {
  const there = await stat(ref).catch(() => undefined);
  if (there && (!there.isDirectory() || (await isSourceFolder(ref)))) return { kind: 'file', file: ref };
  const [, file, side] = SIDE.exec(ref) ?? [];
  if (file !== undefined && (await isFile(file))) return { kind: 'file', file, side: side as Side };
  const named = REFERENCE.exec(ref);
  if (!named) throw there ? usageError('is-a-folder', { given: ref }) : usageError('no-such-reference', { given: ref });
  const [, act = '', date, lang] = named;
  const { acts } = await openCollection(places);
  const entry = acts.find((candidate) => candidate.act.id === act);
  if (!entry) throw acts.length === 0 ? usageError('empty-collection', { given: act }) : usageError('no-such-act', { given: act, known: likeliest(act, acts).join(', ') });
  return { kind: 'edition', file: pick(entry, ref, date, lang) };
}

function pick({ editions }: ActEntry, ref: string, date: string | undefined, lang: string | undefined): EditionFile {
  const newest = editions[0];
  if (!newest) throw usageError('no-edition', { given: ref });
  if (date === undefined) return newest;
  const found = editions.find((edition) => edition.date === date && (lang === undefined || edition.lang === lang));
  if (!found) throw usageError('no-such-edition', { given: ref, known: editions.map((edition) => `${edition.date}.${edition.lang}`).join(', ') });
  return found;
}

/** Ids that share the most three-letter pieces with the one asked for: `ua/1710-7` → `ua/1710-17`. */
export function likeliest(act: string, acts: readonly ActEntry[]): string[] {
  const pieces = (id: string): Set<string> => new Set(Array.from({ length: Math.max(0, id.length - 2) }, (_, at) => id.slice(at, at + 3)));
  const asked = pieces(act);
  return acts
    .map(({ act: { id } }) => ({ id, shared: [...pieces(id)].filter((piece) => asked.has(piece)).length }))
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
    .slice(0, 5)
    .map(({ id }) => id);
}
