/**
 * Acts as the pages on border management speak of them: those a record is about, and single ones named by id.
 *
 * @example
 * actLinks(['ua/nt-1', 'ua/9-9'], entries, 'uk')
 * // [{ id: 'ua/nt-1', text: 'Про спільний контроль…', href: '/acts/ua/nt-1/' }, { id: 'ua/9-9', text: 'ua/9-9' }]
 */
import type { ActEntry } from '../../../scripts/store/collection.ts';
import { spoken, type Speech } from '../../i18n/catalogue.ts';
import { pathOf } from '../../i18n/paths.ts';

export interface ActLink {
  id: string;
  /** The short title, else the title; the id of an act that is not in the collection. */
  text: string;
  /** Set when the text is not in the page's language. */
  lang?: Speech | undefined;
  /** Absent for an act that is not in the collection. */
  href?: string;
}

/** Links to acts named by id, each once, in the order given. */
export function actLinks(ids: readonly string[], entries: readonly Pick<ActEntry, 'act'>[], speech: Speech): ActLink[] {
  return [...new Set(ids)].map((id) => {
    const act = entries.find((entry) => entry.act.id === id)?.act;
    if (!act) return { id, text: id };
    const { text, lang } = spoken(act.shortTitle ?? act.title, speech);
    return { id, text, lang: lang === speech ? undefined : lang, href: pathOf(speech, 'acts', id) };
  });
}

/** What an act is sorted by. */
export type Sorting = 'bodies' | 'levels' | 'components';

/** The acts that have a value: `actsWith(entries, 'bodies', 'customs')`. */
export const actsWith = (entries: readonly ActEntry[], sorting: Sorting, value: string): ActEntry[] =>
  entries.filter(({ act }) => (act[sorting] as readonly string[]).includes(value));

const FACET: Record<Sorting, string> = { bodies: 'body', levels: 'level', components: 'component' };

/** The list of acts with a filter set: `/acts/?body=customs`. */
export const filteredActs = (speech: Speech, sorting: Sorting | 'jurisdiction', value: string): string =>
  `${pathOf(speech, 'acts')}?${sorting === 'jurisdiction' ? sorting : FACET[sorting]}=${value}`;
