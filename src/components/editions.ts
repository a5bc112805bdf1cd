/**
 * Which edition a page shows and where every other one is.
 *
 * The page of an act shows its newest text in the language of the page, so its address never goes out of date; each
 * edition also has a dated address that never changes.
 *
 * @example
 * editionPath('uk', file, shownEdition(editions, 'uk')) // '/acts/ua/nt-1/' or '/acts/ua/nt-1/2024-05-12.uk/'
 */
import type { Lang } from '../lib/model/edition.ts';
import type { Speech } from '../lib/model/message.ts';
import { pathOf } from '../i18n/paths.ts';

/** What is asked of an edition here; the store's files have it. */
export interface Dated {
  act: string;
  date: string;
  lang: Lang;
}

/** The edition on the page of the act: the newest in the page's language, else Ukrainian, else English, else the first. Editions come newest first. */
export function shownEdition<E extends Dated>(editions: readonly E[], speech: Speech): E | undefined {
  for (const lang of [speech, 'uk', 'en']) {
    const found = editions.find((edition) => edition.lang === lang);
    if (found) return found;
  }
  return editions[0];
}

/** The dated address, the one that stays. */
export const datedPath = (speech: Speech, { act, date, lang }: Dated): string => pathOf(speech, 'acts', act, `${date}.${lang}`);

/** Where a page in this language shows the edition. */
export const editionPath = (speech: Speech, edition: Dated, shown: Dated | undefined): string =>
  shown && shown.date === edition.date && shown.lang === edition.lang ? pathOf(speech, 'acts', edition.act) : datedPath(speech, edition);

/** The editions before and after this one in its language, and the newest. */
export function neighbours<E extends Dated>(editions: readonly E[], edition: Dated): { previous?: E | undefined; next?: E | undefined; newest: E | undefined } {
  const same = editions.filter(({ lang }) => lang === edition.lang);
  const at = same.findIndex(({ date }) => date === edition.date);
  return { previous: same[at + 1], next: at > 0 ? same[at - 1] : undefined, newest: same[0] };
}

/** The same edition in other languages. */
export const translationsOf = <E extends Dated>(editions: readonly E[], edition: Dated): E[] =>
  editions.filter(({ date, lang }) => date === edition.date && lang !== edition.lang);
