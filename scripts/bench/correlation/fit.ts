/**
 * Fits the weights of the correlation on official correlation tables: three logistic models with a ridge, by Newton's method. What one
 * sees of the one before is always estimated on other acts (grouped by new act), as it will be on an act never seen. The probabilities
 * from which a pair counts are those with the best F1 on such estimates.
 *
 * `node scripts/bench/correlation/fit.ts` writes `src/lib/correlate/weights.ts` from all tables but the VAT one; the same input
 * gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ARTICLE_NAMES, estimatesOf, firstEstimates, passagesBy, SECOND_NAMES, secondFeatures, type CorrelationWeights } from '../../../src/lib/correlate/estimate.ts';
import { probability, type Weights } from '../../../src/lib/correlate/logistic.ts';
import { PASSAGE_FEATURES, type PassagePair } from '../../../src/lib/correlate/passage-evidence.ts';
import { corpusFolder } from '../corpus.ts';
import { fitLogistic } from './logistic-fit.ts';
import { passageTruth, type TableEvidence, tablesWithEvidence } from './evidence.ts';

/** Parts that the acts are dealt into for estimates on other acts. */
const PARTS = 5;
/** Strength of the ridge, by what is weighed. */
const RIDGE = { article: 8, passage: 2 };
const LEAST_TRIED = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

/** The weights fitted on these tables. */
export function fitWeights(tables: readonly TableEvidence[]): CorrelationWeights {
  const article = (from: readonly TableEvidence[]): Weights =>
    fitLogistic(ARTICLE_NAMES, from.flatMap(({ evidence }) => evidence.articles.map(({ features }) => features)), from.flatMap(({ truth }) => truth), RIDGE.article);
  const first = elsewhere(tables, article, ({ evidence }, weights) => firstEstimates(evidence, weights));
  const seen = new Map(tables.map((table) => [table, secondFeatures(table.evidence, first.get(table)!)]));
  const second = (from: readonly TableEvidence[]): Weights =>
    fitLogistic(SECOND_NAMES, from.flatMap((table) => seen.get(table)!), from.flatMap(({ truth }) => truth), RIDGE.article);
  const articles = elsewhere(tables, second, (table, weights) => estimatesOf(table.evidence, first.get(table)!, weights));
  const passages = new Map(tables.map((table) => [table, passagesBy(table.evidence, articles.get(table)!)]));
  const passage = (from: readonly TableEvidence[]): Weights => {
    const told = from.flatMap((table) => passages.get(table)!.flatMap((pair) => lessonsOf(table, pair)));
    return fitLogistic(PASSAGE_FEATURES, told.map(({ features }) => features), told.map(({ truth }) => truth), RIDGE.passage);
  };
  const passageEstimates = elsewhere(tables, passage, (table, weights) => passages.get(table)!.map(({ features }) => probability(weights, PASSAGE_FEATURES, features)));
  const least = {
    article: bestLeast(tables.map((table) => ({ p: articles.get(table)!, truth: table.truth, all: table.gold.pairs.length }))),
    passage: bestLeast(tables.map((table) => {
      const told = passages.get(table)!.flatMap((pair, at) => lessonsOf(table, pair).map(({ truth }) => ({ truth, p: passageEstimates.get(table)![at]! })));
      return { p: told.map(({ p }) => p), truth: told.map(({ truth }) => truth) };
    })),
  };
  return { article: article(tables), second: second(tables), passage: passage(tables), least };
}

/** For each table the estimates of weights fitted on the tables of other parts. */
function elsewhere(tables: readonly TableEvidence[], fit: (from: readonly TableEvidence[]) => Weights, estimate: (table: TableEvidence, weights: Weights) => number[]): Map<TableEvidence, number[]> {
  const acts = [...new Set(tables.map(({ gold }) => gold.new))];
  const partOf = ({ gold }: TableEvidence): number => acts.indexOf(gold.new) % PARTS;
  const found = new Map<TableEvidence, number[]>();
  for (let part = 0; part < PARTS; part++) {
    const own = tables.filter((table) => partOf(table) === part);
    if (own.length === 0) continue;
    const weights = fit(tables.filter((table) => partOf(table) !== part));
    for (const table of own) found.set(table, estimate(table, weights));
  }
  return found;
}

/** What a table says of a pair; one it only allows, by printing coarser units on both sides, teaches nothing unless they are each other's best. */
function lessonsOf(table: TableEvidence, pair: PassagePair): { features: number[]; truth: boolean }[] {
  const { right, exact } = passageTruth(table, pair);
  return right && !exact && !pair.mutual ? [] : [{ features: pair.features, truth: right }];
}

interface Outcome {
  p: readonly number[];
  truth: readonly boolean[];
  /** How many pairs the table has, when some have no estimate. */
  all?: number;
}

/** The probability with the best F1 over all tables. */
function bestLeast(outcomes: readonly Outcome[]): number {
  const total = outcomes.reduce((sum, { truth, all }) => sum + (all ?? truth.filter(Boolean).length), 0);
  const f1 = (least: number): number => {
    const made = outcomes.flatMap(({ p, truth }) => truth.filter((_, at) => p[at]! >= least));
    return (2 * made.filter(Boolean).length) / (made.length + total);
  };
  return LEAST_TRIED.reduce((best, least) => (f1(least) > f1(best) ? least : best), LEAST_TRIED[0]!);
}

const OPENING = `/**
 * The weights of the correlation, by name of the feature. Written by \`node scripts/bench/correlation/fit.ts\` from the official
 * correlation tables of the corpus; do not edit by hand. Figures, also with each act left out, in \`docs/accuracy.md\`.
 */
import type { CorrelationWeights } from './estimate.ts';

export const WEIGHTS: CorrelationWeights = `;

/** The weights as source, numbers with four digits. */
export function asSource({ least, ...models }: CorrelationWeights): string {
  const rows = (weights: Weights): string => Object.entries(weights).map(([name, value]) => `    ${name}: ${Number(value.toPrecision(4))},`).join('\n');
  const parts = Object.entries(models).map(([name, weights]) => `  ${name}: {\n${rows(weights)}\n  },`);
  return `${OPENING}{\n${parts.join('\n')}\n  least: { article: ${least.article}, passage: ${least.passage} },\n};\n`;
}

if (process.argv[1] === import.meta.filename) {
  const corpus = corpusFolder();
  if (corpus === undefined) throw new Error('The corpus of real texts is not on this machine (ZVIRKA_CORPUS names its folder).');
  const tables = (await tablesWithEvidence(corpus)).filter(({ apart }) => !apart);
  writeFileSync(path.join(import.meta.dirname, '../../../src/lib/correlate/weights.ts'), asSource(fitWeights(tables)));
}
