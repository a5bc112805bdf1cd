/**
 * What the pages on border management show, read once in a build; the development server reads it anew each time.
 *
 * The underscore keeps Astro from taking this file for a page.
 */
import { dutiesOf, type ActDuties } from '../../scripts/store/duties.ts';
import { openKnowledge, type Knowledge } from '../../scripts/store/knowledge.ts';
import { chosenPack } from '../../scripts/store/pack-choice.ts';
import type { Speech } from '../i18n/catalogue.ts';
import type { Assessment } from '../lib/concordance/assess.ts';
import { actEntries, bothSpeeches } from './_routes.ts';
import { judgedTables } from './_tables.ts';

let read: Promise<Knowledge> | undefined;
let found: Promise<Map<string, ActDuties[]>> | undefined;

/** Bodies, platforms, components, practices, strategies, terms, pages of prose. */
export const knowledge = (): Promise<Knowledge> => (import.meta.env.DEV ? openKnowledge() : (read ??= openKnowledge()));

async function findDuties(): Promise<Map<string, ActDuties[]>> {
  const { bodies } = await knowledge();
  return dutiesOf(await actEntries(), bodies.map(({ record: { id, named } }) => ({ body: id, phrases: named })));
}

/** The provisions that name each body, by act. */
export const duties = (): Promise<Map<string, ActDuties[]>> => (import.meta.env.DEV ? findDuties() : (found ??= findDuties()));

/** The tables of concordance that judge law, held against the law as it is now. */
export const assessments = async (): Promise<Assessment[]> => (await judgedTables()).map(({ assessment }) => assessment);

type Routes<P> = { params: Record<string, string | undefined>; props: P & { speech: Speech } }[];

/** A page once in each language; none in a trainer pack, which is acts alone. */
export const guideSpeeches = (): Routes<object> => (chosenPack() ? [] : bothSpeeches());

/** A page for each key in each language, as the parameter `id`. */
export const guideRoutes = <K extends string>(ids: readonly K[]): Routes<{ id: K }> =>
  guideSpeeches().flatMap(({ params, props }) => ids.map((id) => ({ params: { ...params, id }, props: { ...props, id } })));
