/** Each table of concordance for programs, as `zvirka concordance --json` prints it; and `index`, which lists them with their counts. */
import type { APIRoute } from 'astro';
import { concordanceJson } from '../../../../scripts/report/concordance-json.ts';
import { tablePath } from '../../../components/concordance/shown-row.ts';
import { slugOf } from '../../_table-routes.ts';
import { shownTables } from '../../_tables.ts';

export const getStaticPaths = async () => [...(await shownTables()).map(slugOf), 'index'].map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params: { name = '' } }) => {
  const tables = await shownTables();
  const table = tables.find((one) => slugOf(one) === name);
  if (table) return Response.json(concordanceJson(table, 'uk'));
  return Response.json({
    tables: tables.map((one) => {
      const { concordance: { act, review, lang }, edition, counts } = one.assessment;
      return { eu: act, edition: edition.date, lang, review, counts, data: `/data/concordance/${slugOf(one)}.json`, page: tablePath('uk', act) };
    }),
  });
};
