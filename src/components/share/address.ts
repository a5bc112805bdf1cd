/**
 * Addresses for what is read outside the site: canonical links, feeds, previews. They exist only when the owner has said
 * where the site stands.
 *
 * @example
 * absolute({ address: 'https://law.example.org/zvirka/' }, '/acts/ua/nt-1/') // 'https://law.example.org/zvirka/acts/ua/nt-1/'
 * absolute({}, '/acts/ua/nt-1/') // undefined
 */
import type { Site } from '../../site.config.ts';

/** The whole address of a page given from the root of the site. */
export const absolute = ({ address }: Pick<Site, 'address'>, path: string): string | undefined =>
  address === undefined ? undefined : new URL(path.replace(/^\/+/, ''), address).href;
