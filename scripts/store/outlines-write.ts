/**
 * Writes the outline of a text, whether the text is of the collection or a file that stays where it is.
 *
 * @example
 * await writeOutlineOf('закон.txt', { act: 'ua/1710-17', date: '2021-08-15', lang: 'uk', target: 'content' })
 * // { state: 'written', file: 'content/acts/ua/1710-17/2021-08-15.uk.outline.tsv', provisions: 412, … }
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { traditionOf, type EditionMeta, type Lang, type Nature, type Source } from '../../src/lib/model/edition.ts';
import { hasErrors, message, type Message } from '../../src/lib/model/message.ts';
import { outlineName, writeOutline } from '../../src/lib/edition/outline-file.ts';
import { outlineRows } from '../../src/lib/edition/outline-rows.ts';
import { reasonOf, usageError } from '../report/usage-error.ts';
import { speechOf } from '../report/speech.ts';
import { writeAtomically } from './atomic.ts';
import { sha256Of } from './cache.ts';
import { contradictions } from './contradictions.ts';
import { shown } from './layers.ts';
import { open, type Opened, type Opening } from './opened.ts';
import { natureOf, sourceOf, type Provenance } from './provenance.ts';
import { resolveReference } from './reference.ts';
import { bytesToKeep } from './sources.ts';

export interface OutlineRequest extends Provenance, Pick<Opening, 'changes' | 'side'> {
  /** Needed for a file that does not say it itself, as legal Markdown does; so are date and language. */
  act?: string;
  date?: string;
  lang?: Lang;
  nature?: Nature;
  /** What the text was in before somebody made this file of it: the name of that format, and that file, whose hash is recorded. */
  format?: string;
  madeFrom?: string;
  /** The layer to write into, absolute. */
  target: string;
}

export interface OutlineWritten {
  state: 'unusable' | 'unchanged' | 'written';
  /** Absolute. */
  file?: string;
  provisions: number;
  opened: Opened;
  messages: Message[];
}

/** Throws a `UsageError` for a REF that is not there, options that are missing, or a disk that refuses. */
export async function writeOutlineOf(ref: string, request: OutlineRequest): Promise<OutlineWritten> {
  const { changes, side, act } = request;
  const opened = await open(ref, { changes, side, ...(act && { tradition: traditionOf(act) }) });
  const unusable: OutlineWritten = { state: 'unusable', provisions: 0, opened, messages: opened.messages };
  if (hasErrors(opened.messages)) return unusable;
  const identity = identityOf(request, opened);
  if (opened.lang !== undefined && opened.lang !== identity.lang) {
    return { ...unusable, messages: [...opened.messages, message('language-differs', { found: opened.lang, given: identity.lang })] };
  }
  const nature = natureOf(request.nature, identity, opened, side);
  const meta: EditionMeta = { ...identity, nature: nature.value, source: await sourceFor(ref, request, opened) };
  const rows = outlineRows(opened.body, sha256Of);
  if (rows.length === 0) return { ...unusable, messages: [...opened.messages, message('nothing-to-store')] };
  const messages = [...opened.messages, ...nature.messages, ...contradictions(meta, opened.facts, opened.meta)];
  const name = `acts/${meta.act}/${outlineName(meta)}`;
  const state = await write(request.target, name, writeOutline({ meta, rows }));
  return { state, file: path.join(request.target, name), provisions: rows.length, opened, messages };
}

function identityOf({ act, date, lang }: OutlineRequest, { meta }: Opened): Pick<EditionMeta, 'act' | 'date' | 'lang'> {
  const [chosenAct, chosenDate, chosenLang] = [act ?? meta?.act, date ?? meta?.date, lang ?? meta?.lang];
  if (chosenAct && chosenDate && chosenLang) return { act: chosenAct, date: chosenDate, lang: chosenLang };
  throw usageError('missing-argument', { what: !chosenAct ? '--act' : !chosenDate ? '--date' : '--lang', verb: 'outline' });
}

/** Where the text is from; what is said of a file it was made from wins. */
async function sourceFor(ref: string, request: OutlineRequest, opened: Opened): Promise<Source> {
  const { format, madeFrom } = request;
  const source = sourceOf(request, opened, await sourceHash(ref));
  return { ...source, ...(format && { format }), ...(madeFrom !== undefined && { sha256: await sourceHash(madeFrom) }) };
}

/** sha256 of the source: of a file as `import` takes it, of an edition that of its own bytes. */
async function sourceHash(ref: string): Promise<string> {
  const reference = await resolveReference(ref);
  return reference.kind === 'edition' ? reference.file.sha256 : sha256Of(await bytesToKeep(reference.file));
}

async function write(layer: string, name: string, outline: string): Promise<'unchanged' | 'written'> {
  const file = path.join(layer, name);
  if ((await readFile(file, 'utf8').catch(() => undefined)) === outline) return 'unchanged';
  try {
    await writeAtomically(layer, name, outline);
  } catch (cause) {
    throw usageError('cannot-write', { given: shown(file), reason: reasonOf(cause, speechOf(process.env)) });
  }
  return 'written';
}
