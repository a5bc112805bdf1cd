/**
 * A second reading to measure against: the signed concordances of the collection name the Ukrainian provisions that answer an EU one.
 * They were written row by row for another purpose and by other readers than the gold. Only ids are taken. Articles whose gold the
 * weights were set on are left out; the laws beside the Schengen Borders Code were never used to set anything.
 *
 * @example
 * (await concordancePairs(corpus, pairs))[0] // { title: 'Schengen Borders Code (uk) → Border Control Law', gold: Map { '8' => … }, … }
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMarkdown } from '../../../src/lib/edition/markdown-read.ts';
import { matchableArticles } from '../../../src/lib/match/articles.ts';
import type { Side } from '../../../src/lib/match/evidence.ts';
import type { Concordance } from '../../../src/lib/model/concordance.ts';
import { concordanceName, readConcordance } from '../../store/concordances.ts';
import { projectFolder } from '../../store/layers.ts';
import type { GoldArticle } from './gold.ts';
import { sideOf, type GoldPair } from './texts.ts';

/** Laws beside our translation of the Schengen Borders Code. */
const BORDER_LAWS = [
  { law: 'ua/1710-17', title: 'Border Control Law', file: '04166-ua-law-1710-17.json' },
  { law: 'ua/661-15', title: 'Border Guard Law', file: '05723-ua-law-661-15.json' },
  { law: 'ua/1777-12', title: 'State Border Law', file: '07973-ua-law-1777-12.json' },
  { law: 'ua/3773-17', title: 'Foreigners Law', file: '03609-ua-law-3773-17.json' },
] as const;
const BORDERS_CODE = { act: 'eu/32016r0399', edition: '2024-07-10.uk.md' } as const;

/** The pairs that a concordance speaks of, with what it names in the place of the gold. Pairs of which it names nothing are left out. */
export async function concordancePairs(corpus: string, pairs: readonly GoldPair[]): Promise<GoldPair[]> {
  const read = pairs.flatMap((pair) => {
    const [eu = '', law = ''] = pair.name.split('--');
    const rows = concordanceOf(`eu/${eu}`);
    return rows ? [withRows(pair, rows, `ua/${law}`)] : [];
  });
  return [...(await borderPairs(corpus)), ...read].filter(({ gold }) => gold.size > 0);
}

async function borderPairs(corpus: string): Promise<GoldPair[]> {
  const rows = concordanceOf(BORDERS_CODE.act);
  if (!rows) return [];
  const { value } = readMarkdown(readFileSync(path.join(projectFolder(), 'content/acts', BORDERS_CODE.act, BORDERS_CODE.edition), 'utf8'));
  const eu: Side = { articles: matchableArticles(value.body), lang: 'uk' };
  const there = BORDER_LAWS.filter(({ file }) => existsSync(path.join(corpus, 'ua/articles-json', file)));
  return Promise.all(there.map(async ({ law, title, file }) => {
    const ua = await sideOf(path.join(corpus, 'ua/articles-json', file), 'ua', 'uk');
    return withRows({ name: `${BORDERS_CODE.act}--${law}`, title: `Schengen Borders Code (uk) → ${title}`, mode: 'pivot', eu, ua, gold: new Map() }, rows, law);
  }));
}

function concordanceOf(act: string): Concordance | undefined {
  const file = path.join(projectFolder(), 'content/concordance', concordanceName(act));
  return existsSync(file) ? readConcordance(readFileSync(file, 'utf8')).value : undefined;
}

/** The pair with what the rows name of a law in the place of its gold, dev articles of that gold left out. */
export function withRows(pair: GoldPair, { rows }: Pick<Concordance, 'rows'>, law: string): GoldPair {
  const [ours, theirs] = [pair.eu, pair.ua].map(({ articles }) => new Map(articles.map(({ eid, number }) => [eid, number]))) as [Map<string, string>, Map<string, string>];
  const gold = new Map<string, GoldArticle>();
  for (const row of rows) {
    const number = ours.get(articleOf(row.provision));
    if (number === undefined || pair.gold.get(number)?.half === 'dev') continue;
    const named = row.ua.filter(({ act }) => act === law).flatMap(({ provisions }) => provisions.flatMap((provision) => theirs.get(articleOf(provision)) ?? []));
    if (named.length > 0) gold.set(number, { half: 'held', direct: [...new Set([...(gold.get(number)?.direct ?? []), ...named])], partial: [] });
  }
  return { ...pair, gold };
}

/** The eId of the article a provision stands in. */
const articleOf = (provision: string): string => provision.split('__')[0]!;
