/**
 * Reads the Verkhovna Rada's `.xml` answer, which is light HTML in spite of its name: facts in `<meta>` tags, the law in
 * `<div id=article>`, one `<p>` a paragraph with the publisher's anchor (`<a name="n289">`), superscripts printed with a
 * spaced hyphen («Стаття 129 - 1 .»), the head and the signature in tables that only lay out.
 *
 * The page's own header (h1 … h5 before the rule) repeats the meta tags and is left out; `[ image ]` stands where the
 * coat of arms is.
 *
 * @example
 * readRadaXml('… <div id=article><p><a name="n9"></a>Стаття 8 - 2 . Мова</p></div> …')
 * // block { kind: 'text', text: 'Стаття 8-2. Мова', anchor: 'n9', at: 1 }
 */
import type { Block, Reading, SourceFacts } from '../../model/block.ts';
import { message, type Message, type Result } from '../../model/message.ts';
import { tidy } from '../../text/whitespace.ts';
import { attribute, childrenOf, elementsIn, findElement, isElement, parseHtml, rawText, type Element, type Node } from '../html.ts';
import { isoDate } from './facts.ts';
import { markFurniture } from './furniture.ts';
import { splitNotes } from './notes.ts';
import { refused } from '../refusals.ts';
import { hyphenated } from './superscripts.ts';
import { tableOf } from './table.ts';

const IMAGE = '[ image ]';

/** Blocks in source order with anchors, facts from the meta tags. Refuses a page without the text of an act. */
export function readRadaXml(page: string): Result<Reading> {
  const root = parseHtml(page);
  const article = findElement(root, (element) => attribute(element, 'id') === 'article');
  if (!article) return refused('rada-xml', message(/name="?Send"?/i.test(page) ? 'rada-check-page' : 'rada-no-text'));
  const messages: Message[] = [];
  const blocks = blocksOf(article, messages);
  if (blocks.length === 0) return refused('rada-xml', message('rada-no-text'));
  markFurniture(blocks);
  return { value: { dialect: 'rada-xml', blocks, facts: factsOf(root) }, messages };
}

/** Elements that print a paragraph of their own when they hold no other of them. */
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'li', 'dt', 'dd']);
const WRAPPERS = new Set(['div', 'center', 'blockquote', 'ul', 'ol', 'dl', 'section', 'article', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'form']);

/** Walks with an explicit stack; text loose between the paragraphs is a paragraph too. */
function blocksOf(article: Element, messages: Message[]): Block[] {
  const page = collector(messages);
  let loose: Node[] = [];
  const flush = (): void => {
    if (loose.length > 0) page.text(loose.map((node) => rawText(node)).join(''));
    loose = [];
  };
  const stack: Node[] = [];
  pushChildren(stack, article);
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) {
      if (node.nodeName !== '#comment') loose.push(node);
      continue;
    }
    const rows = node.tagName === 'table' ? tableOf(node) : undefined;
    const name = attribute(node, 'name');
    if (node.tagName === 'a' && name !== undefined && childrenOf(node).length === 0) {
      flush();
      page.anchor(name);
    } else if (rows) {
      flush();
      page.table(rows);
    } else if (PARAGRAPHS.has(node.tagName)) {
      flush();
      page.anchor(anchorOf(node));
      page.text(rawText(node));
    } else if (WRAPPERS.has(node.tagName)) {
      flush();
      pushChildren(stack, node);
    } else loose.push(node);
  }
  flush();
  return page.blocks;
}

/** Takes what a page prints, in order; an anchor goes to the first block printed after it. */
function collector(messages: Message[]) {
  const blocks: Block[] = [];
  let anchor: string | undefined;
  const put = (block: Omit<Block, 'at' | 'anchor'>): void => {
    blocks.push({ ...block, ...(anchor !== undefined && { anchor }), at: blocks.length + 1 });
    anchor = undefined;
  };
  const text = (raw: string): void => {
    const printed = tidy(raw.replace(/\u00AD/g, ''));
    if (printed === IMAGE && blocks.length > 0) messages.push(message('image-dropped', {}, blocks.length + 1));
    if (printed === '' || printed === IMAGE) return;
    for (const piece of splitNotes(printed)) put({ kind: piece.kind, text: piece.kind === 'text' ? hyphenated(piece.text) : piece.text });
  };
  return {
    blocks,
    text,
    table: (rows: string[][]): void => put({ kind: 'table', text: '', rows }),
    anchor: (name: string | undefined): void => {
      anchor = name ?? anchor;
    },
  };
}

function pushChildren(stack: Node[], node: Node): void {
  const children = childrenOf(node);
  for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
}

/** The anchor stands first inside its paragraph. */
function anchorOf(paragraph: Element): string | undefined {
  for (const element of elementsIn(paragraph)) if (element.tagName === 'a' && attribute(element, 'name')) return attribute(element, 'name');
  return undefined;
}

/** Facts the page's meta tags state, word for word; dates as ISO. */
function factsOf(root: Element): SourceFacts {
  const meta = new Map<string, string>();
  let title = '';
  for (const element of elementsIn(root)) {
    if (element.tagName === 'meta') meta.set((attribute(element, 'name') ?? '').toLowerCase(), tidy(attribute(element, 'content') ?? ''));
    if (element.tagName === 'title') title ||= tidy(childrenOf(element).map((node) => ('value' in node ? node.value : '')).join(''));
    if (attribute(element, 'id') === 'article') break;
  }
  const facts = {
    title, number: meta.get('numbers'), nreg: meta.get('nreg'), status: meta.get('stan'),
    date: isoDate(meta.get('documentdate') ?? ''), adopted: isoDate(meta.get('dates') ?? ''),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as SourceFacts;
}
