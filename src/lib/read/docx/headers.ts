/**
 * Page headers are furniture and no part of the text, except that «Проєкт» in one says what the document is: as a
 * paragraph, or as the drawn letters of a watermark (`v:textpath`).
 *
 * @example
 * draftStamp([{ name: 'word/header1.xml', xml: '… <w:t>ПРОЄКТ</w:t> …' }]) // 'ПРОЄКТ'
 */
import { quote } from '../refusals.ts';
import { readable, type Part } from './parts.ts';
import { walkXml } from './xml.ts';

const STAMP = /^[«"(\s]*(?:проє?кт|проект|draft|чернетка)(?!\p{L})/iu;

/** The first line of a page header that calls the document a draft, or undefined. */
export function draftStamp(headers: readonly Part[]): string | undefined {
  for (const header of headers) {
    const stamp = readable(() => linesOf(header))?.find((line) => STAMP.test(line));
    if (stamp !== undefined) return quote(stamp);
  }
  return undefined;
}

/** Paragraphs and watermarks of a header. */
function linesOf(header: Part): string[] {
  const lines: string[] = [''];
  let inText = false;
  walkXml(header.xml, header.name, {
    open: ({ name, attributes }) => {
      inText = name === 'w:t';
      if (name === 'w:p') lines.push('');
      if (name === 'v:textpath') lines.push(attributes['string'] ?? '', '');
    },
    close: () => {
      inText = false;
    },
    text: (text) => {
      if (inText) lines[lines.length - 1] += text;
    },
  });
  return lines;
}
