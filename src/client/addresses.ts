/**
 * Addresses that only the browser can make: the page of a result, the text of an edition. A page is never named from the root of a
 * server, because the site may lie anywhere, and in a trainer pack files lie elsewhere (`components/packs/places.ts`).
 *
 * @example
 * fileAddress('acts/ua/nt-1/index.html').href // 'file:///E:/site/acts_ua_nt-1.html' in a pack
 */
import { packPlace } from '../components/packs/places.ts';

/** The script that is running, in `assets/`. Read now: it is the only moment a script knows its own address. */
const script = (document.currentScript as HTMLScriptElement).src;

const packed = document.documentElement.dataset['pack'] !== undefined;
const root = new URL(packed ? '../..' : '..', script);

/** The address of a file of the site, named as the site names it. */
export const fileAddress = (file: string): URL => new URL(packed ? packPlace(file) : file, root);
