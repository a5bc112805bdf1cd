/**
 * A Word file made from an official text, as a clerk would have typed it: real multi-level numbering (the labels stand in
 * no text run), real superscripts, heading styles. What it prints equals the text it was made from, so that text is the
 * yardstick.
 *
 * A label becomes Word numbering only where Word would print exactly that label; the others stay typed. Each article
 * has a list of its own, so its numbering starts again.
 *
 * @example
 * const { bytes, numbered } = await wordFile(['Стаття 1. Терміни', '1. Особа:', '1) пункт;'], new Map());
 * // numbered: 2
 */
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';

/** The three levels of a Ukrainian article, and what Word prints for the n-th of each (1-based). */
const LEVELS = [
  { label: /^(\d+\.)\s+(?=\S)/, printed: (n: number) => `${n}.`, format: LevelFormat.DECIMAL, text: '%1.' },
  { label: /^(\d+\))\s+(?=\S)/, printed: (n: number) => `${n})`, format: LevelFormat.DECIMAL, text: '%2)' },
  { label: /^([а-я]\))\s+(?=\S)/, printed: (n: number) => `${'абвгдежзи'[n - 1] ?? '?'})`, format: LevelFormat.RUSSIAN_LOWER, text: '%3)' },
] as const;

const HEADINGS: readonly [RegExp, (typeof HeadingLevel)[keyof typeof HeadingLevel]][] = [
  [/^Розділ\s/i, HeadingLevel.HEADING_1],
  [/^Глава\s/i, HeadingLevel.HEADING_2],
  [/^Стаття\s/i, HeadingLevel.HEADING_3],
];

export interface WordFile {
  bytes: Uint8Array;
  /** Paragraphs numbered by Word. */
  numbered: number;
  paragraphs: number;
}

/** A line of text as it stands in the Word file. */
export interface TypedLine {
  text: string;
  /** Level of Word's own numbering; its label is not in `text`. */
  level?: number;
  /** Which list: one an article. */
  list: number;
}

/** Takes labels off where Word's counters give the same ones. Pure, so that a test can show it. */
export function numberedByWord(lines: readonly string[]): TypedLine[] {
  let list = 0;
  let counters = LEVELS.map(() => 0);
  return lines.map((text) => {
    if (HEADINGS.some(([heading]) => heading.test(text))) {
      list += 1;
      counters = LEVELS.map(() => 0);
      return { text, list };
    }
    const level = LEVELS.findIndex(({ label }) => label.test(text));
    const label = LEVELS[level]?.label.exec(text);
    if (!label || LEVELS[level]!.printed(counters[level]! + 1) !== label[1]) return { text, list };
    counters = counters.map((count, at) => (at < level ? count : at === level ? count + 1 : 0));
    return { text: text.slice(label[0].length), level, list };
  });
}

/** `129¹` printed as `1291` by the text; the map says which numbers are such: `1291` → `129-1`. */
function runsOf(text: string, superscripts: ReadonlyMap<string, string>): TextRun[] {
  const heading = /^(Стаття )(\d+)(.*)$/s.exec(text);
  const number = superscripts.get(heading?.[2] ?? '');
  if (!heading || number === undefined) return [new TextRun(text)];
  const [whole = '', raised = ''] = number.split('-');
  return [new TextRun(heading[1] + whole), new TextRun({ text: raised, superScript: true }), new TextRun(heading[3] ?? '')];
}

/** The file. `superscripts` maps collapsed article numbers to what they stand for. */
export async function wordFile(lines: readonly string[], superscripts: ReadonlyMap<string, string>): Promise<WordFile> {
  const typed = numberedByWord(lines);
  const children = typed.map(({ text, level, list }) =>
    new Paragraph({
      children: runsOf(text, superscripts),
      ...(level !== undefined && { numbering: { reference: 'article', level, instance: list } }),
      ...headingOf(text),
    }),
  );
  const levels = LEVELS.map(({ format, text }, level) => ({ level, format, text, alignment: AlignmentType.START }));
  const document = new Document({ numbering: { config: [{ reference: 'article', levels }] }, sections: [{ children }] });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  return { bytes, numbered: typed.filter(({ level }) => level !== undefined).length, paragraphs: typed.length };
}

function headingOf(text: string): { heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel] } {
  const heading = HEADINGS.find(([sign]) => sign.test(text))?.[1];
  return heading ? { heading } : {};
}
