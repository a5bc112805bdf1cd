/**
 * The search index: Pagefind fed with keys instead of words, its files packed as classic scripts.
 *
 * Pagefind does not stem Ukrainian, so it gets the keys of `lib/search/normalise.ts` (it finds 9 of 40 inflected pairs
 * without them, 40 of 40 with them). The fragments it writes then hold keys; the law's words are put back one for one, and the
 * build fails when a single token does not stand where it stood. Scripts, because a page opened from disk may not
 * fetch: `assets/search/<piece>.js` calls `zvirkaPiece("<piece>", "<base64>")`, on http and from disk alike.
 *
 * @example
 * const { records, files, runtime } = await buildSearchIndex(allRecords, 'dist/assets/search');
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { keyedText, rememberingKeys, tokensOf } from '../../src/lib/search/normalise.ts';
import { packFacets } from '../../src/lib/search/facets.ts';
import type { SearchRecord } from '../../src/lib/search/records.ts';
import { sideBySide } from '../store/side-by-side.ts';

/** Every fragment begins so, inside its gzip; the format of Pagefind 1.6.0, which package.json pins. */
const MAGIC = 'pagefind_dcd';

/** Records that may wait in Pagefind at a time: enough to keep it busy, few enough to bound memory. */
const AT_A_TIME = 32;

/** Fragments in one file. More make fewer files for a USB stick, fewer make a result cheaper to show. */
const RECORDS_A_FILE = 50;

/** The index has one language so that one search covers Ukrainian and English texts; Pagefind stems neither. */
const LANGUAGE = 'uk';

/** Searched beside the text: the heading, the act's title, its numbers. */
type Meta = Record<'title' | 'act' | 'numbers', string>;

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  [other: string]: unknown;
}

export interface IndexReport {
  records: number;
  files: number;
  /** Of all files written. */
  bytes: number;
  /** Source text of Pagefind's own browser code, to be bundled into the search page's script. */
  runtime: string;
}

/** The address a record has inside the index; unique, because eIds are unique in an edition. */
const urlOf = ({ path: page, fragment }: SearchRecord): string => `/${page}${fragment === '' ? '' : `#${fragment}`}`;

const metaOf = ({ title, actTitle, numbers }: SearchRecord): Meta => ({ title, act: actTitle, numbers });

/** A text to the keys the index gets; all texts of one index go through the same. */
type Keying = (text: string) => string;

const keyedMeta = (meta: Meta, keyed: Keying): Meta => ({ title: keyed(meta.title), act: keyed(meta.act), numbers: keyed(meta.numbers) });

function assertDone(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

async function add(index: PagefindIndex, record: SearchRecord, keyed: Keying): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: urlOf(record),
    content: keyed(record.text),
    language: LANGUAGE,
    meta: keyedMeta(metaOf(record), keyed),
  });
  assertDone(errors, `index ${urlOf(record)}`);
}

/** The records by address. */
function byUrl(records: readonly SearchRecord[]): Map<string, SearchRecord> {
  const found = new Map<string, SearchRecord>();
  for (const record of records) {
    const url = urlOf(record);
    if (found.has(url)) throw new Error(`Two search records have the address ${url}`);
    found.set(url, record);
  }
  return found;
}

/** The tokens of the law for the keyed text Pagefind gave back, after checking that each stands where it stood. */
export function wordsBack(indexed: string, text: string, where: string, keyed: Keying = keyedText): string {
  const tokens = tokensOf(text);
  const found = indexed === '' ? 0 : indexed.split(' ').length;
  if (found !== tokens.length) throw new Error(`${where}: the index has ${found} tokens, the text ${tokens.length}. Excerpts would show wrong words.`);
  if (indexed !== keyed(text)) throw new Error(`${where}: the index changed the keys it was given. Was another version of Pagefind installed?`);
  return tokens.join(' ');
}

/** What went into the index, and how. */
interface Added {
  records: ReadonlyMap<string, SearchRecord>;
  keyed: Keying;
}

/** A fragment with the law's words and with what the results page shows beside them. */
function restored(fragment: Fragment, { records, keyed }: Added): Fragment {
  const record = records.get(fragment.url);
  if (!record) throw new Error(`The index holds ${fragment.url}, which is no record`);
  const meta = metaOf(record);
  for (const name of ['title', 'act', 'numbers'] as const) wordsBack(fragment.meta[name] ?? '', meta[name], `${fragment.url}, ${name}`, keyed);
  const { date, lang, shownOn, marks } = record;
  return { ...fragment, content: wordsBack(fragment.content, record.text, fragment.url, keyed), meta: { ...meta, date, lang, shownOn, marks } };
}

