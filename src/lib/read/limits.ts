/**
 * Limits on a source. They stand before the readers, because a tree of a page takes thirty times the memory of the page:
 * a reading stays under 1 GB whatever the file holds. Apart from the readers, so that who only asks about a size does not
 * load them.
 *
 * @example
 * tooMuch('rada-txt', text) // undefined, or the message that says why the text is not read
 */
import type { Dialect } from '../model/block.ts';
import { message, type Message } from '../model/message.ts';

const MEGABYTE = 1_000_000;
export const MAX_SOURCE_BYTES = 64 * MEGABYTE;
/** Sixteen times the largest act in the corpus, Regulation 2017/625 with 25,400 tags. */
const MAX_TAGS = 400_000;
/** The Civil Code has 7,100 lines. */
const MAX_LINES = 100_000;

/** The refusal of a file by its size alone, so that it need not be loaded. */
export const sourceTooLarge = (bytes: number): Message =>
  message('source-too-large', { megabytes: Math.ceil(bytes / MEGABYTE), limit: MAX_SOURCE_BYTES / MEGABYTE });

const LINE_DIALECTS: ReadonlySet<Dialect> = new Set(['rada-txt', 'rada-markdown']);

/** The refusal of a text with more lines or tags than any law has; undefined when it may be read. */
export function tooMuch(dialect: Dialect, text: string): Message | undefined {
  if (LINE_DIALECTS.has(dialect)) return occursMore(text, '\n', MAX_LINES) ? message('source-too-many-blocks', { limit: MAX_LINES }) : undefined;
  return occursMore(text, '<', MAX_TAGS) ? message('source-too-many-tags', { limit: MAX_TAGS }) : undefined;
}

function occursMore(text: string, character: string, limit: number): boolean {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) if (++found > limit) return true;
  return false;
}
