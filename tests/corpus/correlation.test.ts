/**
 * The correlation on real acts: against the official tables with the published weights (floors, the figures are in `docs/accuracy.md`), and on
 * Ukrainian laws whose edits we made ourselves, so the answer is known.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openedTables } from '../../scripts/bench/correlation/evidence.ts';
import { f1, scoreOf, together } from '../../scripts/bench/correlation/score.ts';
import { take } from '../../scripts/bench/pipeline.ts';
import { articlesOf } from '../../src/lib/edition/text.ts';
import { correlate } from '../../src/lib/correlate/correlate.ts';
import type { Provision } from '../../src/lib/model/edition.ts';
import { corpus, hasCorpus } from './corpus.ts';

describe.skipIf(!hasCorpus)('the correlation', () => {
  test('reaches 0.94 on articles and 0.80 on rows of the official tables', { timeout: 300_000 }, async () => {
    const scores = (await openedTables(corpus())).filter(({ apart }) => !apart).map((table) => scoreOf(table, correlate(table.oldBody, table.newBody)));
    expect(scores).toHaveLength(27);
    expect(f1(together(scores.map(({ articles }) => articles)))).toBeGreaterThanOrEqual(0.94);
    expect(f1(together(scores.map(({ rows }) => rows)))).toBeGreaterThanOrEqual(0.8);
  });

  test.each(['ua/rada-txt/475887.txt', 'ua/rada-api/rada-1103-16-law.txt', 'eu/32012r1215/versions/2012-12-12/en.xml'])('of %s with itself is the identity', { timeout: 120_000 }, async (file) => {
    const { body } = await take(readFileSync(corpus(file)));
    for (const { old, new: current, kind } of correlate(body, body).rows) {
      expect(kind).toBe('same');
      expect(old.map(({ eid }) => eid)).toEqual(current.map(({ eid }) => eid));
    }
  });

  test('finds every fifth article of a Ukrainian law cut in two, and every seventh gone', { timeout: 120_000 }, async () => {
    const { body } = await take(readFileSync(corpus('ua/rada-txt/433082.txt')));
    const { cut, expected } = edited(articlesOf(body).filter((article) => article.children.length > 3).slice(0, 40));
    const made = new Set(correlate(articlesOf(body).filter((article) => article.children.length > 3).slice(0, 40), cut).rows
      .flatMap((row) => row.old.flatMap((old) => row.new.map((current) => `${old.number ?? ''} ${current.number ?? ''}`))));
    const right = [...made].filter((pair) => expected.has(pair)).length;
    expect((2 * right) / (made.size + expected.size)).toBeGreaterThanOrEqual(0.95);
  });
});

/** The articles renumbered from 101, every fifth cut in the middle, every seventh left out. */
function edited(articles: readonly Provision[]): { cut: Provision[]; expected: Set<string> } {
  const cut: Provision[] = [];
  const expected = new Set<string>();
  const add = (from: Provision, children: Provision[]): void => {
    const number = String(101 + cut.length);
    cut.push({ ...from, number, eid: `art_${number}`, text: from.text.replace(/\d+(?:-\d+)?/, number), children });
    expected.add(`${from.number ?? ''} ${number}`);
  };
  articles.forEach((article, at) => {
    const middle = article.children.length >> 1;
    if (at % 7 === 6) return;
    if (at % 5 !== 4) add(article, article.children);
    else for (const half of [article.children.slice(0, middle), article.children.slice(middle)]) add(article, half);
  });
  return { cut, expected };
}
