/**
 * The printed lines of an old EUR-Lex page. Its paragraphs come from a conversion of the printed page and are broken in
 * both ways: two lines glued into one paragraph, one line torn into two. Both leave signs in the white space; only white
 * space is changed here, never a character.
 *
 * @example
 * linesOfParagraphs(['Article 1 ', ' Text of the law. Article 2 ', '(d)', ' its text']) // ['Article 1', 'Text of the law.', 'Article 2', '(d) its text']
 */
import { tidy } from '../../text/whitespace.ts';

/** The lines the paragraphs print, in order; empty paragraphs print none. */
export function linesOfParagraphs(paragraphs: readonly string[]): string[] {
  const lines: string[] = [];
  let article = 0;
  for (const paragraph of paragraphs) {
    for (const piece of paragraph.replace(LONG_SPACE, '  ').split(GLUED)) {
      const text = spaced(tidy(piece).replace(/\n/g, ' '));
      if (text === '') continue;
      const [before, heading] = gluedHeading(text, article);
      if (before !== '') add(lines, before);
      if (heading) lines.push(heading);
      article = articleNumber(heading ?? before) ?? article;
    }
  }
  return lines;
}

/** Two blanks say as much as a thousand, and a search among thousands is slow. */
const LONG_SPACE = /\s{3,}/g;

/**
 * Where one paragraph holds two lines: a list after its lead-in (31968R1017), footnotes set below a column (31976L0207,
 * 31989L0666), the final formula (31992R0479).
 */
const GLUED = new RegExp(
  [
    String.raw`(?<=\S)\s{2,}(?=\((?:[a-z]|[ivx]+)\)\s|-\s\S)`,
    String.raw`(?<=[.\s])\s*(?=\(?\d{1,2}\)?\s?(?:OJ (?:No )?[CL]?\s?\d|OJ No|JO n|ABl\. [CL]))`,
    String.raw`(?<=\.)\s+(?=This (?:Regulation|Decision) shall be binding in its entirety)`,
  ].join('|'),
  'u',
);

/** "… and the general public. Article 8": 31984L0450. Only the article that comes next is a heading. */
function gluedHeading(text: string, article: number): [string, string?] {
  const found = /^(.*[.;])\s((?:Article|Artikel)\s(\d{1,3}))$/su.exec(text);
  return found && Number(found[3]) === article + 1 ? [found[1]!, found[2]!] : [text];
}

const articleNumber = (line: string): number | undefined => {
  const found = /^(?:Article|Artikel)\s(\d{1,3}|premier)(?:\s\(\d{1,2}\))?$/u.exec(line);
  return found ? Number(found[1]) || 1 : undefined;
};

/** "(a)the clauses", "-joint planning" of 31987R3976: a label is followed by a space. */
const spaced = (text: string): string => text.replace(/^(\((?:[a-z]{1,3}|\d{1,2})\*?\))(?=[\p{L}‘'"])/u, '$1 ').replace(/^-(?=\p{Ll})/u, '- ');

function add(lines: string[], text: string): void {
  const before = lines.at(-1);
  if (before !== undefined && (BARE_LABEL.test(before) ? !LABEL.test(text) : torn(before, text))) lines[lines.length - 1] = `${before} ${text}`;
  else lines.push(text);
}

/** "(d)" alone in a paragraph, its text in the next: 31989L0666. */
const BARE_LABEL = /^(?:\([a-z]{1,3}\)|\(\d{1,3}\)|[a-z]\))$/;
const LABEL = /^(?:\([a-z\d]{1,4}\*?\)|[a-z]{1,4}\)|\d{1,3}(?:\.\d{1,3})*\.|-|>)(?=\s|\S*>|$)/;
/** Words no line ends with. */
const HANGING = /\s(?:the|this|that|of|in|to|a|an|by|with|for|paragraph|Article|du|des|le|la|les|au|aux|der|die|des|und)$/;
/** A word of a list that the page prints alone. */
const CONJUNCTION = /^(?:or|and|ou|et|oder|und)$/;
/** Titles and headings are shorter lines; a column of the Official Journal is longer. */
const COLUMN = 80;
/** Ten times the longest paragraph there is. */
const LONGEST = 50_000;

/** A sentence torn at the end of a column or a page: no mark ends it, and it goes on in small letters (31989L0666, 31968R1017). */
function torn(before: string, text: string): boolean {
  if (before.length > LONGEST) return false;
  if (/\b(?:paragraph|Article|point)$/.test(before) && /^\d{1,3}\b(?!\.)/.test(text)) return true;
  if (before.length < COLUMN || LABEL.test(text) || CONJUNCTION.test(text)) return false;
  return HANGING.test(before) ? /^[\p{L}\d]/u.test(text) : /[\p{L}\d]\)?$/u.test(before) && /^\p{Ll}/u.test(text);
}
