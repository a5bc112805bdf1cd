/**
 * Reading a source: the dialect is told by content, its reader called, the language told by what was read.
 *
 * @example
 * const { value, messages } = await read(await readFile('1103-16.txt'));
 * value.dialect // 'rada-txt'
 * value.lang    // 'uk'
 */
import type { Block, Dialect, Reading } from '../model/block.ts';
import type { Result } from '../model/message.ts';
import { languageOf } from '../text/language.ts';
import { detect } from './detect.ts';
import { readDocx } from './docx/docx.ts';
import type { ChangesOption } from './docx/flow.ts';
import { readEurlexConsolidated } from './eurlex/consolidated.ts';
import { readEurlexInline } from './eurlex/inline.ts';
import { readEurlexOj } from './eurlex/oj.ts';
import { readEurlexText } from './eurlex/text.ts';
import { readFormex } from './formex/formex.ts';
import { MAX_SOURCE_BYTES, sourceTooLarge, tooMuch } from './limits.ts';
import { readRadaMarkdown } from './rada/markdown.ts';
import { readRadaTxt } from './rada/txt.ts';
import { readRadaXml } from './rada/xml.ts';
import { refused } from './refusals.ts';

export interface ReadOptions {
  /** Tracked changes of a Word document: kept as decided; without it a document that has them is refused. */
  changes?: ChangesOption;
}

const TEXT_READERS: Readonly<Partial<Record<Dialect, (text: string) => Result<Reading>>>> = {
  'rada-txt': readRadaTxt,
  'rada-xml': readRadaXml,
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
  const { dialect, text } = detected;
  if (dialect === 'docx') return withLanguage(await readDocx(bytes, options));
  const excess = tooMuch(dialect, text);
  if (excess) return refused(dialect, excess);
  const reader = TEXT_READERS[dialect];
  return reader ? withLanguage(reader(text)) : { value: { dialect, blocks: [], facts: {} }, messages: [] };
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
