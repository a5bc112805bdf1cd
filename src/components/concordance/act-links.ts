/**
 * From an article on the page of an act to the tables of concordance it stands in: one quiet line at its foot. Only the newest text in a
 * language has it, for the rows stand at the addresses of the newest edition.
 *
 * @example
 * (await tableLinks(file, entry, 'uk')).get('art_7') // '<p class="in-table"><a href="/harmonisation/…/reverse/#ua-1710-17--art_7">у таблиці відповідності: …</a></p>'
 */
import type { ActEntry, EditionFile } from '../../../scripts/store/collection.ts';
import type { Table } from '../../../scripts/store/concordance-table.ts';
import { HARMONISATION_WORDS } from '../../i18n/harmonisation-words.ts';
import { outlineTree, selfAndAbove } from '../../lib/concordance/outline-tree.ts';
import { reverse } from '../../lib/concordance/reverse.ts';
import type { Speech } from '../../lib/model/message.ts';
import { shownTables } from '../collected/tables.ts';
import { escaped } from '../escape.ts';
import { nameOfAct, reverseId, reversePath, tablePath } from './shown-row.ts';

/** Links by the eId of the article; articles that stand in no table are not there. */
export async function tableLinks(file: EditionFile, entry: ActEntry, speech: Speech): Promise<Map<string, string>> {
  const newest = entry.editions.find(({ lang }) => lang === file.lang);
  if (newest !== file && newest?.date !== file.date) return new Map();
  const places = (await shownTables()).map((table) => ({ table, found: file.act === table.assessment.concordance.act ? ownPlaces(table, speech) : answerPlaces(file.act, table, speech) }));
  const links = new Map<string, string[]>();
  for (const { table, found } of places) {
    const { act } = table.assessment.concordance;
    const say = HARMONISATION_WORDS[speech];
    const words = act === file.act ? say.inTable : say.inTables(nameOfAct(table.acts.find((one) => one.act.id === act), act, speech).text);
    for (const [article, href] of found) links.set(article, [...(links.get(article) ?? []), `<a href="${escaped(href)}">${escaped(words)}</a>`]);
  }
  return new Map([...links].map(([article, found]) => [article, `<p class="in-table">${found.join(' · ')}</p>`]));
}

/** Articles of the EU act, each with its first row. */
const ownPlaces = (table: Table, speech: Speech): Map<string, string> => {
  const { concordance: { act }, rows } = table.assessment;
  return firstOf(act, rows.map(({ provision, row }) => [provision, tablePath(speech, act, row.provision)]), table);
};

/** Articles of a Ukrainian act, each with its first place in the table turned round. */
const answerPlaces = (ua: string, table: Table, speech: Speech): Map<string, string> => {
  const answering = reverse([table.assessment], table.outlines).get(ua) ?? [];
  return firstOf(ua, answering.map(({ provision }) => [provision, `${reversePath(speech, table.assessment.concordance.act)}#${reverseId(ua, provision)}`]), table);
};

/** The first address of each article. */
function firstOf(act: string, places: readonly (readonly [provision: string, href: string])[], { outlines }: Table): Map<string, string> {
  const first = new Map<string, string>();
  for (const [provision, href] of places) {
    for (const outline of outlines.get(act) ?? []) {
      const node = outlineTree(outline).byEid.get(provision);
      const article = node && [...selfAndAbove(node)].find(({ row }) => row.kind === 'article' || row.kind === 'attachment')?.row.eid;
      if (article !== undefined && !first.has(article)) first.set(article, href);
      if (node) break;
    }
  }
  return first;
}
