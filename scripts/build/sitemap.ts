/**
 * The sitemap of what was built: every page with the same page in the other language beside it (sitemaps.org, with the
 * `xhtml:link` search engines read). Pages that only lead on, and the page for addresses that are not there, are none to be
 * found. No `lastmod`: the day a page changed is not known without a clock, and a wrong one is worse than none.
 *
 * @example
 * await writeSitemap('dist', 'https://law.example.org/zvirka/'); // dist/sitemap.xml
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A sitemap may list as many; more go into several files named by an index. */
const MOST = 50_000;

const LEADS_ON = 'http-equiv="refresh"';

/** Pages worth finding, from the root of the site with a slash at both ends, sorted. */
async function pagesOf(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const pages: string[] = [];
  for (const entry of entries.filter((file) => file.isFile() && file.name === 'index.html')) {
    const file = path.join(entry.parentPath, entry.name);
    const html = await readFile(file, 'utf8');
    if (html.slice(0, html.indexOf('</head>')).includes(LEADS_ON)) continue;
    const folder = path.relative(dist, entry.parentPath).split(path.sep).join('/');
    pages.push(folder === '' ? '/' : `/${folder}/`);
  }
  return pages.sort();
}

const inXml = (address: string): string => address.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/'/g, '&apos;');

/** The files of a sitemap by name. `pages` from the root of the site, `address` with a slash at the end. */
export function sitemapFiles(pages: readonly string[], address: string, most = MOST): Map<string, string> {
  const at = (page: string): string => inXml(new URL(page.slice(1), address).href);
  const present = new Set(pages);
  const entry = (page: string): string => {
    const bare = page.replace(/^\/en(?=\/)/, '');
    const both = present.has(bare) && present.has(`/en${bare}`);
    const links = both ? [['uk', bare], ['en', `/en${bare}`]].map(([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${at(href!)}"/>`).join('') : '';
    return `<url><loc>${at(page)}</loc>${links}</url>\n`;
  };
  const sheets = Array.from({ length: Math.ceil(pages.length / most) }, (_, n) => pages.slice(n * most, (n + 1) * most));
  const texts = sheets.map((sheet) => `${HEAD}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${sheet.map(entry).join('')}</urlset>\n`);
  if (texts.length <= 1) return new Map([['sitemap.xml', texts[0] ?? `${HEAD}<urlset xmlns="${NAMESPACE}"/>\n`]]);
  const names = texts.map((_, n) => `sitemap-${n + 1}.xml`);
  const index = `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${names.map((name) => `<sitemap><loc>${at(`/${name}`)}</loc></sitemap>\n`).join('')}</sitemapindex>\n`;
  return new Map([['sitemap.xml', index], ...names.map((name, n): [string, string] => [name, texts[n]!])]);
}

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Writes it into the built site. At the root of a host also `robots.txt`, which names it: elsewhere nobody would read that file. */
export async function writeSitemap(dist: string, address: string): Promise<void> {
  for (const [name, text] of sitemapFiles(await pagesOf(dist), address)) await writeFile(path.join(dist, name), text);
  if (new URL(address).pathname === '/') await writeFile(path.join(dist, 'robots.txt'), `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`);
}
