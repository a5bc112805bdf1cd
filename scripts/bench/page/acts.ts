/**
 * Acts whose pages are weighed: every act of the bulk file with exactly a hundred articles, and the Customs Code, whose 671 articles
 * are the largest code on the border. Written through the same reader and outline an import uses, so notes are notes and points nest.
 *
 * @example
 * await writePageActs(archive, unpacked, content) // [{ id: 'ua/2073-20', title: 'Про адміністративну процедуру', articles: 100, characters: 135783 }, …]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { articlesOf, textOf } from '../../../src/lib/edition/text.ts';
import { writeMarkdown } from '../../../src/lib/edition/markdown-write.ts';
import { actSchema } from '../../../src/lib/model/act.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { actsInOrder, type LargeAct } from '../build/acts.ts';
import { take } from '../pipeline.ts';

export const ARTICLES = 100;
export const CODE = '4495-17';

export interface PageAct {
  id: string;
  title: string;
  articles: number;
  /** Of law, notes aside. */
  characters: number;
  /** The text alone, notes included: what no page can be lighter than. */
  text: string;
}

/** Writes them below `content/acts/ua`; those of a hundred articles first, by length. Throws when the archive lacks them. */
export async function writePageActs(archive: string, unpacked: string, content: string): Promise<PageAct[]> {
  const acts = await actsInOrder(archive, unpacked);
  const chosen = acts.filter(({ slug, articles }) => articles.length === ARTICLES || slug === CODE);
  const written: PageAct[] = [];
  for (const act of chosen) written.push(writeAct(act, await bodyOf(act), content));
  if (!written.some(({ articles }) => articles === ARTICLES) || written.length < 2) throw new Error(`The bulk file has no act of ${ARTICLES} articles, or no ${CODE}`);
  return written.toSorted((a, b) => a.articles - b.articles || a.characters - b.characters);
}

/** The bulk file keeps lines; as the publisher's text they are read like any text file. */
async function bodyOf({ title, articles }: LargeAct): Promise<Provision[]> {
  const text = ['ЗАКОН УКРАЇНИ', title, '', ...articles.flatMap(({ heading, lines }) => [heading, ...lines, ''])].join('\n');
  const { body, refused } = await take(new TextEncoder().encode(text));
  if (refused !== undefined) throw new Error(refused);
  return body;
}

function writeAct({ slug, title, date }: LargeAct, body: Provision[], content: string): PageAct {
  const folder = path.join(content, 'acts/ua', slug);
  const record = actSchema.parse({
    id: `ua/${slug}`, kind: 'law', title: { uk: title }, number: slug, issuer: { uk: 'Верховна Рада України' }, identifiers: { rada: slug }, adopted: date, status: 'unknown',
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'act.yaml'), stringify(record));
  const meta = { act: `ua/${slug}`, date, lang: 'uk', nature: 'consolidated', source: { publisher: 'Верховна Рада України', format: 'measured' } } as const;
  writeFileSync(path.join(folder, `${date}.uk.md`), writeMarkdown({ meta, body }));
  return { id: `ua/${slug}`, title, articles: articlesOf(body).length, characters: textOf(body, { notes: false }).length, text: textOf(body) };
}
