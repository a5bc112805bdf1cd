/**
 * Words of the site: which language speaks, and where its catalogue is.
 *
 * Ukrainian is the first language and shapes the catalogue; English has the same type, so a key that is missing in one
 * of them fails the type check instead of showing up empty on a page.
 *
 * @example
 * words('uk').nav.acts // 'Акти'
 */
import type { Speech } from '../lib/model/message.ts';
import { en } from './en.ts';
import { uk, type Catalogue } from './uk.ts';

export type { Catalogue, Speech };

/** The languages of the site, the first one first. */
export const SPEECHES: readonly Speech[] = ['uk', 'en'];

const CATALOGUES: Record<Speech, Catalogue> = { uk, en };

/** The catalogue of a language. */
export const words = (speech: Speech): Catalogue => CATALOGUES[speech];

/** A text in the page's language, else Ukrainian, with the language it turned out to be in. */
export function spoken(text: { uk: string; en?: string | undefined }, speech: Speech): { text: string; lang: Speech } {
  return speech === 'en' && text.en !== undefined ? { text: text.en, lang: 'en' } : { text: text.uk, lang: 'uk' };
}
