/**
 * The texts of the gold: Ukrainian acts of the third-party article JSON (defects in the reference, 1.9; read as a printed text, as the bulk
 * measure does, so outline and chapters are ours), EU acts as EUR-Lex files. Pairs of acts whose files are missing are left out.
 *
 * @example
 * (await goldPairs(corpus))[0] // { name: '32013r0952--4495-17', mode: 'pivot', eu: { articles: [ … ], lang: 'uk' }, … }
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { identify } from '../../../src/lib/edition/identify.ts';
import { matchableArticles } from '../../../src/lib/match/articles.ts';
import type { MatchMode } from '../../../src/lib/match/bags.ts';
import type { Side } from '../../../src/lib/match/evidence.ts';
import type { Tradition } from '../../../src/lib/model/edition.ts';
import { outline } from '../../../src/lib/outline/outline.ts';
import { read } from '../../../src/lib/read/read.ts';
import { printedText } from '../bulk/archive.ts';
import { readGold, type GoldArticle } from './gold.ts';

export interface GoldPair {
  /** File of the gold. */
  name: string;
  title: string;
  mode: MatchMode;
  eu: Side;
  ua: Side;
  gold: Map<string, GoldArticle>;
}

interface Place {
  name: string;
  title: string;
  eu: string;
  ua: string;
}

const PAIRS: readonly Place[] = [
  { name: '32013r0952--4495-17', title: 'Union Customs Code (uk) → Customs Code', eu: 'ua/articles-json/00073-ua-law-984-009-13.json', ua: 'ua/articles-json/00007-ua-law-4495-17.json' },
  { name: '32016r0679--2297-17', title: 'GDPR (en) → Personal Data Law', eu: 'eu/32016r0679/versions/2016-05-04/en.html', ua: 'ua/articles-json/04041-ua-personal-data-protection.json' },
  { name: '32016l0680--2297-17', title: 'LED (en) → Personal Data Law', eu: 'eu/32016l0680/versions/2016-05-04/en.html', ua: 'ua/articles-json/04041-ua-personal-data-protection.json' },
  { name: '32017r0625--2042-19', title: 'Official Controls (en) → State Control Law', eu: 'eu-fixtures/version_pairs/32017R0625_after.xhtml', ua: 'ua/articles-json/02096-ua-law-2042-19.json' },
];

/** The pairs of acts that are there, with their gold. */
export async function goldPairs(corpus: string): Promise<GoldPair[]> {
  const pairs: GoldPair[] = [];
  for (const { name, title, eu, ua } of PAIRS) {
    const [ours, theirs] = [path.join(corpus, eu), path.join(corpus, ua)];
    if (!existsSync(ours) || !existsSync(theirs)) continue;
    const isTranslation = eu.endsWith('.json');
    pairs.push({ name, title, mode: isTranslation ? 'pivot' : 'dictionary', eu: await sideOf(ours, 'eu', isTranslation ? 'uk' : 'en'), ua: await sideOf(theirs, 'ua', 'uk'), gold: readGold(name) });
  }
  return pairs;
}

const articlesJson = z.object({ provisions: z.array(z.object({ provision_ref: z.string(), title: z.string(), content: z.string() })) });

/** A text of the corpus as the articles of one side. */
export async function sideOf(file: string, tradition: Tradition, lang: Side['lang']): Promise<Side> {
  const bytes = readFileSync(file);
  const { value } = await read(file.endsWith('.json') ? new TextEncoder().encode(printedText(articlesJson.parse(JSON.parse(bytes.toString('utf8'))))) : bytes);
  return { articles: matchableArticles(identify(outline(value, tradition).value, tradition)), lang };
}

/** The same with headings hidden: the gold was looked for by headings first, so they leak. */
export const withoutHeadings = (side: Side): Side => ({ ...side, articles: side.articles.map((article) => ({ ...article, heading: '', subject: '', text: article.passages.join('\n') })) });
