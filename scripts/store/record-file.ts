/**
 * Records from the cache. Reading YAML with the lines of its fields is most of what opening a collection takes, and the lines are asked
 * for only when something is wrong: a record that was without fault before is taken as it was read then.
 *
 * @example
 * const { value, messages, lineOf } = await recordOf('acts', text, () => readPlacedRecord(text, actSchema));
 */
import type { PlacedRecord } from '../../src/lib/edition/record.ts';
import { cached, RECORDS, sha256Of } from './cache.ts';

/** What `read` makes of a text. `schema` names the schema it is held against. The text is read when a line is asked for. */
export async function recordOf<T>(schema: string, text: string, read: () => PlacedRecord<T>): Promise<PlacedRecord<T>> {
  let whole: PlacedRecord<T> | undefined;
  const readNow = (): PlacedRecord<T> => (whole ??= read());
  const stored = await cached(RECORDS, sha256Of(`${schema}\0${text}`), () => {
    const { value, messages } = readNow();
    return value !== undefined && messages.length === 0 ? { record: value } : undefined;
  });
  return stored ? { value: stored.record as T, messages: [], lineOf: (path) => readNow().lineOf(path) } : readNow();
}
