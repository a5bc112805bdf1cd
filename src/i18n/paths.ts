/**
 * Addresses of pages: Ukrainian at the root, English the same below `/en/`. Always root-relative with a trailing slash;
 * the build makes them relative afterwards.
 *
 * @example
 * pathOf('en', 'acts', 'ua/nt-1') // '/en/acts/ua/nt-1/'
 * inSpeech('/en/acts/', 'uk') // '/acts/'
 */
import type { Speech } from '../lib/model/message.ts';

/** The address of a page in a language; no parts is the home page. */
export function pathOf(speech: Speech, ...parts: string[]): string {
  const path = parts.join('/');
  return `${speech === 'en' ? '/en/' : '/'}${path === '' ? '' : `${path}/`}`;
}

/** The same page in the given language. */
export const inSpeech = (path: string, speech: Speech): string => {
  const bare = path.replace(/^\/en(?=\/)/, '');
  return speech === 'en' ? `/en${bare}` : bare;
};

/** The value of the route parameter `[...speech]`: Ukrainian has none. */
export const speechParam = (speech: Speech): string | undefined => (speech === 'en' ? 'en' : undefined);
