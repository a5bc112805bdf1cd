/**
 * Correlations of stored acts, each made once in a build: the page in two languages and its files ask for the same one.
 *
 * @example
 * const { rows } = await correlationOf(replacement);
 */
import { loadEdition, type EditionFile } from '../../../scripts/store/collection.ts';
import { correlate, type Correlation } from '../../lib/correlate/correlate.ts';
import type { Pair } from './pairs.ts';

const made = new Map<string, Promise<Correlation>>();

async function make({ from, to }: Pair<EditionFile>): Promise<Correlation> {
  const [before, after] = [await loadEdition(from), await loadEdition(to)];
  return correlate(before.body, after.body);
}

/** The correlation of two texts by the bytes of their files. */
export function correlationOf(pair: Pair<EditionFile>): Promise<Correlation> {
  const key = `${pair.from.sha256} ${pair.to.sha256}`;
  const correlation = made.get(key) ?? make(pair);
  made.set(key, correlation);
  return correlation;
}
