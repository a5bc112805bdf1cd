/**
 * The reader of Word documents. The package is opened with limits, each story is rewritten as plain WordprocessingML
 * with its list labels and note marks as text (`story.ts`, `settle.ts`), mammoth converts that to HTML, and the HTML
 * becomes blocks.
 *
 * Mammoth reads a rewritten package, never the original: it drops list labels and deleted text, prints hidden text and
 * keeps `javascript:` links, all without a word.
 *
 * @example
 * const { value, messages } = await readDocx(bytes, { changes: 'accept' });
 * value.blocks[0] // { kind: 'text', text: 'ЗАКОН УКРАЇНИ', role: 'title', at: 1 }
 */
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Reading } from '../../model/block.ts';
import { message, type Message, type Result } from '../../model/message.ts';
import { Refusal, refused } from '../refusals.ts';
import { blocksOf } from './blocks.ts';
import { readComments } from './comments.ts';
import { addObserved, type ChangesOption, type FlowItem, type Observed } from './flow.ts';
import { readNumbering } from './numbering.ts';
import { hasTrackedChanges, observationMessages, undecidedChanges } from './observations.ts';
import { openParts, type Part, type Parts } from './parts.ts';
import { settle } from './settle.ts';
import type { Story } from './story-state.ts';
import { noteIdsOf, readStory } from './story.ts';
import { readStyles } from './styles.ts';

export interface DocxOptions {
  /** Tracked changes: `accept` keeps insertions and drops deletions, `reject` the other way; without it they are refused. */
  changes?: ChangesOption;
}

/**
 * Reads a Word document (.docx). Never throws for what a file contains: a document that cannot be used gives an empty
 * reading with a message of severity `error`.
 */
export async function readDocx(bytes: Uint8Array, options: DocxOptions = {}): Promise<Result<Reading>> {
  try {
    return await readPackage(bytes, options);
  } catch (error) {
    if (error instanceof Refusal) return refused('docx', error.reason);
    throw error;
  }
}

async function readPackage(bytes: Uint8Array, { changes }: DocxOptions): Promise<Result<Reading>> {
  const parts = openParts(bytes);
  const { text, notes, observed, unknownFormats } = rewrite(parts, changes);
  if (changes === undefined && hasTrackedChanges(observed)) return refused('docx', undecidedChanges(observed));
  const converted = await convert(text);
  const convertedNotes = await convert(notes);
  const blocks = blocksOf(converted.pages, convertedNotes.pages);
  const messages = observationMessages(observed, changes);
  const lostSymbols = converted.lostSymbols + convertedNotes.lostSymbols;
  if (lostSymbols > 0) messages.push(message('docx-symbols', { count: lostSymbols }));
  if (unknownFormats.length > 0) messages.push(message('docx-number-format', { formats: unknownFormats.join(', ') }));
  messages.push(...commentMessages(parts.comments));
  if (blocks.length === 0) return refused('docx', message('docx-no-text'), ...messages);
  return { value: { dialect: 'docx', blocks, facts: {} }, messages };
}

interface Rewritten {
  /** The text as documents for mammoth, in order. */
  text: string[];
  /** The notes it refers to, each in a table of one cell so that one ends where the next begins. */
  notes: string[];
  observed: Observed;
  unknownFormats: string[];
}

function rewrite(parts: Parts, changes: ChangesOption): Rewritten {
  const styles = readStyles(parts.styles);
  const numbering = readNumbering(parts.numbering);
  const noteIds = new Set([...noteIdsOf(parts.footnotes), ...noteIdsOf(parts.endnotes)]);
  const read = (part: Part): Story => readStory(part, { styles, changes, noteIds });
  const document = read(parts.document);
  const text = settle(document.flow, numbering, styles);
  const noteParts = text.notes.length > 0 ? [parts.footnotes, parts.endnotes] : [];
  const stories = noteParts.flatMap((part) => (part ? [read(part)] : []));
  const noteFlow = text.notes.flatMap((note) => framed(stories.flatMap((story) => story.notes.get(note) ?? [])));
  const notes = settle(noteFlow, numbering, styles);
  return {
    text: text.documents,
    notes: notes.documents,
    observed: stories.reduce((total, story) => addObserved(total, story.observed), document.observed),
    unknownFormats: [...new Set([...text.unknownFormats, ...notes.unknownFormats])],
  };
}

const framed = (note: readonly FlowItem[]): FlowItem[] => ['<w:tbl>', '<w:tr>', '<w:tc>', ...note, '</w:tc>', '</w:tr>', '</w:tbl>'];

const STYLE_MAP = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p.H${level} => h${Math.min(level, 6)}:fresh`),
  'p.T => p.title:fresh',
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((depth) => `p.D${depth} => p.d${depth}:fresh`),
];

/** Each document through mammoth, one after the other; `buffer` is for Node, `arrayBuffer` for the browser. */
async function convert(documents: readonly string[]): Promise<{ pages: string[]; lostSymbols: number }> {
  const pages: string[] = [];
  let lostSymbols = 0;
  for (const xml of documents) {
    const packed = zipSync({ 'word/document.xml': new TextEncoder().encode(xml) }, { level: 0 });
    const converted = await mammoth.convertToHtml(
      { buffer: packed as unknown as Buffer, arrayBuffer: packed.buffer as ArrayBuffer },
      { styleMap: STYLE_MAP, includeDefaultStyleMap: false, includeEmbeddedStyleMap: false },
    );
    pages.push(converted.value);
    lostSymbols += converted.messages.filter(({ message: text }) => text.includes('w:sym')).length;
  }
  return { pages, lostSymbols };
}

function commentMessages(part: Part | undefined): Message[] {
  const { count, first } = readComments(part);
  return count === 0 ? [] : [message('docx-comments', { count, quote: first })];
}
