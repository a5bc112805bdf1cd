/**
 * The outline of a reading: blocks become a draft tree by the conventions of the legal tradition they come from. A page
 * of EUR-Lex tells it by its dialect; for a Word file and for the Rada's own answers, which may hold a translated act of
 * the Union, the first lines do.
 *
 * @example
 * outline(readRadaTxt(text).value).value // the draft tree
 */
import type { Dialect, Reading } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import type { Tradition } from '../model/edition.ts';
import type { Result } from '../model/message.ts';
import { outlineEu } from './eu/eu.ts';
import { outlineUkrainian } from './ukrainian/ukrainian.ts';

/** Pages of EUR-Lex hold nothing but acts of the Union; the Rada also publishes those, in translation. */
const UNION_DIALECTS: ReadonlySet<Dialect> = new Set(['eurlex-oj', 'eurlex-consolidated', 'formex', 'eurlex-text', 'eurlex-inline']);

/** Who acts, in the first lines: whoever is named first. */
const UNION = /європейськ\p{L}+ (?:парламент|комісі|союз|економічн)|рад[аи] європейськ|european (?:parliament|commission|union)|council of the european|\((?:єс|єес|eu|ec|eec)\)\s*(?:№|no)?\s*\d/iu;
const UKRAINE = /україн|верховна рада|кабінет міністрів|ukraine/iu;
const HEAD = 12;

/** The draft tree of a reading. `tradition` overrules what dialect and text say. */
export function outline(reading: Reading, tradition: Tradition = traditionOfReading(reading)): Result<Draft[]> {
  return tradition === 'ua' ? outlineUkrainian(reading.blocks) : outlineEu(reading.blocks);
}

/** Whose conventions a reading follows: by dialect, else by who acts in its first lines, else by its language. */
export function traditionOfReading({ dialect, lang, blocks }: Reading): Tradition {
  if (UNION_DIALECTS.has(dialect)) return 'eu';
  const head = blocks.slice(0, HEAD).map((block) => block.text).join('\n');
  const [union, ukraine] = [head.search(UNION), head.search(UKRAINE)];
  if (union >= 0 && (ukraine < 0 || union < ukraine)) return 'eu';
  if (ukraine >= 0 || dialect.startsWith('rada-')) return 'ua';
  return lang === undefined || lang === 'uk' ? 'ua' : 'eu';
}
