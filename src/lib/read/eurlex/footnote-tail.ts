/**
 * The further paragraphs of a footnote below a consolidation: the page prints the notes of the whole act at its end, the
 * first paragraph of each in the class of footnotes and the others as plain paragraphs ("Editorial note: the title of
 * Directive 2009/101/EC has been adjusted …": 31989L0666).
 *
 * @example
 * withFootnoteTails([lawBlock, footnote, plain, footnote])[2].kind // 'footnote'
 */
import type { Block } from '../../model/block.ts';

/** The blocks, plain paragraphs between two footnotes at the end of the page footnotes too. */
export function withFootnoteTails(blocks: readonly Block[]): Block[] {
  const first = blocks.findLastIndex(({ kind, role }) => kind === 'table' || role !== undefined);
  const isNote = (block: Block | undefined): boolean => block?.kind === 'footnote';
  const start = blocks.findIndex((block, at) => at > first && isNote(block));
  const end = blocks.findLastIndex(isNote);
  return blocks.map((block, at) => (start >= 0 && at > start && at < end && block.kind === 'text' ? { ...block, kind: 'footnote' } : block));
}
