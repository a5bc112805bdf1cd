/**
 * What the pages on border management show, read once in a build; the development server reads it anew each time.
 *
 * The underscore keeps Astro from taking this file for a page.
 */
import { openConcordances, outlinesFor } from '../../scripts/store/concordances.ts';
import { dutiesOf, type ActDuties } from '../../scripts/store/duties.ts';
import { openKnowledge, type Knowledge } from '../../scripts/store/knowledge.ts';
import { chosenPack } from '../../scripts/store/pack-choice.ts';
import type { Speech } from '../i18n/catalogue.ts';
import { assess, type Assessment } from '../lib/concordance/assess.ts';
import { actEntries, bothSpeeches } from './_routes.ts';

let read: Promise<Knowledge> | undefined;
let assessed: Promise<Assessment[]> | undefined;
let found: Promise<Map<string, ActDuties[]>> | undefined;

/** Bodies, platforms, components, practices, strategies, terms, pages of prose. */
export const knowledge = (): Promise<Knowledge> => (import.meta.env.DEV ? openKnowledge() : (read ??= openKnowledge()));

async function findDuties(): Promise<Map<string, ActDuties[]>> {
  const { bodies } = await knowledge();
  return dutiesOf(await actEntries(), bodies.map(({ record: { id, named } }) => ({ body: id, phrases: named })));
}

/** The provisions that name each body, by act. */
export const duties = (): Promise<Map<string, ActDuties[]>> => (import.meta.env.DEV ? findDuties() : (found ??= findDuties()));

async function assessAll(): Promise<Assessment[]> {
  const concordances = (await openConcordances()).files.map(({ concordance }) => concordance);
  const outlines = await outlinesFor(concordances, await actEntries());
  return concordances.map((concordance) => assess(concordance, outlines));
}

/** The tables of concordance held against the law as it is now. */
export const assessments = (): Promise<Assessment[]> => (import.meta.env.DEV ? assessAll() : (assessed ??= assessAll()));

type Routes<P> = { params: Record<string, string | undefined>; props: P & { speech: Speech } }[];

/** A page once in each language; none in a trainer pack, which is acts alone. */
export const guideSpeeches = (): Routes<object> => (chosenPack() ? [] : bothSpeeches());

/** A page for each key in each language, as the parameter `id`. */
export const guideRoutes = <K extends string>(ids: readonly K[]): Routes<{ id: K }> =>
  guideSpeeches().flatMap(({ params, props }) => ids.map((id) => ({ params: { ...params, id }, props: { ...props, id } })));
