/** The style sheet that filters the list of acts, made from the values the acts have. */
import type { APIRoute } from 'astro';
import { facetCss } from '../components/facets.ts';
import { actEntries } from '../components/collected/acts.ts';

export const GET: APIRoute = async () => new Response(facetCss(await actEntries()), { headers: { 'content-type': 'text/css' } });
