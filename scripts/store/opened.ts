/**
 * A REF opened: its provisions, whatever it was, and the text its source prints.
 *
 * A file of a source dialect is read in a capped child process and outlined; legal Markdown, stored or not, is already an
 * outline and is read as one.
 *
 * @example
 * const { body, lang, messages } = await open('закон.docx', { changes: 'accept' });
 */
import { readFile, stat } from 'node:fs/promises';
import type { Dialect, Reading, SourceFacts, SourceLink } from '../../src/lib/model/block.ts';
import type { Edition, EditionMeta, Lang, Provision, Side, Tradition } from '../../src/lib/model/edition.ts';
import { hasErrors, type Message, type Result } from '../../src/lib/model/message.ts';
import { identify } from '../../src/lib/edition/identify.ts';
import { readMarkdown } from '../../src/lib/edition/markdown-read.ts';
import { textOf, textOfBlocks } from '../../src/lib/edition/text.ts';
import { outline } from '../../src/lib/outline/outline.ts';
import { usageError } from '../report/usage-error.ts';
import { readCapped } from './capped.ts';
import { loadEdition } from './collection.ts';
import type { Places } from './layers.ts';
import { resolveReference } from './reference.ts';
import { isSourceFolder } from './source-folder.ts';

export interface Opened {
  dialect: Dialect;
  lang?: Lang;
  facts: SourceFacts;
  /** Of an edition: what its front matter says. */
  meta?: EditionMeta;
  body: Provision[];
  /** Links to other acts that the source carries. */
  links?: SourceLink[];
  /** The text in order, editorial notes left out when `notes` is false. */
  text: (options?: { notes?: boolean }) => string;
  /** With an `error` among them the file cannot be used and `body` is empty. */
  messages: Message[];
}

export interface Opening extends Places {
  /** What to do with the tracked changes of a Word file. */
  changes?: 'accept' | 'reject';
  /** Which text of a comparative table in a Word file. */
  side?: Side;
  /** Whose conventions name the units; told by the source when absent. */
  tradition?: Tradition;
}

/** Opens a REF. Throws a `UsageError` when there is nothing of that name. */
export async function open(ref: string, options: Opening = {}): Promise<Opened> {
  const reference = await resolveReference(ref, options);
  if (reference.kind === 'file') return openFile(reference.file, { ...options, side: reference.side ?? options.side });
  return fromEdition({ value: await loadEdition(reference.file), messages: [] });
}

/** Opens a file of any dialect. */
export async function openFile(file: string, { changes, side, tradition }: Opening = {}): Promise<Opened> {
  const there = await stat(file).catch(() => undefined);
  if (!there) throw usageError('no-such-file', { given: file });
  if (there.isDirectory() && !(await isSourceFolder(file))) throw usageError('is-a-folder', { given: file });
  const { value: reading, messages } = await readCapped(file, { ...(changes && { changes }), ...(side && { side }) });
  if (hasErrors(messages)) return fromReading(reading, [], messages);
  if (reading.dialect === 'legal-markdown') return fromEdition(readMarkdown(await readFile(file, 'utf8')));
  const conventions = tradition ?? traditionOfReading(reading);
  const drafts = outline(reading, conventions);
  return fromReading(reading, identify(drafts.value, conventions), [...messages, ...drafts.messages]);
}

/** Rada texts and Ukrainian Word files follow Law 3354-IX; everything else the Union's drafting rules. */
export const traditionOfReading = ({ dialect, lang, facts }: Reading): Tradition =>
  dialect.startsWith('rada-') || (!dialect.startsWith('eurlex-') && facts.celex === undefined && lang === 'uk') ? 'ua' : 'eu';

const fromReading = (reading: Reading, body: Provision[], messages: Message[]): Opened => ({
  dialect: reading.dialect,
  lang: reading.lang,
  facts: reading.facts,
  body,
  ...(reading.links && { links: reading.links }),
  text: (options) => textOfBlocks(reading.blocks, options),
  messages,
});

const fromEdition = ({ value: { meta, body }, messages }: Result<Edition>): Opened => ({
  dialect: 'legal-markdown',
  lang: meta.lang,
  facts: {},
  meta,
  body,
  text: (options) => textOf(body, options),
  messages,
});
