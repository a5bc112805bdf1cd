/**
 * Which pages there are: each in both languages, one for an act and one for each of its editions.
 *
 * The underscore keeps Astro from taking this file for a page.
 */
import type { ActEntry, EditionFile } from '../../scripts/store/collection.ts';
import { actEntries } from '../components/collected/acts.ts';
import { comparedPairs, pairName, type Pair } from '../components/compare/pairs.ts';
import { correlationName, replacementsOf, type Replacement } from '../components/compare/replacements.ts';
import { parallelTexts, type Parallel } from '../components/law/parallel-texts.ts';
import { speechParam } from '../i18n/paths.ts';
import { SPEECHES, type Speech } from '../i18n/catalogue.ts';
import { keptIds } from './_kept.ts';

interface Route<P> {
  params: Record<string, string | undefined>;
  props: P;
}

/** A page that exists once in each language. */
export const bothSpeeches = (): Route<{ speech: Speech }>[] =>
  SPEECHES.map((speech) => ({ params: { speech: speechParam(speech) }, props: { speech } }));

/** `ua/nt-1` as the two folders it is. */
function placed(act: string): { jurisdiction: string; slug: string } {
  const [jurisdiction = '', slug = ''] = act.split('/');
  return { jurisdiction, slug };
}

/** Acts whose pages the last build has not left as they would be now. */
async function actsToMake(): Promise<ActEntry[]> {
  const kept = await keptIds();
  return (await actEntries()).filter(({ act }) => !kept.has(act.id));
}

/** The page of each act. */
export async function actRoutes(): Promise<Route<{ speech: Speech; entry: ActEntry }>[]> {
  const entries = await actsToMake();
  return SPEECHES.flatMap((speech) =>
    entries.map((entry) => ({ params: { speech: speechParam(speech), ...placed(entry.act.id) }, props: { speech, entry } })));
}

/** The dated page of each edition. */
export async function editionRoutes(): Promise<Route<{ speech: Speech; entry: ActEntry; edition: EditionFile }>[]> {
  return (await actRoutes()).flatMap(({ params, props }) =>
    props.entry.editions.map((edition) => ({ params: { ...params, edition: `${edition.date}.${edition.lang}` }, props: { ...props, edition } })));
}

/** The page of each comparison of two editions. */
export async function comparisonRoutes(): Promise<Route<{ speech: Speech; entry: ActEntry; pair: Pair<EditionFile> }>[]> {
  return (await actRoutes()).flatMap(({ params, props }) =>
    comparedPairs(props.entry.editions).map((pair) => ({ params: { ...params, pair: pairName(pair) }, props: { ...props, pair } })));
}

/** The page of each act beside one that it replaces. */
export async function correlationRoutes(): Promise<Route<{ speech: Speech; replacement: Replacement }>[]> {
  const entries = await actEntries();
  return SPEECHES.flatMap((speech) => replacementsOf(entries, speech).map((replacement) => ({
    params: { speech: speechParam(speech), ...placed(replacement.to.act), old: correlationName(replacement) }, props: { speech, replacement },
  })));
}

/** The page of each date at which an act stands in both languages. */
export async function parallelRoutes(): Promise<Route<{ speech: Speech; entry: ActEntry; parallel: Parallel<EditionFile> }>[]> {
  return (await actRoutes()).flatMap(({ params, props }) =>
    parallelTexts(props.entry.editions).map((parallel) => ({ params: { ...params, date: parallel.date }, props: { ...props, parallel } })));
}
