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
import type { Side } from '../../model/edition.ts';
import { hasErrors, message, type Message, type Result } from '../../model/message.ts';
import { quote, Refusal, refused } from '../refusals.ts';
import { blocksOf, type Gathered } from './blocks.ts';
import { readComments } from './comments.ts';
import { addObserved, type ChangesOption, type FlowItem, type Observed } from './flow.ts';
import { draftStamp } from './headers.ts';
import { noDoubts, type LabelDoubts } from './list-labels.ts';
import { readNumbering } from './numbering.ts';
import { commentMessages, doubtMessages, hasTrackedChanges, observationMessages, undecidedChanges } from './observations.ts';
import { openParts, type Part, type Parts } from './parts.ts';
import { settle } from './settle.ts';
import { sideMessages, sideOf } from './sides.ts';
import type { Story } from './story-state.ts';
import { noteIdsOf } from './story-notes.ts';
import { readStory } from './story.ts';
import { readStyles } from './styles.ts';

export interface DocxOptions {
  /** Tracked changes: `accept` keeps insertions and drops deletions, `reject` the other way; without it they are refused. */
  changes?: ChangesOption;
  /** Of a порівняльна таблиця: the text of one column; without it the document is read as it is, table and all. */
  side?: Side;
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

async function readPackage(bytes: Uint8Array, { changes, side }: DocxOptions): Promise<Result<Reading>> {
  const parts = openParts(bytes);
  const { text, notes, observed, doubts } = rewrite(parts, changes);
  const comments = commentMessages(readComments(parts.comments), observed.commented);
  if (changes === undefined && hasTrackedChanges(observed)) return refused('docx', ...undecidedChanges(observed), ...comments);
  const converted = await convert(text);
  const convertedNotes = await convert(notes);
  const { gathered, messages: told } = side ? oneSide(converted.pages, convertedNotes.pages, side) : whole(converted.pages, convertedNotes.pages);
  const messages = [...told, ...observationMessages(observed, changes)];
  const lostSymbols = converted.lostSymbols + convertedNotes.lostSymbols;
  if (lostSymbols > 0) messages.push(message('docx-symbols', { count: lostSymbols }));
  if (gathered.merged > 0) messages.push(message('docx-merged-cells', { count: gathered.merged }));
  messages.push(...doubtMessages(doubts), ...stampMessages(parts.headers), ...comments);
  if (hasErrors(told)) return refused('docx', ...messages);
  if (gathered.blocks.length === 0) return refused('docx', message('docx-no-text'), ...messages);
  return { value: { dialect: 'docx', blocks: gathered.blocks, facts: {} }, messages };
}

interface Told {
  gathered: Gathered;
  messages: Message[];
}

/** The document as it is; that it is a comparative table is said with the names of both sides. */
function whole(pages: readonly string[], notes: readonly string[]): Told {
  const gathered = blocksOf(pages, notes);
  const messages: Message[] = [];
  const [head] = gathered.heads;
  if (head) messages.push(message('docx-comparative-table', { current: quote(head.current.name), draft: quote(head.draft.name) }));
  if (gathered.struck.length > 0) messages.push(message('docx-struck-text', { count: gathered.struck.length, quote: quote(gathered.struck[0]!) }));
  return { gathered, messages };
}

function oneSide(pages: readonly string[], notes: readonly string[], side: Side): Told {
  const gathered = sideOf(pages, notes, side);
  return { gathered, messages: gathered.tables === 0 ? [message('docx-no-side')] : sideMessages(gathered, side) };
}

function stampMessages(headers: readonly Part[]): Message[] {
  const stamp = draftStamp(headers);
  return stamp === undefined ? [] : [message('docx-draft-header', { quote: stamp })];
}

interface Rewritten {
  /** The text as documents for mammoth, in order. */
  text: string[];
  /** The notes it refers to, each in a table of one cell so that one ends where the next begins. */
  notes: string[];
  observed: Observed;
  doubts: LabelDoubts;
}

function rewrite(parts: Parts, changes: ChangesOption): Rewritten {
  const styles = readStyles(parts.styles);
  const settling = { numbering: readNumbering(parts.numbering), styles, doubts: noDoubts() };
  const noteIds = new Set([...noteIdsOf(parts.footnotes), ...noteIdsOf(parts.endnotes)]);
  const read = (part: Part): Story => readStory(part, { styles, changes, noteIds });
  const document = read(parts.document);
  const text = settle(document.flow, settling);
  const noteParts = text.notes.length > 0 ? [parts.footnotes, parts.endnotes] : [];
  const stories = noteParts.flatMap((part) => (part ? [read(part)] : []));
  const noteFlow = text.notes.flatMap((note) => framed(stories.flatMap((story) => story.notes.get(note) ?? [])));
  const notes = settle(noteFlow, settling);
  return {
    text: text.documents,
    notes: notes.documents,
    observed: stories.reduce((total, story) => addObserved(total, story.observed), document.observed),
    doubts: settling.doubts,
  };
}

const framed = (note: readonly FlowItem[]): FlowItem[] => ['<w:tbl>', '<w:tr>', '<w:tc>', ...note, '</w:tc>', '</w:tr>', '</w:tbl>'];

const STYLE_MAP = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p.H${level} => h${Math.min(level, 6)}:fresh`),
  'p.T => p.title:fresh',
  'p.P => p.page:fresh',
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((depth) => `p.D${depth} => p.d${depth}:fresh`),
  'table.Plain => table.plain:fresh',
  'strike => s',
];

/** Mammoth looks for the style of a table only in a document that has styles. */
const STYLES = new TextEncoder().encode(
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="table" w:styleId="Plain"><w:name w:val="Plain"/></w:style></w:styles>',
);

/** Each document through mammoth, one after the other; `buffer` is for Node, `arrayBuffer` for the browser. */
async function convert(documents: readonly string[]): Promise<{ pages: string[]; lostSymbols: number }> {
  const pages: string[] = [];
  let lostSymbols = 0;
  for (const xml of documents) {
    const packed = zipSync({ 'word/document.xml': new TextEncoder().encode(xml), 'word/styles.xml': STYLES }, { level: 0 });
    const converted = await mammoth.convertToHtml(
      { buffer: packed as unknown as Buffer, arrayBuffer: packed.buffer as ArrayBuffer },
      { styleMap: STYLE_MAP, includeDefaultStyleMap: false, includeEmbeddedStyleMap: false },
    );
    pages.push(converted.value);
    lostSymbols += converted.messages.filter(({ message: text }) => text.includes('w:sym')).length;
  }
  return { pages, lostSymbols };
}
