/**
 * An edition: the text of an act at a date in a language, as a tree of provisions.
 *
 * The tree is plain data. `text` holds every printed character of the unit, label included ("1) особа …"), so the
 * text of the law is the texts of the tree in order, and nothing is computed back together.
 */

import type { LANGS, NATURES, SIDES } from './edition-schema.ts';

/** Languages a text may be in; the site itself speaks `uk` and `en`. */
export type Lang = (typeof LANGS)[number];

export type Nature = (typeof NATURES)[number];

/** Which text of a порівняльна таблиця. */
export type Side = (typeof SIDES)[number];

export interface Source {
  /** Who published the text: "Верховна Рада України". */
  publisher: string;
  /** Official address, when there is one. */
  url?: string;
  /** The dialect it was read from; `own` for a text written here. */
  format: string;
  /** ISO date it was taken. */
  retrieved?: string;
  /** sha256 of the source file, hex. */
  sha256?: string;
  /** What was done with the tracked changes of a Word file: the same file read the other way is another text. */
  changes?: 'accept' | 'reject';
  /** Which column of a comparative table in a Word file this is. */
  side?: Side;
}

/** How a translation was made: a reader may judge it only by the text it renders. */
export interface Translation {
  /** The text it was made from; `source` in words, since the collection may not hold it. */
  of: { date: string; lang: Lang; source: string };
  by: string;
  /** ISO date it was made. */
  on: string;
  /** ISO date it was held against that text again, provision by provision. */
  checkedOn?: string;
}

export interface EditionMeta {
  /** `ua/1710-17`: jurisdiction and slug. */
  act: string;
  /** ISO date of the edition. */
  date: string;
  lang: Lang;
  nature: Nature;
  source: Source;
  /** Of a translation made for the collection. */
  translation?: Translation;
}

/** Kinds printed as headings, outermost first; the order is their rank (an article never contains a chapter). */
export const HEADING_KINDS = [
  'title-of-act', // # ЗАКОН УКРАЇНИ …
  'attachment', //   # Додаток 1, # ПОРЯДОК …, # ANNEX I
  'book', //         книга
  'part', //         частина (загальна), Part
  'title', //        розділ, Title
  'subtitle', //     підрозділ
  'chapter', //      глава, Chapter
  'section', //      параграф (§), Section
  'subsection', //   підрозділ параграфа, Sub-section
  'division', //     a heading without label: «ПРИКІНЦЕВІ ПОЛОЖЕННЯ»
  'article', //      стаття, Article
] as const;
export type HeadingKind = (typeof HEADING_KINDS)[number];

/** Kinds printed as paragraphs. */
export type TextKind =
  | 'preamble' //     before the first article: formula, citation
  | 'recital' //      "(1) …" of a preamble
  | 'paragraph' //    частина: "1. …"; in Ukrainian law also an unnumbered paragraph of an article
  | 'point' //        пункт, підпункт: "1)", "а)", "(a)", "(i)"; "1." outside an article
  | 'indent' //       "— …"
  | 'alinea' //       абзац (Ukrainian acts)
  | 'subparagraph' // unnumbered paragraph (EU acts)
  | 'closing-line' // signature, place, date, number
  | 'footnote';

export type ProvisionKind = HeadingKind | TextKind | 'closing' | 'note' | 'table';

export interface Provision {
  kind: ProvisionKind;
  /** As cited, lower-case suffix: `7-1`, `9a`, `IV`, `а`; absent for what has none. */
  number?: string;
  /** Akoma Ntoso identifier, unique in the edition: `art_7-1__para_2__point_а`. Cyrillic letters stay. */
  eid: string;
  /** As printed, label included; `\n` is a printed line break. '' for `closing` and `table`. */
  text: string;
  /** Cells of a `table`. */
  rows?: string[][];
  children: Provision[];
}

export interface Edition {
  meta: EditionMeta;
  body: Provision[];
}

/** Which conventions name the unnumbered units: Ukrainian acts count частини and абзаци, EU acts subparagraphs. */
export type Tradition = 'ua' | 'eu';

/** The tradition of an act by its id, whatever language the edition is in. `ua/1710-17` → `ua`. */
export const traditionOf = (act: string): Tradition => (act.startsWith('ua/') ? 'ua' : 'eu');
