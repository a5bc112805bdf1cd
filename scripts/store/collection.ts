/**
 * The collection: every act with its editions, from both layers. Only `act.yaml` and front matter are read here; the law
 * itself is parsed when someone asks for it (`loadEdition`), once for all.
 *
 * Reading never throws on a bad file: an act or an edition that cannot be used is left out, and a message says which
 * file, which line and what is expected.
 *
 * @example
 * const { acts, messages } = await openCollection();
 * const edition = await loadEdition(acts[0].editions[0]);
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Act } from '../../src/lib/model/act.ts';
import type { Edition, EditionMeta, Lang } from '../../src/lib/model/edition.ts';
import { LANGS } from '../../src/lib/model/edition-schema.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { readFrontMatter, readMarkdown } from '../../src/lib/edition/markdown-read.ts';
import { readOutlineHead } from '../../src/lib/edition/outline-file.ts';
import { openAct } from './act-file.ts';
import { cached, EDITIONS, sha256Of } from './cache.ts';
import { layersOf, shown, type Layer, type Places } from './layers.ts';
import { chosenPack } from './pack-choice.ts';
import { sideBySide } from './side-by-side.ts';

/** A stored edition, or the outline of one: what its front matter or head says and where it is. */
export interface EditionFile extends EditionMeta {
  /** Absolute path. */
  file: string;
  /** sha256 of the file's bytes, hex. */
  sha256: string;
  layer: Layer['name'];
}

export interface ActEntry {
  act: Act;
  /** Absolute path of its act.yaml. */
  file: string;
  /** Newest first; of one date Ukrainian, English, then the others. */
  editions: EditionFile[];
  /** Outlines, in the same order: editions whose text the collection need not hold. */
  outlines: EditionFile[];
}

export interface Collection {
  /** By id. */
  acts: ActEntry[];
  messages: Message[];
}

/** Opens the collection; of a trainer pack being built, its acts alone. Missing folders are empty ones. */
export async function openCollection(places: Places = {}): Promise<Collection> {
  const messages: Message[] = [];
  const found = new Map<string, Found>();
  const packed = chosenPack()?.acts;
  for (const layer of layersOf(places)) {
    const folders = (await actFolders(layer)).filter((id) => packed === undefined || packed.includes(id));
    const noticed = await sideBySide(folders, AT_A_TIME, (folder) => readActFolder(layer, folder, found));
    messages.push(...noticed.flat());
  }
  const acts: ActEntry[] = [];
  for (const [id, { act, record, editions, outlines, folder, refused }] of [...found].sort(([a], [b]) => compare(a, b))) {
    if (act) acts.push({ act, file: record ?? folder, editions: [...editions.values()].sort(newestFirst), outlines: [...outlines.values()].sort(newestFirst) });
    else if (!refused) messages.push(message('act-yaml-missing', { act: id }, shown(folder)));
  }
  return { acts, messages };
}

/** The edition of a file, parsed or from the cache; of a file of an opened collection as it was when opened. Throws only when the file has gone. */
export async function loadEdition({ file, sha256 }: Pick<EditionFile, 'file'> & Partial<Pick<EditionFile, 'sha256'>>): Promise<Edition> {
  const known = sha256 === undefined ? undefined : recent.get(sha256);
  if (sha256 !== undefined && known) return remembered(sha256, known);
  const bytes = await readFile(file);
  const hash = sha256Of(bytes);
  return remembered(hash, recent.get(hash) ?? cached(EDITIONS, hash, () => readMarkdown(bytes.toString('utf8')).value));
}

/** The edition, now the last one asked for. */
function remembered(hash: string, edition: Promise<Edition>): Promise<Edition> {
  recent.delete(hash);
  recent.set(hash, edition);
  for (const oldest of recent.keys()) if (recent.size > MOST_RECENT) recent.delete(oldest);
  return edition;
}

/** Editions asked for last: a page and its citations ask for the same few codes again and again, and a large one takes 0.1 s to load. */
const recent = new Map<string, Promise<Edition>>();
const MOST_RECENT = 24;

