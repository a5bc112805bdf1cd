/**
 * Matching: which articles of a Ukrainian law may answer an article of an EU act. With a Ukrainian translation of the EU act as pivot in
 * one language; without one through the dictionary. Several candidates an article, no forced assignment.
 *
 * A proposal with reasons, never a verdict: similar words are not the same law, and a duty may be met elsewhere.
 *
 * @example
 * const [row] = match({ articles: eu, lang: 'en' }, { articles: ua, lang: 'uk' }, { dictionary, top: 5 });
 * row.candidates[0] // { ua: article 11, score: 0.81, strong: true, mutual: true, reasons: [{ code: 'terms', items: ['згода', …] }] }
 */
import type { Article } from './articles.ts';
import type { MatchMode } from './bags.ts';
import { boilerplateOf, type Boilerplate } from './boilerplate.ts';
import type { Dictionary } from './dictionary.ts';
import { evidenceOf, modeOf, type Evidence, type Side } from './evidence.ts';
import { featureTable, type Features } from './features.ts';
import { rarityOf } from './likeness.ts';
import { reasonsOf, type MatchReason } from './reasons.ts';
import { scoreOf } from './score.ts';
import type { Rarities } from './shared-terms.ts';
import { STRONG, WEIGHTS } from './weights.ts';

export interface Candidate {
  ua: Article;
  /** From 0 to 1, two decimals mean something. */
  score: number;
  /** Each is the other's best, and the score is one from which such proposals were mostly right on the gold; or confirmed. */
  strong: boolean;
  /** Each is the other's best. */
  mutual: boolean;
  confirmed: boolean;
  reasons: MatchReason[];
}

export interface MatchRow {
  eu: Article;
  /** Best first. */
  candidates: Candidate[];
  /** Proposed as not applicable, by the formula it is written in. */
  notApplicable?: Boilerplate;
  /** How the EU article was read. */
  mode: MatchMode;
}

/** A pair a person has decided, by eId. */
export interface DecidedPair {
  eu: string;
  ua: string;
}

export interface MatchOptions {
  dictionary: Dictionary;
  /** How many candidates an article. */
  top: number;
  /** Confirmed pairs stay and raise their neighbours, rejected ones are not proposed again. */
  decided?: { confirmed: readonly DecidedPair[]; rejected: readonly DecidedPair[] };
}

/** All articles of the EU act with their candidates, in order. */
export function match(eu: Side, ua: Side, options: MatchOptions): MatchRow[] {
  const weighed = weigh(eu, ua, options);
  const { mode, scores } = weighed;
  const bestForUa = ua.articles.map((_, j) => placeOfBest(scores.map((row) => row[j]!)));
  const explain = explainer(weighed, ua.articles, options.dictionary);
  return eu.articles.map((article, i) => {
    const boilerplate = boilerplateOf(article);
    const best = placeOfBest(scores[i]!);
    const candidates = ranked(scores[i]!, options.top).map((j): Candidate => {
      const mutual = j === best && bestForUa[j] === i;
      const confirmed = weighed.confirmed.has(`${i} ${j}`);
      const strong = confirmed || (boilerplate === undefined && mutual && scores[i]![j]! >= STRONG);
      return { ua: ua.articles[j]!, score: scores[i]![j]!, strong, mutual, confirmed, reasons: explain(i, j, best, mutual) };
    });
    return { eu: article, candidates, mode, ...(boilerplate && { notApplicable: boilerplate }) };
  });
}

/** The scores of all pairs, `[i][j]`. */
export const scoresOfPairs = (eu: Side, ua: Side, options: Omit<MatchOptions, 'top'>): Float64Array[] => weigh(eu, ua, options).scores;

interface Weighed {
  mode: MatchMode;
  evidence: Evidence;
  features: (i: number, j: number) => Features;
  /** -1 for a rejected pair, 1 for a confirmed one. */
  scores: Float64Array[];
  /** Places of confirmed pairs, as "i j". */
  confirmed: ReadonlySet<string>;
}

function weigh(eu: Side, ua: Side, { dictionary, decided = { confirmed: [], rejected: [] } }: Omit<MatchOptions, 'top'>): Weighed {
  const mode = modeOf(eu, ua);
  const evidence = evidenceOf(eu, ua, dictionary);
  const [confirmed, rejected] = [placesOf(decided.confirmed, eu, ua), placesOf(decided.rejected, eu, ua)];
  const features = featureTable(evidence, mode, { confirmed, rejected });
  const scores = eu.articles.map((_, i) => Float64Array.from(ua.articles, (__, j) => scoreOf(WEIGHTS[mode], features(i, j))));
  for (const [i, j] of confirmed) scores[i]![j] = 1;
  for (const [i, j] of rejected) scores[i]![j] = -1;
  return { mode, evidence, features, scores, confirmed: new Set(confirmed.map(([i, j]) => `${i} ${j}`)) };
}

function placesOf(pairs: readonly DecidedPair[], eu: Side, ua: Side): (readonly [number, number])[] {
  const [ours, theirs] = [eu, ua].map(({ articles }) => new Map(articles.map(({ eid }, at) => [eid, at])));
  return pairs.flatMap((pair) => {
    const [i, j] = [ours!.get(pair.eu), theirs!.get(pair.ua)];
    return i === undefined || j === undefined ? [] : [[i, j] as const];
  });
}

/** Place of the highest score, the first of several. */
export const placeOfBest = (scores: ArrayLike<number>): number => {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[best]!) best = at;
  return best;
};

const ranked = (scores: Float64Array, top: number): number[] =>
  [...scores.keys()].filter((j) => scores[j]! >= 0).sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, top);

type Explain = (i: number, j: number, best: number, mutual: boolean) => MatchReason[];

const RARITIES = ['words', 'pairs', 'concepts', 'quantities', 'names'] as const;

function explainer({ evidence: { tables, eu, ua }, features, confirmed }: Weighed, articles: readonly Article[], dictionary: Dictionary): Explain {
  const rarities = Object.fromEntries(RARITIES.map((kind) => [kind, rarityOf(eu.map((bags) => bags[kind]), ua.map((bags) => bags[kind]))])) as Rarities;
  return (i, j, best, mutual) => {
    const { neighbours, role } = features(i, j);
    const most = features(i, best).neighbours;
    const facts = { eu: eu[i]!, ua: ua[j]!, article: articles[j]!, subject: tables.subject[i]![j]!, role, passages: tables.passages[i]![j]!, neighbours: most > 0 ? neighbours / most : 0, mutual, confirmed: confirmed.has(`${i} ${j}`) };
    return reasonsOf(facts, rarities, dictionary);
  };
}
