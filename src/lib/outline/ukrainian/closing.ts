/**
 * What follows the law: the signature, place, date and number, who agreed («ПОГОДЖЕНО:»), in treaties everything from
 * «ВЧИНЕНО в м. Києві …» on. It belongs to no article and goes into a closing of its own.
 *
 * Found from the end: the longest run of short lines that are no sentences, from the first that names an office; without an
 * office, the name that ends the act («В.ЮЩЕНКО»).
 *
 * @example
 * closingStart(lines, 0, lines.length, 'act') // index of «Президент України»
 */
import { headingLabel } from '../../text/labels.ts';
import { endMark, isLaw, type Line } from './lines.ts';

/** Offices that sign, as the signature line begins. */
const OFFICE =
  /^(?:Президент|Прем'єр-міністр|Віце-прем|Перш(?:ий|а) (?:віце|заступник)|Заступник|Міністр|Голова|Генеральний|Директор|Начальник|Керівник|Уповноважений|Секретар|Державний секретар|Виконувач|Виконуючий|Т\.\s?в\.\s?о\.|Тимчасово викон|В\.\s?о\.|т\.в\.о\.|в\.о\.|Заст\.|Командувач|Ректор|ПОГОДЖЕНО|\*\s?\*\s?\*$)/;
/** Treaties and judgments end with a clause on when, where and in which languages they were made. */
const TESTIMONIUM = /^(?:вчинено|учинено|совершено)\s[^]*(?:\d{4}|примірник)/i;
/** A person: «І. Руснак», «В.ЮЩЕНКО», «Ігор КЛИМЕНКО». */
const PERSON = /^(?:\p{Lu}\.\s?){1,2}\s?\p{Lu}[\p{L}'’-]+$|^\p{Lu}\p{Ll}+\s\p{Lu}[\p{Lu}'’-]+$/u;

/** «В.ЮЩЕНКО»: who signed, in a copy that has lost the office before the name. */
const SIGNED = /^(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{Lu}'’-]+$/u;

const LONGEST_LINE = 130;
/** An attachment is signed by one office; a longer run there is a flattened table of posts. */
const ATTACHMENT_SIGNATURE = 8;

/** Index of the first line of the closing in `[from, to)`, or `to` when there is none. */
export function closingStart(lines: readonly Line[], from: number, to: number, document: 'act' | 'attachment'): number {
  const marked = roleStart(lines, from, to);
  if (marked !== undefined) return marked;
  const testimonium = document === 'act' ? testimoniumAt(lines, from, to) : undefined;
  if (testimonium !== undefined) return testimonium;
  let start = to;
  let persons = 0;
  let laws = 0;
  for (let i = to - 1; i >= from; i--) {
    const line = lines[i]!;
    if (line.block.kind === 'note') continue;
    if (!signatureLike(line) || (document === 'attachment' && laws >= ATTACHMENT_SIGNATURE)) break;
    laws += 1;
    if (line.block.text.split('\n').some((row) => PERSON.test(row))) persons += 1;
    if (OFFICE.test(line.block.text)) start = i;
  }
  if (document === 'act' && start === to) return signatureAlone(lines, from, to);
  return document === 'attachment' && persons === 0 ? to : start;
}

/** The last line of an act when it is the name of who signed and nothing else; `to` when it is not. */
function signatureAlone(lines: readonly Line[], from: number, to: number): number {
  const last = lines.findLastIndex((line, i) => i >= from && i < to && isLaw(line));
  return last >= 0 && SIGNED.test(lines[last]!.block.text) ? last : to;
}

function signatureLike(line: Line): boolean {
  const { text } = line.block;
  if (!isLaw(line) || line.item || text.length > LONGEST_LINE * 2) return false;
  if (/^(?:ПОГОДЖЕНО|Погоджено|\*)/.test(text)) return true;
  const label = headingLabel(text);
  if (label && !PERSON.test(text)) return false;
  return text.split('\n').every((row) => row.length <= LONGEST_LINE) && (/^,?$/.test(endMark(text)) || /(?:(?<!\p{L})р|\p{Lu})\.$/u.test(text));
}

function roleStart(lines: readonly Line[], from: number, to: number): number | undefined {
  let start: number | undefined;
  for (let i = to - 1; i >= from && (lines[i]!.block.role === 'closing' || !isLaw(lines[i]!)); i--) if (lines[i]!.block.role === 'closing') start = i;
  return start;
}

/** The first testimonium: after it a treaty only has signatures, reservations and the text in another language. */
function testimoniumAt(lines: readonly Line[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (isLaw(lines[i]!) && TESTIMONIUM.test(lines[i]!.block.text)) return i;
  return undefined;
}
