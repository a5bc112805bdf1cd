/**
 * What a PDF is asked for: one text, or two to be compared, `A..B`. A file of that very name wins, and `..` as a step of a path
 * (`../law.txt`) divides nothing.
 *
 * @example
 * await refsOf('ua/nt-1@2024-05-12..ua/nt-1') // ['ua/nt-1@2024-05-12', 'ua/nt-1']
 */
import { stat } from 'node:fs/promises';

/** One REF, or two. */
export async function refsOf(given: string): Promise<[string] | [string, string]> {
  const there = await stat(given).then(() => true, () => false);
  const [, from, to] = (!there && /^(.*?[^./\\])\.\.([^.].*)$/s.exec(given)) || [];
  return from === undefined || to === undefined ? [given] : [from, to];
}
