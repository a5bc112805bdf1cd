/**
 * Citations in real texts: against the marks to work with, and over whole texts. The held-out marks are measured by
 * `npm run bench -- --only citations` and never looked at here.
 */
import { describe, expect, test } from 'vitest';
import { citedIn, measuredSet, ownArticles } from '../../scripts/bench/citations/measure.ts';
import { scoreOf } from '../../scripts/bench/citations/score.ts';
import { corpus, hasCorpus } from './corpus.ts';

describe.skipIf(!hasCorpus)('citations in real texts', () => {
  test.each([['uk', 0.99, 0.97], ['en', 0.99, 0.97]] as const)('%s: detection and resolution against the marks', async (lang, f1, resolution) => {
    const { tally, changed } = await measuredSet(corpus(), lang, 'dev');
    expect(changed).toEqual([]);
    expect(tally.marked).toBeGreaterThan(200);
    expect(scoreOf(tally).f1).toBeGreaterThanOrEqual(f1);
    expect(scoreOf(tally).resolution).toBeGreaterThanOrEqual(resolution);
  }, 120_000);

  test.each(['ua/rada-txt/119580.txt', 'ua/rada-api/rada-1103-16-law.xml', 'ua/rada-txt/433082.txt', 'ua/rada-txt/475887.txt'])('%s: references to its own articles lead to a provision', async (file) => {
    const cited = await citedIn(corpus(), file);
    const { all, resolved } = ownArticles(cited?.citations ?? []);
    expect(all).toBeGreaterThan(10);
    expect(resolved / all).toBeGreaterThanOrEqual(0.99);
  }, 60_000);

  test('spans lie in the printed text, in order and apart', async () => {
    const cited = await citedIn(corpus(), 'ua/rada-txt/237967.txt');
    let last = 0;
    for (const { start, end, text } of cited!.citations) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(cited!.text.slice(start, end)).toBe(text);
      last = end;
    }
    expect(cited!.citations.length).toBeGreaterThan(300);
  });
});