/** One act as found so far, the overlay's files over those of `content/`. */
interface Found {
  act?: Act;
  /** Its act.yaml, the overlay's where there are two. */
  record?: string;
  /** Its act.yaml is there but cannot be used; a message says so already. */
  refused?: boolean;
  folder: string;
  /** By `date.lang`. */
  editions: Map<string, EditionFile>;
  outlines: Map<string, EditionFile>;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newestFirst = (a: EditionFile, b: EditionFile): number => compare(b.date, a.date) || LANGS.indexOf(a.lang) - LANGS.indexOf(b.lang);

/** `ua/nt-1` and so on, sorted; names that begin with a dot are not acts. */
async function actFolders({ folder }: Layer): Promise<string[]> {
  const below = async (relative: string): Promise<string[]> => {
    const entries = await readdir(path.join(folder, 'acts', relative), { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map((entry) => path.posix.join(relative, entry.name)).sort();
  };
  const jurisdictions = await below('');
  return (await Promise.all(jurisdictions.map(below))).flat();
}

/** Folders read side by side: enough to keep a disk busy, few enough for any limit of open files. */
const AT_A_TIME = 64;

/** Takes one act into `found`. */
async function readActFolder(layer: Layer, id: string, found: Map<string, Found>): Promise<Message[]> {
  const messages: Message[] = [];
  const folder = path.join(layer.folder, 'acts', id);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  if (!names.some((name) => name === 'act.yaml' || name.endsWith('.md') || name.endsWith(OUTLINE))) return messages;
  const entry = found.get(id) ?? { folder, editions: new Map<string, EditionFile>(), outlines: new Map<string, EditionFile>() };
  found.set(id, entry);
  for (const name of names) {
    const file = path.join(folder, name);
    if (name === 'act.yaml') await takeAct(file, id, entry, messages);
    if (name.endsWith('.md')) await takeEdition(file, id, layer, entry, messages);
    if (name.endsWith(OUTLINE)) await takeOutline(file, id, layer, entry, messages);
  }
  return messages;
}

const OUTLINE = '.outline.tsv';

async function takeAct(file: string, id: string, entry: Found, messages: Message[]): Promise<void> {
  const text = await readText(file, messages);
  const read = text === undefined ? { value: undefined, messages: [] } : await openAct(text, shown(file));
  messages.push(...read.messages);
  const act = read.value?.id === id ? read.value : undefined;
  if (read.value && !act) messages.push(message('act-id-folder', { found: read.value.id, expected: id }, `${shown(file)}:1`));
  entry.act = act;
  entry.record = file;
  entry.refused = !act;
}

const EDITION_NAME = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})\\.(${LANGS.join('|')})\\.md$`);

async function takeEdition(file: string, id: string, layer: Layer, entry: Found, messages: Message[]): Promise<void> {
  const name = EDITION_NAME.exec(path.basename(file));
  if (!name) return void messages.push(message('edition-name', {}, shown(file)));
  const text = await readText(file, messages);
  if (text === undefined) return;
  const { meta, messages: noticed } = readFrontMatter(text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ''));
  messages.push(...noticed.map((m) => ({ ...m, at: `${shown(file)}:${m.at ?? 1}` })));
  if (noticed.some((m) => m.severity === 'error')) return;
  if (isInPlace(file, { act: id, date: name[1], lang: name[2] }, meta, text, messages)) entry.editions.set(`${meta.date}.${meta.lang}`, { ...meta, file, sha256: sha256Of(text), layer: layer.name });
}

const OUTLINE_NAME = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})\\.(${LANGS.join('|')})\\.outline\\.tsv$`);

async function takeOutline(file: string, id: string, layer: Layer, entry: Found, messages: Message[]): Promise<void> {
  const name = OUTLINE_NAME.exec(path.basename(file));
  if (!name) return void messages.push(message('outline-name', {}, shown(file)));
  const text = await readText(file, messages);
  if (text === undefined) return;
  const { value: meta, messages: noticed } = readOutlineHead(text);
  messages.push(...noticed.map((m) => ({ ...m, at: `${shown(file)}:${m.at ?? 1}` })));
  if (meta && isInPlace(file, { act: id, date: name[1], lang: name[2] }, meta, text, messages)) entry.outlines.set(`${meta.date}.${meta.lang}`, { ...meta, file, sha256: sha256Of(text), layer: layer.name });
}

/** True when a file says of itself what its name and folder say; else a message names the line. */
function isInPlace(file: string, expected: Record<'act' | 'date' | 'lang', string | undefined>, meta: EditionMeta, text: string, messages: Message[]): boolean {
  const wrong = (['act', 'date', 'lang'] as const).filter((field) => meta[field] !== expected[field]);
  for (const field of wrong) messages.push(message('edition-place', { field, found: meta[field], expected: expected[field] ?? '' }, `${shown(file)}:${lineOf(text, field)}`));
  return wrong.length === 0;
}

const lineOf = (text: string, field: string): number => text.split('\n').findIndex((line) => line.startsWith(`${field}:`) || line.startsWith(`${field}\t`)) + 1;

/** The text of a file, or undefined with a message. */
async function readText(file: string, messages: Message[]): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (cause) {
    const unreadable = cause instanceof Error && 'code' in cause && cause.code !== 'ERR_ENCODING_INVALID_ENCODED_DATA';
    messages.push(unreadable ? message('file-unreadable', { reason: String(cause.code) }, shown(file)) : message('not-utf8', {}, shown(file)));
    return undefined;
  }
}

/** The edition to read when nobody names one: the newest, Ukrainian before English before the others. */
export const newestOf = (entry: ActEntry, lang?: Lang): EditionFile | undefined =>
  entry.editions.find((edition) => lang === undefined || edition.lang === lang);
