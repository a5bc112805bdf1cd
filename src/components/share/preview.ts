/**
 * What a page says of itself to those who link to it: its one address, the same page in the other language, the feed, and
 * Open Graph (ogp.me) for previews in messengers. All of it needs the site's address; without one there is nothing.
 *
 * No `og:image`: a picture of a law says nothing its title does not.
 *
 * @example
 * previewOf(site, { path: '/acts/ua/nt-1/', speech: 'uk', title: 'Закон', kind: 'article' })?.canonical
 */
import { words, SPEECHES, type Speech } from '../../i18n/catalogue.ts';
import { inSpeech, pathOf } from '../../i18n/paths.ts';
import type { Site } from '../../site.config.ts';
import { absolute } from './address.ts';

export interface Previewed {
  path: string;
  speech: Speech;
  title: string;
  description?: string | undefined;
  kind: 'article' | 'website';
}

export interface Preview {
  canonical: string;
  /** Language → address of the page in it. */
  alternates: { lang: string; href: string }[];
  /** From the root of the site. */
  feed: string;
  /** Open Graph: property → content. */
  properties: [property: string, content: string][];
}

const LOCALES: Record<Speech, string> = { uk: 'uk_UA', en: 'en_GB' };

/** From the root of the site. */
export const feedPath = (speech: Speech): string => `${pathOf(speech)}feed.xml`;

/** Undefined when the site's address is not known. */
export function previewOf(site: Pick<Site, 'address'>, { path, speech, title, description, kind }: Previewed): Preview | undefined {
  const canonical = absolute(site, path);
  if (canonical === undefined) return undefined;
  const at = (lang: Speech): string => absolute(site, inSpeech(path, lang)) ?? '';
  const others = SPEECHES.filter((lang) => lang !== speech);
  return {
    canonical,
    alternates: [...SPEECHES.map((lang) => ({ lang, href: at(lang) })), { lang: 'x-default', href: at('uk') }],
    feed: feedPath(speech),
    properties: [
      ['og:title', title], ['og:type', kind], ['og:url', canonical], ['og:site_name', words(speech).name], ['og:locale', LOCALES[speech]],
      ...others.map((lang): [string, string] => ['og:locale:alternate', LOCALES[lang]]),
      ...(description === undefined ? [] : [['og:description', description] satisfies [string, string]]),
    ],
  };
}
