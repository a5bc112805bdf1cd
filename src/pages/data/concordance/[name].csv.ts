/** Each table of concordance as CSV, in both languages. */
import type { APIRoute } from 'astro';
import { concordanceCsv } from '../../../../scripts/report/concordance-csv.ts';
import type { Table } from '../../../../scripts/store/concordance-table.ts';
import { SPEECHES, type Speech } from '../../../i18n/catalogue.ts';
import { slugOf, tablesToMake } from '../../_table-routes.ts';

interface Props {
  table: Table;
  speech: Speech;
}

export const getStaticPaths = async () => (await tablesToMake()).flatMap((table) => SPEECHES.map((speech) => ({ params: { name: `${slugOf(table)}.${speech}` }, props: { table, speech } })));

export const GET: APIRoute = ({ props }) => {
  const { table, speech } = props as Props;
  return new Response(concordanceCsv(table, speech), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
