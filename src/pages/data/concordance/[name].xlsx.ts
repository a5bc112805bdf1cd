/** The official forms of each table of concordance for Excel. */
import type { APIRoute } from 'astro';
import { sheetXlsx } from '../../../lib/forms/sheet-xlsx.ts';
import { formRoutes, sheetOfForm, type FormOfTable } from '../../_table-forms.ts';

export const getStaticPaths = formRoutes;

export const GET: APIRoute = async ({ props }) =>
  new Response(Buffer.from(await sheetXlsx(await sheetOfForm(props as FormOfTable))), { headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } });
