/**
 * Importing: a source file becomes an edition of the collection, or nothing happens.
 *
 * Read (in a capped child) → outlined and named → held against the source → held against what is stored → the source kept
 * → written in one step. Everything a person should know on the way is a message; `outcome.state` says how it ended.
 *
 * @example
 * const outcome = await importEdition({ file: 'закон.txt', act: 'ua/1710-17', date: '2021-08-15', lang: 'uk', target: 'collection', … });
 * // outcome.state === 'written'
 */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SourceFacts } from '../../src/lib/model/block.ts';
import type { Edition, EditionMeta, Lang, Nature, Side } from '../../src/lib/model/edition.ts';
import { traditionOf } from '../../src/lib/model/edition.ts';
import { hasErrors, message, type Message } from '../../src/lib/model/message.ts';
import { readMarkdown } from '../../src/lib/edition/markdown-read.ts';
import { writeMarkdown } from '../../src/lib/edition/markdown-write.ts';
import { bare } from '../../src/lib/text/whitespace.ts';
import { changesBetween, type EditionChanges } from '../report/changes.ts';
import { numberingMessages, numberingOf, type Numbering } from '../report/numbering.ts';
import { speechOf } from '../report/speech.ts';
import { reasonOf, usageError } from '../report/usage-error.ts';
import { readAct } from './act-file.ts';
import { writeAtomically, writeFolderAtomically } from './atomic.ts';
import { sha256Of } from './cache.ts';
import { contradictions, recordDifferences } from './contradictions.ts';
import { selfCheck } from './fidelity.ts';
import { projectFolder, shown } from './layers.ts';
import { natureOf, sourceOf } from './provenance.ts';
import { newAct, printedTitle } from './new-act.ts';
import { openFile, type Opened } from './opened.ts';
import { bytesToKeep, keepSource, sourceFile } from './sources.ts';

export interface ImportRequest {
  file: string;
  /** Needed, unless the file is legal Markdown and says it itself; so are date and language. */
  act?: string;
  date?: string;
  lang?: Lang;
  nature?: Nature;
  changes?: 'accept' | 'reject';
  /** Which text of a comparative table in a Word file. */
  side?: Side;
  publisher?: string;
  url?: string;
  retrieved?: string;
  /** What the publisher says of the act apart from the text (its card): for a new act.yaml. */
  facts?: SourceFacts;
  /** The layer to write into, absolute. */
  target: string;
  dryRun: boolean;
  replace: boolean;
}

/**
 * `unusable`: the file cannot be read or is not what was said; `unfaithful`: our own check failed; `differs`: another text
 * is stored and --replace was not given; `unchanged`: these very bytes are stored; `rehearsed`: --dry-run; `written`.
 */
export type ImportState = 'unusable' | 'unfaithful' | 'differs' | 'unchanged' | 'rehearsed' | 'written';

export interface ImportOutcome {
  state: ImportState;
  opened: Opened;
  /** Absent when the file was unusable. */
  edition?: Edition;
  numbering: Numbering;
  /** sha256 of the source file. */
  sha256: string;
  /** Characters of the text, white space apart. */
  characters: number;
  /** Where the edition is or would be. */
  target?: string;
  /** Files written, or that would be. */
  files: string[];
  changes?: EditionChanges;
  messages: Message[];
}

/** Does the whole import. Throws a `UsageError` for a missing file, missing options, or a disk that refuses. */
export async function importEdition(request: ImportRequest): Promise<ImportOutcome> {
  const opened = await openFile(request.file, { changes: request.changes, side: request.side, tradition: request.act ? traditionOf(request.act) : undefined });
  const source = await bytesToKeep(request.file);
  const sha256 = sha256Of(source);
  const noticed = withNumbering(opened);
  const unusable: ImportOutcome = { state: 'unusable', opened, numbering: numberingOf(noticed), sha256, characters: bare(opened.text()).length, files: [], messages: noticed };
  if (hasErrors(opened.messages)) return unusable;
  const identity = identityOf(request, opened);
  const refusals = refusalsOf(identity.lang, opened, unusable.characters);
  if (refusals.length > 0) return { ...unusable, messages: [...noticed, ...refusals] };
  const nature = natureOf(request.nature, identity, opened, request.side);
  const edition: Edition = { meta: { ...identity, nature: nature.value, source: sourceOf(request, opened, sha256) }, body: opened.body };
  const markdown = writeMarkdown(edition);
  const messages = [...noticed, ...nature.messages, ...contradictions(edition.meta, opened.facts, opened.meta)];
  const faults = selfCheck(opened.text(), edition, markdown, messages);
  const outcome: ImportOutcome = { ...unusable, edition, messages: [...messages, ...faults] };
  return faults.length > 0 ? { ...outcome, state: 'unfaithful' } : place(request, outcome, edition, markdown, source);
}

/** Act, date and language: as given, else as a file of legal Markdown says. */
function identityOf({ act, date, lang }: ImportRequest, { meta }: Opened): Pick<EditionMeta, 'act' | 'date' | 'lang'> {
  const missing = !act && !meta ? '--act' : !date && !meta ? '--date' : !lang && !meta ? '--lang' : undefined;
  const [chosenAct, chosenDate, chosenLang] = [act ?? meta?.act, date ?? meta?.date, lang ?? meta?.lang];
  if (!chosenAct || !chosenDate || !chosenLang) throw usageError('missing-argument', { what: missing ?? '--act', verb: 'import' });
  return { act: chosenAct, date: chosenDate, lang: chosenLang };
}

