/**
 * Reads an act as EUR-Lex kept it before 2004: `div#TexteOnly`, bare `<p>Article 1</p>`, no class, the whole text in one
 * line. The markup knows paragraphs and nothing else, so roles are left to the outline; what the conversion of the
 * printed page broke (headings glued to a paragraph, labels and sentences torn in two) is mended in white space alone.
 *
 * @example
 * readEurlexText(page).value.facts // { celex: '31984L0450', adopted: '1984-09-10', … }
 */
import type { Reading } from '../../model/block.ts';
import { message, type Message, type Result } from '../../model/message.ts';
import { factsOfTitle, langOfCode, titleLines } from './facts.ts';
import { placesOf } from './messages.ts';
import { linesOfParagraphs } from './text-lines.ts';
import { blocksOfLines } from './text-parts.ts';
import { attribute, childrenOf, elementsIn, findElement, isBlock, isElement, parseHtml, rawText, type Element, type Node } from '../html.ts';
import { linksIn, unionAct, withLinks } from '../links.ts';
import { quote } from '../refusals.ts';

/**
 * Blocks of the page in order. Left out as the publisher's page: everything outside `TexteOnly` (its own copy of the
 * title, the reference to the Official Journal). A page without that part gives no blocks and an `error` message; a lost
 * table or picture (the literal `>TABLE>`) stays as a note where it stood, and a message counts them.
 */
export function readEurlexText(text: string): Result<Reading> {
  const page = parseHtml(text);
  const document = findElement(page, (element) => attribute(element, 'id')?.toLowerCase() === 'texteonly') ?? findElement(page, (element) => element.tagName === 'txt_te');
  const blocks = document ? blocksOfLines(linesOfParagraphs(paragraphsIn(document))) : [];
  if (blocks.length === 0) return { value: { dialect: 'eurlex-text', blocks, facts: {} }, messages: [message('eurlex-no-text')] };
  const { celex, lang } = pageFacts(page);
  const facts = factsOfTitle(titleLines(blocks));
  const reading: Reading = {
    dialect: 'eurlex-text', ...(lang && { lang }), blocks,
    facts: { ...facts, ...(celex && { celex }), ...(facts.adopted && { date: facts.adopted }) },
  };
  return { value: document ? withLinks(reading, linksIn(document, unionAct)) : reading, messages: lost(blocks) };
}

/** `<meta name="DC.title" content="EUR-Lex - 31984L0450 - EN">`. */
function pageFacts(page: Element): { celex?: string; lang?: Reading['lang'] } {
  for (const element of elementsIn(page)) {
    if (element.tagName !== 'meta' || attribute(element, 'name')?.toLowerCase() !== 'dc.title') continue;
    const [, celex, code] = /\b([1-9]\d{4}[A-Z]{1,2}\d{4}\S*)(?:\s*-\s*([A-Z]{2}))?/.exec(attribute(element, 'content') ?? '') ?? [];
    return { ...(celex && { celex }), lang: langOfCode(code) };
  }
  return {};
}

/** The printed text of each paragraph, white space of the source kept: it shows where the page was broken. */
function paragraphsIn(document: Element): string[] {
  const paragraphs: string[] = [''];
  const stack: (Node | 'edge')[] = [document];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next === 'edge') paragraphs.push('');
    else if ('value' in next || (isElement(next) && !isBlock(next) && next.tagName !== 'txt_te')) paragraphs[paragraphs.length - 1] += rawText(next);
    else {
      paragraphs.push('');
      stack.push('edge');
      for (const child of childrenOf(next).toReversed()) stack.push(child);
    }
  }
  return paragraphs;
}

/** What the conversion could not carry, told once for tables and once for pictures. */
function lost(blocks: Reading['blocks']): Message[] {
  const messages: Message[] = [];
  for (const [code, sign] of [['eurlex-tables-lost', /^>TABLE/], ['eurlex-pictures', /^>PIC/]] as const) {
    const places = blocks.flatMap(({ kind, text }, index) => (kind === 'note' && sign.test(text) ? [index] : []));
    const first = places[0];
    if (first === undefined) continue;
    const before = blocks.slice(0, first).findLast(({ kind }) => kind !== 'note');
    messages.push(message(code, { count: places.length, quote: quote(before?.text ?? ''), places: placesOf(places.map((at) => ({ at: at + 1, after: '' }))) }));
  }
  return messages;
}
