/**
 * Which texts of an act stand side by side, and on which page: for every date that has both languages of the site, and for the newest
 * text of each language, the nearest text of the other. Pure.
 *
 * @example
 * parallelTexts(editions).map(({ date }) => date) // ['2026-03-01']
 */
import { pathOf } from '../../i18n/paths.ts';
import type { Speech } from '../../lib/model/message.ts';
import type { Dated } from '../editions.ts';

export interface Parallel<E extends Dated> {
  /** The last part of the address. */
  date: string;
  uk: E;
  en: E;
}

/** The pages of an act, newest first; none for an act that has one language. Editions come newest first. */
export function parallelTexts<E extends Dated>(editions: readonly E[]): Parallel<E>[] {
  const [uk, en] = [editions.filter(({ lang }) => lang === 'uk'), editions.filter(({ lang }) => lang === 'en')];
  if (!uk[0] || !en[0]) return [];
  const both = uk.map(({ date }) => date).filter((date) => en.some((other) => other.date === date));
  const dates = [...new Set([uk[0].date, en[0].date, ...both])].toSorted().reverse();
  return dates.map((date) => ({ date, uk: nearest(uk, date), en: nearest(en, date) }));
}

/** The text of a date: the newest that is not younger, else the oldest. */
const nearest = <E extends Dated>(same: readonly E[], date: string): E => same.find((one) => one.date <= date) ?? same.at(-1)!;

/** The page on which an edition stands beside the other language; undefined where there is none. */
export const parallelOf = <E extends Dated>(editions: readonly E[], edition: Dated): Parallel<E> | undefined =>
  parallelTexts(editions).find(({ uk, en }) => [uk, en].some(({ date, lang }) => date === edition.date && lang === edition.lang));

/** The address of the page. */
export const parallelPath = (speech: Speech, act: string, { date }: Pick<Parallel<Dated>, 'date'>): string => pathOf(speech, 'acts', act, 'parallel', date);
