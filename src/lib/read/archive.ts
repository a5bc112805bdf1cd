/**
 * The texts in a zip that is no Word file. CELLAR packs Formex so, the act, its annexes and the list of them in files of
 * their own, and some XHTML; whatever else lies in the archive (pictures, PDF) is left alone.
 *
 * @example
 * textsIn(bytes, listEntries(bytes)).get('L_2016119EN.01000101.xml') // '<ACT>…'
 */
import { decodeText } from './decode.ts';
import { inflateEntry, type Entry } from './docx/package.ts';
import { Refusal } from './refusals.ts';

const TEXT = /\.(?:xml|xhtml|html?|txt|md)$/i;
/** The largest act of the corpus has 2.3 MB; forty of its size are no act. */
const LARGEST_PART = 30_000_000;
const LARGEST_WHOLE = 64_000_000;
/** Formex of the largest acts comes in some 60 files. */
const MOST_TEXTS = 500;

/** True when the archive may hold texts. */
export const holdsTexts = (entries: readonly Entry[]): boolean => entries.some(({ name }) => TEXT.test(name));

/**
 * The texts by name, in the order of the names. Throws a {@link Refusal}: `source-archive-large`, or what `inflateEntry`
 * says of a part that is locked, damaged or too large.
 */
export function textsIn(bytes: Uint8Array, entries: readonly Entry[]): ReadonlyMap<string, string> {
  const wanted = entries.filter(({ name }) => TEXT.test(name)).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  if (wanted.length > MOST_TEXTS || wanted.reduce((sum, { size }) => sum + size, 0) > LARGEST_WHOLE) throw new Refusal('source-archive-large', { limit: LARGEST_WHOLE / 1_000_000, count: MOST_TEXTS });
  const texts = new Map<string, string>();
  for (const entry of wanted) {
    const text = decodeText(inflateEntry(bytes, entry, LARGEST_PART))?.replace(/^\uFEFF/, '');
    if (text !== undefined && text.trim() !== '') texts.set(entry.name, text);
  }
  return texts;
}
