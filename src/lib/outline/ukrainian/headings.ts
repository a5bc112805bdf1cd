/**
 * Which lines of a Ukrainian text are headings, and how far each reaches: книга, розділ, глава, § and стаття by their
 * labels (Law 3354-IX, art. 33), Roman numerals alone in orders, names without any label in Cabinet resolutions, and
 * «ПРИКІНЦЕВІ ПОЛОЖЕННЯ» standing by themselves, which must never be glued to the last article.
 *
 * An article's line may hold its heading or, as in the Constitution, its text («Стаття 131. В Україні діє …»). It is a
 * heading when it does not end like a sentence and the article goes on below.
 *
 * @example
 * headingsOf(lines, 0, lines.length)[0] // { kind: 'title', rank: 4, text: 'Розділ I\nЗАГАЛЬНІ ЗАСАДИ', at: 9, body: 11 }
 */
import { HEADING_KINDS, type HeadingKind } from '../../model/edition.ts';
import { headingLabel, type HeadingLabel } from '../../text/labels.ts';
import { finalProvisions } from './final-provisions.ts';
import { romanSections } from './sections.ts';
import { allCapitals, endMark, isLaw, nextLaw, unfinished, type Line } from './lines.ts';

export interface Heading {
  kind: HeadingKind;
  /** Smaller contains larger. */
  rank: number;
  /** As printed; label and heading on lines of their own joined by `\n`. */
  text: string;
  /** Number as printed, superscript possibly collapsed; absent for a heading without label. */
  printed?: string;
  /** Text of the law that stood on the article's line; the first paragraph of the article. */
  rest?: string;
  /** Index of the heading's first line. */
  at: number;
  /** Index of the first line below the heading. */
  body: number;
}

/** Rank by kind; a division without label stands between the labelled containers and the articles. */
const RANK = Object.fromEntries(HEADING_KINDS.map((kind, i) => [kind, i])) as Record<HeadingKind, number>;
/** Final and transitional provisions without a label end every container before them. */
const OUTERMOST = 0.5;
/** «1. Загальні положення» between points «1.1.» or above articles of a §. */
const NUMBERED_DIVISION = RANK.division - 0.5;

const FINAL_PROVISIONS = /^(?:прикінцеві|перехідні|заключні|кінцеві)(?:\s(?:та|і|й)\s\p{L}+)?\sположення$/iu;
const PARTS = /^(?:ЗАГАЛЬНА|ОСОБЛИВА|СПЕЦІАЛЬНА) ЧАСТИНА$/;
/** In an act whose розділи say so, a numeral alone divides them: Розділ II of 80731-10 has «I. ЗАГАЛЬНА ЧАСТИНА» and «II. ОСОБЛИВА ЧАСТИНА». */
const TITLE_IN_WORDS = /^розділ\s/i;
const LONGEST_DIVISION = 300;
const FORM_FIELD = /_{3}/;

/** Headings in `[from, to)`, in order. */
export function headingsOf(lines: readonly Line[], from: number, to: number): Heading[] {
  const headings: Heading[] = [];
  const sections = romanSections(lines, from, to);
  let article = '0';
  let point = '0';
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    if (!isLaw(line)) continue;
    const label = line.item ? undefined : headingLabel(line.block.text);
    const heading =
      (label?.kind === 'article' ? articleAt(lines, i, to, label, article) : undefined) ??
      (label && label.kind !== 'article' && label.kind !== 'attachment' ? containerAt(lines, i, to, label, sections, headings) : undefined) ??
      (line.item ? numberedDivisionAt(lines, i, to, point) : divisionAt(lines, i, from, to, headings.at(-1)));
    if (!heading && line.item?.kind === 'paragraph') point = line.item.number ?? point;
    if (!heading) continue;
    if (heading.kind === 'article') article = heading.printed ?? article;
    headings.push(heading);
    i = heading.body - 1;
  }
  const last = headings.at(-1);
  const final = last?.kind === 'article' ? finalProvisions(lines, last, to) : [];
  return [...headings, ...final.map((at): Heading => ({ kind: 'division', rank: OUTERMOST, text: '', at, body: at }))];
}

