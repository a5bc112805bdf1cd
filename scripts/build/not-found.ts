/**
 * The page for addresses that are not there. A server shows it at whatever address was asked for, however deep, so links
 * relative to the root lead astray there. When the site's address is known they are written from the root of the server; when
 * it is not, nothing better is possible: the policy of the pages allows no `<base>`, and that too would need the address.
 *
 * @example
 * fromServerRoot('<a href="acts/index.html">', '/zvirka/') // '<a href="/zvirka/acts/index.html">'
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Its links from the root of the server. `html` lies at the root of the site and its links are relative already. */
export const fromServerRoot = (html: string, root: string): string =>
  html.replace(/(<[a-z][^>]*?\s(?:href|src|action)=")(?![a-z]+:|[/#])([^"]*")/g, (_whole, before: string, rest: string) => before + root + rest);

/** Rewrites `404.html` of a built site. `address` is the site's, with a slash at the end. */
export async function anchorNotFound(dist: string, address: string): Promise<void> {
  const file = path.join(dist, '404.html');
  await writeFile(file, fromServerRoot(await readFile(file, 'utf8'), new URL(address).pathname));
}
