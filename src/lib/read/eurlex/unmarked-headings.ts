/**
 * Headings a page sets as plain paragraphs: 32005L0056 (2014-07-02) has those of its own articles in a `p.norm`, those of
 * amended ones in the class of headings. One short line below one article proves nothing; below every article it does.
 *
 * @example
 * withUnmarkedHeadings(blocks)[1] // { kind: 'text', text: 'Scope', role: 'heading', … }
 */
import type { Block } from '../../model/block.ts';
import { itemLabel } from '../../text/labels.ts';

/** Fewer articles show no habit of the page. */
const FEWEST = 3;
const LONGEST = 200;

/** The blocks, the first line of each article a heading where every article has one, by its class or by its look. */
export function withUnmarkedHeadings(blocks: readonly Block[]): Block[] {
  const law = blocks.flatMap((block, index) => (block.kind === 'note' ? [] : [index]));
  const below = law.flatMap((index, at) => (blocks[index]!.role === 'article' ? [at + 1] : []));
  const unmarked = below.filter((at) => blocks[law[at] ?? -1]?.role !== 'heading');
  const all = unmarked.length >= FEWEST && unmarked.every((at) => isHeading(blocks[law[at] ?? -1], blocks[law[at + 1] ?? -1]));
  if (!all) return [...blocks];
  const headings = new Set(unmarked.map((at) => law[at]!));
  return blocks.map((block, index) => (headings.has(index) ? { ...block, role: 'heading' } : block));
}

/** A short line that is no sentence and no point, with a paragraph below it. */
const isHeading = (line: Block | undefined, next: Block | undefined): boolean =>
  line?.kind === 'text' && line.role === undefined && !line.quoted && line.text.length <= LONGEST && /^\p{Lu}/u.test(line.text) && !/[.;:,]$/.test(line.text) &&
  itemLabel(line.text) === undefined && next?.kind === 'text' && next.role === undefined;
