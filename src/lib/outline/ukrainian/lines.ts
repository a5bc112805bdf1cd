/**
 * Blocks made ready for the Ukrainian outline: each with the questions answered that every later step asks of it, so
 * that no text is examined twice.
 *
 * @example
 * linesOf([{ kind: 'text', text: '2) пункт;', at: 4 }])[0].item // { kind: 'point', number: '2', label: '2)' }
 */
import type { Block } from '../../model/block.ts';
import { itemLabel, type ItemLabel } from '../../text/labels.ts';
import { quotedBlocks } from '../quotations.ts';

export interface Line {
  block: Block;
  /** Inside a quoted amendment: never a heading, never an item of this act. */
  quoted: boolean;
  /** Label of a numbered unit the text opens with; none for a note, a table or a quotation. */
  item?: ItemLabel;
}

/** One line a block, in order. */
export function linesOf(blocks: readonly Block[]): Line[] {
  const quoted = quotedBlocks(blocks);
  return blocks.map((block, i) => {
    const inside = quoted[i] ?? false;
    const item = block.kind === 'text' && !inside ? itemLabel(block.text) : undefined;
    return item ? { block, quoted: inside, item } : { block, quoted: inside };
  });
}

/** Law printed as text and not quoted: what may open or continue a unit. */
export const isLaw = (line: Line): boolean => line.block.kind === 'text' && !line.quoted;

/** The mark a text ends with, closing quotes and brackets aside: ':' ';' '.' ',' or '' for any other. */
export function endMark(text: string): string {
  const last = text.replace(/[\s»”"')\]]{1,6}$/u, '').at(-1) ?? '';
  const closed = text.at(-1) ?? '';
  if (/[:;.,]/.test(closed)) return closed;
  return /[:;.,]/.test(last) ? last : '';
}

/** True for a line a heading could be: it does not end like a sentence or a list line. */
export const unfinished = (text: string): boolean => endMark(text) === '' && !/[-–—]$/.test(text);

/** All letters capital, and there are some: «ЗАГАЛЬНІ ПОЛОЖЕННЯ», «ПОРЯДОК». */
export const allCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** The index of the next line of law at or after `from` and before `to`, or undefined. */
export function nextLaw(lines: readonly Line[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (isLaw(lines[i]!)) return i;
  return undefined;
}
