/**
 * How far a mark reaches: to the next mark. The provisions it speaks of are those printed in between: an inserted article
 * once and not with its seven paragraphs, but each article of an inserted chapter, for articles are what people look up.
 *
 * @example
 * // ▼M1 ⏎ Article 5 ⏎ 1. … ⏎ 2. … ⏎ ▼B
 * extentOf(mark, places) // ['art_5']
 */
import type { CitedUnit } from '../../cite/citation.ts';
import { isHeading } from '../counting.ts';
import { firstAfter, type Place } from '../places.ts';
import { isMark } from './marks.ts';

/** eIds of the outermost provisions between a mark and the next; one that goes on beyond is named for its own line. */
export function extentOf(mark: Place, places: readonly Place[]): string[] {
  let end = mark.order + 1;
  while (end < places.length && !isMark(places[end]!.provision.text)) end++;
  const whole = new Set<Place>();
  const found: string[] = [];
  for (const place of places.slice(mark.order + 1, end)) {
    if (place.provision.kind === 'note' || place.provision.kind === 'closing') continue;
    if (place.up && whole.has(place.up)) whole.add(place);
    else {
      found.push(place.provision.eid);
      if (!isContainer(place) && place.last < end) whole.add(place);
    }
  }
  return found;
}

/** A chapter or an annex: what holds articles or runs for pages. */
const isContainer = (place: Place): boolean => isHeading(place) && place.provision.kind !== 'article';

/** The stub a deletion leaves: the unit just before the mark that prints nothing but its label. */
export function stubBefore(mark: Place, places: readonly Place[]): string[] {
  const before = places[mark.order - 1]?.provision;
  return before && before.kind === 'article' && before.children.every(({ kind }) => kind === 'note') ? [before.eid] : [];
}

const PLAIN = /^\d+$/;

/**
 * The articles a page leaves out without a stub: a deletion at the end of article 27 before article 29 is of article 28.
 * Undefined when the numbers run on, for then a paragraph of the article was deleted. `articles` are those of the text in order.
 */
export function articlesGone(mark: Place, articles: readonly Place[]): CitedUnit | undefined {
  let article: Place | undefined = mark;
  while (article && article.provision.kind !== 'article') article = article.up;
  if (!article || article.last > mark.order) return undefined;
  const next = articles[firstAfter(articles, mark.order)];
  const [last, following] = [article.provision.number ?? '', next?.provision.number ?? ''];
  if (!PLAIN.test(last) || !PLAIN.test(following) || next?.document !== mark.document) return undefined;
  const [first, end] = [Number(last) + 1, Number(following) - 1];
  if (first > end) return undefined;
  return { kind: 'article', number: String(first), ...(end > first && { to: String(end) }) };
}
