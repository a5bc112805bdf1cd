/**
 * Coverage: which provisions of an EU act in scope have no row. They are listed as not assessed, every one, so that a table
 * with ten rows never looks complete.
 *
 * Rules. The enacting terms and the annexes are to be covered; title, preamble, recitals and signatures bind nobody. An article is
 * covered by a row for itself, for what it stands in, or for every numbered unit in it. An article with numbered paragraphs is listed paragraph
 * by paragraph; another is listed whole, unless some of its points have rows: then the points without one are
 * listed. An annex with articles is read like the act itself, another like one article. What keeps only its number is skipped.
 *
 * @example
 * unassessedIn(tree, new Set(['art_5', 'art_6__para_1']), undefined).map(({ eid }) => eid) // ['art_6__para_2', 'art_7', 'att_I']
 */
import type { ProvisionKind } from '../model/edition.ts';
import type { OutlineRow } from '../edition/outline-rows.ts';
import { isVoid, selfAndAbove, selfAndBelow, type OutlineNode, type OutlineTree } from './outline-tree.ts';

/** Units that can be judged on their own and carry a number. */
const NUMBERED: ReadonlySet<ProvisionKind> = new Set(['paragraph', 'point']);

/** True when the provision is in scope: named there, or inside of what is. Without a scope the whole act is. */
export const isInScope = (node: OutlineNode, scope: readonly string[] | undefined): boolean =>
  scope === undefined || [...selfAndAbove(node)].some(({ row }) => scope.includes(row.eid));

/** Provisions without a row, in the order of the act. `covered` are the addresses that have one. */
export function unassessedIn(tree: OutlineTree, covered: ReadonlySet<string>, scope: readonly string[] | undefined): OutlineRow[] {
  const found: OutlineRow[] = [];
  const visit = (node: OutlineNode): void => {
    if (covered.has(node.row.eid) || isVoid(node.row)) return;
    if (isUnit(node)) found.push(...without(node, covered, scope));
    else for (const child of node.children) visit(child);
  };
  for (const root of tree.roots) visit(root);
  return found;
}

/** What a table goes through one by one: articles, and annexes that have none. */
const isUnit = (node: OutlineNode): boolean =>
  node.row.kind === 'article' || (node.row.kind === 'attachment' && ![...selfAndBelow(node)].some(({ row }) => row.kind === 'article'));

/** The parts of a unit that lack a row: the unit itself, or what is numbered in it. */
function without(node: OutlineNode, covered: ReadonlySet<string>, scope: readonly string[] | undefined): OutlineRow[] {
  if (covered.has(node.row.eid) || isVoid(node.row)) return [];
  const below = [...selfAndBelow(node)].slice(1);
  const isPartly = below.some(({ row }) => covered.has(row.eid) || scope?.includes(row.eid));
  const paragraphs = node.row.kind === 'article' ? node.children.filter(({ row }) => row.kind === 'paragraph') : [];
  const parts = paragraphs.length > 0 ? paragraphs : isPartly ? partsOf(node) : [];
  if (parts.length === 0) return isInScope(node, scope) ? [node.row] : [];
  return parts.flatMap((part) => without(part, covered, scope));
}

/** Numbered units of the next level, or all of it where none is numbered; a lead-in is judged with its points. */
function partsOf({ children }: OutlineNode): OutlineNode[] {
  const numbered = children.filter(({ row }) => NUMBERED.has(row.kind));
  return numbered.length > 0 ? numbered : children;
}
