/**
 * The outline of a reading: blocks become a draft tree by the conventions of the legal tradition they come from. The
 * dialect tells the tradition; for a Word file, which may hold either, the text does.
 *
 * @example
 * outline(readRadaTxt(text).value).value // the draft tree
 */
import type { Dialect, Reading } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import type { Tradition } from '../model/edition.ts';
import type { Result } from '../model/message.ts';
import { outlineEu } from './eu.ts';
import { outlineUkrainian } from './ukrainian.ts';

const TRADITION_OF: Partial<Record<Dialect, Tradition>> = {
  'rada-txt': 'ua',
  'rada-xml': 'ua',
  'eurlex-oj': 'eu',
  'eurlex-consolidated': 'eu',
};

/** Words of an act of the Union, in the languages the collection reads. */
const UNION = /(?:ЄВРОПЕЙСЬК\p{L}+ (?:ПАРЛАМЕНТ|КОМІСІ|СОЮЗ)|EUROPEAN (?:PARLIAMENT|COMMISSION|UNION)|COUNCIL OF THE EUROPEAN|РАДА ЄВРОПЕЙСЬКОГО|\((?:ЄС|ЄЕС|EU|EC|EEC)\)\s*(?:№|No)?\s*\d)/iu;
const UKRAINE = /(?:УКРАЇНИ|Верховна Рада|Кабінет Міністрів|НАКАЗ)/u;

/** The draft tree of a reading. `tradition` overrules what dialect and text say. */
export function outline(reading: Reading, tradition: Tradition = traditionOfReading(reading)): Result<Draft[]> {
  return tradition === 'ua' ? outlineUkrainian(reading.blocks) : outlineEu(reading.blocks);
}

/** Whose conventions a reading follows: by dialect, else by the names in its first lines, else by its language. */
export function traditionOfReading(reading: Reading): Tradition {
  const known = TRADITION_OF[reading.dialect];
  if (known) return known;
  const head = reading.blocks.slice(0, 12).map((block) => block.text).join('\n');
  const union = head.search(UNION);
  const ukraine = head.search(UKRAINE);
  if (union >= 0 && (ukraine < 0 || union < ukraine)) return 'eu';
  if (ukraine >= 0) return 'ua';
  return reading.lang === undefined || reading.lang === 'uk' ? 'ua' : 'eu';
}
