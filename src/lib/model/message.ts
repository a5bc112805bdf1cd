/**
 * Messages: what a reader, an outline or a check has to tell a person.
 *
 * Parsers never refuse odd content: they return a value and messages. A message carries a code and the
 * facts; its sentence comes from the table in `message-texts.ts`, in Ukrainian or English, so that a lawyer
 * reads a sentence and a script reads a code.
 *
 * @example
 * const m = message('number-gap', { after: '2', before: '4' }, 17);
 * sentence(m, 'en'); // "After article 2 comes article 4: 3 is missing."
 */
import { MESSAGE_TEXTS, type MessageCode } from './message-texts.ts';

export type Severity = 'info' | 'warning' | 'error';
export type Speech = 'uk' | 'en';

export interface Message {
  code: MessageCode;
  /** `error` means the text cannot be used: nothing may be written. */
  severity: Severity;
  /** The facts the sentence needs, by the names in its template. */
  facts: Record<string, string | number>;
  /** Where: a line of a text file, an ordinal of a paragraph in a document, or a name ("word/document.xml"). */
  at?: number | string;
}

/** A value and what was noticed on the way to it. */
export interface Result<T> {
  value: T;
  messages: Message[];
}

/** A message of the given code; its severity stands in the table. */
export function message(
  code: MessageCode,
  facts: Record<string, string | number> = {},
  at?: number | string,
): Message {
  const { severity } = MESSAGE_TEXTS[code];
  return at === undefined ? { code, severity, facts } : { code, severity, facts, at };
}

/** The sentence of a message, its `{facts}` filled in. A fact that is missing stays visible as `{name}`. */
export function sentence(m: Message, speech: Speech): string {
  return MESSAGE_TEXTS[m.code][speech].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in m.facts ? String(m.facts[name]) : whole,
  );
}

/** True when the messages forbid writing. */
export const hasErrors = (messages: readonly Message[]): boolean => messages.some((m) => m.severity === 'error');
