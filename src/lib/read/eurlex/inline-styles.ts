/**
 * What the inline styles of an old consolidation mean, by the classes later pages use. A style alone does not decide: the
 * centred bold of a title is also that of a chapter's heading, so the place on the page (header, title, preamble, body)
 * and the words of the line ("CHAPTER I", "▼M1") are asked too.
 *
 * Measured on 31995L0046 of 2003-11-20 in English and French and 31998F0699 of 2001-07-05 in German, all there are.
 *
 * @example
 * // <p style="font-style: italic; text-align: center; margin-top: 12pt; …">Article 1</p>
 * nameStyles(body); // the paragraph has the class `title-article-norm` now
 */
import { headingLabel } from '../../text/labels.ts';
import { shortText } from './short-text.ts';
import { attribute, elementsIn, type Element } from '../html.ts';

/** How far the page has come; a part never comes back. */
type Part = 'header' | 'title' | 'preamble' | 'body';

interface Progress {
  part: Part;
  /** The class given last to a paragraph that prints something. */
  before?: string;
}

/** Longer than any label or mark. */
const SHORT = 200;

/** Gives the elements of a page the classes their styles stand for. The page is changed in place. */
export function nameStyles(page: Element): void {
  page.attrs = page.attrs.filter(({ name }) => name !== 'style'); // the margins of the whole page are no hanging indent
  const progress: Progress = { part: 'header' };
  for (const element of elementsIn(page)) {
    const name = element.tagName === 'p' ? paragraphClass(element, progress) : element.tagName === 'div' ? partClass(element, progress) : undefined;
    if (name) element.attrs.push({ name: 'class', value: name });
  }
}

/** A grey box holds the preamble. */
function partClass(element: Element, progress: Progress): string | undefined {
  if (progress.part === 'body' || !/background-color:\s*#CCCCCC/i.test(styleOf(element))) return undefined;
  progress.part = 'preamble';
  return 'preamble';
}

function paragraphClass(element: Element, progress: Progress): string | undefined {
  const text = shortText(element, SHORT);
  if (text === '') return undefined;
  const name = classOf(styleOf(element), text ?? '', progress, element);
  if (name !== 'modref') {
    if (name) progress.before = name;
    else delete progress.before;
  }
  return name;
}

function classOf(style: string, text: string, progress: Progress, element: Element): string | undefined {
  if (/^▼/.test(text)) {
    if (progress.part === 'header') progress.part = 'title';
    return 'modref';
  }
  if (progress.part === 'header') return headerClass(style, text);
  if (FOOTNOTE.test(style) && pointsBack(element)) return 'footnote';
  if (ARTICLE.test(style)) return inBody(progress, 'title-article-norm');
  if (ARTICLE_HEADING.test(style)) return inBody(progress, 'stitle-article-norm');
  if (progress.part === 'title') return 'title-doc-first';
  return HEADING.test(style) ? inBody(progress, headingClass(text, progress)) : undefined;
}

const ARTICLE = /font-style: italic; text-align: center; margin-top: 12pt/;
const ARTICLE_HEADING = /font-weight: bold; text-align: center; margin-top: 12pt/;
const HEADING = /text-align: center; margin-bottom: 6pt; margin-top: 0pt/;
const FOOTNOTE = /font-size: 8pt/;

/** A heading below its label; alone it opens a division of its own (Chapter VII of 31995L0046 ends in "FINAL PROVISIONS"). */
function headingClass(text: string, { before }: Progress): string {
  const kind = headingLabel(text)?.kind;
  if (kind === 'attachment') return 'title-annex-1';
  if (kind && kind !== 'article') return 'title-division-1';
  if (before === 'title-annex-1') return 'title-annex-2';
  return before === 'title-division-1' ? 'title-division-2' : 'title-division-1';
}

function inBody(progress: Progress, name: string): string {
  progress.part = 'body';
  return name;
}

/** The two lines above the table of acts: which consolidation it is, and that it binds nobody. */
function headerClass(style: string, text: string): string | undefined {
  if (/text-align: right/.test(style) && /^\d{4}[A-Z]{1,2}\d{4}\b/.test(text)) return 'reference';
  return /text-align: center; margin-top: 0pt; margin-bottom: 20pt/.test(style) ? 'disclaimer' : undefined;
}

/** A footnote links back to its mark: `<a href="#src.E0001">`. */
function pointsBack(element: Element): boolean {
  for (const inner of elementsIn(element)) if (/^#src\./.test(attribute(inner, 'href') ?? '')) return true;
  return false;
}

const styleOf = (element: Element): string => attribute(element, 'style') ?? '';
