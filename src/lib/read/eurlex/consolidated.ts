/**
 * Reads a consolidated act of EUR-Lex, all three generations of its class-based pages: plain (until 2019), with
 * `grid-list` (from 2020), with `eli-subdivision` (from October 2023). Versions of one act mix them, so the signs are
 * read one by one and the generation is never asked.
 *
 * The header (the act, what amended and corrected it) and the marks `▼M1` are notes: the publisher's, not law.
 *
 * @example
 * readEurlexConsolidated(page).value.facts // { celex: '32016R0679', date: '2016-05-04', number: '2016/679', … }
 */
import type { Dialect, Reading } from '../../model/block.ts';
import type { Result } from '../../model/message.ts';
import { blocksOf } from './blocks.ts';
import { factsOfReference, factsOfTitle, titleLines } from './facts.ts';
import { printedLines } from './flow.ts';
import { withFootnoteTails } from './footnote-tail.ts';
import { messagesOf } from './messages.ts';
import { documentOf, elementOfClass } from './page.ts';
import { withUnmarkedHeadings } from './unmarked-headings.ts';
import type { Flow } from './walk.ts';
import { rawText, type Element } from '../html.ts';
import { linksIn, unionAct, withLinks } from '../links.ts';

const NOTHING: Flow = { lines: [], marks: 0, pictures: [] };

/**
 * Blocks of the page in order. Left out: the reference line (its facts are kept), the disclaimer, inline marks
 * `►M1 … ◄` (counted in a message). A portal page that shows no document gives no blocks and an `error` message;
 * the header left of a repealed act gives its notes and a warning.
 */
export const readEurlexConsolidated = (text: string): Result<Reading> => readingOfConsolidation(documentOf(text), 'eurlex-consolidated');

/** The reading of a consolidation whose elements carry the classes of EUR-Lex; `undefined` is a page without a document. */
export function readingOfConsolidation(document: Element | undefined, dialect: Dialect): Result<Reading> {
  const flow = document ? printedLines(document, { header: true }) : NOTHING;
  const blocks = withFootnoteTails(withUnmarkedHeadings(blocksOf(flow.lines)));
  const reference = document && elementOfClass(document, 'reference');
  const { lang, ...named } = factsOfReference(reference ? rawText(reference) : '');
  const reading: Reading = { dialect, ...(lang && { lang }), blocks, facts: { ...factsOfTitle(titleLines(blocks)), ...named } };
  return { value: document ? withLinks(reading, linksIn(document, unionAct)) : reading, messages: messagesOf(flow) };
}
