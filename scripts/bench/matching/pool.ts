/**
 * What further readers of the gold are given: for each EU article that was read, the first candidates of every method and the pairs the
 * first reader named, in an order that tells nothing. A reader who knows neither says of each whether it is a counterpart.
 *
 * Pooling as of TREC (Spärck Jones and van Rijsbergen 1975): a gold of one reader lacks what that reader did not come upon, and a method
 * that finds it is counted wrong. Not part of a measure: run it by hand, it prints acts, EU article and the articles to be read.
 *
 * @example
 * ZVIRKA_CORPUS=../corpus node scripts/bench/matching/pool.ts
 */
import { createHash } from 'node:crypto';
import { scoresOfPairs } from '../../../src/lib/match/match.ts';
import { matchDictionary } from '../../store/matches-dictionary.ts';
import { corpusFolder } from '../corpus.ts';
import { BASELINES, baselineScores } from './baselines.ts';
import { counterparts, readFirst } from './gold.ts';
import { goldPairs, type GoldPair } from './texts.ts';

/** How many candidates of each method. */
export const DEPTH = 5;

/** By number of the EU article, the Ukrainian articles to be read beside it. `scores[method][i][j]` of the articles in their order. */
export function pooled({ name, eu, ua, gold }: Pick<GoldPair, 'name' | 'eu' | 'ua' | 'gold'>, scores: readonly (readonly ArrayLike<number>[])[]): Map<string, string[]> {
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

async function main(): Promise<void> {
  const corpus = corpusFolder();
  if (corpus === undefined) throw new Error('ZVIRKA_CORPUS names no corpus');
  const { dictionary } = await matchDictionary([]);
  for (const pair of await goldPairs(corpus)) {
    const scores = [scoresOfPairs(pair.eu, pair.ua, { dictionary }), ...BASELINES.map((baseline) => baselineScores(baseline, pair, dictionary))];
    for (const [eu, candidates] of pooled({ ...pair, gold: readFirst(pair.name) }, scores)) process.stdout.write(`${pair.name}\t${eu}\t${candidates.join(', ')}\n`);
  }
}

if (import.meta.main) await main();
