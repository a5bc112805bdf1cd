/**
 * What an editorial note says about units: which unit it speaks of, and whether it keeps the place of a repealed one
 * («{Статтю 8-1 виключено на підставі …}»). The Rada's notes name the unit in the first words, so a stub explains a gap
 * in the numbers and a note about «Пункт 4» can be hung under point 4.
 *
 * @example
 * stubOf('{Пункти 35, 37-39 виключено на підставі …}') // { unit: 'point', numbers: ['35', '37', '39'] }
 */
import type { HeadingKind } from '../../model/edition.ts';
import { ordinal } from '../../text/ordinals.ts';

export type NotedUnit = HeadingKind | 'paragraph' | 'point' | 'subpoint' | 'alinea';

/** The word a note opens with → the unit; stems, because the word is declined and the first letter may be Latin. */
const UNITS: readonly [NotedUnit, RegExp][] = [
  ['article', /^(?:[СC]татт|Articles?\s)/],
  ['title', /^Розділ/],
  ['subtitle', /^Підрозділ/],
  ['chapter', /^Глав/],
  ['section', /^(?:§|Параграф)/],
  ['attachment', /^Додат/],
  ['subpoint', /^Підпункт/],
  ['point', /^Пункт/],
  ['paragraph', /^Частин/],
  ['alinea', /^Абзац/],
];

/** The last word as English translations have it: «{Article 20 deleted by Law No. …}». */
const REPEALED = /(?:виключен|вилучен|втрати|не застосов|\bdeleted\b)/;
const inside = (note: string): string => note.replace(/^[/{\s-]+/, '');

/** The unit a note speaks of, by its first word; undefined for a note on the whole act. */
export function unitOf(note: string): NotedUnit | undefined {
  const text = inside(note);
  return UNITS.find(([, word]) => word.test(text))?.[0];
}

/** The unit named first with its number as printed: «{Пункт 2 § 1 …}» → point 2. */
export function namedUnit(note: string): { unit: NotedUnit; number?: string } | undefined {
  const unit = unitOf(note);
  if (!unit) return undefined;
  const number = /^(?:\p{L}+|§)\s*(\d+(?:-\d+)?|[IVXІХ]+)(?![\p{L}\d])/u.exec(inside(note))?.[1];
  return number === undefined ? { unit } : { unit, number };
}

/** What a note says of the paragraph before it: which point or subpoint holds it. */
export interface Owner {
  unit: 'point' | 'subpoint';
  number: string;
  /** The paragraph is an абзац of the unit itself and not of a list in it. */
  own: boolean;
  /** Which абзац it is, where the note says. */
  ordinal?: number;
}

const NUMBER = String.raw`(\d+(?:-\d+)?)(?![\p{L}\d])`;
const ALINEA_ADDED = new RegExp(String.raw`^(Пункт|Підпункт)\s+${NUMBER}\s[^{}]{0,200}?доповнено\s[^{}]{0,60}?абзац`, 'u');
const ALINEA = new RegExp(String.raw`^Абзац\s+(\p{L}+(?:\s\p{L}+)?)\s+(пункту|підпункту)\s+${NUMBER}`, 'u');
const UNIT_ADDED = new RegExp(String.raw`^[^{};]{0,120}?доповнено\s(?:новим\s)?(пунктом|підпунктом)\s${NUMBER}`, 'u');
const UNIT = new RegExp(String.raw`^(Пункт|Підпункт)\s${NUMBER}[^{};]{0,120}?\s(?:в редакції|із змінами)\s`, 'u');

/**
 * The unit that holds the paragraph before a note: «{Пункт 16 доповнено абзацом …}», «{Абзац другий пункту 11 …}»; the unit
 * that ends with it: «{Частину першу статті 9 доповнено пунктом 3 …}», «{Пункт 3 в редакції …}».
 */
export function ownerOf(note: string): Owner | undefined {
  const text = inside(note);
  const alinea = ALINEA.exec(text);
  const found = alinea?.slice(1) ?? ALINEA_ADDED.exec(text) ?? UNIT_ADDED.exec(text) ?? UNIT.exec(text);
  if (!found) return undefined;
  const [, word = '', number = ''] = found;
  const ordinalOf = alinea ? ordinal(alinea[1]!) : undefined;
  return { unit: /^під/i.test(word) ? 'subpoint' : 'point', number, own: alinea !== null || ALINEA_ADDED.test(text), ...(ordinalOf !== undefined && { ordinal: ordinalOf }) };
}

/** The numbers of repealed units whose place a note keeps, as printed, a range by its ends; undefined for any other note. */
export function stubOf(note: string): { unit: NotedUnit; numbers: string[] } | undefined {
  const unit = unitOf(note);
  const text = inside(note);
  const said = REPEALED.exec(text);
  if (!unit || !said) return undefined;
  const list = /^(?:\p{L}+|§)\s*((?:\d[\d\s,;–-]*(?:\s(?:і|та)\s)?)+)/u.exec(text.slice(0, said.index))?.[1] ?? '';
  return { unit, numbers: list.split(/[,;]|\s(?:і|та)\s/).flatMap(rangeOf) };
}

/** «37-39» or «37 - 39» → 37, 39. «8-1» is a superscript: a range never falls. */
function rangeOf(piece: string): string[] {
  const number = piece.trim();
  const range = /^(\d+)\s*[–-]\s*(\d+)$/.exec(number);
  if (!range) return /^\d+$/.test(number) ? [number] : [];
  const [, from = '', to = ''] = range;
  return Number(to) > Number(from) ? [from, to] : [`${from}-${to}`];
}
