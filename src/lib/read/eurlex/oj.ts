/**
 * Reads an act as the Official Journal published it: XHTML of CELLAR and EUR-Lex with the classes `oj-ti-art`,
 * `oj-normal` … (before 2019 the same names without `oj-`). Sources: reference pages of the corpus, sectors 3 L and R.
 *
 * @example
 * readEurlexOj(page).value.blocks.find((block) => block.role === 'article') // { text: 'Article 1', anchor: 'art_1', … }
 */
import type { Reading } from '../../model/block.ts';
import type { Result } from '../../model/message.ts';
import { blocksOf } from './blocks.ts';
import { factsOfTitle, langOfCode, titleLines } from './facts.ts';
import { printedLines } from './flow.ts';
import { messagesOf } from './messages.ts';
import { documentOf, elementOfClass } from './page.ts';
import type { Flow, Line } from './walk.ts';
import { rawText } from '../html.ts';
import { linksIn, unionAct, withLinks } from '../links.ts';

const NOTHING: Flow = { lines: [], marks: 0, pictures: [] };

/**
 * Blocks of the page in order. Left out as the publisher's page: the head of the Official Journal (date, language,
 * page number) and the imprint below the act. A page without text gives no blocks and an `error` message.
 */
export function readEurlexOj(text: string): Result<Reading> {
  const document = documentOf(text);
  const flow = document ? printedLines(document) : NOTHING;
  const lines = flow.lines.filter((line) => !isImprint(line));
  const blocks = blocksOf(lines);
  const facts = factsOfTitle(titleLines(blocks));
  const code = document && elementOfClass(document, 'hd-lg');
  const lang = code && langOfCode(rawText(code));
  const reading: Reading = { dialect: 'eurlex-oj', ...(lang && { lang }), blocks, facts: { ...facts, ...(facts.adopted && { date: facts.adopted }) } };
  return { value: document ? withLinks(reading, linksIn(document, unionAct)) : reading, messages: messagesOf({ ...flow, lines }) };
}

/** Below the act since October 2023: "ELI: http://data.europa.eu/…", "ISSN 1977-0677 (electronic edition)". */
const isImprint = ({ as, text }: Line): boolean => as === 'law' && /^(?:ELI: https?:\/\/data\.europa\.eu\/\S+|ISSN \d{4}-\d{3}[\dX] \([^)]*\))$/.test(text);
