/**
 * Years of real amendments against signed verdicts: each article of an early edition is judged, then the later editions come in
 * one by one. A row must turn stale exactly when the comparison of the two editions says that the article was amended or is gone.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/lib/compare/compare.ts';
import { assess } from '../../src/lib/concordance/assess.ts';
import { provisionHash } from '../../src/lib/edition/provision-hash.ts';
import { outlineRows, type Outline } from '../../src/lib/edition/outline-rows.ts';
import { articlesOf } from '../../src/lib/edition/text.ts';
import { concordanceSchema, type Concordance } from '../../src/lib/model/concordance.ts';
import type { Provision } from '../../src/lib/model/edition.ts';
import { formexPairs, markdownPairs, radaPairs, type TextPair } from '../../scripts/bench/agreement/pairs.ts';
import { take } from '../../scripts/bench/pipeline.ts';
import { sha256Of } from '../../scripts/store/cache.ts';
import { corpus, hasCorpus } from './corpus.ts';

interface Stored {
  date: string;
  body: Provision[];
  outline: Outline;
}

const EU = 'eu/judged';

/** Dated editions of a Ukrainian act, oldest first. */
async function editionsOf(act: string): Promise<Stored[]> {
  const folder = corpus('ua/editions', act);
  const files = globSync('ed*__orig.md', { cwd: folder }).sort();
  const editions: Stored[] = [];
  for (const file of files) {
    const date = file.replace(/^ed(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
    const { body } = await take(readFileSync(path.join(folder, file)));
    editions.push({ date, body, outline: { meta: { act: `ua/${act}`, date, lang: 'uk', nature: 'consolidated', source: { publisher: 'Верховна Рада України', format: 'rada-markdown' } }, rows: outlineRows(body, sha256Of) } });
  }
  return editions;
}

const EU_OUTLINE: Outline = {
  meta: { act: EU, date: '2010-01-01', lang: 'en', nature: 'original', source: { publisher: 'own', format: 'own' } },
  rows: [{ depth: 0, eid: 'art_1', kind: 'article', number: '1', sha256: 'a'.repeat(64) }],
};

/** A concordance whose rows judge each article of an edition on its own. */
function judged({ date, outline }: Stored, act: string, articles: readonly Provision[]): Concordance {
  const rows = articles.map(({ eid }) => ({
    provision: 'art_1', kind: 'obligation', duty: { uk: 'Обов’язок.', en: 'A duty.' }, ua: [{ act, provisions: [eid] }], verdict: 'conforms', author: 'Звірка', date,
    basis: [
      { act: EU, provision: 'art_1', edition: '2010-01-01', lang: 'en', sha256: 'a'.repeat(64) },
      { act, provision: eid, edition: date, lang: 'uk', sha256: outline.rows.find((row) => row.eid === eid)!.sha256 },
    ],
  }));
  return concordanceSchema.parse({ act: EU, edition: '2010-01-01', lang: 'en', review: 'preliminary', note: { uk: 'Перевірка.', en: 'A test.' }, rows });
}

/** What the comparison says of each article of the older edition. */
const changesOf = (before: Stored, after: Stored): Map<string, string> =>
  new Map(compareEditions(before.body, after.body, { lang: 'uk' }).changes.flatMap(({ kind, from }) => from.map(({ eid }) => [eid, kind] as const)));

const KEPT = ['same', 'moved', 'renumbered'];

describe.skipIf(!hasCorpus)('verdicts while the law is amended', () => {
  it.each([['389-19', 17, 40], ['1207-18', 24, 40]])('the articles of %s turn stale exactly when they are amended', async (act, expected, least) => {
    const editions = await editionsOf(act);
    expect(editions).toHaveLength(expected);
    const first = editions[0]!;
    const articles = articlesOf(first.body);
    expect(articles.length).toBeGreaterThan(15);
    let stale = 0;
    for (const later of editions.slice(1)) {
      const { rows } = assess(judged(first, `ua/${act}`, articles), new Map([[EU, [EU_OUTLINE]], [`ua/${act}`, [later.outline, first.outline]]]));
      const kinds = changesOf(first, later);
      const said = rows.map(({ row, standing }) => [row.ua[0]!.provisions[0], later.date, standing.state === 'stale']);
      expect(said).toEqual(articles.map(({ eid }) => [eid, later.date, !KEPT.includes(kinds.get(eid) ?? '')]));
      stale += said.filter(([, , isStale]) => isStale).length;
    }
    expect(stale).toBeGreaterThan(least);
  }, 300_000);
});

/** Articles of texts in two formats, and how many have one hash in both. */
async function hashedAlike(pairs: readonly TextPair[]): Promise<{ articles: number; equal: number }> {
  const sum = { articles: 0, equal: 0 };
  for (const { left, right } of pairs) {
    const [one, other] = await Promise.all([left, right].map(async (file) => articlesOf((await take(readFileSync(file))).body)));
    const hashes = new Map(other!.map((article) => [article.eid, provisionHash(article, sha256Of)]));
    sum.articles += one!.length;
    sum.equal += one!.filter((article) => hashes.get(article.eid) === provisionHash(article, sha256Of)).length;
  }
  return sum;
}

describe.skipIf(!hasCorpus)('one law through two formats has the same hashes of articles', () => {
  it('Rada TXT and XML, but for superscripts that TXT has lost («статтях 8-112»)', async () => {
    expect(await hashedAlike(radaPairs(corpus()))).toEqual({ articles: 195, equal: 192 });
  }, 120_000);

  it('Formex and XHTML of the Publications Office: 98 of a hundred', async () => {
    const { articles, equal } = await hashedAlike(formexPairs(corpus()));
    expect(articles).toBeGreaterThan(1400);
    expect(equal / articles).toBeGreaterThan(0.98);
  }, 300_000);

  it('Markdown of the Rada by two converters: all', async () => {
    const { articles, equal } = await hashedAlike(markdownPairs(corpus()));
    expect([articles > 500, equal]).toEqual([true, articles]);
  }, 120_000);
});