/** True for a line that opens a labelled unit, whatever its rest: what a heading cannot run into. */
function opensUnit(line: Line): boolean {
  const kind = isLaw(line) ? headingLabel(line.block.text)?.kind : undefined;
  return kind !== undefined && kind !== 'attachment';
}

function articleAt(lines: readonly Line[], i: number, to: number, label: HeadingLabel, last: string): Heading | undefined {
  const { text, role } = lines[i]!.block;
  const marked = /[.:]$/.test(label.label) || role === 'article';
  const found = { kind: 'article' as const, rank: RANK.article, printed: label.number, at: i };
  if (label.heading === '') {
    if (!marked && !goesOn(lines, i, to)) return undefined;
    const below = secondLine(lines, i, to);
    return below === undefined ? { ...found, text, body: i + 1 } : { ...found, text: `${text}\n${below}`, body: i + 2 };
  }
  // Without a point after the number it may be a reference («Стаття 6 Конвенції»): only the next number in order counts.
  if (!marked && (Number(label.number) !== Number.parseInt(last, 10) + 1 || !/^\p{Lu}/u.test(label.heading) || !unfinished(text))) return undefined;
  const next = nextLaw(lines, i + 1, to);
  const isHeading = unfinished(label.heading) && next !== undefined && !opensUnit(lines[next]!);
  return isHeading ? { ...found, text, body: i + 1 } : { ...found, text: label.label, rest: label.heading, body: i + 1 };
}

