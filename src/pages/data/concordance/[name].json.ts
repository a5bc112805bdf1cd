/**
 * Each table of concordance for programs, as `zvirka concordance --json` prints it; and `index`, which lists them with their counts, exercises
 * apart and without. A trainer pack has none.
 */
import type { APIRoute } from 'astro';
import { concordanceJson } from '../../../../scripts/report/concordance-json.ts';
import type { Table } from '../../../../scripts/store/concordance-table.ts';
import { chosenPack } from '../../../../scripts/store/pack-choice.ts';
import { tablePath } from '../../../components/concordance/shown-row.ts';
import { slugOf, tablesToMake } from '../../_table-routes.ts';
import { judgedTables, shownTables } from '../../../components/collected/tables.ts';

export const getStaticPaths = async () => (chosenPack() ? [] : [...(await tablesToMake()).map(slugOf), 'index'].map((name) => ({ params: { name } })));

export const GET: APIRoute = async ({ params: { name = '' } }) => {
  const tables = await shownTables();
  const table = tables.find((one) => slugOf(one) === name);
  if (table) return Response.json(concordanceJson(table, 'uk'));
  const judged = await judgedTables();
  return Response.json({
    tables: judged.map((one) => ({ ...listed(one), counts: one.assessment.counts })),
    exercises: tables.filter((one) => !judged.includes(one)).map(listed),
  });
};

/** A table as the index lists it. Counts are not here: whoever adds them up must not meet an exercise. */
function listed(table: Table): object {
  const { concordance: { act, review, lang }, edition } = table.assessment;
  return { eu: act, edition: edition.date, lang, review, data: `/data/concordance/${slugOf(table)}.json`, page: tablePath('uk', act) };
}
