/**
 * What a Rada text says about its act: number, dates, title. The `.xml` answer says it in `<meta>` tags; the `.txt`
 * answer only prints it, on the lines under the title («від 27 липня 1998 р. № 1147») or under the signature.
 *
 * @example
 * isoDate('31 травня 2007 року') // '2007-05-31'
 */
import type { Block, SourceFacts } from '../../model/block.ts';

const MONTHS = ['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'];
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const pad = (number: string | number): string => String(number).padStart(2, '0');

/** The first date in a text, ISO: «31 травня 2007», «31.05.2007», "Mon, 02 Mar 2026 …"; undefined when there is none. */
export function isoDate(text: string): string | undefined {
  const worded = /(\d{1,2})\s+(\p{L}+)\s+(\d{4})/u.exec(text);
  if (worded) {
    const word = worded[2]!.toLowerCase();
    const month = MONTHS.indexOf(word) + 1 || ENGLISH_MONTHS.indexOf(word.slice(0, 3)) + 1;
    if (month > 0) return `${worded[3]}-${pad(month)}-${pad(worded[1]!)}`;
  }
  const dotted = /(\d{2})\.(\d{2})\.(\d{4})/.exec(text);
  return dotted ? `${dotted[3]}-${dotted[2]}-${dotted[1]}` : undefined;
}

/** Lines that carry number and date: the head of an act, or what follows its signature. */
const HEAD = 12;
const NUMBER = /(?:№|\bN)\s?(\d[\p{L}\d./-]*)/u;
const DATED = /^(?:(?:ПОСТАНОВА|НАКАЗ|РОЗПОРЯДЖЕННЯ|РІШЕННЯ|УКАЗ)\s+)?(?:від\s+)?\d{1,2}(?:\.\d{2}\.\d{4}|\s+\p{L}+\s+\d{4})/u;

/** Facts of a printed text, as far as its head or the lines after the signature state them plainly. */
export function factsOfText(blocks: readonly Block[]): SourceFacts {
  const lines = blocks.filter((block) => block.kind === 'text').map((block) => block.text);
  const head = lines.slice(0, HEAD);
  const title = head.find((line) => /^(?:Про|Деякі питання|Питання)\s/.test(line));
  const dated = head.find((line) => DATED.test(line));
  const place = lines.findIndex((line) => /^м\.\s?Київ$/.test(line));
  const foot = place < 0 ? [] : lines.slice(place + 1, place + 3);
  const footNumber = foot.find((line) => line.startsWith('№'));
  const number = NUMBER.exec(dated ?? '')?.[1] ?? NUMBER.exec(footNumber ?? '')?.[1];
  const adopted = isoDate(dated ?? foot[0] ?? '');
  return { ...(title && { title }), ...(number && { number }), ...(adopted && { adopted }) };
}
