/**
 * Names that look the same in every language: abbreviations and standards in Latin capitals, numbers of acts and documents. Two provisions
 * that name the same convention, standard or form have something to do with each other.
 *
 * @example
 * namesIn('акредитована за ISO/IEC 17025') // ['ISO/IEC', '17025']
 * namesIn('книжка МДП (TIR carnet)')       // ['TIR']
 */
import { foldToLatin } from '../text/homoglyphs.ts';

/** Roman numerals number units, "EU" and its like stand everywhere. */
const NUMERAL = /^[IVXLCDM]+$/;
const EVERYWHERE: ReadonlySet<string> = new Set(['EU', 'EC', 'EEC', 'TFEU', 'TEU', 'OJ', 'CELEX', 'EUR', 'No']);
/** Longer ones are words set in capitals. */
const CAPITALS = /(?<![\p{L}\d/])\p{Lu}{2,5}(?:\/\p{Lu}{2,5})*(?![\p{L}/])/gu;
/** 2016/679, 17025, 952/2013: numbers too large for a unit. */
const NUMBERS = /(?<![\d/.,-])(?:\d{2,4}\/\d{2,4}|\d{5})(?![\d/])/g;

/** The names of a text, each time it names them. Look-alike letters are folded, so «АТА» in Cyrillic letters is "ATA". */
export function namesIn(text: string): string[] {
  const capitals = [...text.matchAll(CAPITALS)].map(([name]) => foldToLatin(name)).filter((name) => /^[A-Z/]+$/.test(name) && !NUMERAL.test(name) && !EVERYWHERE.has(name));
  return [...capitals, ...[...text.matchAll(NUMBERS)].map(([number]) => number)];
}
