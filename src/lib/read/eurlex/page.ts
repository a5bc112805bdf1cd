/**
 * Where on a page of EUR-Lex the document is. A page saved from the portal carries the portal round it (menus, the list
 * of languages, a footer); a page from CELLAR is the document alone.
 *
 * @example
 * documentOf(parseHtml(page)) // the `div#document1`, the `body`, or undefined: a portal page without a document
 */
import { attribute, classesOf, elementsIn, findElement, parseHtml, type Element } from '../html.ts';

/** The element that holds the document; undefined for a portal page that shows none (32001R0044, version 2002-03-01). */
export function documentOf(source: string): Element | undefined {
  const page = parseHtml(source);
  const shown = findElement(page, (element) => attribute(element, 'id') === 'document1');
  if (shown) return shown;
  const portal = findElement(page, (element) => attribute(element, 'id') === 'MainContent' || classesOf(element).includes('ecl-site-header'));
  if (portal) return undefined;
  return findElement(page, (element) => element.tagName === 'body') ?? page;
}

/** The first element of a class, `oj-` or not: the publisher's own lines about the page. */
export function elementOfClass(root: Element, name: string): Element | undefined {
  for (const element of elementsIn(root)) if (classesOf(element).some((c) => c === name || c === `oj-${name}`)) return element;
  return undefined;
}
