/**
 * An outline as a tree again, and looked up by address and by hash: what standing, coverage and the check of a concordance ask.
 *
 * @example
 * const tree = outlineTree(outline);
 * tree.byEid.get('chp_2')?.children.map(({ row }) => row.eid) // ['art_5', 'art_6']
 */
import type { Outline, OutlineRow } from '../edition/outline-rows.ts';

export interface OutlineNode {
  row: OutlineRow;
  parent?: OutlineNode;
  children: OutlineNode[];
  /** Its place among the rows, from 0. */
  position: number;
}

export interface OutlineTree {
  roots: OutlineNode[];
  byEid: ReadonlyMap<string, OutlineNode>;
  byHash: ReadonlyMap<string, readonly OutlineNode[]>;
}

/** The outlines of the acts a concordance names, by id of the act, newest first. */
export type Outlines = ReadonlyMap<string, readonly Outline[]>;

/** Trees made once an outline: many rows ask the same one. */
const trees = new WeakMap<Outline, OutlineTree>();

/** The tree of an outline. Linear. */
export function outlineTree(outline: Outline): OutlineTree {
  const known = trees.get(outline);
  if (known) return known;
  const roots: OutlineNode[] = [];
  const byEid = new Map<string, OutlineNode>();
  const byHash = new Map<string, OutlineNode[]>();
  const open: OutlineNode[] = [];
  for (const [position, row] of outline.rows.entries()) {
    open.length = Math.min(row.depth, open.length);
    const parent = open.at(-1);
    const node: OutlineNode = { row, ...(parent && { parent }), children: [], position };
    (parent?.children ?? roots).push(node);
    open.push(node);
    byEid.set(row.eid, node);
    const alike = byHash.get(row.sha256);
    if (alike) alike.push(node);
    else byHash.set(row.sha256, [node]);
  }
  const tree: OutlineTree = { roots, byEid, byHash };
  trees.set(outline, tree);
  return tree;
}

/** The node and what it stands in, innermost first. */
export function* selfAndAbove(node: OutlineNode): Generator<OutlineNode> {
  for (let at: OutlineNode | undefined = node; at; at = at.parent) yield at;
}

/** The node and everything below it, in order. */
export function* selfAndBelow(node: OutlineNode): Generator<OutlineNode> {
  yield node;
  for (const child of node.children) yield* selfAndBelow(child);
}

/** sha256 of nothing: a provision that keeps its number only. Pinned by a test. */
export const HASH_OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** True for a provision without text: repealed, or «(deleted)». */
export const isVoid = ({ sha256 }: OutlineRow): boolean => sha256 === HASH_OF_NOTHING;
