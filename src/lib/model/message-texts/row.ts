/** One row of the tables of sentences: how grave it is, and what it says in both languages. */
import type { Severity } from '../message.ts';

export interface MessageText {
  severity: Severity;
  uk: string;
  en: string;
}

/** A row. `{names}` in the sentences are filled in from the facts of the message. */
export const row = (severity: Severity, uk: string, en: string): MessageText => ({ severity, uk, en });
