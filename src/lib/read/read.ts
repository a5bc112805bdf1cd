/**
 * Reading a source: the dialect is told by content, its reader called, the language told by what was read.
 *
 * @example
 * const { value, messages } = await read(await readFile('1103-16.txt'));
 * value.dialect // 'rada-txt'
 * value.lang    // 'uk'
 */
import type { Block, Dialect, Reading } from '../model/block.ts';
import type { Side } from '../model/edition.ts';
import { message, type Message, type Result } from '../model/message.ts';
import { languageOf } from '../text/language.ts';
import { odditiesIn } from '../text/oddities.ts';
import { detect } from './detect.ts';
import { readDocx } from './docx/docx.ts';
import type { ChangesOption } from './docx/flow.ts';
import { readEurlexConsolidated } from './eurlex/consolidated.ts';
import { readEurlexInline } from './eurlex/inline.ts';
import { readEurlexOj } from './eurlex/oj.ts';
import { readEurlexText } from './eurlex/text.ts';
import { readFormex, readFormexParts } from './formex/formex.ts';
import { MAX_SOURCE_BYTES, sourceTooLarge, tooMuch } from './limits.ts';
import { readRadaHtml } from './rada/html.ts';
import { readRadaMarkdown } from './rada/markdown.ts';
import { readRadaTxt } from './rada/txt.ts';
import { readRadaXml } from './rada/xml.ts';
import { refused } from './refusals.ts';

export interface ReadOptions {
  /** Tracked changes of a Word document: kept as decided; without it a document that has them is refused. */
  changes?: ChangesOption;
  /** Which text of a порівняльна таблиця in a Word document; without it the document is read as it is. */
  side?: Side;
}

const TEXT_READERS: Readonly<Partial<Record<Dialect, (text: string) => Result<Reading>>>> = {
  'rada-txt': readRadaTxt,
  'rada-xml': readRadaXml,
  'rada-html': readRadaHtml,
  'rada-markdown': readRadaMarkdown,
  'eurlex-oj': readEurlexOj,
  'eurlex-consolidated': readEurlexConsolidated,
  'formex': readFormex,
  'eurlex-text': readEurlexText,
  'eurlex-inline': readEurlexInline,
};

/**
 * Reads a source of any dialect. Never throws for what a file contains; a source that cannot be used gives an empty
 * reading and a message of severity `error`. Legal Markdown gives its dialect and no blocks: it is already an edition,
 * `edition/markdown-read.ts` reads it.
 */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<Result<Reading>> {
  if (bytes.length > MAX_SOURCE_BYTES) return refused('rada-txt', sourceTooLarge(bytes.length));
  const { value: detected, messages } = detect(bytes);
  if (!detected) return refused('rada-txt', ...messages);
  const { dialect, text, parts } = detected;
  if (dialect === 'docx') return noticed(await readDocx(bytes, options));
  if (options.side) return refused(dialect, message('docx-no-side'));
  const excess = tooMuch(dialect, parts ? [...parts.values()].join('\n') : text);
  if (excess) return refused(dialect, excess);
  if (parts) return noticed(readFormexParts(parts));
  const reader = TEXT_READERS[dialect];
  return reader ? noticed(reader(text)) : { value: { dialect, blocks: [], facts: {} }, messages: [] };
}

/** Text enough to tell a language, from the whole length of the act. */
const LANGUAGE_SAMPLE = 400_000;

/** The reading with its language, and with what its text prints that the eye does not see. */
function noticed({ value, messages }: Result<Reading>): Result<Reading> {
  const lang = languageOf(lawText(value.blocks)) ?? value.lang;
  return { value: lang ? { ...value, lang } : value, messages: [...messages, ...oddityMessages(value.blocks)] };
}

/** Each once a text: words of mixed letters; hyphens that do not show and apostrophes of several kinds. */
function oddityMessages(blocks: readonly Block[]): Message[] {
  const { mixed, first, softHyphens, noBreakSpaces, apostrophes } = odditiesIn(blocks.flatMap(({ text, rows }) => rows?.flat() ?? [text]));
  const kinds = Object.entries(apostrophes).map(([sign, count]) => `${sign} × ${count}`);
  return [
    ...(first === undefined ? [] : [message('letters-mixed', { count: mixed, word: first })]),
    ...(softHyphens > 0 || kinds.length > 1 ? [message('signs-unseen', { softHyphens, noBreakSpaces, apostrophes: kinds.join(', ') || '0' })] : []),
  ];
}

/** The publisher's notes are in the publisher's language; the law decides. */
function lawText(blocks: readonly Block[]): string {
  const lines: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (block.kind === 'note') continue;
    const line = block.rows ? block.rows.flat().join(' ') : block.text;
    lines.push(line);
    if ((length += line.length) > LANGUAGE_SAMPLE) break;
  }
  return lines.join(' ');
}
