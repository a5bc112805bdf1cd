/**
 * The pages that the last build has left as they would be now, asked once for all routes. The development server makes every page.
 *
 * The underscore keeps Astro from taking this file for a page.
 */
import { keptPages } from '../../scripts/build/kept-pages.ts';
import { actEntries } from '../components/collected/acts.ts';

let kept: Promise<ReadonlySet<string>> | undefined;

/** Ids of acts (`ua/nt-1`) and tables (`table/32016r0399`) whose pages are not made. */
export const keptIds = (): Promise<ReadonlySet<string>> =>
  import.meta.env.DEV ? Promise.resolve(new Set<string>()) : (kept ??= actEntries().then(keptPages).then(({ ids }) => ids));
