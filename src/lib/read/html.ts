/**
 * A thin reading layer over parse5: the few questions the HTML readers ask of a tree.
 *
 * Everything walks with an explicit stack, never by recursion: official pages nest a few levels, hostile ones 20,000,
 * and a reader must not fall over either. Embedded images are dropped before parsing: 32012R1215 carries 2 MB of them.
 */
import { parse, type DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** Parses a page; never throws on odd markup. XHTML's self-closed tags are opened and closed first: HTML ignores the slash. */
export function parseHtml(source: string): Element {
  const light = source
    .replace(/(src\s*=\s*)(["'])data:[^"']*\2/gi, '$1$2$2')
    .replace(/<(a|p|div|span|td|th|tr|i|b|em|strong|sup|sub|u|title|script|style|table|figure)(\s[^<>]*)?\/>/gi, (_, tag: string, attributes = '') =>
      `<${tag}${attributes}></${tag}>`,
    );
  const root = parse(light).childNodes.find((node) => node.nodeName === 'html');
  return root as Element;
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

export const classesOf = (element: Element): string[] => attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? [];

const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer',
  'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td',
  'tfoot', 'th', 'thead', 'tr', 'ul',
]);

/** True when the element starts a line of its own on the page; a style of `display: inline` says otherwise. */
export const isBlock = (element: Element): boolean =>
  BLOCKS.has(element.tagName) && !/display:\s*inline/.test(attribute(element, 'style') ?? '');

/** All elements below a node, in document order. */
export function* elementsIn(root: Node): Generator<Element> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node)) yield node;
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
}

/** The first element below `root` that passes, or undefined. */
export function findElement(root: Node, passes: (element: Element) => boolean): Element | undefined {
  for (const element of elementsIn(root)) if (passes(element)) return element;
  return undefined;
}

/** Elements whose text is not printed. */
export const INVISIBLE: ReadonlySet<string> = new Set(['script', 'style', 'head', 'template', 'noscript']);

/**
 * The raw text below a node, `<br>` as `\n`, scripts and styles left out. White space of the markup is kept:
 * `tidy` of `text/whitespace.ts` makes it printed text. `mark` may rewrite an element's text (a superscript, say)
 * by returning a string; undefined means "go inside".
 */
export function rawText(root: Node, mark?: (element: Element) => string | undefined): string {
  const parts: string[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node) parts.push(node.value.replace(/[\r\n]+/g, ' '));
    else if (isElement(node)) {
      if (node.tagName === 'br') parts.push('\n');
      else if (!INVISIBLE.has(node.tagName)) {
        const marked = mark?.(node);
        if (marked === undefined) pushReversed(stack, node);
        else parts.push(marked);
      }
    } else pushReversed(stack, node);
  }
  return parts.join('');
}

function pushReversed(stack: Node[], node: Node): void {
  const children = childrenOf(node);
  for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
}
