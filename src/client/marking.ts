/**
 * A text with the words of a query marked, as nodes: for results and excerpts. Text goes in as text, never as markup.
 */
import { matchesIn } from '../lib/search/highlight.ts';

/** `marked('державний кордон', 'кордону')` gives the text «державний » and a `<mark>` with «кордон». */
export function marked(text: string, query: string): DocumentFragment {
  const nodes = document.createDocumentFragment();
  let at = 0;
  for (const { start, end } of matchesIn(text, query)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.append(text.slice(at, start), mark);
    at = end;
  }
  nodes.append(text.slice(at));
  return nodes;
}
