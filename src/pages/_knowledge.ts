/**
 * Routes of the pages on border management.
 *
 * The underscore keeps Astro from taking this file for a page.
 */
import { chosenPack } from '../../scripts/store/pack-choice.ts';
import type { Speech } from '../i18n/catalogue.ts';
import { bothSpeeches } from './_routes.ts';

type Routes<P> = { params: Record<string, string | undefined>; props: P & { speech: Speech } }[];

/** A page once in each language; none in a trainer pack, which is acts alone. */
export const guideSpeeches = (): Routes<object> => (chosenPack() ? [] : bothSpeeches());

/** A page for each key in each language, as the parameter `id`. */
export const guideRoutes = <K extends string>(ids: readonly K[]): Routes<{ id: K }> =>
  guideSpeeches().flatMap(({ params, props }) => ids.map((id) => ({ params: { ...params, id }, props: { ...props, id } })));
