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
import { readPlacedRecord } from '../../src/lib/edition/record.ts';
import { recordOf } from './record-file.ts';

/** The act in a file, or undefined with messages of severity `error`. Never throws. */
export const readAct = (text: string, file: string): Result<Act | undefined> => placed(readPlacedRecord(text, actSchema), file);

/** The same of a file of the collection: what was read before is taken from the cache. */
export const openAct = async (text: string, file: string): Promise<Result<Act | undefined>> =>
  placed(await recordOf('act', text, () => readPlacedRecord(text, actSchema)), file);

const placed = ({ value, messages }: Result<Act | undefined>, file: string): Result<Act | undefined> =>
  ({ value, messages: messages.map((m) => ({ ...m, at: `${file}:${m.at ?? 1}` })) });
