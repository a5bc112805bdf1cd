/** The official forms of each table of concordance as pages that stand alone. */
import type { APIRoute } from 'astro';
import { sheetHtml } from '../../../lib/forms/sheet-html.ts';
import { formRoutes, sheetOfForm, type FormOfTable } from '../../_table-forms.ts';

export const getStaticPaths = formRoutes;

export const GET: APIRoute = async ({ props }) => new Response(sheetHtml(await sheetOfForm(props as FormOfTable)), { headers: { 'content-type': 'text/html; charset=utf-8' } });
