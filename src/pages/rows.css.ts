/** The style sheet that filters tables of concordance and measures, made from the values their rows have. */
import type { APIRoute } from 'astro';
import { rowFacetCss } from '../components/concordance/row-facets.ts';
import { openTables } from '../components/collected/tables.ts';

export const GET: APIRoute = async () => {
  const { tables, asOf } = await openTables();
  return new Response(rowFacetCss(tables.flatMap(({ assessment }) => assessment.rows), asOf), { headers: { 'content-type': 'text/css' } });
};
