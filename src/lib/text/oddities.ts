/**
 * What a text prints that the eye does not see: Latin letters inside Cyrillic words, soft hyphens, no-break spaces, two
 * kinds of apostrophe. The law keeps them; comparison and search fold them; a person is told once, with counts.
 *
 * Measured on the Rada's texts: 23,921 mixed words, three apostrophes inside one act, no-break spaces everywhere.
 *
 * @example
 * odditiesIn(['iншi об’єкти', "об'єкт"]) // { mixed: 1, first: 'iншi', softHyphens: 0, noBreakSpaces: 0, apostrophes: { '’': 1, "'": 1 } }
 */
import { mixedWords } from './homoglyphs.ts';

export interface Oddities {
  /** Words of mixed letters. */
  mixed: number;
  /** The first of them. */
  first?: string;
  softHyphens: number;
  noBreakSpaces: number;
  /** Signs used as an apostrophe between letters, how often each. */
  apostrophes: Record<string, number>;
}

const APOSTROPHE = /(?<=\p{Script=Cyrillic})['’ʼ‘`](?=\p{Script=Cyrillic})/gu;

/** Counts over all texts, in order. */
export function odditiesIn(texts: Iterable<string>): Oddities {
  const found: Oddities = { mixed: 0, softHyphens: 0, noBreakSpaces: 0, apostrophes: {} };
  for (const text of texts) {
    const words = mixedWords(text);
    found.mixed += words.length;
    if (found.first === undefined && words[0] !== undefined) found.first = words[0];
    found.softHyphens += text.match(/\u00AD/g)?.length ?? 0;
    found.noBreakSpaces += text.match(/[\u00A0\u202F]/g)?.length ?? 0;
    for (const sign of text.match(APOSTROPHE) ?? []) found.apostrophes[sign] = (found.apostrophes[sign] ?? 0) + 1;
  }
  return found;
}
