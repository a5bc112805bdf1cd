/**
 * Frames: how deep a printed paragraph of EUR-Lex stands. A frame is the stretch of a page that one unit fills: a
 * numbered paragraph (`div#006.001`, `div.norm` with `span.no-parag`) or an item of a list (a row of a layout table,
 * `div.grid-list`, a `div` with a hanging indent). Its first paragraph opens the unit, the others continue it one
 * deeper, and a list in it belongs to the paragraph printed before the list.
 *
 * @example
 * // "2. Where …:" > "(a) …" > second paragraph of (a)
 * const paragraph = openFrame(pageFrame(), 'paragraph'); // depthOf(paragraph) === 0
 */

export interface Frame {
  /** Depth of the paragraph that opens the unit. */
  depth: number;
  /** `page` is the article itself, where every paragraph stands at depth 0. */
  kind: 'page' | 'paragraph' | 'item';
  opened: boolean;
  /** Depth of the last paragraph printed in this frame, its lists left out. */
  last: number;
  /** Of a page: its items came before any paragraph. */
  itemised: boolean;
  /** Of a page: depth of the item printed last, while no paragraph followed it. */
  lastItem?: number;
  /** A label printed in a cell of its own, waiting for its text. */
  label: string;
  /** A quoted heading stood in this frame: what follows in it is the quotation. */
  quoted: boolean;
  /** Depth of the items without labels printed last, while no other paragraph followed. */
  loose?: number;
  /** An item without a label: its paragraphs stand side by side ("Method A", "The own funds …": 32015L2366, article 9). */
  even?: boolean;
}

export const pageFrame = (): Frame => ({ depth: 0, kind: 'page', opened: false, last: 0, itemised: false, label: '', quoted: false });

/** The frame of a unit found inside another. */
export function openFrame(outer: Frame, kind: 'paragraph' | 'item', quoted = false): Frame {
  const depth = kind === 'paragraph' ? depthOf(outer) : outer.kind === 'page' ? itemDepth(outer) : outer.opened ? outer.last + 1 : outer.depth;
  if (kind === 'paragraph') {
    outer.last = depth;
    if (outer.kind === 'page') outer.opened = true;
  }
  return { depth, kind, opened: false, last: depth, itemised: false, label: '', quoted: quoted || outer.quoted };
}

/** Items below a paragraph belong to it; where the items come first (many annexes), they are the paragraphs. */
function itemDepth(page: Frame): number {
  if (!page.opened) page.itemised = true;
  page.lastItem = page.itemised ? 0 : 1;
  return page.lastItem;
}

/** Depth of the next paragraph of the frame. */
export const depthOf = ({ kind, opened, depth, even }: Frame): number => (kind === 'page' ? 0 : opened && !even ? depth + 1 : depth);

/** Depth of an item without a label: below the paragraph before its list ("where:", "E is the amount …", "C is …": 32012L0027, Annex I). */
export const looseDepth = (frame: Frame): number => frame.loose ?? (frame.kind === 'page' ? itemDepth(frame) : frame.opened ? frame.last + 1 : frame.depth);

/** A paragraph was printed in the frame, `loose` when it is an item without a label. */
export function advance(frame: Frame, loose?: number): void {
  if (loose === undefined) delete frame.loose;
  else frame.loose = loose;
  frame.last = loose ?? depthOf(frame);
  if (loose !== undefined && frame.kind === 'page') return;
  frame.opened = true;
  delete frame.lastItem;
}

/** A heading was printed on the page: what follows begins anew. */
export const restart = (page: Frame): void => void Object.assign(page, pageFrame());
