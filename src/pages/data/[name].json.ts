/** The index of the collection for programs, and the shapes of both kinds of data files as JSON Schema. */
import type { APIRoute } from 'astro';
import * as z from 'zod';
import { chosenPack } from '../../../scripts/store/pack-choice.ts';
import { indexData } from '../../components/share/data.ts';
import { editionDataSchema, indexDataSchema } from '../../components/share/data-schema.ts';
import { actEntries } from '../../components/collected/acts.ts';

const FILES: Record<string, () => unknown> = {
  acts: async () => indexData(await actEntries()),
  'acts.schema': () => z.toJSONSchema(indexDataSchema),
  'edition.schema': () => z.toJSONSchema(editionDataSchema),
};

export const getStaticPaths = () => (chosenPack() ? [] : Object.keys(FILES).map((name) => ({ params: { name } })));

export const GET: APIRoute = async ({ params: { name = '' } }) => Response.json(await FILES[name]?.());
