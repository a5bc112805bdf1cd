/**
 * The parts of an old EUR-Lex page that its order tells: the title before the institution that acts, what follows the law
 * from "Done at" on, the footnotes below it, and the notes of an annex. Everything else is left to the outline.
 *
 * @example
 * blocksOfLines(['COUNCIL DIRECTIVE', 'THE COUNCIL …', 'Article 1', 'Text.', 'Done at Brussels, 1 May 1990.', '(1) OJ No L 1.'])
 * // roles: title, –, –, –, closing, and a footnote
 */
import type { Block } from '../../model/block.ts';
import { headingLabel } from '../../text/labels.ts';
import { withDepth } from './text-depth.ts';

/** How far the reading has come. Annexes follow the notes of the act. */
type Part = 'title' | 'act' | 'closing' | 'notes' | 'annex';

interface Progress {
  part: Part;
  /** Marks like "(1)" that stand after a word of this annex: its notes explain them. */
  marks: Set<string>;
  /** Inside the notes of an annex. */
  noted: boolean;
}

/** Blocks in the order of the lines. */
export function blocksOfLines(lines: readonly string[]): Block[] {
  const progress: Progress = { part: 'title', marks: new Set(), noted: false };
  const blocks: Block[] = [];
  for (const text of lines) {
    const block = blockOf(text, progress);
    const note = blocks.at(-1);
    if (block.kind === 'footnote' && note?.kind === 'footnote' && !OWN_NUMBER.test(text)) note.text += `\n${text}`;
    else blocks.push({ ...block, at: blocks.length + 1 });
  }
  return withDepth(blocks);
}

/** What the conversion put in place of tables and pictures, and stars above an old title: the publisher's, not law. */
const STANDS_FOR = /^(?:>(?:TABLE|PIC|ISO_|REFERENCE)\b[^<]*>?|\*{3,})$/;

function blockOf(text: string, progress: Progress): Omit<Block, 'at'> {
  if (STANDS_FOR.test(text)) return { kind: 'note', text };
  progress.part = partOf(text, progress);
  if (isFootnote(text, progress)) return { kind: 'footnote', text };
  for (const [, mark] of text.matchAll(MARK)) progress.marks.add(mark!);
  if (progress.part === 'title') return { kind: 'text', text, role: 'title' };
  return progress.part === 'closing' ? { kind: 'text', text, role: 'closing' } : { kind: 'text', text };
}

function partOf(text: string, progress: Progress): Part {
  const { part } = progress;
  if (part === 'title') return ACTS.test(text) ? 'act' : part;
  if (part === 'act') return CLOSES.test(text) ? 'closing' : part;
  if (isAnnex(text)) {
    progress.marks.clear();
    progress.noted = false;
    return 'annex';
  }
  return part === 'closing' && FOOTNOTE.test(text) ? 'notes' : part;
}

/** Who acts, or the first citation where nobody is named: the title is over. */
const ACTS =
  /^(?:THE (?:EUROPEAN (?:PARLIAMENT|COMMISSION|COUNCIL|CENTRAL BANK)|COUNCIL|COMMISSION|GOVERNING COUNCIL|HIGH AUTHORITY)|LE (?:PARLEMENT|CONSEIL)|LA COMMISSION|DAS EUROPÄISCHE|DER RAT|DIE (?:EUROPÄISCHE )?KOMMISSION|Having regard|Whereas|vu |considérant|gestützt auf|(?:Article|Artikel) (?:1|premier)$)/i;
/** The final formula or the place and date, in the languages of the collection. */
const CLOSES =
  /^(?:This (?:Regulation|Decision) (?:shall be|is) binding in its entirety|(?:Le présent règlement|La présente décision) est obligatoire dans tous ses éléments|(?:Diese Verordnung|Diese Entscheidung|Dieser Beschluss) ist in allen ihren Teilen verbindlich|(?:Done (?:at|in)|Fait à|Geschehen zu) \p{Lu})/u;

const isAnnex = (text: string): boolean => {
  const label = headingLabel(text);
  return label?.kind === 'attachment' && (label.heading === '' || label.heading === label.heading.toUpperCase());
};

const FOOTNOTE = /^\((\d{1,2}\*?|\*)\)(?=\s|\p{L})/u;
/** Footnotes that name themselves: "(1) OJ No C 55, …" between two citations of 31975L0117; "5OJ No 306" of 31968R1017. */
const NAMED = /^(?:\(\d{1,2}\)|\d{1,2})\s?(?:OJ|JO|ABl\.|See p)(?=\s)/;
/** A footnote that has no number goes on with the one before: "OJ L 304, 30.10.1978, p. 1." below "(4) OJ L 299, …" (32001R0044). */
const OWN_NUMBER = /^(?:\((?:\d{1,2}\*?|\*)\)|\d{1,2}\s?(?:OJ|JO|ABl))/;
/** "exceeding 50 MW (1)", "judgment(2)"; "paragraph (1)" is a reference. */
const MARK = /(?<!\b(?:paragraph|point|Article|subparagraph|paragraphe|Absatz|and|or|et|und))(?<=\p{L})\s?\((\d{1,2}\*?)\)/gu;

/** Below the closing every line is a note or goes on with one; in an annex those that explain a mark of it. */
function isFootnote(text: string, progress: Progress): boolean {
  if (NAMED.test(text) || progress.part === 'notes') return true;
  const mark = FOOTNOTE.exec(text)?.[1];
  if (progress.part !== 'annex' || mark === undefined) return (progress.noted = false);
  const first = /^(?:1\*?|\*)$/.test(mark);
  return (progress.noted = (progress.noted || first) && (progress.marks.has(mark) || mark.endsWith('*')));
}
