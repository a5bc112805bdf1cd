/**
 * Fits the weights of matching on the dev halves of the gold only and prints them for `src/lib/match/weights.ts`, with the score from which
 * a proposal is strong under the weights published there: fit, publish, run again for the score. Not part of a measure: run it by hand when the evidence changes.
 *
 * @example
 * ZVIRKA_CORPUS=../corpus node scripts/bench/matching/fit.ts
 */
import type { MatchMode } from '../../../src/lib/match/bags.ts';
import type { Dictionary } from '../../../src/lib/match/dictionary.ts';
import { evidenceOf } from '../../../src/lib/match/evidence.ts';
import { FEATURES, featureTable } from '../../../src/lib/match/features.ts';
import { scoreOf, type Weights } from '../../../src/lib/match/score.ts';
import { WEIGHTS } from '../../../src/lib/match/weights.ts';
import { matchDictionary } from '../../store/matches-dictionary.ts';
import { corpusFolder } from '../corpus.ts';
import { fitLogistic } from '../correlation/logistic-fit.ts';
import { counterparts } from './gold.ts';
import { goldPairs, type GoldPair } from './texts.ts';

/** Held back from following a few articles. */
const RIDGE = 30;
/** Of the strong proposals on the dev half so many have to be right. */
const WANTED_PRECISION = 0.8;

interface Examples {
  features: number[][];
  truth: boolean[];
}

function examplesOf(pairs: readonly GoldPair[], dictionary: Dictionary): Examples {
  const examples: Examples = { features: [], truth: [] };
  for (const { eu, ua, gold, mode } of pairs) {
    const features = featureTable(evidenceOf(eu, ua, dictionary), mode, { confirmed: [], rejected: [] });
    eu.articles.forEach(({ number }, i) => {
      const article = gold.get(number);
      if (article?.half !== 'dev') return;
      const wanted = new Set(counterparts(article));
      ua.articles.forEach((candidate, j) => {
        const own = features(i, j);
        examples.features.push(FEATURES.map((name) => own[name]));
        examples.truth.push(wanted.has(candidate.number));
      });
    });
  }
  return examples;
}

/** The least score above which so many of the pairs are right. */
function strongFrom(weights: Weights, { features, truth }: Examples): number {
  const scored = features.map((row, at) => ({ score: scoreOf(weights, Object.fromEntries(FEATURES.map((name, n) => [name, row[n]!]))), right: truth[at]! })).sort((a, b) => b.score - a.score);
  let [right, least] = [0, 1];
  scored.forEach((pair, at) => {
    right += Number(pair.right);
    if (right / (at + 1) >= WANTED_PRECISION) least = pair.score;
  });
  return least;
}

async function main(): Promise<void> {
  const corpus = corpusFolder();
  if (corpus === undefined) throw new Error('ZVIRKA_CORPUS names no corpus');
  const { dictionary } = await matchDictionary([]);
  const pairs = await goldPairs(corpus);
  for (const mode of ['pivot', 'dictionary'] satisfies MatchMode[]) {
    const examples = examplesOf(pairs.filter((pair) => pair.mode === mode), dictionary);
    const weights = fitLogistic(FEATURES, examples.features, examples.truth, RIDGE);
    const shown = Object.entries(weights).map(([name, weight]) => `${name}: ${weight.toFixed(2)}`).join(', ');
    process.stdout.write(`${mode}: { ${shown} }, strong from ${strongFrom(WEIGHTS[mode], examples).toFixed(2)} with the published weights (${examples.truth.filter(Boolean).length} pairs)\n`);
  }
}

if (import.meta.main) await main();
