/**
 * Reading a source: the dialect is told by content, its reader called, the language told by what was read.
 *
 * Limits stand before the readers, because a tree of a page takes thirty times the memory of the page: a reading stays
 * under 1 GB whatever the file holds.
 *
 * @example
 * const { value, messages } = await read(await readFile('1103-16.txt'));
 * value.dialect // 'rada-txt'
 * value.lang    // 'uk'
 */
import type { Block, Dialect, Reading } from '../model/block.ts';
import { message, type Message, type Result } from '../model/message.ts';
import { languageOf } from '../text/language.ts';
import { detect } from './detect.ts';
import { readDocx } from './docx/docx.ts';
import type { ChangesOption } from './docx/flow.ts';
import { readEurlexConsolidated } from './eurlex-consolidated.ts';
import { readEurlexOj } from './eurlex-oj.ts';
import { readRadaTxt } from './rada-txt.ts';
import { readRadaXml } from './rada-xml.ts';
import { refused } from './refusals.ts';

export interface ReadOptions {
  /** Tracked changes of a Word document: kept as decided; without it a document that has them is refused. */
  changes?: ChangesOption;
}

const MEGABYTE = 1_000_000;
export const MAX_SOURCE_BYTES = 64 * MEGABYTE;
/** Sixteen times the largest act in the corpus, Regulation 2017/625 with 25,400 tags. */
export const MAX_TAGS = 400_000;
/** The Civil Code has 7,100 lines. */
export const MAX_LINES = 100_000;

const TEXT_READERS: Readonly<Partial<Record<Dialect, (text: string) => Result<Reading>>>> = {
  'rada-txt': readRadaTxt,
  'rada-xml': readRadaXml,
  'eurlex-oj': readEurlexOj,
  'eurlex-consolidated': readEurlexConsolidated,
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
  const { dialect, text } = detected;
  if (dialect === 'docx') return withLanguage(await readDocx(bytes, options));
  const excess = tooMuch(dialect, text);
  if (excess) return refused(dialect, excess);
  const reader = TEXT_READERS[dialect];
  return reader ? withLanguage(reader(text)) : { value: { dialect, blocks: [], facts: {} }, messages: [] };
}

/** The refusal of a file by its size alone, so that it need not be loaded. */
export const sourceTooLarge = (bytes: number): Message =>
  message('source-too-large', { megabytes: Math.ceil(bytes / MEGABYTE), limit: MAX_SOURCE_BYTES / MEGABYTE });

function tooMuch(dialect: Dialect, text: string): Message | undefined {
  if (dialect === 'rada-txt') return occursMore(text, '\n', MAX_LINES) ? message('source-too-many-blocks', { limit: MAX_LINES }) : undefined;
  return occursMore(text, '<', MAX_TAGS) ? message('source-too-many-tags', { limit: MAX_TAGS }) : undefined;
}

function occursMore(text: string, character: string, limit: number): boolean {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) if (++found > limit) return true;
  return false;
}

/** Text enough to tell a language, from the whole length of the act. */
const LANGUAGE_SAMPLE = 400_000;

function withLanguage({ value, messages }: Result<Reading>): Result<Reading> {
  const lang = languageOf(lawText(value.blocks)) ?? value.lang;
  return { value: lang ? { ...value, lang } : value, messages };
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
