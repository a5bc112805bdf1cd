/**
 * The documents one Rada text holds: the act itself, and what it approves or appends. A resolution of the Cabinet has
 * its own points, then «ЗАТВЕРДЖЕНО … ПОРЯДОК» with points from 1 again, then «Додаток 2 до Порядку» with points from 1
 * again; each is an attachment of its own, so that a point has one address.
 *
 * The heading of an attachment is all its printed lines: the approval, the name («ПОЛОЖЕННЯ») and what it is about.
 *
 * @example
 * partsOf(lines) // [{ start: 0, body: 0, end: 44 }, { start: 44, body: 49, end: 120 }]
 */
import { headingLabel } from '../../text/labels.ts';
import { unspaced } from '../../text/spaced.ts';
import { allCapitals, endMark, isLaw, unfinished, type Line } from './lines.ts';

export interface Part {
  /** Index of the first line. */
  start: number;
  /** Index of the first line below the heading; equal to `start` for the act itself. */
  body: number;
  /** Index after the last line. */
  end: number;
}

const APPROVAL = /^(?:ЗАТВЕРДЖЕН[ОІАИЙ]+|СХВАЛЕН[ОІАИЙ]+|(?:УВЕДЕНО|ВВЕДЕНО) В ДІЮ)(?:$|\s)/;
const APPENDIX = /^(?:Додаток|ДОДАТОК)(?=$|\s)(?:\s*№?\s*[\dIVXІХ]+(?:-\d+)?)?(?:$|\s(?=до\s|ДО\s)|\s?\()/u;
/** The line below «Додаток 3» says to what, in what edition, or is its name; a cell of a flattened table is neither. */
const BELOW_APPENDIX = /^(?:до\s|ДО\s|\(|[\p{Lu}_«"])/u;

/** The act first, then its attachments in order. Every line belongs to exactly one part. */
export function partsOf(lines: readonly Line[]): Part[] {
  const starts = [0];
  for (let i = FIRST_ATTACHMENT; i < lines.length; i++) if (opensAttachment(lines, i)) starts.push(i);
  return starts.map((start, n) => {
    const end = starts[n + 1] ?? lines.length;
    return { start, body: start === 0 ? 0 : headingEnd(lines, start, end), end };
  });
}

/** A text may itself be an attachment (550372 is the «Зміни» an order approved): its first lines are the act's title. */
const FIRST_ATTACHMENT = 2;

function opensAttachment(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  if (!isLaw(line) || line.block.role === 'title') return false;
  if (line.block.role === 'attachment') return true;
  const text = unspaced(line.block.text);
  if (APPROVAL.test(text)) return unfinished(text) || text.length < 200;
  if (!APPENDIX.test(text) || !unfinished(text)) return false;
  if (/\s(?:до|ДО)\s|\n/.test(text)) return true;
  const below = lines[i + 1];
  return below === undefined || below.block.kind !== 'text' || BELOW_APPENDIX.test(below.block.text);
}

/** How many printed lines a heading may have: approval, registration at the Ministry of Justice and name, no more. */
const LONGEST_HEADING = 16;
/** Names a document may bear in small letters. */
const NAMED = /^(?:Порядок|Положення|Правила|Інструкція|Перелік|Зміни|Декларація|Зобов'язання|Заява|Форма|План|Склад|Статут|Регламент|Методика|Вимоги|Типове положення|Типовий порядок)(?=$|\s)/;
const FORM_FIELD = /_{3}/;

/** Index after the last line of the heading that begins at `start`: through the document's name and what it is about. */
function headingEnd(lines: readonly Line[], start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_HEADING);
  let named = isName(lines[start]!.block.text.split('\n').slice(1).join('\n')) ? start : -1;
  let i = start + 1;
  for (; i < limit && named < 0 && isHeadingLine(lines[i]!); i++) if (isName(lines[i]!.block.text)) named = i;
  if (named < 0) return formalEnd(lines, start, limit);
  for (i = named + 1; i < limit && isHeadingLine(lines[i]!) && continuesName(lines[i]!.block.text, i === named + 1); i++);
  return i;
}

/** «ПОЛОЖЕННЯ про Реєстр …»: the old texts print name and subject on one line. */
const CAPITAL_WORD = /^\p{Lu}{4,}(?:\s\p{Lu}{3,})*\s/u;

const isName = (text: string): boolean => isPlainName(unspaced(text));
const isPlainName = (text: string): boolean => !APPROVAL.test(text) && (allCapitals(text) || CAPITAL_WORD.test(text) || NAMED.test(text));

function isHeadingLine(line: Line): boolean {
  const { text, kind } = line.block;
  if (kind !== 'text' || line.item || FORM_FIELD.test(text)) return false;
  const label = headingLabel(text);
  if (label && label.kind !== 'attachment') return false;
  return /[,:]/.test(endMark(text)) ? !text.endsWith(':') && text.length < 120 : endMark(text) === '' || /(?<!\p{L})р\.$|\)$/u.test(text);
}

/** Sections that capitals also open: they are not the document's name going on. */
const SECTION = /^(?:ЗАГАЛЬН|ПРИКІНЦЕВ|ВСТУП|ПРЕАМБУЛА|ВИЗНАЧЕННЯ)/;

/** What the document is about, below its name: in small letters, or in capitals directly below. */
const continuesName = (text: string, first: boolean): boolean => /^[\p{Ll}(]/u.test(text) || (first && allCapitals(text) && text.length > 3 && !SECTION.test(text));

/** Without a name: the lines that only refer («до Порядку», «(пункт 7)», «постановою …», a date). */
function formalEnd(lines: readonly Line[], start: number, limit: number): number {
  const formal = /^(?:[\p{Ll}(]|№|за №|\d{1,2}[.\s]|Наказ|Зареєстровано)/u;
  let i = start + 1;
  while (i < limit && isHeadingLine(lines[i]!) && formal.test(lines[i]!.block.text)) i++;
  return i;
}
