/**
 * Labels: how a legal text names its own units, "Стаття 7-1.", "CHAPTER II", "1)", "(a)".
 *
 * Two questions, two tables. `headingLabel` asks whether a line opens a unit printed as a heading; `itemLabel` whether
 * a paragraph opens a numbered unit inside an article. Both work on the printed text alone and in every language of
 * the collection, because a Ukrainian translation of an EU act keeps "(a)" and an English translation of a Ukrainian
 * law keeps "1)".
 *
 * Sources: Law 3354-IX, arts 32–33 (Ukrainian units and their numbering); Interinstitutional style guide (EU units).
 */
import type { HeadingKind } from '../model/edition.ts';
import { foldToCyrillic, foldToLatin } from './homoglyphs.ts';
import { ordinal } from './ordinals.ts';
import { spacedLength, unspaced } from './spaced.ts';

export interface HeadingLabel {
  kind: HeadingKind;
  /** Canonical: `7-1`, `9a`, `IV`; undefined for a label without number ("ANNEX"). */
  number?: string;
  /** The label as printed, final punctuation included: `Стаття 7-1.` */
  label: string;
  /** What follows the label on this line or the next ones, as printed; '' when nothing does. */
  heading: string;
}

export interface ItemLabel {
  kind: 'paragraph' | 'point' | 'indent';
  /** `1`, `1-1`, `а`, `iv`; undefined for an indent. */
  number?: string;
  /** As printed: `1)`, `(a)`, `—`. */
  label: string;
}

/** Which word opens which unit. First match wins, so longer words stand before the words they contain. */
const HEADING_WORDS: readonly [HeadingKind, RegExp][] = [
  ['article', /^(?:стаття|article|artikel|artykuł|articolul)(?=[\s\d]|$)/i],
  ['book', /^(?:книга|book)\s/i],
  ['subtitle', /^підрозділ\s/i],
  ['title', /^(?:розділ|title|titre|titel)\s/i],
  ['chapter', /^(?:глава|chapter|chapitre|kapitel)\s/i],
  ['subsection', /^(?:підрозділ параграфа|sub-?section|sous-section)\s/i],
  ['section', /^(?:§|параграф\s|секція\s|section\s|abschnitt\s)/i],
  ['part', /^(?:частина|part|partie|teil)\s/i],
  ['attachment', /^(?:додат(?:ок|ки)|annex(?:es)?|annexe|anhang)(?=\s|$)/i],
];

/**
 * A number: 12, 12-1, 12a, 4A, «13-А», «71 bis», IV, IV-1, or an ordinal word. Spaces round the hyphen as the Rada's XML has them. «VI1» is
 * VI-1: the Rada's TXT drops the superscript, and after a Roman numeral there is no second way to read the digit.
 */
