/**
 * The page of each table of concordance, in both languages.
 *
 * The underscore keeps Astro from taking this file for a page.
 */
import type { Table } from '../../scripts/store/concordance-table.ts';
import { speechParam } from '../i18n/paths.ts';
import { SPEECHES, type Speech } from '../i18n/catalogue.ts';
import { keptIds } from './_kept.ts';
import { shownTables } from '../components/collected/tables.ts';
import { actSlug } from '../lib/model/act-slug.ts';

interface TableRoute {
  params: { speech: string | undefined; slug: string };
  props: { speech: Speech; table: Table };
}

/** The last part of the address of a table: `eu/32016r0399` → `32016r0399`. */
export const slugOf = ({ assessment: { concordance: { act } } }: Table): string => actSlug(act);

/** Tables whose pages and forms the last build has not left as they would be now. */
export async function tablesToMake(): Promise<Table[]> {
  const kept = await keptIds();
  return (await shownTables()).filter((table) => !kept.has(`table/${slugOf(table)}`));
}

export async function tableRoutes(): Promise<TableRoute[]> {
  const tables = await tablesToMake();
  return SPEECHES.flatMap((speech) => tables.map((table) => ({ params: { speech: speechParam(speech), slug: slugOf(table) }, props: { speech, table } })));
}
