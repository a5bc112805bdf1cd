/**
 * The state of the collection, worked out once for both languages of the page. No clock: the same collection gives the
 * same page. Sources are read only where the collection keeps them, and what was proved before is remembered.
 *
 * The underscore keeps Astro from taking this file for a page.
 */
import { checkCollection, type Checked } from '../../scripts/store/check-collection.ts';

let checked: Promise<Checked> | undefined;

/** What `zvirka check` would say; the development server asks anew each time. */
export const collectionState = (): Promise<Checked> => (import.meta.env.DEV ? checkCollection() : (checked ??= checkCollection()));
