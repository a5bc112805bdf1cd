/**
 * The flow: a story of a Word document (its text, its footnotes) as paragraphs and table tags in printed order, before
 * list labels are counted. `story.ts` makes it, `settle.ts` turns it into the plain document that mammoth converts.
 *
 * @example
 * ['<w:tbl>', '<w:tr>', '<w:tc>', { content: ['<w:t>…</w:t>'], … }, '</w:tc>', '</w:tr>', '</w:tbl>']
 */
import type { NumberingReference } from './styles.ts';

export interface Paragraph {
  styleId?: string;
  numbering?: NumberingReference;
  /** Outline level of the paragraph itself, 1–9. */
  outlineLevel?: number;
  /** Language of its mark, `uk`: numbers in words follow it. */
  language?: string;
  /** The first text of a new section or page. */
  opensPage?: boolean;
  /**
   * The paragraph runs on into the next one: its mark was deleted by a tracked change (then the next paragraph's
   * number counts), or is hidden (then its own does: Word's "style separator" joins a heading and its text so).
   */
  runsOn?: 'deleted' | 'hidden';
  /** What its runs print, as XML (`<w:t>`, `<w:br/>`, `<w:sym/>`), and the marks of notes, not yet numbered. */
  content: (string | NoteMark)[];
}

/** The mark of a note: `f1` for the footnote with id 1, `e1` for the endnote. */
export interface NoteMark {
  note: string;
}

export type FlowItem = string | Paragraph;

/** How tracked changes are to be read; undefined = they are counted, and the document is refused. */
export type ChangesOption = 'accept' | 'reject' | undefined;

/** One tracked change, as Word lists it in its margin. */
export interface TrackedChange {
  kind: 'insertion' | 'deletion' | 'move-from' | 'move-to';
  author: string;
  /** ISO date, without the time. */
  date: string;
  /** Its words; '' for a paragraph mark, a row, a cell. */
  text: string;
}

/** What a person must know about the document although it is not in its text. */
export interface Observed {
  insertions: number;
  deletions: number;
  movesFrom: number;
  movesTo: number;
  formattingChanges: number;
  /** The tracked changes one by one; the first thousand. */
  tracked: TrackedChange[];
  hidden: number;
  firstHidden: string;
  textBoxes: number;
  pictures: number;
  formulas: number;
  numberingFields: number;
  /** Comment id → the words it stands at. */
  commented: Map<string, string>;
}

export const nothingObserved = (): Observed => ({
  insertions: 0, deletions: 0, movesFrom: 0, movesTo: 0, formattingChanges: 0, tracked: [], hidden: 0, firstHidden: '',
  textBoxes: 0, pictures: 0, formulas: 0, numberingFields: 0, commented: new Map(),
});

const COUNTS = [
  'insertions', 'deletions', 'movesFrom', 'movesTo', 'formattingChanges', 'hidden', 'textBoxes', 'pictures', 'formulas', 'numberingFields',
] as const;

/** Two observations added; of quotations the first stays. */
export function addObserved(total: Observed, more: Observed): Observed {
  const sum = { ...total };
  for (const key of COUNTS) sum[key] += more[key];
  sum.tracked = [...total.tracked, ...more.tracked];
  sum.firstHidden ||= more.firstHidden;
  sum.commented = new Map([...total.commented, ...more.commented]);
  return sum;
}

/** Comments and changes listed one by one; more than this are only counted. */
export const MOST_LISTED = 1000;
/** Characters of each that are kept. */
export const LONGEST_QUOTED = 200;
