/**
 * Headings of Formex: one line for each paragraph of a label (`TI`) and of the heading below it (`STI`).
 *
 * @example
 * // <TITLE><TI><P>CHAPTER I</P></TI><STI><P>GENERAL</P></STI></TITLE>
 * printTitle(walk, title, 'container'); // lines "CHAPTER I" (container), "GENERAL" (heading)
 */
import type { LineKind } from '../eurlex/classes.ts';
import { printedText, sayChange } from './text.ts';
import { printLine, type FormexWalk } from './walk.ts';
import { isElement, type FormexElement } from './xml.ts';

/** A heading of one line. */
export function heading(walk: FormexWalk, element: FormexElement, as: LineKind, level?: number): void {
  const text = printedText(walk, element);
  if (text !== '') printLine(walk, { as, text, ...(level !== undefined && { level }) });
}

/** The paragraphs of a heading, each a line; a heading without paragraphs is one line. */
export function headings(walk: FormexWalk, element: FormexElement, as: LineKind, level?: number, rest: LineKind = as): void {
  const lines = element.children.filter((node): node is FormexElement => isElement(node) && (node.name === 'P' || node.name === 'NP'));
  if (lines.length === 0) return heading(walk, element, as, level);
  let kind = as;
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    if (!isElement(node)) sayChange(walk, node, false);
    else {
      heading(walk, node, kind, level);
      kind = rest;
    }
  }
}

const BELOW: Partial<Record<LineKind, LineKind>> = { container: 'heading', attachment: 'heading' };

/** A `TITLE`: its label (`TI`), the heading below (`STI`). */
export function printTitle(walk: FormexWalk, title: FormexElement, as: LineKind, level?: number): void {
  const below = BELOW[as] ?? as;
  for (const node of title.children) {
    if (typeof node === 'string') continue;
    if (!isElement(node)) sayChange(walk, node, false);
    else if (node.name === 'TI') headings(walk, node, as, level, below);
    else headings(walk, node, below, level);
  }
}
