/**
 * Refusals: how a reader says that a source cannot be used. Deep inside a reader a refusal is thrown, because nothing
 * below it can go on; at the reader's door it becomes an empty reading with one message of severity `error`.
 *
 * @example
 * refused('docx', message('source-pdf')) // { value: { dialect: 'docx', blocks: [], facts: {} }, messages: [ … ] }
 */
import type { Dialect, Reading } from '../model/block.ts';
import { message, type Message, type Result } from '../model/message.ts';
import type { MessageCode } from '../model/message-texts.ts';

/** Thrown inside a reader; carries the message for the person. */
export class Refusal extends Error {
  readonly reason: Message;

  constructor(code: MessageCode, facts: Record<string, string | number> = {}, at?: number | string) {
    super(code);
    this.name = 'Refusal';
    this.reason = message(code, facts, at);
  }
}

/** An empty reading with the messages that forbid to use the source. */
export const refused = (dialect: Dialect, ...messages: Message[]): Result<Reading> => ({
  value: { dialect, blocks: [], facts: {} },
  messages,
});

const QUOTE_LENGTH = 80;

/** The beginning of a text as a message quotes it: one line, at most 80 characters. `quote('а\nб')` → `'а б'`. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTE_LENGTH ? line : `${line.slice(0, QUOTE_LENGTH - 1).trimEnd()}…`;
}