interface RestoredFile {
  bytes: Uint8Array;
  /** The id Pagefind gives each record of the file, with the record's address. */
  held: (readonly [id: string, url: string])[];
}

/** A fragment file read, restored and written again: one fragment, or a bundle of them by hash. */
function restoreFile(name: string, bytes: Uint8Array, added: Added): RestoredFile {
  const plain = gunzipSync(bytes).toString('utf8');
  if (!plain.startsWith(MAGIC)) throw new Error('A search fragment has an unknown format. Was another version of Pagefind installed?');
  const content = JSON.parse(plain.slice(MAGIC.length)) as Fragment | Record<string, Fragment>;
  const single = typeof content['url'] === 'string';
  const bundle = single ? { [path.basename(name, '.pf_fragment')]: content as Fragment } : (content as Record<string, Fragment>);
  const entries = Object.entries(bundle).map(([hash, fragment]) => [hash, restored(fragment, added)] as const);
  const back = single ? entries[0]![1] : Object.fromEntries(entries);
  return { bytes: gzipSync(MAGIC + JSON.stringify(back), { level: 9 }), held: entries.map(([id, fragment]) => [id, fragment.url] as const) };
}

/** What the browser reads: the entry, the metadata, the word index, fragments and the engine itself. */
const IS_PIECE = /\.(?:pf_meta|pf_index|pf_fragment|pagefind)$|^pagefind-entry\.json$/;

const asScript = (piece: string, bytes: Uint8Array): string => `zvirkaPiece(${JSON.stringify(piece)},"${Buffer.from(bytes).toString('base64')}")\n`;

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
}

/** Takes Pagefind's own files one by one, so that memory never holds the whole index; writes each piece as a script. */
async function pack(raw: string, outDir: string, added: Added): Promise<IndexReport> {
  const report: IndexReport = { records: added.records.size, files: 0, bytes: 0, runtime: await readFile(path.join(raw, 'pagefind.js'), 'utf8') };
  const write = async (piece: string, bytes: Uint8Array): Promise<void> => {
    const script = asScript(piece, bytes);
    const target = path.join(outDir, `${piece}.js`);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, script);
    report.files += 1;
    report.bytes += script.length;
  };
  const ids = new Map<string, string>();
  for (const piece of (await filesBelow(raw)).filter((name) => IS_PIECE.test(name))) {
    const bytes = await readFile(path.join(raw, piece));
    const file = piece.endsWith('.pf_fragment') ? restoreFile(piece, bytes, added) : { bytes, held: [] };
    for (const [id, url] of file.held) ids.set(url, id);
    await write(piece, file.bytes);
  }
  const lost = [...added.records.keys()].find((url) => !ids.has(url));
  if (lost !== undefined) throw new Error(`The index has ${ids.size} records of ${added.records.size}; the first it left out is ${lost}. Has its text any words?`);
  const facets = packFacets([...added.records].map(([url, { filters }]) => ({ id: ids.get(url)!, filters })));
  await write('facets.json.gz', gzipSync(JSON.stringify(facets), { level: 9 }));
  return report;
}

/**
 * Builds the index of the records into a folder, which is emptied first. The same records in the same order give the
 * same bytes. Throws when Pagefind refuses or loses a record, or when a text and its keys do not stand token by token.
 */
export async function buildSearchIndex(records: readonly SearchRecord[], outDir: string): Promise<IndexReport> {
  const remembered = rememberingKeys();
  const added: Added = { records: byUrl(records), keyed: (text) => keyedText(text, remembered) };
  const { index, errors } = await pagefind.createIndex({ maxFragments: Math.max(1, Math.ceil(records.length / RECORDS_A_FILE)) });
  assertDone(errors, 'start');
  if (!index) throw new Error('Pagefind did not start');
  const raw = path.resolve(`${outDir}.pagefind`);
  try {
    await sideBySide(records, AT_A_TIME, (record) => add(index, record, added.keyed));
    await Promise.all([raw, outDir].map((folder) => rm(folder, { recursive: true, force: true })));
    const { errors: failures } = await index.writeFiles({ outputPath: raw });
    assertDone(failures, 'write its index');
    return await pack(raw, outDir, added);
  } finally {
    await pagefind.close();
    await rm(raw, { recursive: true, force: true });
  }
}
