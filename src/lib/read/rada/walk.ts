/**
 * Walks the law on a page of the Verkhovna Rada, paragraph by paragraph, with an explicit stack. The `.xml` answer and
 * the printed page share it; what a paragraph, an anchor and a picture mean is each reader's own.
 *
 * @example
 * walkLaw(article, { paragraph: (element) => …, text: (loose) => …, table: (rows) => …, anchor: (element) => …, image: () => … });
 */
import { tableOf } from './table.ts';
import { attribute, childrenOf, elementsIn, INVISIBLE, isElement, type Element, type Node } from '../html.ts';

export interface Walker {
  /** A paragraph of the page. */
  paragraph: (element: Element) => void;
  /** Text loose between paragraphs: a paragraph too. */
  loose: (nodes: Node[]) => void;
  table: (rows: string[][]) => void;
  /** An anchor between paragraphs: it belongs to what follows. */
  anchor: (element: Element) => void;
}

/** Elements that print a paragraph of their own when they hold no other of them. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'li', 'dt', 'dd']);
const WRAPPERS: ReadonlySet<string> = new Set(['div', 'center', 'blockquote', 'ul', 'ol', 'dl', 'section', 'article', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'form']);

/** What the site prints round the law for its own use; `prnpanel` is the panel of the printed page. */
const OF_PAGE: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside', 'button', 'select', 'input', 'label']);

/** Visits everything printed below `article`, in order. */
export function walkLaw(article: Element, walker: Walker): void {
  const holders = holdersOfParagraphs(article);
  let loose: Node[] = [];
  const flush = (): void => {
    if (loose.length > 0) walker.loose(loose);
    loose = [];
  };
  const stack: Node[] = [];
  pushChildren(stack, article);
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) {
      if (node.nodeName !== '#comment') loose.push(node);
      continue;
    }
    if (INVISIBLE.has(node.tagName) || OF_PAGE.has(node.tagName) || attribute(node, 'id') === 'prnpanel') continue;
    const rows = node.tagName === 'table' ? tableOf(node) : undefined;
    if (node.tagName === 'a' && childrenOf(node).length === 0) {
      flush();
      walker.anchor(node);
    } else if (rows) {
      flush();
      walker.table(rows);
    } else if (PARAGRAPHS.has(node.tagName)) {
      flush();
      walker.paragraph(node);
    } else if (WRAPPERS.has(node.tagName) || holders.has(node)) {
      flush();
      pushChildren(stack, node);
    } else loose.push(node);
  }
  flush();
}

function pushChildren(stack: Node[], node: Node): void {
  const children = childrenOf(node);
  for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
}

/** Every element that has a paragraph or table inside: the printed page wraps paragraphs in `em` and `a`. */
function holdersOfParagraphs(article: Element): ReadonlySet<Node> {
  const holders = new Set<Node>();
  for (const element of elementsIn(article)) {
    if (!PARAGRAPHS.has(element.tagName) && element.tagName !== 'table') continue;
    for (let above = element.parentNode; above && above !== article && !holders.has(above); above = 'parentNode' in above ? above.parentNode : null) holders.add(above);
  }
  return holders;
}
