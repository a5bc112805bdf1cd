/**
 * The Ukrainian provisions of a row in a cell: an act a line, its provisions behind a colon, «ua/1710-17: ст. 7, ч. 1; ст. 8».
 *
 * @example
 * readAnswers('ua/1710-17: ст. 7, ч. 1; art_8', book) // { value: [{ act: 'ua/1710-17', provisions: ['art_7__para_1', 'art_8'] }] }
 */
import type { ConcordanceRow } from '../../model/concordance.ts';
import { message, type Message } from '../../model/message.ts';
import type { AddressBook } from './addresses.ts';

export const writeAnswers = (ua: ConcordanceRow['ua'], book: AddressBook): string =>
  ua.map(({ act, provisions }) => `${act}: ${provisions.map((provision) => book.cite(act, provision)).join('; ')}`).join('\n');

const LINE = /^((?:ua|int)\/[a-z0-9][a-z0-9-]*) *: *(.+)$/;

/** The provisions; an act or a provision that is not there is a fault that names it. */
export function readAnswers(text: string, book: AddressBook): { value: ConcordanceRow['ua'] } | { fault: Message } {
  const ua: ConcordanceRow['ua'] = [];
  for (const line of text.split('\n').map((given) => given.trim()).filter((given) => given !== '')) {
    const [, act, named] = LINE.exec(line) ?? [];
    if (act === undefined || named === undefined) return { fault: message('workbook-answer-form', { found: line }) };
    if (!book.has(act)) return { fault: message('workbook-no-act', { act }) };
    const provisions: string[] = [];
    for (const words of named.split(';').map((given) => given.trim()).filter((given) => given !== '')) {
      const provision = book.find(act, words);
      if (provision === undefined) return { fault: message('workbook-no-provision', { act, found: words }) };
      provisions.push(provision);
    }
    ua.push({ act, provisions });
  }
  return { value: ua };
}