/** A bare «Стаття 5» (treaties) is an article when text, a heading or a note follows; a cell of a table is followed by a cell. */
function goesOn(lines: readonly Line[], i: number, to: number): boolean {
  const below = i + 1 < to ? lines[i + 1]! : undefined;
  if (!below) return false;
  if (below.block.kind !== 'text' || below.quoted) return true;
  return !opensUnit(below) && /^[\p{Lu}\d(«"“]/u.test(below.block.text) && (below.block.text.length > 40 || endMark(below.block.text) !== '' || secondLine(lines, i, to) !== undefined);
}

/** The heading of an article on the line below its label: «Стаття 3» ⏎ «Сфера застосування» ⏎ «1. Ця Угода …». */
function secondLine(lines: readonly Line[], i: number, to: number): string | undefined {
  const [below, after] = [lines[i + 1], lines[i + 2]];
  if (!below || !after || i + 2 >= to || !isLaw(below) || below.item || opensUnit(below) || opensUnit(after)) return undefined;
  const { text, role } = below.block;
  if (role === 'heading') return text;
  return text.length <= 200 && unfinished(text) && /^\p{Lu}/u.test(text) && (isLaw(after) ? after.block.text.length > 40 : true) ? text : undefined;
}

function containerAt(lines: readonly Line[], i: number, to: number, label: HeadingLabel, sections: ReadonlySet<number>, before: readonly Heading[]): Heading | undefined {
  const { text, role } = lines[i]!.block;
  const roman = /^[IVXІХ]/.test(text);
  if (roman ? !sections.has(i) : role !== 'container' && !isContainer(text, label)) return undefined;
  const inTitle = roman && before.some((heading) => TITLE_IN_WORDS.test(heading.text));
  const found = { kind: label.kind, rank: inTitle ? RANK.subtitle : RANK[label.kind], printed: label.number, at: i };
  if (label.heading !== '') return { ...found, text, body: i + 1 };
  const printed = [text];
  let body = i + 1;
  for (; body < to && body - i <= 4 && namesContainer(lines[body]!, printed.length > 1); body++) printed.push(lines[body]!.block.text);
  return { ...found, text: printed.join('\n'), body };
}

/** «Частина перша статті 1», «глава 3 виключити» refer to a unit; «Глава 3. Строки» opens one. */
function isContainer(text: string, { kind, label, heading }: HeadingLabel): boolean {
  if (kind === 'part' && !/^(?:ЧАСТИНА|PART)/.test(text)) return false;
  if (heading === '') return true;
  if (!/^[\p{Lu}\d«"“(]/u.test(heading) || /[;,:]/.test(endMark(heading))) return false;
  return endMark(heading) !== '.' || /[.:]$/.test(label) || allCapitals(heading);
}

/** The name below «Розділ I»; a second line only of a name in capitals. */
function namesContainer(line: Line, further: boolean): boolean {
  const { text, role } = line.block;
  if (!isLaw(line) || line.item || opensUnit(line)) return false;
  if (role === 'heading') return true;
  return further ? allCapitals(text) : text.length <= 400 && (unfinished(text) || allCapitals(text));
}

/**
 * «2. Організація перевірок» above «2.1. …», «1. Загальні положення» above the articles of a §, «2. Суть» above point 27
 * that continues point 26 (judgments number their headings and their paragraphs apart). «1.1. …» stays a point: what is
 * below it has its number in front, and a later «1.2» must not fall under it.
 */
function numberedDivisionAt(lines: readonly Line[], i: number, to: number, lastPoint: string): Heading | undefined {
  const { block, item } = lines[i]!;
  if (item?.kind !== 'paragraph' || !/^\d+$/.test(item.number ?? '') || !unfinished(block.text) || block.text.length > LONGEST_DIVISION) return undefined;
  if (!/^\p{Lu}/u.test(block.text.slice(item.label.length).trim())) return undefined;
  const next = nextLaw(lines, i + 1, to);
  if (next === undefined) return undefined;
  const below = lines[next]!;
  const [number, inner] = [item.number ?? '', below.item?.number ?? ''];
  const apart = below.item?.kind === 'paragraph' && Number(inner) === Number(lastPoint) + 1 && Number(number) !== Number(lastPoint) + 1;
  const opens = inner.startsWith(`${number}.`) || apart || (!below.item && headingLabel(below.block.text)?.kind === 'article');
  return opens ? { kind: 'division', rank: NUMBERED_DIVISION, text: block.text, at: i, body: i + 1 } : undefined;
}

/** A name without label: it stands after a finished sentence and before a numbered point or an article. */
function divisionAt(lines: readonly Line[], i: number, from: number, to: number, last: Heading | undefined): Heading | undefined {
  const { text, role } = lines[i]!.block;
  const found = { kind: 'division' as const, text, at: i, body: i + 1 };
  if (FINAL_PROVISIONS.test(text)) return { ...found, rank: OUTERMOST };
  if (PARTS.test(text)) return { ...found, rank: RANK.part };
  if (role === 'container' || role === 'heading') return { ...found, rank: RANK.division };
  if (!unfinished(text) || text.length > LONGEST_DIVISION || !/^[\p{Lu}«"“]/u.test(text) || FORM_FIELD.test(text)) return undefined;
  if (!opensNumbered(lines, i, to)) return undefined;
  let before = i - 1;
  while (before >= from && !isLaw(lines[before]!)) before--;
  const afterHeading = before < from || (last !== undefined && before < last.body);
  if (!afterHeading && !/[.;]/.test(endMark(lines[before]!.block.text))) return undefined;
  return { ...found, rank: RANK.division };
}

function opensNumbered(lines: readonly Line[], i: number, to: number): boolean {
  const next = nextLaw(lines, i + 1, to);
  if (next === undefined) return false;
  const { item, block } = lines[next]!;
  return item ? item.kind === 'paragraph' : /^(?:article|section)$/.test(headingLabel(block.text)?.kind ?? '') && /[.:]$/.test(headingLabel(block.text)!.label);
}
