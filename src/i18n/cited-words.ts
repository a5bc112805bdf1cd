/**
 * How a unit is cited in short: «ст. 7-1, ч. 2, п. 3», "Art. 5, para. 1, point a". Apart from the catalogues, because every page of an act
 * needs these words in the browser and no others.
 *
 * @example
 * CITED_WORDS.uk.paragraph // 'ч.'
 */
import type { ProvisionKind } from '../lib/model/edition.ts';
import type { Speech } from '../lib/model/message.ts';

export type CitedWords = Readonly<Record<ProvisionKind, string>>;

export const CITED_WORDS: Readonly<Record<Speech, CitedWords>> = {
  uk: {
    'title-of-act': 'назва', attachment: 'додаток', book: 'книга', part: 'частина', title: 'розділ', subtitle: 'підрозділ', chapter: 'глава',
    section: 'параграф', subsection: 'підрозділ', division: 'розділ', article: 'ст.', preamble: 'преамбула', recital: 'преамбула, п.',
    paragraph: 'ч.', point: 'п.', indent: 'абз.', alinea: 'абз.', subparagraph: 'абз.', closing: 'підпис', 'closing-line': 'рядок',
    note: 'примітка', table: 'таблиця', footnote: 'виноска',
  },
  en: {
    'title-of-act': 'title', attachment: 'annex', book: 'book', part: 'part', title: 'title', subtitle: 'subtitle', chapter: 'chapter', section: 'section',
    subsection: 'subsection', division: 'division', article: 'Art.', preamble: 'preamble', recital: 'recital', paragraph: 'para.', point: 'point',
    indent: 'indent', alinea: 'subpara.', subparagraph: 'subpara.', closing: 'closing', 'closing-line': 'line', note: 'note', table: 'table',
    footnote: 'footnote',
  },
};
