/**
 * Reads `act.yaml`. What the schema refuses becomes a sentence with the line, the field and what is expected there,
 * because a lawyer edits this file by hand.
 *
 * @example
 * readAct('id: ua/nt-1\nkind: lav\n…', 'content/acts/ua/nt-1/act.yaml').messages
 * // field-misspelt-value, at "content/acts/ua/nt-1/act.yaml:2"
 */
import { actSchema, type Act } from '../../src/lib/model/act.ts';
import type { Result } from '../../src/lib/model/message.ts';
import { readRecord } from '../../src/lib/edition/record.ts';

/** The act in a file, or undefined with messages of severity `error`. Never throws. */
export function readAct(text: string, file: string): Result<Act | undefined> {
  const { value, messages } = readRecord(text, actSchema);
  return { value, messages: messages.map((m) => ({ ...m, at: `${file}:${m.at ?? 1}` })) };
}
