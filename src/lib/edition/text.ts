/**
 * The plain text of the law, in order: what fidelity compares, what `zvirka text` prints, what an article's sha256 is of.
 * One printed line a line; the cells of a table one a line, row by row.
 *
 * @example
 * textOf([{ kind: 'article', text: 'Стаття 1. Терміни', children: [ … ] }]) // 'Стаття 1. Терміни\n1. У цьому Законі …'
 */
import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import type { Provision } from '../model/edition.ts';

interface Printed {
  text: string;
  rows?: string[][];
}
type Tree = Printed & { children: Tree[] };

const linesOf = ({ text, rows }: Printed): string[] => (rows ? rows.flat().filter((cell) => cell !== '') : text === '' ? [] : [text]);

function collect(trees: readonly Tree[], passes: (tree: Tree) => boolean): string {
  const lines: string[] = [];
  const stack = [...trees].reverse();
  for (let tree = stack.pop(); tree; tree = stack.pop()) {
    if (passes(tree)) lines.push(...linesOf(tree));
    for (let i = tree.children.length - 1; i >= 0; i--) stack.push(tree.children[i]!);
  }
  return lines.join('\n');
}

/** The text of a reading, notes included unless `notes` is false. */
export const textOfBlocks = (blocks: readonly Block[], { notes = true } = {}): string =>
  blocks.filter((block) => notes || block.kind !== 'note').flatMap(linesOf).join('\n');

export const textOfDrafts = (drafts: readonly Draft[]): string => collect(drafts, () => true);

/** The text of provisions, notes included unless `notes` is false. */
export const textOf = (provisions: readonly Provision[], { notes = true } = {}): string =>
  collect(provisions, (tree) => notes || (tree as Provision).kind !== 'note');

/** Every provision below, in order, the given ones included. */
export function* provisionsIn(provisions: readonly Provision[]): Generator<Provision> {
  const stack = [...provisions].reverse();
  for (let provision = stack.pop(); provision; provision = stack.pop()) {
    yield provision;
    for (let i = provision.children.length - 1; i >= 0; i--) stack.push(provision.children[i]!);
  }
}

/** The articles of the act itself, in order; articles of a document it attaches are that document's. */
export const articlesOf = (provisions: readonly Provision[]): Provision[] =>
  [...provisionsIn(provisions.filter((provision) => provision.kind !== 'attachment'))].filter((provision) => provision.kind === 'article');
