/**
 * The page for addresses that are not there. A server shows it at whatever address was asked for, however deep, so what it names relative
 * to the root of the site leads astray there. Its style therefore stands inside it, allowed by its hash. When the site's address is known,
 * links, scripts and fonts are named from the root of the server; when it is not, nothing better is possible for links (the policy of the
 * pages allows no `<base>`, and that too would need the address), and the fonts are the system's own.
 *
 * @example
 * fromServerRoot('<a href="acts/index.html">', '/zvirka/') // '<a href="/zvirka/acts/index.html">'
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Its links from the root of the server. `html` lies at the root of the site and its links are relative already. */
export const fromServerRoot = (html: string, root: string): string =>
  html.replace(/(<[a-z][^>]*?\s(?:href|src|action)=")(?![a-z]+:|[/#])([^"]*")/g, (_whole, before: string, rest: string) => before + root + rest);

const SHEET = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;

/** Addresses of a style sheet in `folder` from the root of the server; without a root, what it would fetch is left out. */
function standingStyle(css: string, folder: string, root: string | undefined): string {
  if (root === undefined) return css.replace(/@font-face\s*\{[^}]*\}/g, '');
  return css.replace(/url\((["']?)(?![a-z]+:|[/#])([^)"']+)\1\)/g, (_whole, _quote, file: string) => `url("${path.posix.join(root, folder, file)}")`);
}

/** The page with its style sheets inside, which `styles` gives by their address. `root` is the site's on its server, when it is known. */
export function styledAlone(html: string, styles: ReadonlyMap<string, string>, root: string | undefined): string {
  const style = [...html.matchAll(SHEET)].map(([, href = '']) => standingStyle(styles.get(href) ?? '', path.posix.dirname(href), root)).join('');
  const hash = createHash('sha256').update(style).digest('base64');
  return html.replace(SHEET, '').replace("style-src 'self'", `style-src 'sha256-${hash}'`).replace('</head>', () => `<style>${style}</style></head>`);
}

/** Rewrites `404.html` of a built site. `address` is the site's, with a slash at the end, when it is known. */
export async function finishNotFound(dist: string, address: string | undefined): Promise<void> {
  const file = path.join(dist, '404.html');
  const html = await readFile(file, 'utf8');
  const sheets = [...html.matchAll(SHEET)].map(([, href = '']) => href);
  const styles = new Map(await Promise.all(sheets.map(async (href) => [href, await readFile(path.join(dist, href), 'utf8')] as const)));
  const root = address === undefined ? undefined : new URL(address).pathname;
  const styled = styledAlone(html, styles, root);
  await writeFile(file, root === undefined ? styled : fromServerRoot(styled, root));
}
