/** Every correlation table as CSV, once: in Ukrainian, of English texts in English. */
import type { APIRoute } from 'astro';
import { correlationCsv } from '../../../scripts/report/correlate-csv.ts';
import { correlationOf } from '../../components/compare/correlations.ts';
import { correlationFile, replacementFiles, type Replacement } from '../../components/compare/replacements.ts';
import { actEntries } from '../../components/collected/acts.ts';

export async function getStaticPaths(): Promise<{ params: { name: string }; props: Replacement }[]> {
  return replacementFiles(await actEntries()).map((replacement) => ({ params: { name: correlationFile(replacement, 'csv').replace(/^\/files\/|\.csv$/g, '') }, props: replacement }));
}

export const GET: APIRoute = async ({ props }) => {
  const replacement = props as Replacement;
  const csv = correlationCsv(await correlationOf(replacement), replacement.to.lang === 'en' ? 'en' : 'uk');
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
