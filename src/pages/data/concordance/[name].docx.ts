/** The official forms of each table of concordance for Word. */
import type { APIRoute } from 'astro';
import { sheetDocx } from '../../../lib/forms/sheet-docx.ts';
import { formRoutes, sheetOfForm, type FormOfTable } from '../../_table-forms.ts';

export const getStaticPaths = formRoutes;

export const GET: APIRoute = async ({ props }) =>
  new Response(Buffer.from(await sheetDocx(await sheetOfForm(props as FormOfTable))), { headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } });
