/**
 * Sources of a record as numbered notes.
 *
 * @example
 * sourceId('mia', 'kmu') // 'source-mia-kmu'
 */
import type { Source, Statement } from '../../lib/model/evidence.ts';

/** The address of a source on the page of its record: two records of one page may name sources alike. */
export const sourceId = (of: string, key: string): string => `source-${of}-${key}`;

/** The sources in the order a reader meets them, so that their numbers rise down the page; what nothing refers to comes last. */
export function inOrderOfMention(sources: readonly Source[], keys: readonly string[]): Source[] {
  const place = ({ key }: Source): number => (keys.includes(key) ? keys.indexOf(key) : Infinity);
  return sources.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** The keys statements refer to, as they come. */
export const keysOf = (statements: readonly Pick<Statement, 'sources'>[]): string[] => statements.flatMap(({ sources = [] }) => sources);
