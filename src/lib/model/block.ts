/**
 * Blocks: what a reader returns. The source's text in order, one block for each printed paragraph, with what
 * the markup says about it. A reader loses, adds and reorders nothing; deciding what a block *is* belongs to the outline.
 *
 * @example
 * { kind: 'text', text: 'Стаття 7-1. Мова', at: 118, anchor: 'n77' }
 * { kind: 'note', text: '{Статтю 7-1 виключено на підставі …}', at: 119 }
 */
import type { Lang } from './edition.ts';

/** What the markup itself says a block is. Plain text sources leave it out. */
export type Role =
  | 'title' //      the title of the act, one block a line ("REGULATION (EU) 2016/679 …", "of 27 April 2016")
  | 'container' //  the label of a part, title, chapter, section ("CHAPTER I"); with or without its heading
  | 'article' //    the label of an article ("Article 5", "Стаття 7-1. Мова")
  | 'heading' //    the heading printed below the label before it ("Subject-matter and objectives")
  | 'preamble' //   a citation or formula before the first article
  | 'recital' //    "(1) The protection of …"
  | 'attachment' // the first line of an annex or of a document the act approves ("ANNEX I", "Додаток 1")
  | 'closing'; //   what follows the law: "Done at Brussels", the signature, place, date and number

export interface Block {
  /**
   * `text` law as printed; `note` an editorial note of the publisher, never law ("{Статтю 5 виключено …}", "▼M1");
   * `table` a real table (a table used only for layout is read as text); `footnote` a footnote printed by the act.
   */
  kind: 'text' | 'note' | 'table' | 'footnote';
  /** As printed, label included; `\n` where the source breaks the line inside the block; '' for a table. */
  text: string;
  /** Cells of a table, row by row; `\n` between the paragraphs of a cell. */
  rows?: string[][];
  role?: Role;
  /** Nesting inside the article as the markup shows it: 0 = directly in the article, 1 = one list deeper. */
  depth?: number;
  /** The publisher's own name of the unit, innermost first: `ch_1:pu1:st5` is the first paragraph of point 1 of article 5. */
  unit?: string;
  /** True inside a quoted amendment: a heading in it is a quotation, not an article of this act. */
  quoted?: boolean;
  /** The address the publisher gives the block: `n289` at the Rada, `art_5` or `006.001` in EUR-Lex. */
  anchor?: string;
  /** 1-based: the line of a text file, the ordinal of the block in any other source. */
  at: number;
}

/** Source dialects, told by content, never by file name. */
export type Dialect =
  | 'rada-txt'
  | 'rada-xml'
  | 'rada-html'
  | 'rada-markdown'
  | 'eurlex-oj'
  | 'eurlex-consolidated'
  | 'eurlex-text'
  | 'eurlex-inline'
  | 'formex'
  | 'docx'
  | 'legal-markdown';

/** What a source says about the act it carries, word for word; absent when it says nothing. */
export interface SourceFacts {
  /** Title as printed, one line. */
  title?: string;
  /** "1103-V", "2016/679". */
  number?: string;
  /** Rada registration number, "1103-16". */
  nreg?: string;
  celex?: string;
  /** Date of this edition, ISO. */
  date?: string;
  /** Date of adoption, ISO. */
  adopted?: string;
  /** Status in the publisher's words, "Чинний". */
  status?: string;
}

/** A hyperlink of the source: what it prints and the act it leads to. Known for sources that carry links; never part of the text. */
export interface SourceLink {
  /** As printed: "№ 1804-VII". */
  text: string;
  /** `rada:1804-17` (an nreg) or `celex:32016R0399`. */
  act: string;
}

/** One source, read. */
export interface Reading {
  dialect: Dialect;
  /** Told by content; undefined when the text is too short to tell. */
  lang?: Lang;
  blocks: Block[];
  facts: SourceFacts;
  /** Links to other acts, each once, in order; absent when the dialect carries none. */
  links?: SourceLink[];
}
