/**
 * Where a file of the site lies in a trainer pack: the start file at the root, everything else in `site/`, pages without a folder
 * of their own. A page in a folder costs two clusters of a stick (32 kB each on FAT32) and a longer path.
 *
 * Names stay within what FAT32, exFAT and Windows take: small ASCII letters, digits, `.`, `_`, `-`; no name of a device (`con`), no
 * dot at the end, no two names that differ in case alone, never longer than 100 characters. What does not fit gets a clean name with a
 * hash of the whole address after `~`, a sign no other name has. Pure, because the browser asks the same question when search or
 * comparison leads to a page.
 *
 * @example
 * packPlace('index.html')                 // 'START.html'
 * packPlace('en/acts/ua/nt-1/index.html') // 'site/en_acts_ua_nt-1.html'
 * packPlace('acts/ua/con/index.html')     // 'site/acts_ua_con.html'
 */

/** The longest path inside a pack. Windows takes 260 with the folder it was copied into. */
export const LONGEST_PLACE = 100;

/** The start pages: one double-click away, Ukrainian first. */
export const START = { uk: 'START.html', en: 'START-EN.html' } as const;

const FIXED: Record<string, string> = { 'index.html': START.uk, 'en/index.html': START.en };

/** Names Windows keeps for devices, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const CLEAN = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?$/;

const isSafe = (place: string): boolean => place.length <= LONGEST_PLACE && place.split('/').every((part) => CLEAN.test(part) && !DEVICE.test(part));

/** The place of a file, by its address from the root of the site. */
export function packPlace(file: string): string {
  const fixed = Object.hasOwn(FIXED, file) ? FIXED[file] : undefined;
  if (fixed !== undefined) return fixed;
  const plain = plainPlace(file);
  return plain !== undefined && isSafe(plain) ? plain : hashedPlace(file);
}

/** The readable place; undefined where two files could claim it. */
function plainPlace(file: string): string | undefined {
  const parts = file.split('/');
  if (parts.length === 1) return file.endsWith('.html') ? undefined : `site/${file}`;
  if (parts.at(-1) !== 'index.html') return parts[0] === 'tables' ? file : `site/${file}`;
  const folders = parts.slice(0, -1);
  return folders.some((folder) => folder.includes('_')) ? undefined : `site/${folders.join('_')}.html`;
}

const LONGEST_STEM = 60;

function hashedPlace(file: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z0-9]{1,5})?$/s.exec(file.replace(/\/index\.html$/, '.html')) ?? [];
  const words = stem.split('/').at(-1)!.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, LONGEST_STEM);
  return `site/${words}~${hashOf(file)}${ending}`;
}

/** FNV-1a over the characters: eight hex digits tell the few odd names of a pack apart, and the build checks that they do. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
