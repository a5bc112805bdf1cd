/**
 * Every link of the built site made relative, so that one `dist/` works from a disk, at the root of a server and below
 * any path. Directories get their `index.html`: nothing serves it for a page opened from disk.
 *
 * A link to a page or file that is not there fails the build; so does a module script or a script inside a page, because
 * neither runs from disk under the site's own policy. In a trainer pack (`places`) files lie elsewhere, and a page that is not
 * there was left out by choice: its link stays as text.
 *
 * @example
 * relativeTo('acts/index.html', '/acts/ua/nt-1/#art_2') // 'ua/nt-1/index.html#art_2'
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sideBySide } from '../store/side-by-side.ts';

/** A root-relative address from a page: `//host` is another host and stays. */
const isRooted = (address: string): boolean => address.startsWith('/') && !address.startsWith('//');

/** The file an address means: a folder means its `index.html`. */
function fileOf(address: string): string {
  const file = decodeURI(address).replace(/^\/+/, '');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** Where a file of the site will lie. */
export type Placing = (file: string) => string;

const asItIs: Placing = (file) => file;

/** The address as seen from a file of the site; what is not root-relative comes back as it is. */
export function relativeTo(from: string, address: string, places: Placing = asItIs): string {
  if (!isRooted(address)) return address;
  const [, place = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  return encodeURI(path.posix.relative(path.posix.dirname(places(from)), places(fileOf(place)))) + rest;
}

export interface LinkProblem {
  /** The page or style sheet, below the site's root. */
  from: string;
  /** What is wrong, as written there. */
  found: string;
  reason: 'missing' | 'module script' | 'script inside the page';
}

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ADDRESS_ATTRIBUTE = /(\s(?:href|src|action|formaction|poster|data)\s*=\s*")([^"]*)(")/gi;
const SRCSET = /(\ssrcset\s*=\s*")([^"]*)(")/gi;
const REFRESH = /(\scontent\s*=\s*"\s*\d+\s*;\s*url=)([^"]*)(")/i;
/** Law never stands in these; what does must not be taken for tags. */
const OPAQUE = /<!--[\s\S]*?-->|(<(?:script|style|textarea)\b[^>]*>)([\s\S]*?)(<\/(?:script|style|textarea)>)/gi;

/** Told of every address met and the tag it stands in; answers with the relative one, with nothing for a page left out. */
type Meet = (address: string, tag?: string) => string | undefined;

const unescaped = (attribute: string): string => attribute.replace(/&#38;|&amp;/g, '&');
const escaped = (attribute: string): string => attribute.replace(/&/g, '&amp;');

function tagWith(tag: string, name: string, meet: Meet): string {
  const one = (address: string): string => escaped(meet(unescaped(address)) ?? '');
  const linked = tag
    .replace(ADDRESS_ATTRIBUTE, (whole, before: string, address: string, after: string) => {
      if (!isRooted(address)) return whole;
      const met = meet(unescaped(address), name.toLowerCase());
      return met === undefined ? '' : before + escaped(met) + after;
    })
    .replace(SRCSET, (_whole, before: string, set: string, after: string) =>
      before + set.split(',').map((candidate) => candidate.trim().replace(/^\S+/, one)).join(', ') + after);
  return name.toLowerCase() === 'meta' ? linked.replace(REFRESH, (_whole, before: string, address: string, after: string) => before + one(address) + after) : linked;
}

/** A page with its addresses relative; `problems` gets what may not stand in it. */
function pageWith(html: string, from: string, meet: Meet, problems: LinkProblem[]): string {
  const kept: string[] = [];
  const open = html.replace(OPAQUE, (whole: string, tag: string | undefined, inside: string | undefined, close: string | undefined) => {
    if (tag === undefined || !/^<script/i.test(tag)) return `\u0000${kept.push(whole) - 1}\u0000`;
    if (/\stype\s*=\s*"?module/i.test(tag)) problems.push({ from, found: tag, reason: 'module script' });
    if (inside!.trim() !== '' && !/\stype\s*=\s*"?application\//i.test(tag)) problems.push({ from, found: inside!.trim().slice(0, 60), reason: 'script inside the page' });
    return `${tag}\u0000${kept.push(inside!) - 1}\u0000${close}`;
  });
  return open.replace(TAG, (tag, name: string) => tagWith(tag, name, meet)).replace(/\u0000(\d+)\u0000/g, (_whole, at: string) => kept[Number(at)]!);
}

const sheetWith = (css: string, meet: Meet): string =>
  css.replace(/(url\(\s*["']?)(\/[^)"']+)(["']?\s*\))/g, (_whole, before: string, address: string, after: string) => before + (meet(address) ?? '') + after);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
}

/** A page of the site, whichever the language: what a pack may leave out. */
const isPage = (address: string): boolean => /^\/(?:[^?#]*\/)?(?:[?#].*)?$/s.test(address);

/**
 * Rewrites every page and style sheet below a folder in place. Returns what is wrong, in the order of the files. `places` says where
 * the files of a pack are going to lie; moving them there is another's task.
 */
export async function makeLinksRelative(dist: string, places?: Placing): Promise<LinkProblem[]> {
  const files = await filesBelow(dist);
  const present = new Set(files);
  const rewrite = async (from: string): Promise<LinkProblem[]> => {
    const problems: LinkProblem[] = [];
    const meet: Meet = (address, tag) => {
      if (isRooted(address) && !present.has(fileOf(address.replace(/[?#].*$/s, '')))) {
        if (places && tag === 'a' && isPage(address)) return undefined;
        problems.push({ from, found: address, reason: 'missing' });
      }
      return relativeTo(from, address, places);
    };
    const file = path.join(dist, from);
    const text = await readFile(file, 'utf8');
    const relative = from.endsWith('.css') ? sheetWith(text, meet) : pageWith(text, from, meet, problems);
    if (relative !== text) await writeFile(file, relative);
    return problems;
  };
  const pages = files.filter((file) => /\.(?:html|css)$/.test(file));
  return (await sideBySide(pages, AT_A_TIME, rewrite)).flat();
}

/** Pages read and written side by side. */
const AT_A_TIME = 16;

/** The problems as lines a person can act on; the first of each kind of address. */
export function describe(problems: readonly LinkProblem[]): string {
  const lines = problems.map(({ from, found, reason }) => `${from}: ${reason}: ${found}`);
  const first = [...new Set(lines)].slice(0, 20);
  return first.join('\n') + (lines.length > first.length ? `\n… and ${lines.length - first.length} more` : '');
}
