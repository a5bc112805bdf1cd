/**
 * Which editions of an act are compared on pages of their own: every two neighbours of one language, and the first with the
 * last. Any other two are compared by the reader's own browser.
 *
 * @example
 * comparedPairs(editions).map(pairName) // ['2024-05-12.uk..2026-03-01.uk']
 */
import { pathOf } from '../../i18n/paths.ts';
import type { Speech } from '../../lib/model/message.ts';
import type { Dated } from '../editions.ts';

export interface Pair<E extends Dated> {
  from: E;
  to: E;
}

/** Older edition first. Editions come newest first; languages in the order of their newest text. */
export function comparedPairs<E extends Dated>(editions: readonly E[]): Pair<E>[] {
  const langs = [...new Set(editions.map(({ lang }) => lang))];
  return langs.flatMap((lang) => {
    const same = editions.filter((edition) => edition.lang === lang).toReversed();
    const neighbours = same.slice(1).map((to, at) => ({ from: same[at]!, to }));
    return same.length > 2 ? [...neighbours, { from: same[0]!, to: same.at(-1)! }] : neighbours;
  });
}

/** «2024-05-12.uk..2026-03-01.uk»: the last part of the address. */
export const pairName = ({ from, to }: Pair<Dated>): string => `${from.date}.${from.lang}..${to.date}.${to.lang}`;

/** The address of the page. */
export const pairPath = (speech: Speech, pair: Pair<Dated>): string => pathOf(speech, 'acts', pair.to.act, 'compare', pairName(pair));

/** The pair that ends with this edition and begins with the one before it. */
export const pairUpTo = <E extends Dated>(editions: readonly E[], edition: Dated): Pair<E> | undefined =>
  comparedPairs(editions).find(({ to }) => to.date === edition.date && to.lang === edition.lang);
