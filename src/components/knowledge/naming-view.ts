/**
 * Namings of a body for a page: where each leads and how it is cited. The link goes to the Ukrainian edition that was read, whatever
 * the language of the page.
 *
 * @example
 * namingLinks(act, naming, 'uk') // [{ href: '/acts/ua/nt-1/#art_6__para_2', citation: 'ст. 6, ч. 2' }]
 */
import type { ActDuties } from '../../../scripts/store/duties.ts';
import { words, type Speech } from '../../i18n/catalogue.ts';
import { fragment } from '../../lib/model/eid.ts';
import type { Naming } from '../../lib/search/naming.ts';
import { citationOfPath } from '../citation.ts';
import { editionPath, shownEdition } from '../editions.ts';

export interface NamingLink {
  href: string;
  citation: string;
}

/** The places of a naming in the order of the text. */
export function namingLinks({ entry, edition }: ActDuties, { places }: Naming, speech: Speech): NamingLink[] {
  const page = editionPath(speech, edition, shownEdition(entry.editions, speech));
  return places.map(({ eid, path }) => ({ href: `${page}#${fragment(eid)}`, citation: citationOfPath(path, words(speech)) }));
}

/** How many provisions name a body in all: articles, and units outside articles. */
export const countOf = (named: readonly ActDuties[]): number => named.reduce((sum, { namings }) => sum + namings.length, 0);
