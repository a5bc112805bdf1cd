/**
 * What a search found, in words: how many provisions, how many of them only by related words, which words no text has. The page says it
 * aloud, the command line on stderr.
 *
 * @example
 * searchAnswer({ hits: 3, exact: 3, unmatched: ['хюж'] }, 'uk') // 'Знайдено: 3 положення. Цих слів немає в жодному тексті, їх пропущено: «хюж».'
 */
import type { Speech } from '../lib/model/message.ts';
import { words } from './catalogue.ts';
import { counted, grouped } from './plural.ts';

export interface SearchCounts {
  hits: number;
  /** How many of the hits hold the very words. */
  exact: number;
  unmatched: readonly string[];
}

/** One to three sentences. */
export function searchAnswer({ hits, exact, unmatched }: SearchCounts, speech: Speech): string {
  const say = words(speech);
  const missing = unmatched.map((word) => `«${word}»`).join(', ');
  const near = hits - exact;
  return [
    hits > 0 ? say.search.found(counted(hits, say.nouns.results, speech)) : say.search.nothing,
    exact > 0 && near > 0 ? say.search.near(grouped(near)) : '',
    missing === '' ? '' : hits > 0 ? say.search.ignored(missing) : say.search.absent(missing),
  ].filter(Boolean).join(' ');
}
