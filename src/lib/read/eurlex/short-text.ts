/**
 * A look at the beginning of an element: is it "(a)", "(12)", empty, or more than that? Stops as soon as it knows, so
 * asking at every level of a deep page costs no more than asking once.
 *
 * @example
 * shortText(cell, 12) // '(a)', or undefined for a cell with a paragraph of text
 */
import { childrenOf, type Node } from '../html.ts';

/** The printed text of a node if it is at most `limit` characters, else undefined. Looks at no more than it must. */
export function shortText(node: Node | undefined, limit: number): string | undefined {
  let text = '';
  const stack: Node[] = node ? [node] : [];
  for (let visited = 0; stack.length > 0; visited++) {
    const next = stack.pop()!;
    if ('value' in next) text += next.value.replace(/\s+/g, ' ');
    const children = childrenOf(next);
    if (text.trim().length > limit || visited > 200) return undefined;
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
  return text.trim();
}
