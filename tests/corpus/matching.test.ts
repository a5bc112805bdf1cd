/** Matching on real acts: the gold names articles that are there, and the published weights find what they found when they were set. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf, placed } from '../../scripts/bench/matching/figures.ts';
import { counterparts, readFirst, type GoldArticle } from '../../scripts/bench/matching/gold.ts';
import { goldPairs } from '../../scripts/bench/matching/texts.ts';
import { termsOf } from '../../scripts/store/knowledge-terms.ts';
import { boilerplateOf } from '../../src/lib/match/boilerplate.ts';
import { dictionaryOf } from '../../src/lib/match/dictionary.ts';
import { scoresOfPairs } from '../../src/lib/match/match.ts';
import { corpus, hasCorpus } from './corpus.ts';

const GLOSSARY = path.resolve(import.meta.dirname, '../../content/glossary.csv');

const UNREAD: GoldArticle = { half: 'dev', direct: [], partial: [] };

describe.skipIf(!hasCorpus)('matching of real acts', () => {
  it('has a gold whose articles are all there', async () => {
    for (const { name, eu, ua, gold } of await goldPairs(corpus())) {
      const [ours, theirs] = [eu, ua].map(({ articles }) => new Set(articles.map(({ number }) => number)));
      expect([name, [...gold.keys()].filter((number) => !ours!.has(number))]).toEqual([name, []]);
      expect([name, [...gold.values()].flatMap(counterparts).filter((number) => !theirs!.has(number))]).toEqual([name, []]);
    }
  });

  it('proposes no article as not applicable for which the first reader found a counterpart', async () => {
    for (const { name, eu } of await goldPairs(corpus())) {
      const first = readFirst(name);
      expect([name, eu.articles.filter((article) => boilerplateOf(article) && counterparts(first.get(article.number) ?? UNREAD).length > 0).map(({ number }) => number)]).toEqual([name, []]);
    }
  });

  it('proposes four as not applicable for which the others name one: powers of the Commission beside a power of the Cabinet, entries into force', async () => {
    const named = (await goldPairs(corpus())).flatMap(({ name, eu, gold }) => eu.articles.filter((article) => boilerplateOf(article) && counterparts(gold.get(article.number) ?? UNREAD).length > 0).map(({ number }) => [name.slice(0, 10), number]));
    expect(named).toEqual([['32013r0952', '62'], ['32013r0952', '142'], ['32016r0679', '99'], ['32016l0680', '64']]);
  });

  it('finds a counterpart among the first five as often as measured', async () => {
    const terms = termsOf(readFileSync(GLOSSARY, 'utf8'), 'glossary.csv', []);
    const pairs = await goldPairs(corpus());
    for (const [mode, least] of [['pivot', 0.92], ['dictionary', 0.92]] as const) {
      const places = pairs.filter((pair) => pair.mode === mode).flatMap((pair) => {
        const scores = scoresOfPairs(pair.eu, pair.ua, { dictionary: dictionaryOf(terms, []) });
        return (['dev', 'held'] as const).flatMap((half) => placed(pair, half, scores).map(({ place }) => place));
      });
      expect(figuresOf(places).hit5, mode).toBeGreaterThan(least);
    }
  }, 60_000);
});
