/**
 * Pages of prose in lists: those of a language, by the heading they stand under.
 *
 * @example
 * proseGroups(pages, 'uk') // [{ section: 'Про збірку', pages: [ … ] }, { section: undefined, pages: [ … ] }]
 */
import type { ProsePage } from '../../../scripts/store/knowledge-prose.ts';
import type { Speech } from '../../i18n/catalogue.ts';

export interface ProseGroup {
  /** Absent for pages that stand under no heading. */
  section: string | undefined;
  pages: ProsePage[];
}

/** Slugs there are, in their own order; a page of one language only is shown in both. */
export const proseSlugs = (pages: readonly ProsePage[]): string[] => [...new Set(pages.map(({ slug }) => slug))];

/** The page in a language, else in the other one. */
export const prosePage = (pages: readonly ProsePage[], slug: string, speech: Speech): ProsePage =>
  pages.find((page) => page.slug === slug && page.speech === speech) ?? pages.find((page) => page.slug === slug)!;

/** Every page once, by section, sections in the order of their first page. */
export const proseGroups = (pages: readonly ProsePage[], speech: Speech): ProseGroup[] =>
  [...Map.groupBy(proseSlugs(pages).map((slug) => prosePage(pages, slug, speech)), ({ section }) => section)].map(([section, own]) => ({ section, pages: own }));
