/** One edition for programs: its record, its source and every provision with its address. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chosenPack } from '../../../../../../scripts/store/pack-choice.ts';
import { loadEdition } from '../../../../../../scripts/store/collection.ts';
import { editionData } from '../../../../../components/share/data.ts';
import { editionRoutes } from '../../../../_routes.ts';

/** The data speak no language of the site, so each edition is written once. */
export const getStaticPaths = async () =>
  (chosenPack() ? [] : await editionRoutes()).filter(({ props }) => props.speech === 'uk').map(({ params: { speech: _, ...params }, props }) => ({ params, props }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { entry, edition } }) =>
  Response.json(editionData(entry.act, edition, (await loadEdition(edition)).body));
