/**
 * Comparisons of stored editions, each made once in a build: its page in two languages and the timeline of its act ask for the
 * same one.
 *
 * @example
 * const { changes } = await comparisonOf(pair);
 */
import { loadEdition, type EditionFile } from '../../../scripts/store/collection.ts';
import { withAmendingActs } from '../../lib/compare/amended-by.ts';
import { compareEditions, type Comparison } from '../../lib/compare/compare.ts';
import type { Pair } from './pairs.ts';

const made = new Map<string, Promise<Comparison>>();

async function compare({ from, to }: Pair<EditionFile>): Promise<Comparison> {
  const [before, after] = [await loadEdition(from), await loadEdition(to)];
  return withAmendingActs(compareEditions(before.body, after.body, { lang: to.lang }), before.body, after.body);
}

/** The comparison of two editions by the bytes of their files. */
export function comparisonOf(pair: Pair<EditionFile>): Promise<Comparison> {
  const key = `${pair.from.sha256} ${pair.to.sha256}`;
  const comparison = made.get(key) ?? compare(pair);
  made.set(key, comparison);
  return comparison;
}
