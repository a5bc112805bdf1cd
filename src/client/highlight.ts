/**
 * Marks on the page reached: the words of `?h=…` are marked in the law's text, in any of their forms, by the same keys
 * that found them. The address keeps `?h=`, so a marked page can be sent to a colleague; Escape takes the marks off.
 */
import { matchesIn, type Span } from '../lib/search/highlight.ts';

/** More marks than this help nobody find anything, and a code of 500 articles must stay quick. */
const MOST_MARKS = 2000;

/** One provision's own words, its text nodes in order. Matches do not run from one provision into the next. */
function textNodesBelow(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** Wraps the part of a span that lies in one text node. */
function wrap(node: Text, start: number, end: number): void {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const mark = document.createElement('mark');
  mark.className = 'found';
  range.surroundContents(mark);
}

/** Marks spans of the joined text; from the end, so that places before stay true. */
function markSpans(nodes: readonly Text[], spans: readonly Span[]): void {
  const starts: number[] = [];
  let length = 0;
  for (const node of nodes) {
    starts.push(length);
    length += node.data.length;
  }
  for (const span of spans.toReversed()) {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i]!;
      const from = Math.max(span.start - starts[i]!, 0);
      const to = Math.min(span.end - starts[i]!, node.data.length);
      if (from < to) wrap(node, from, to);
    }
  }
}

/** Elements that hold printed lines and no other such element. */
const LINES = 'h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, blockquote, figcaption';

function lineBlocks(law: Element): Element[] {
  return [...law.querySelectorAll(LINES)].filter((element) => !element.querySelector(LINES));
}

function clear(law: Element): void {
  for (const mark of law.querySelectorAll('mark.found')) {
    const parent = mark.parentNode!;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}

/**
 * Marks the words of the address's `?h=` inside the law (`selector`), when both are there. Returns how many marks were set.
 * The browser has scrolled to the `#provision` already; marks do not change where the text stands.
 */
export function highlightFound(selector: string): number {
  const query = new URLSearchParams(location.search).get('h');
  const law = document.querySelector(selector);
  if (!query || !law) return 0;
  let marks = 0;
  for (const block of lineBlocks(law)) {
    if (marks >= MOST_MARKS) break;
    const nodes = textNodesBelow(block);
    const spans = matchesIn(nodes.map((node) => node.data).join(''), query);
    if (spans.length > 0) markSpans(nodes, spans);
    marks += spans.length;
  }
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clear(law);
  });
  return marks;
}
