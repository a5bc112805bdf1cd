/**
 * Translation lag: a translation that shows an older state than the newest edition in the original language.
 *
 * @example
 * lagOf([{ date: '2024-07-10', lang: 'en', nature: 'consolidated' }, { date: '2019-06-11', lang: 'uk', nature: 'official-translation' }], translation)
 * // { translation: '2019-06-11', current: '2024-07-10' }
 */
import type { Speech } from '../../lib/model/message.ts';
import { ACT_WORDS } from '../../i18n/act-words.ts';
import { shortDate } from '../../i18n/dates.ts';
import type { EditionMeta, Nature } from '../../lib/model/edition.ts';

type Text = Pick<EditionMeta, 'date' | 'lang' | 'nature'>;

const TRANSLATIONS: ReadonlySet<Nature> = new Set<Nature>(['official-translation', 'working-translation']);

export interface Lag {
  /** The state the translation shows. */
  translation: string;
  /** The newest edition in the original language. */
  current: string;
}

/**
 * How far a text of an act lags, or undefined: for an original, for a translation of the newest state, and where no text in another
 * language is an original. A draft is no edition in force and makes no translation old.
 */
export function lagOf(editions: readonly Text[], text: Text | undefined): Lag | undefined {
  if (text === undefined || !TRANSLATIONS.has(text.nature)) return undefined;
  const originals = editions.filter(({ lang, nature }) => lang !== text.lang && !TRANSLATIONS.has(nature) && nature !== 'draft');
  const current = originals.map(({ date }) => date).toSorted().at(-1);
  return current !== undefined && current > text.date ? { translation: text.date, current } : undefined;
}

/** The badge in words. */
export function lagWords(editions: readonly Text[], text: Text | undefined, speech: Speech): string | undefined {
  const lag = lagOf(editions, text);
  return lag && ACT_WORDS[speech].lag(shortDate(lag.translation), shortDate(lag.current));
}
