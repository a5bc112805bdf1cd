/**
 * The state of a walk over a page of EUR-Lex: what was printed so far, and where the walk stands. Shared by the files
 * that walk (`flow.ts`), place (`places.ts`) and print (`emit.ts`).
 *
 * @example
 * const line: Line = { as: 'law', text: '(a) obtain the data;', zone: 'page', depth: 1, item: true, quoted: false };
 */
import type { LineClass, LineKind } from './classes.ts';
import type { Frame } from './frames.ts';
import type { Node } from '../html.ts';

export interface Line {
  as: LineKind | 'table';
  level?: number;
  text: string;
  rows?: string[][];
  /** Part of the page the markup names. */
  zone: Zone;
  depth: number;
  /** Opens an item of a list. */
  item: boolean;
  quoted: boolean;
  anchor?: string;
}

export type Zone = 'page' | 'preamble' | 'annex' | 'final';

export interface Flow {
  lines: Line[];
  /** Inline marks `►M1 … ◄` taken out of the law. */
  marks: number;
  /** Pictures that have no text of their own. */
  pictures: Placed[];
}

/** Something the text cannot carry, where it stands. */
export interface Placed {
  /** Ordinal of the paragraph that holds it or stands before it. */
  at: number;
  /** The text before it. */
  after: string;
  /** Its file, where the source names one. */
  name?: string;
}

/** What holds for everything inside a block element. */
export interface Place {
  frame: Frame;
  zone: Zone;
  class?: LineClass | undefined;
  quoted: boolean;
  /** Inside a cell that holds only a label. */
  label: boolean;
  /** A bare "(a)" printed here waits for its text: lists set with a hanging indent. */
  hanging: boolean;
  /** `p.list`: printed at the indent of the list above. */
  continues: boolean;
  /** `div.list`: an item of a list without labels. */
  unlabelled: boolean;
  /** The article by its address, `19a`; '' outside articles. */
  article: string;
}

export interface Walk extends Flow {
  stack: (Node | (() => void))[];
  place: Place;
  run: string[];
  anchor?: string;
  /** Still in the header of a consolidation. */
  header: boolean;
}
