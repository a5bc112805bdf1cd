/**
 * Settling a story: paragraphs whose mark is gone are joined, list labels are counted and written as text, notes are
 * numbered, and the whole becomes plain WordprocessingML: one run a paragraph, one style name that says what it is.
 *
 * It is cut into documents of some hundred paragraphs between two paragraphs: mammoth holds a whole document several
 * times, and 100,000 paragraphs in one piece take 1 GB where pieces take 360 MB.
 *
 * The style names are ours and tell `blocks.ts` what mammoth cannot: `H1`–`H9` a heading style, `T` the title style,
 * `D0`–`D8` a list item so many lists deep inside its article, `P` the first text of a page or section.
 *
 * @example
 * settle([{ content: ['<w:t>Мова</w:t>'], numbering: { numId: '1', level: 0 } }], { numbering, styles, doubts }).documents
 * // ['<w:document …><w:body><w:p><w:r><w:t xml:space="preserve">Стаття 1. </w:t><w:t>Мова</w:t></w:r></w:p></w:body></w:document>']
 */
import { headingLabel } from '../../text/labels.ts';
import type { FlowItem, Paragraph } from './flow.ts';
import { createLabels, type LabelDoubts, type ListLabel } from './list-labels.ts';
import type { Numbering } from './numbering.ts';
import { headingLevel, inherited, isTitleStyle, type Styles } from './styles.ts';
import { escapeXml } from './xml.ts';

interface Settled {
  paragraph: Paragraph;
  label?: ListLabel;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Paragraphs and table tags after which a document is cut. */
const PIECES = 1000;

export interface SettledStory {
  documents: string[];
  /** Marks of the notes referred to, in the order of their first mark: the first is `[1]`. */
  notes: string[];
}

export interface Settling {
  numbering: Numbering;
  styles: Styles;
  /** What is doubtful about the labels is added here. */
  doubts: LabelDoubts;
}

/** The story as documents mammoth can read, in order. */
export function settle(flow: readonly FlowItem[], { numbering, styles, doubts }: Settling): SettledStory {
  const labels = createLabels(numbering, styles, doubts);
  const settled: (string | Settled)[] = [];
  for (const item of joined(flow)) {
    if (typeof item === 'string') settled.push(item);
    else {
      const styleId = item.styleId ?? styles.defaultParagraph;
      const language = item.language ?? inherited(styles, styleId, (style) => style.run.language) ?? styles.language;
      const label = labels.next(item.numbering, styleId, language);
      if (item.content.length > 0 || label?.text) settled.push({ paragraph: item, label });
    }
  }
  const depthOf = listDepths(settled);
  const notes = new Map<string, number>();
  const documents = cut(settled).map((items) => {
    const body = items.map((item) => (typeof item === 'string' ? item : write(item, styles, depthOf, notes))).join('');
    return `<w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`;
  });
  return { documents, notes: [...notes.keys()] };
}

/** Pieces of some hundred items; never inside a table. */
function cut(settled: readonly (string | Settled)[]): (string | Settled)[][] {
  const pieces: (string | Settled)[][] = [[]];
  let depth = 0;
  for (const item of settled) {
    let piece = pieces[pieces.length - 1]!;
    if (depth === 0 && piece.length >= PIECES) pieces.push((piece = []));
    piece.push(item);
    if (item === '<w:tbl>') depth += 1;
    if (item === '</w:tbl>') depth -= 1;
  }
  return pieces;
}

/** Paragraphs that run on are joined with the next one of the same cell or page. */
function* joined(flow: readonly FlowItem[]): Generator<FlowItem> {
  let open: Paragraph | undefined;
  for (const item of flow) {
    if (typeof item === 'string') {
      if (open && open.content.length > 0) yield open;
      open = undefined;
      yield item;
    } else {
      const whole: Paragraph = open ? join(open, item) : item;
      open = item.runsOn ? whole : undefined;
      if (!open) yield whole;
    }
  }
  if (open && open.content.length > 0) yield open;
}

/** After a deleted mark the second paragraph's number and style count, after a hidden one the first's, if it has any. */
function join(first: Paragraph, second: Paragraph): Paragraph {
  const content = [...first.content, ...second.content];
  const keepsFirst = first.runsOn === 'hidden' && first.content.length > 0;
  const opensPage = first.opensPage === true || second.opensPage === true;
  return { ...(keepsFirst ? first : second), content, opensPage, runsOn: second.runsOn };
}

/**
 * Depth inside the article. In a list «Стаття %1.» > «%2.» > «%3)» the second level stands directly in the article;
 * a list of one level says nothing, because authors give points a list of their own.
 */
function listDepths(settled: readonly (string | Settled)[]): (label: ListLabel) => number | undefined {
  const lists = new Map<string, { levels: Set<number>; base: number }>();
  for (const item of settled) {
    if (typeof item === 'string' || !item.label) continue;
    const { list, level, text } = item.label;
    let known = lists.get(list);
    if (!known) lists.set(list, (known = { levels: new Set(), base: 0 }));
    known.levels.add(level);
    if (isHeading(text)) known.base = Math.max(known.base, level + 1);
  }
  return ({ list, level, text }) => {
    const known = lists.get(list);
    return known && known.levels.size > 1 && level >= known.base && !isHeading(text) ? level - known.base : undefined;
  };
}

const isHeading = (label: string): boolean => headingLabel(label.trim()) !== undefined;

function write({ paragraph, label }: Settled, styles: Styles, depthOf: (label: ListLabel) => number | undefined, notes: Map<string, number>): string {
  const styleId = paragraph.styleId ?? styles.defaultParagraph;
  const level = paragraph.outlineLevel ?? headingLevel(styles, styleId);
  const depth = label && depthOf(label);
  const plain = depth !== undefined ? `D${Math.min(depth, 8)}` : paragraph.opensPage ? 'P' : '';
  const mark = level !== undefined ? `H${level}` : isTitleStyle(styles, styleId) ? 'T' : plain;
  const properties = mark === '' ? '' : `<w:pPr><w:pStyle w:val="${mark}"/></w:pPr>`;
  const printed = label?.text ? [textElement(escapeXml(label.text))] : [];
  for (const piece of paragraph.content) printed.push(typeof piece === 'string' ? piece : textElement(noteMark(piece.note, notes)));
  return `<w:p>${properties}<w:r>${printed.join('')}</w:r></w:p>`;
}

const textElement = (escaped: string): string => `<w:t xml:space="preserve">${escaped}</w:t>`;

/** `[1]`, and not a raised 1: «статті 5» with footnote 1 is not article 5-1. */
function noteMark(note: string, notes: Map<string, number>): string {
  if (!notes.has(note)) notes.set(note, notes.size + 1);
  return `[${notes.get(note) ?? ''}]`;
}
