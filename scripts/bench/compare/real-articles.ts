/**
 * Articles of real acts for made-up editions: the Ukrainian ones from the corpus's article records (good for this, never for
 * measuring a reader), the EU ones from their consolidations.
 *
 * @example
 * ukrainianArticles(corpus, '00007-ua-law-4495-17').length // 671
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { headingLabel } from '../../../src/lib/text/labels.ts';
import { articlesOf, textOf } from '../../../src/lib/edition/text.ts';
import { take } from '../pipeline.ts';
import type { RealArticle } from './made-up.ts';

const recordSchema = z.object({ provisions: z.array(z.object({ title: z.string(), content: z.string() })) });

export function ukrainianArticles(corpus: string, name: string): RealArticle[] {
  const record = recordSchema.parse(JSON.parse(readFileSync(path.join(corpus, 'ua/articles-json', `${name}.json`), 'utf8')));
  return record.provisions.map(({ title, content }) => ({ heading: headingLabel(title)?.heading ?? title, lines: content.split('\n').filter((line) => line.trim() !== '') }));
}

export async function unionArticles(corpus: string, file: string): Promise<RealArticle[]> {
  const { body } = await take(readFileSync(path.join(corpus, file)));
  return articlesOf(body).map((article) => ({ heading: headingLabel(article.text)?.heading ?? '', lines: textOf(article.children, { notes: false }).split('\n').filter((line) => line !== '') }));
}
