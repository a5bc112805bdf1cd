/**
 * The title of a Ukrainian act: the printed lines from the issuer to what the act is about, «КАБІНЕТ МІНІСТРІВ УКРАЇНИ»,
 * «ПОСТАНОВА», «від 27 липня 1998 р. № 1147», «Київ», «Про прикордонний режим». They are one heading.
 *
 * A note may stand between them (14152: «{Постанова втратила чинність …}» before «Про затвердження …»). Order is kept:
 * the lines after the note follow it as paragraphs, the first of the preamble.
 *
 * @example
 * titleEnd(lines, 0, lines.length) // index of the first line that is no longer the title
 */
import { headingLabel } from '../../text/labels.ts';
import { isLaw, unfinished, type Line } from './lines.ts';

/** Issuer, kind, date and number, place, four lines of registration, and a name over several lines. */
const LONGEST_TITLE = 16;
/** «… р.», «… м. Київ», a name in brackets: a full stop that ends no sentence. */
const ABBREVIATED = /(?:(?<!\p{L})[рм]|№\s?\d+)\.$/u;

/** Index after the last line of the title that begins at `from`. */
export function titleEnd(lines: readonly Line[], from: number, to: number): number {
  const limit = Math.min(to, from + LONGEST_TITLE);
  let end = from;
  let marked = false;
  for (; end < limit; end++) {
    const line = lines[end]!;
    const isTitle = line.block.role === 'title';
    if (marked && !isTitle) break;
    marked ||= isTitle;
    if (!isLaw(line) || (!isTitle && !titleLine(line))) break;
  }
  return end;
}

const SUBJECT = /^(?:Про|Деякі питання|Питання|Окремі питання)\s/;

/** Index after the line that names the subject when notes stand between it and the title; `from` when there is none. */
export function subjectEnd(lines: readonly Line[], from: number, to: number): number {
  let i = from;
  while (i < to && lines[i]!.block.kind === 'note') i++;
  const found = i > from && i < to && isLaw(lines[i]!) && titleLine(lines[i]!) && SUBJECT.test(lines[i]!.block.text);
  return found ? i + 1 : from;
}

function titleLine(line: Line): boolean {
  const { text, role } = line.block;
  if (line.item || (role !== undefined && role !== 'title')) return false;
  const label = headingLabel(text);
  if (label && label.kind !== 'attachment') return false;
  return text.length <= 600 && (unfinished(text) || ABBREVIATED.test(text));
}
