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

/** What a person must know about the document although it is not in its text. */
export interface Observed {
  insertions: number;
  deletions: number;
  movesFrom: number;
  movesTo: number;
  formattingChanges: number;
  firstChange: string;
  hidden: number;
  firstHidden: string;
  struck: number;
  firstStruck: string;
  textBoxes: number;
  pictures: number;
  formulas: number;
  numberingFields: number;
}

export const nothingObserved = (): Observed => ({
  insertions: 0, deletions: 0, movesFrom: 0, movesTo: 0, formattingChanges: 0, firstChange: '', hidden: 0, firstHidden: '',
  struck: 0, firstStruck: '', textBoxes: 0, pictures: 0, formulas: 0, numberingFields: 0,
});

/** Two observations added; of quotations the first stays. */
export function addObserved(total: Observed, more: Observed): Observed {
  const sum = { ...total };
  for (const key of Object.keys(more) as (keyof Observed)[]) {
    const value = more[key];
    if (typeof value === 'number') (sum[key] as number) += value;
    else if (sum[key] === '') (sum[key] as string) = value;
  }
  return sum;
}
