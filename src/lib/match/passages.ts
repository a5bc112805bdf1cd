/**
 * Likeness passage by passage: an article of twenty points answers a short one by one of them, which the likeness of the whole does not
 * see. Each passage of the EU article takes its nearest passage of the Ukrainian one; the article has their mean.
 *
 * @example
 * passageLikeness(eu, ua, bagOf)[3]![17] // 0.41
 */
import type { Article } from './articles.ts';
import type { Bag } from './bags.ts';
import { likenessOfBags } from './likeness.ts';
import type { Side } from './evidence.ts';

interface Passage {
  article: number;
  text: string;
}

/** `[i][j]`, from 0 to 1. `bagOf` reads a text of a side. A passage is read with the subject of its article. */
export function passageLikeness(eu: Side, ua: Side, bagOf: (side: Side, text: string) => Bag): Float64Array[] {
  const [ours, theirs] = [passagesOf(eu.articles), passagesOf(ua.articles)];
  const cosine = likenessOfBags(ours.map(({ text }) => bagOf(eu, text)), theirs.map(({ text }) => bagOf(ua, text)));
  const mean = eu.articles.map(() => new Float64Array(ua.articles.length));
  ours.forEach(({ article: i }, at) => {
    const nearest = nearestOf(cosine[at]!, theirs, ua.articles.length);
    for (let j = 0; j < nearest.length; j++) mean[i]![j]! += nearest[j]! / eu.articles[i]!.passages.length;
  });
  return mean;
}

const passagesOf = (articles: readonly Article[]): Passage[] =>
  articles.flatMap(({ subject, passages }, article) => passages.map((passage) => ({ article, text: `${subject}\n${passage}` })));

function nearestOf(cosine: Float64Array, passages: readonly Passage[], articles: number): Float64Array {
  const nearest = new Float64Array(articles);
  passages.forEach(({ article }, at) => { nearest[article] = Math.max(nearest[article]!, cosine[at]!); });
  return nearest;
}
