/**
 * Depth where an old EUR-Lex page has none: an unlabelled paragraph between two points of one list belongs to the point
 * before it, because the list goes on after it. Nothing else is placed here; the outline reads the rest by its labels.
 *
 * @example
 * // "(h) the persons:", "- an organ,", "The powers must be stated;", "(i) the winding-up" (31989L0666, article 8)
 * withDepth(blocks)[2].depth // 1: the powers are those of (h)
 */
import type { Block } from '../../model/block.ts';
import { headingLabel, itemLabel } from '../../text/labels.ts';

/** The blocks, each paragraph inside a point one level deeper. */
export function withDepth(blocks: readonly Block[]): Block[] {
  const points = new Map<string, number>(); // where the point of this label stands, in the list being read
  const placed = [...blocks];
  placed.forEach((block, index) => {
    if (block.kind !== 'text') return;
    const point = pointOf(block.text);
    if (point === undefined) {
      if (/^\d/.test(block.text) ? itemLabel(block.text)?.kind === 'paragraph' : headingLabel(block.text)) points.clear();
      return;
    }
    const before = points.get(precedent(point));
    if (before !== undefined) {
      deepen(placed, before + 1, index);
      points.delete(precedent(point));
    }
    points.set(point, index);
  });
  return placed;
}

/** "(b)", "b)": the label of a lettered point as printed. */
const pointOf = (text: string): string | undefined => /^\(?[a-z]\)(?=\s)/.exec(text)?.[0];

/** `precedent('(b)')` → `'(a)'`. */
const precedent = (label: string): string => label.replace(/[a-z]/, (letter) => String.fromCharCode(letter.charCodeAt(0) - 1));

function deepen(blocks: Block[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const block = blocks[at]!;
    if (block.kind === 'text' && !itemLabel(block.text) && !/^-\s/.test(block.text)) blocks[at] = { ...block, depth: 1 };
  }
}
