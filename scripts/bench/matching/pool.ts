/**
 * What further readers of the gold are shown: for each EU article that was read, the first candidates of every method and the pairs the
 * first reader named, in an order that tells nothing. A reader who knows neither says of each whether it is a counterpart.
 *
 * Pooling as of TREC: a gold of one reader lacks what he did not come upon, and a method that finds it is counted wrong.
 *
 * @example
 * pooled(pair, [scoresOfZvirka, scoresOfBm25]).get('4') // ['9', '10', '401', …]
 */
import { createHash } from 'node:crypto';
import { counterparts } from './gold.ts';
import type { GoldPair } from './texts.ts';

/** How many candidates of each method. */
export const DEPTH = 5;

/** By number of the EU article, the Ukrainian articles to be read beside it. `scores[method][i][j]` of the articles in their order. */
export function pooled({ name, eu, ua, gold }: GoldPair, scores: readonly (readonly ArrayLike<number>[])[]): Map<string, string[]> {
  const pool = new Map<string, string[]>();
  for (const [i, { number }] of eu.articles.entries()) {
    const article = gold.get(number);
    if (!article) continue;
    const first = scores.flatMap((method) => ua.articles.map((_, j) => j).sort((a, b) => method[i]![b]! - method[i]![a]! || a - b).slice(0, DEPTH).map((j) => ua.articles[j]!.number));
    pool.set(number, [...new Set([...counterparts(article), ...first])].sort((a, b) => (order(name, number, a) < order(name, number, b) ? -1 : 1)));
  }
  return pool;
}

const order = (...parts: string[]): string => createHash('sha256').update(parts.join(' ')).digest('hex');
