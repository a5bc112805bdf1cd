/**
 * What a page of the Rada's site says of its document outside the text: «Документ 1103-V, чинний, поточна редакція — Редакція
 * від 02.03.2026, підстава - 4718-IX», the title, and the address it was saved from.
 *
 * @example
 * factsOfPage(root, article) // { title: 'Про мости', number: '5-IX', nreg: '5-20', status: 'чинний', date: '2024-07-01' }
 */
import type { SourceFacts } from '../../model/block.ts';
import { tidy } from '../../text/whitespace.ts';
import { attribute, childrenOf, elementsIn, INVISIBLE, isElement, type Element, type Node } from '../html.ts';
import { radaAct } from '../links.ts';
import { isoDate } from './facts.ts';

/** The line above the text; status and edition as printed. */
const DOCUMENT = /Документ\s+(\S{1,40}?)\s*,\s+([^,]{1,60}?)\s*,[^]{0,80}?Редакція\s+від\s+(\d{2}\.\d{2}\.\d{4})/u;
/** The title of a window says more than the act's: «Про мости | від 31.01.2020 № 5-IX». */
const WINDOW = /^([^|]*?)\s*\|\s*(?:від\s+(\d{2}\.\d{2}\.\d{4})\s*)?(?:№\s*(\S{1,40}))?/u;

/** Facts of the page round the text; those it does not state are absent. */
export function factsOfPage(root: Element, article: Element): SourceFacts {
  const { title, addresses, printed } = around(root, article);
  const [, number, status, edition] = DOCUMENT.exec(printed) ?? [];
  const [, name, adopted, own] = WINDOW.exec(title) ?? [];
  const act = addresses.map(radaAct).find((found) => found !== undefined);
  const dated = addresses.map((address) => /\/ed(\d{4})(\d{2})(\d{2})\b/.exec(address)).find((found) => found !== null);
  const facts = {
    title: name, number: number ?? own, status, nreg: act?.slice('rada:'.length),
    date: edition ? isoDate(edition) : dated && `${dated[1]}-${dated[2]}-${dated[3]}`, adopted: isoDate(adopted ?? ''),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as SourceFacts;
}

interface Around {
  title: string;
  /** Where the page says it comes from, surest first. */
  addresses: string[];
  printed: string;
}

function around(root: Element, article: Element): Around {
  const found: Around = { title: '', addresses: [], printed: '' };
  const parts: string[] = [];
  for (const element of elementsIn(root)) {
    if (element.tagName === 'title') found.title ||= tidy(childrenOf(element).map((node) => ('value' in node ? node.value : '')).join('')).replace(/\n/g, ' ');
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') found.addresses.push(attribute(element, 'href') ?? '');
    if (element.tagName === 'meta' && attribute(element, 'property') === 'og:url') found.addresses.push(attribute(element, 'content') ?? '');
    if (element.tagName === 'option' && attribute(element, 'selected') !== undefined) found.addresses.push(attribute(element, 'value') ?? '');
  }
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === article || (isElement(node) && INVISIBLE.has(node.tagName))) continue;
    if ('value' in node) parts.push(node.value);
    for (const child of childrenOf(node).toReversed()) stack.push(child);
  }
  found.printed = parts.join(' ').replace(/\s+/g, ' ');
  return found;
}
