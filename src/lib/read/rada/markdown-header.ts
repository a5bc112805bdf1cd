/**
 * The header of Markdown made from the Rada's page: who adopted what and when, the title, the status, the registration
 * number, and whose text follows. Converters write the same headings with `#` or underlined.
 *
 * @example
 * factsOfHeader(['## Верховна Рада України; Закон від 15.04.2014 № 1207-VII', '', '# Про мости', '', '##### Ідентифікатор: 1207-18'])
 * // { title: 'Про мости', number: '1207-VII', nreg: '1207-18', adopted: '2014-04-15' }
 */
import type { SourceFacts } from '../../model/block.ts';
import { tidy } from '../../text/whitespace.ts';
import { isoDate } from './facts.ts';
import { printedLine } from './markdown-inline.ts';

/** «### Текст документа від 01.07.2019:», the line after which the law begins; «Текст документа:» for the text in force. */
const TEXT_FOLLOWS = /^#{1,6}\s+Текст документа(?:\s+від\s+\d{2}\.\d{2}\.\d{4})?:?$/;
/** Within so many lines of the beginning; the headers of the corpus have 12 to 18. */
const LONGEST_HEADER = 60;

/** Index after the header; undefined when the text is none of this dialect. */
export function headerEnd(lines: readonly string[]): number | undefined {
  const last = lines.slice(0, LONGEST_HEADER).findIndex((line) => TEXT_FOLLOWS.test(line.trimEnd()));
  return last < 0 ? undefined : last + 1;
}

/** True for Markdown of this dialect: the registration number in a heading, then «Текст документа». */
export function isRadaMarkdown(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r?\n/, LONGEST_HEADER);
  const end = headerEnd(lines);
  return end !== undefined && lines.slice(0, end).some((line) => /^#{1,6}\s+(?:Ідентифікатор|Стан):/.test(line));
}

/** What the header states, word for word; dates as ISO. */
export function factsOfHeader(lines: readonly string[]): SourceFacts {
  const headings = headingsOf(lines);
  const after = (word: string): string | undefined => headings.find(({ text }) => text.startsWith(word))?.text.slice(word.length).trim();
  const act = headings.find(({ level }) => level === 2)?.text ?? '';
  const facts = {
    title: headings.find(({ level }) => level === 1)?.text,
    number: /№\s?(\S{1,40})$/.exec(act)?.[1],
    nreg: after('Ідентифікатор:'),
    status: after('Стан:'),
    date: isoDate(after('Текст документа від') ?? ''),
    adopted: isoDate(/\sвід\s.*$/.exec(act)?.[0] ?? ''),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as SourceFacts;
}

/** Headings with their level, `#` or the line above `===` and `---`. */
function headingsOf(lines: readonly string[]): { level: number; text: string }[] {
  return lines.flatMap((line, i) => {
    const marked = /^(#{1,6})\s+(.*)$/.exec(line);
    const below = lines[i + 1] ?? '';
    const level = marked ? marked[1]!.length : line.trim() === '' ? 0 : /^=+\s*$/.test(below) ? 1 : /^-+\s*$/.test(below) ? 2 : 0;
    return level === 0 ? [] : [{ level, text: tidy(printedLine(marked?.[2] ?? line, false).text) }];
  });
}
