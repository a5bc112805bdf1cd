/** Matching on real acts: the gold names articles that are there, and the published weights find what they found when they were set. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf, placed } from '../../scripts/bench/matching/figures.ts';
import { counterparts } from '../../scripts/bench/matching/gold.ts';
import { goldPairs } from '../../scripts/bench/matching/texts.ts';
import { termsOf } from '../../scripts/store/knowledge-terms.ts';
import { boilerplateOf } from '../../src/lib/match/boilerplate.ts';
import { dictionaryOf } from '../../src/lib/match/dictionary.ts';
import { scoresOfPairs } from '../../src/lib/match/match.ts';
import { corpus, hasCorpus } from './corpus.ts';

const GLOSSARY = path.resolve(import.meta.dirname, '../../content/glossary.csv');

describe.skipIf(!hasCorpus)('matching of real acts', () => {
  it('has a gold whose articles are all there', async () => {
    for (const { name, eu, ua, gold } of await goldPairs(corpus())) {
      const [ours, theirs] = [eu, ua].map(({ articles }) => new Set(articles.map(({ number }) => number)));
      expect([name, [...gold.keys()].filter((number) => !ours!.has(number))]).toEqual([name, []]);
      expect([name, [...gold.values()].flatMap(counterparts).filter((number) => !theirs!.has(number))]).toEqual([name, []]);
    }
  });

  it('proposes no article as not applicable that has a counterpart', async () => {
    for (const { name, eu, gold } of await goldPairs(corpus())) {
      expect([name, eu.articles.filter((article) => boilerplateOf(article) && counterparts(gold.get(article.number) ?? { half: 'dev', direct: [], partial: [] }).length > 0).map(({ number }) => number)]).toEqual([name, []]);
    }
  });

  it('finds a counterpart among the first five as often as measured', async () => {
    const terms = termsOf(readFileSync(GLOSSARY, 'utf8'), 'glossary.csv', []);
    const pairs = await goldPairs(corpus());
    for (const [mode, least] of [['pivot', 0.88], ['dictionary', 0.8]] as const) {
      const places = pairs.filter((pair) => pair.mode === mode).flatMap((pair) => {
        const scores = scoresOfPairs(pair.eu, pair.ua, { dictionary: dictionaryOf(terms, []) });
        return (['dev', 'held'] as const).flatMap((half) => placed(pair, half, scores).map(({ place }) => place));
      });
      expect(figuresOf(places).hit5, mode).toBeGreaterThan(least);
    }
  }, 60_000);
});
