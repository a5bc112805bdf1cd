/** How the tests of the Ukrainian outline write a text and a tree: a line a block, two spaces a level. */
import type { Block } from '../../../../src/lib/model/block.ts';
import type { Draft } from '../../../../src/lib/model/draft.ts';
import { outlineUkrainian } from '../../../../src/lib/outline/ukrainian/ukrainian.ts';

/** A line a block; a line in braces is a note; ` / ` stands for a line break inside the block. */
export const blocksOf = (...lines: string[]): Block[] =>
  lines.map((line, i) => ({ kind: line.startsWith('{') ? 'note' : 'text', text: line.replaceAll(' / ', '\n'), at: i + 1 }));

const MARK = { heading: '# ', note: '> ', paragraph: '', table: '|', footnote: '^ ', closing: '---' } as const;

/** A tree as indented lines: `# ` heading, `@ ` attachment, `> ` note, `---` closing. */
export function sketchOf(drafts: readonly Draft[], depth = 0): string[] {
  return drafts.flatMap((draft) => [
    '  '.repeat(depth) + (draft.attached ? '@ ' : MARK[draft.form]) + draft.text.replaceAll('\n', ' / '),
    ...sketchOf(draft.children, depth + 1),
  ]);
}

/** The outline of a text written a line a block. */
export const outlined = (...lines: string[]): string[] => sketchOf(outlineUkrainian(blocksOf(...lines)).value);

/** The messages of the same outline: code and facts. */
export const messagesOn = (...lines: string[]): [string, Record<string, string | number>][] =>
  outlineUkrainian(blocksOf(...lines)).messages.map((m) => [m.code, m.facts]);