const NUMBER =
  /^\s*(?:№\s*)?(?:(\d+(?:\s?[-–‑]\s?\d+)*)(?:([a-zа-яіїєґ]{1,2}|[A-Z]|[-–‑]\p{Lu}|\s(?:bis|ter|quater|quinquies|sexies))(?![\p{L}\d]))?|([IVXLCDMІХСМ]+(?:\s?[-–‑]\s?\d+|\d{1,2})?)(?![\p{L}\d])|([\p{L}'’ʼ]+))/u;

/**
 * "ANNEX A", "PART B", "ANNEX XV A", "Annex IIA": Latin capitals, alone or after a Roman numeral, number annexes, parts and sections of EU
 * acts (Directives 77/388/EEC and 2004/18/EC). Only where the label ends there: "Part A of Annex I" and "Section A man" are text.
 */
const CAPITAL = /^\s*([IVXL]{0,5}[ \u00a0]?[A-Z])(?=\s?(?:$|\n|\(\d|[.:—–]))/;
const LETTERED: ReadonlySet<HeadingKind> = new Set(['attachment', 'part', 'section']);

function capitalAt(text: string, word: string, kind: HeadingKind): { number: string; length: number } | undefined {
  const found = LETTERED.has(kind) && /^[A-Za-z]/.test(word) ? CAPITAL.exec(text) : null;
  return found ? { number: found[1]!.replace(/\s/g, ''), length: found[0].length } : undefined;
}

const compact = (number: string): string => number.replace(/\s/g, '').replace(/[–‑]/g, '-');

function numberAt(text: string): { number: string; length: number } | undefined {
  const found = NUMBER.exec(text);
  if (!found) return undefined;
  const [whole, digits, suffix, roman, word] = found;
  if (digits) return { number: compact(digits + (suffix ?? '')).toLowerCase(), length: whole.length };
  if (roman) return { number: compact(foldToLatin(roman)).replace(/([A-Z])(\d)/, '$1-$2'), length: whole.length };
  const value = ordinal(word ?? '');
  return value === undefined ? undefined : { number: String(value), length: whole.length };
}

/**
 * The label of a unit printed as a heading, or undefined. Only the first line counts: "CHAPTER I\nGENERAL PROVISIONS"
 * has the label "CHAPTER I" and the heading "GENERAL PROVISIONS".
 *
 * A word without a number is a label only for an annex; "Стаття" alone, or "Section heads shall …", is text.
 *
 * @example
 * headingLabel('Стаття 7-1. Мова') // { kind: 'article', number: '7-1', label: 'Стаття 7-1.', heading: 'Мова' }
 */
export function headingLabel(text: string): HeadingLabel | undefined {
  const spaced = spacedLength(text);
  if (spaced === 0) return plainHeadingLabel(text);
  const found = plainHeadingLabel(unspaced(text));
  return found && { ...found, label: text.slice(0, spaced) + found.label.slice(unspaced(text.slice(0, spaced)).length) };
}

function plainHeadingLabel(text: string): HeadingLabel | undefined {
  const line = foldFirstWord(text);
  for (const [kind, word] of HEADING_WORDS) {
    const opening = word.exec(line);
    if (!opening) continue;
    const rest = text.slice(opening[0].length);
    const number = capitalAt(rest, opening[0], kind) ?? numberAt(rest);
    if (!number) {
      if (kind !== 'attachment') return undefined;
      return { kind, label: opening[0].trim(), heading: rest.trim() };
    }
    const end = opening[0].length + number.length;
    const punctuation = /^\s?[.:]?/.exec(text.slice(end))?.[0] ?? '';
    const label = (text.slice(0, end) + punctuation).trimEnd();
    return { kind, number: number.number, label, heading: text.slice(end + punctuation.length).trim() };
  }
  return romanLabel(text);
}

/** «IV. Порядок авторизації»: the Roman numeral alone, as orders of ministries and amending laws number their розділи. */
const ROMAN_ALONE = /^([IVXІХ]{1,7})((?:\s?[-–‑]\s?)?\d{1,2})?\s?\.(?=\s|$)/u;
const ROMAN_NUMERAL = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

function romanLabel(text: string): HeadingLabel | undefined {
  const found = ROMAN_ALONE.exec(text);
  const roman = foldToLatin(found?.[1] ?? '');
  if (!found || !ROMAN_NUMERAL.test(roman)) return undefined;
  const superscript = found[2] === undefined ? '' : `-${found[2].replace(/\D/g, '')}`;
  return { kind: 'title', number: roman + superscript, label: found[0], heading: text.slice(found[0].length).trim() };
}

/** Look-alikes of the first word folded to the script of its majority; same length, so positions stay true. */
function foldFirstWord(text: string): string {
  const word = /^[\p{L}]+/u.exec(text)?.[0] ?? '';
  const cyrillic = word.replace(/[^А-ЯІЇЄҐа-яіїєґ]/g, '').length;
  return (cyrillic * 2 > word.length ? foldToCyrillic(word) : word) + text.slice(word.length);
}

/**
 * Item labels, most specific first. "1.1." is a point of the nineties' resolutions; "1-1." an inserted paragraph.
 * A bare number needs white space (or the end) after its mark, so "1.5 metres" is not paragraph 1. «2.2 Виїзна перевірка»
 * without the last dot (order № 1/02-14 of the Ombudsman) is a label only before a capitalised word.
 * «(iiia)» is a point inserted after (iii): Article 8(3)(a) of Regulation (EU) 2016/399 as amended by 32017R2225.
 */
const ITEM_LABELS: readonly [ItemLabel['kind'], RegExp][] = [
  ['paragraph', /^(\d{1,4}(?:-\d{1,3})*(?:\.\d{1,3}(?:-\d+)?)*[a-z]?)\s?\.(?=\s|$|\{)/],
  ['paragraph', /^(\d{1,3}(?:\.\d{1,3}){1,4})(?=\s+\p{Lu}\p{Ll})/u],
  ['point', /^(\d{1,4}(?:-\d{1,3})*)\s?\)(?=\s|$|\{)/],
  ['point', /^([a-zа-яіїєґ]{1,2}(?:-\d{1,3})?)\)(?=\s|$|\{)/],
  ['point', /^\(\s?(\d{1,4}[a-z]{0,2}|[a-zа-яіїєґ]{1,3}|[ivxl]{1,6}|x{0,3}v?i{3}[a-h])\s?\)(?=\s|$)/],
  ['indent', /^[—–-](?=\s)/],
];

/**
 * The label a paragraph opens with, or undefined.
 *
 * @example
 * itemLabel('2-1) інші документи;') // { kind: 'point', number: '2-1', label: '2-1)' }
 * itemLabel('(iv) the name;')       // { kind: 'point', number: 'iv', label: '(iv)' }
 */
export function itemLabel(text: string): ItemLabel | undefined {
  for (const [kind, pattern] of ITEM_LABELS) {
    const found = pattern.exec(text);
    if (found) return found[1] === undefined ? { kind, label: found[0] } : { kind, number: found[1], label: found[0] };
  }
  return undefined;
}