function refusalsOf(lang: Lang, opened: Opened, characters: number): Message[] {
  if (characters === 0) return [message('nothing-to-store')];
  if (opened.messages.some(({ code }) => code === 'docx-comparative-table')) return [message('side-needed')];
  return opened.lang !== undefined && opened.lang !== lang ? [message('language-differs', { found: opened.lang, given: lang })] : [];
}

/** The messages, those on numbering among them: an outline has spoken of it already, a stored text has not. */
const withNumbering = ({ dialect, body, messages }: Opened): Message[] =>
  dialect === 'legal-markdown' ? [...messages, ...numberingMessages(body)] : messages;

/** Puts the edition into the collection, or says what stands in its way. */
async function place(request: ImportRequest, outcome: ImportOutcome, edition: Edition, markdown: string, bytes: Uint8Array): Promise<ImportOutcome> {
  const { act, date, lang } = edition.meta;
  const folder = `acts/${act}`;
  const target = path.join(request.target, folder, `${date}.${lang}.md`);
  const source = isKept(request.target, outcome, edition) ? bytes : undefined;
  const stored = await textAt(target);
  if (stored === markdown) {
    if (!request.dryRun) await write({ layer: request.target, source, folder, editions: {} });
    return { ...outcome, target, state: 'unchanged' };
  }
  const record = await recordFor(request, edition, outcome.opened);
  const lower = path.join(projectFolder(), 'content', folder, `${date}.${lang}.md`);
  const covers = lower !== target && (await textAt(lower)) !== undefined ? [message('covers-content', {}, shown(lower))] : [];
  const changes = stored === undefined ? undefined : changesBetween(readMarkdown(stored).value, edition);
  const messages = [...outcome.messages, ...record.messages, ...covers];
  const files = [...(source ? [sourceFile(request.target, outcome.sha256)] : []), ...(record.text === undefined ? [] : [path.join(request.target, folder, 'act.yaml')]), target];
  const planned: ImportOutcome = { ...outcome, target, files, messages, ...(changes && { changes }) };
  if (hasErrors(record.messages)) return { ...planned, state: 'unusable', files: [] };
  if (changes && !request.replace) return { ...planned, state: 'differs', files: [], messages: [...messages, message('replace-needed', {}, shown(target))] };
  if (request.dryRun) return { ...planned, state: 'rehearsed' };
  await write({ layer: request.target, source, folder, record: record.text, editions: { [`${date}.${lang}.md`]: markdown } });
  return { ...planned, state: 'written' };
}

/**
 * The source is kept beside the edition in an owner's overlay, never in the repository's own `content/`, which holds own
 * texts. Legal Markdown names the source it was once read from; the file given is not that one.
 */
const isKept = (layer: string, { sha256 }: ImportOutcome, { meta }: Edition): boolean =>
  meta.source.sha256 === sha256 && path.resolve(layer) !== path.join(projectFolder(), 'content');

/** The new act.yaml where there is none yet; what stands in the one there is against what the source says. */
async function recordFor({ target, url, facts: known }: ImportRequest, { meta, body }: Edition, { facts }: Opened): Promise<{ text?: string; messages: Message[] }> {
  for (const layer of new Set([target, path.join(projectFolder(), 'content')])) {
    const file = path.join(layer, 'acts', meta.act, 'act.yaml');
    const stored = await textAt(file);
    if (stored === undefined) continue;
    const { value, messages } = readAct(stored, shown(file));
    return { messages: value ? recordDifferences(value, facts, shown(file)) : messages };
  }
  const { value, messages } = newAct(meta.act, meta.lang, { ...facts, ...known }, printedTitle(body), url);
  return { text: value, messages };
}

interface Writing {
  layer: string;
  source?: Uint8Array | undefined;
  folder: string;
  /** The new act.yaml. */
  record?: string | undefined;
  /** By name in the folder; empty when only the source is to be kept. */
  editions: Record<string, string>;
}

/** The source first: killed between the two, the collection lacks nothing that an edition names. */
async function write({ layer, source, folder, record, editions }: Writing): Promise<void> {
  try {
    if (source) await keepSource(layer, source);
    await writeEditions({ layer, folder, record, editions });
  } catch (cause) {
    throw usageError('cannot-write', { given: shown(path.join(layer, folder, Object.keys(editions)[0] ?? '')), reason: reasonOf(cause, speechOf(process.env)) });
  }
}

/** A new act comes as a whole folder in one step; into an old one only its new files. */
async function writeEditions({ layer, folder, record, editions }: Writing): Promise<void> {
  if (record !== undefined && !(await stat(path.join(layer, folder)).catch(() => undefined))) {
    await writeFolderAtomically(layer, folder, { 'act.yaml': record, ...editions });
    return;
  }
  if (record !== undefined) await writeAtomically(layer, `${folder}/act.yaml`, record);
  for (const [name, markdown] of Object.entries(editions)) await writeAtomically(layer, `${folder}/${name}`, markdown);
}

const textAt = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
