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
import { attribute, childrenOf, elementsIn, findElement, parseHtml, rawText, type Element } from '../html.ts';
import { linksIn, radaAct, withLinks } from '../links.ts';
import { isoDate } from './facts.ts';
import { markFurniture } from './furniture.ts';
import { splitNotes } from './notes.ts';
import { refused } from '../refusals.ts';
import { hyphenated } from './superscripts.ts';
import { walkLaw } from './walk.ts';

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
  return { value: withLinks({ dialect: 'rada-xml', blocks, facts: factsOf(root) }, linksIn(article, radaAct)), messages };
}

function blocksOf(article: Element, messages: Message[]): Block[] {
  const page = collector(messages);
  walkLaw(article, {
    paragraph: (element) => {
      page.anchor(anchorOf(element));
      page.text(rawText(element));
    },
    loose: (nodes) => page.text(nodes.map((node) => rawText(node)).join('')),
    table: page.table,
    anchor: (element) => page.anchor(attribute(element, 'name')),
  });
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
    const printed = tidy(raw);
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
