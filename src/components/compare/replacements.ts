/**
 * Which acts have a correlation table of their own: every act whose record says that it replaces another one of the collection,
 * when there are texts of both in one language. And where the page and its files are.
 *
 * Of the old act the newest text that is not later than the new act's first: a recast continues the act as it was amended, not
 * as it was adopted. So the table stays the same when either act is amended afterwards.
 *
 * @example
 * replacementsOf(entries, 'uk').map(correlationName) // ['eu-reg-1-2001']
 */
import type { ActEntry, EditionFile } from '../../../scripts/store/collection.ts';
import { pathOf } from '../../i18n/paths.ts';
import { SPEECHES, type Speech } from '../../i18n/catalogue.ts';
import type { Dated } from '../editions.ts';
import type { Pair } from './pairs.ts';

export interface Replacement extends Pair<EditionFile> {
  old: ActEntry;
  current: ActEntry;
}

/** The correlated pairs, with texts in the language of the page where there are, else in Ukrainian, in English, in another. */
export function replacementsOf(entries: readonly ActEntry[], speech: Speech): Replacement[] {
  const known = new Map(entries.map((entry) => [entry.act.id, entry]));
  return entries.flatMap((current) => {
    const replaced = new Set(current.act.relations.filter(({ kind, act }) => kind === 'replaces' && act !== current.act.id).map(({ act }) => act));
    return [...replaced].flatMap((id) => {
      const old = known.get(id);
      const texts = old && textsOf(old.editions, current.editions, speech);
      return old && texts ? [{ old, current, ...texts }] : [];
    });
  });
}

/** Every pair of texts that some page shows, once. */
export function replacementFiles(entries: readonly ActEntry[]): Replacement[] {
  const all = SPEECHES.flatMap((speech) => replacementsOf(entries, speech));
  return [...new Map(all.map((replacement) => [correlationFile(replacement, 'csv'), replacement])).values()];
}

/** The two texts to correlate; undefined when there are none in one language. Editions come newest first. */
export function textsOf<E extends Dated>(olds: readonly E[], news: readonly E[], speech: Speech): Pair<E> | undefined {
  for (const lang of new Set([speech, 'uk', 'en', ...news.map((edition) => edition.lang)])) {
    const [before, after] = [olds, news].map((editions) => editions.filter((edition) => edition.lang === lang));
    const to = after?.at(-1);
    const from = before?.find(({ date }) => to !== undefined && date <= to.date) ?? before?.at(-1);
    if (from && to) return { from, to };
  }
  return undefined;
}

const flat = (act: string): string => act.replace('/', '-');

/** «eu-reg-1-2001»: the old act, the last part of the address. */
export const correlationName = ({ from }: Pair<Dated>): string => flat(from.act);

/** The address of the page. */
export const correlationPath = (speech: Speech, pair: Pair<Dated>): string => pathOf(speech, 'acts', pair.to.act, 'correlation', correlationName(pair));

export const CORRELATION_FILES = ['csv', 'docx', 'detail'] as const;
/** `detail`: the Word file by paragraphs and points. */
export type CorrelationFile = (typeof CORRELATION_FILES)[number];

const ENDS: Record<CorrelationFile, string> = { csv: 'csv', docx: 'docx', detail: 'detail.docx' };

/** The address of a file to take away; its name says what it is, because it ends in a folder of downloads. */
export const correlationFile = (pair: Pair<Dated>, file: CorrelationFile): string => `/files/${flat(pair.to.act)}_replaces_${correlationName(pair)}.${pair.to.lang}.${ENDS[file]}`;
