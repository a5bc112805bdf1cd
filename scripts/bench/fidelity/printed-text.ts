/**
 * What a source prints, taken without any code of the readers: the yardstick of fidelity must not share their mistakes.
 *
 * A text file prints itself. A page prints every text node of its body, in document order, apart from the furniture named
 * below: what the publisher prints around the act, on every page alike. Nothing else is left out, editorial marks and
 * footnotes included.
 *
 * @example
 * printedText('<body><p class="oj-hd-lg">EN</p><p>Article 1</p></body>', 'eurlex-oj') // ' Article 1 '
 */
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import type { CorpusDialect } from '../corpus.ts';
import { printedMarkdown } from './printed-markdown.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Classes of page furniture: the running head of the Official Journal, with `oj-` and without, and what consolidations print above the act. */
export const FURNITURE: ReadonlySet<string> = new Set([
  ...['hd-date', 'hd-lg', 'hd-ti', 'hd-oj', 'hd-uniq', 'hd-coll'].flatMap((name) => [name, `oj-${name}`]),
  'reference', //  "02016R0679 — EN — 04.05.2016 — 000.002"
  'disclaimer', // "This text is meant purely as a documentation tool …"
  'linkToTop', //  "Top", of the EUR-Lex portal
]);

/** Of a page that carries more than the act, the element that holds the act: the Rada's light page, a page saved from the EUR-Lex portal, EUR-Lex before 2004. */
const HOLDERS = ['article', 'document1', 'TexteOnly'];

/** The same two lines above a consolidation that has styles and no classes. */
const FURNITURE_STYLE = /^(?:text-align: right; margin-bottom: 0pt|font-weight: bold; text-align: center; margin-top: 0pt; margin-bottom: 20pt)$/;

/** Links that show the text of a picture by a script: "Text of image". */
const PICTURE_LINK = /^textofimagelink/;

/** Printed as text and no part of the act: the placeholder of a picture at the Rada, the foot of the Official Journal since 2023. */
const PUBLISHER_LINES = [/\[ image \]/g, /ELI: http:\S+\s+ISSN [\dX-]+ \([^)]*\)\s*$/];

const UNPRINTED: ReadonlySet<string> = new Set(['head', 'script', 'style', 'title', 'template']);

/** The printed text. White space says nothing: one more or less is no difference. */
export function printedText(source: string, dialect: CorpusDialect): string {
  if (dialect === 'rada-txt') return source.replace(/^\uFEFF/, '');
  if (dialect === 'rada-markdown') return printedMarkdown(source);
  const page = parse(opened(source));
  const holder = HOLDERS.find((id) => new RegExp(`<div [^<>]*\\bid=["']?${id}["' >]`).test(source));
  return PUBLISHER_LINES.reduce((text, line) => text.replace(line, ' '), walk(page, holder));
}

/** XHTML closes elements in one tag; HTML takes `<script/>` and `<title/>` for open ones and would swallow the page. */
const opened = (source: string): string => source.replace(/<(script|style|title|a|span|p|div|td)\b([^<>]*)\/>/gi, '<$1$2></$1>');

const attribute = (element: Element, name: string): string => element.attrs.find((a) => a.name === name)?.value ?? '';
const isFurniture = (element: Element): boolean =>
  attribute(element, 'class').split(/\s+/).some((name) => FURNITURE.has(name)) || PICTURE_LINK.test(attribute(element, 'id')) || FURNITURE_STYLE.test(attribute(element, 'style'));

/** Text nodes below `root` in order, parted by a space; with `within` only those inside the element of that id. */
function walk(root: Node, within: string | undefined): string {
  const parts: string[] = [];
  const stack: { node: Node; inside: boolean }[] = [{ node: root, inside: within === undefined }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node } = next;
    let { inside } = next;
    if ('value' in node && inside) parts.push(node.value);
    if ('tagName' in node) {
      if (UNPRINTED.has(node.tagName) || isFurniture(node)) continue;
      inside ||= attribute(node, 'id') === within;
    }
    const children = 'childNodes' in node ? node.childNodes : [];
    for (let at = children.length - 1; at >= 0; at--) stack.push({ node: children[at]!, inside });
  }
  return parts.join(' ');
}
