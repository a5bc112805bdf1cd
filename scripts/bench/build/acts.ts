/**
 * 500 acts and 25,000 articles of real Ukrainian law for the measures of scale, always the same ones.
 *
 * The bulk file of the corpus holds 8,164 acts as article JSON. Taken are acts whose articles stand in ascending order
 * (a complete run, or one with gaps the scraping left): a complete run alone would give 17,174 articles in 560 acts.
 * Of these the acts with the most articles; the longest are cut after their first N, with the N that makes the whole
 * come out right, and the first of them give one article more to meet the number exactly.
 *
 * @example
 * cutTo([{ articles: [a, b, c] }, { articles: [d] }], 3) // the first act cut after b
 */
import { bulkActs, type BulkAct } from '../bulk/archive.ts';

export interface Article {
  /** "Стаття 7-1. Мова". */
  heading: string;
  /** One printed paragraph a line. */
  lines: string[];
}

export interface LargeAct {
  /** Slug: `1710-17`. */
  slug: string;
  title: string;
  date: string;
  url: string;
  articles: Article[];
}

/** Unpacks the bulk file (`tar` with xz) into `folder` and gives its acts with ascending articles, most articles first. */
export async function actsInOrder(archive: string, folder: string): Promise<LargeAct[]> {
  const large: LargeAct[] = [];
  for await (const act of bulkActs(archive, folder)) if (hasAscendingArticles(act)) large.push(largeAct(act));
  return distinctSlugs(large).sort((a, b) => b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1));
}

/** Numbers must ascend: `art7`, `art7-1`, `art8`. A repeated or falling number means quoted articles or a broken scrape. */
export function hasAscendingArticles({ provisions }: Pick<BulkAct, 'provisions'>): boolean {
  let before = 0;
  for (const { provision_ref, title } of provisions) {
    const found = /^art(\d+)(?:-(\d+))?$/.exec(provision_ref);
    const at = found ? Number(found[1]) * 1000 + Number(found[2] ?? 0) : 0;
    if (at <= before || !title.startsWith('Стаття')) return false;
    before = at;
  }
  return provisions.length > 1;
}

const largeAct = ({ id, title, issued_date, url, provisions }: BulkAct): LargeAct => ({
  slug: id.replace(/^ua-law-|^ua-/, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''),
  title,
  date: /^\d{4}-\d{2}-\d{2}$/.test(issued_date) ? issued_date : '2026-02-22',
  url,
  articles: provisions.map(({ title: heading, content }) => ({ heading: heading.trim(), lines: content.split('\n').map((line) => line.trim()).filter(Boolean) })),
});

function distinctSlugs(acts: readonly LargeAct[]): LargeAct[] {
  const seen = new Map<string, LargeAct>();
  for (const act of acts) if (!seen.has(act.slug)) seen.set(act.slug, act);
  return [...seen.values()];
}

/** The acts with together exactly `wanted` articles, or all there are when they have fewer. The given acts stay as they are. */
export function cutTo<A extends { articles: readonly unknown[] }>(acts: readonly A[], wanted: number): A[] {
  const held = (most: number): number => acts.reduce((sum, { articles }) => sum + Math.min(articles.length, most), 0);
  let most = 0;
  while (held(most + 1) <= wanted && held(most + 1) > held(most)) most += 1;
  let left = wanted - held(most);
  return acts.map((act) => {
    const more = left > 0 && act.articles.length > most ? 1 : 0;
    left -= more;
    return { ...act, articles: act.articles.slice(0, most + more) };
  });
}
