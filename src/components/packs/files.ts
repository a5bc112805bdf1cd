/**
 * Names of the files a reader can take away: an edition or a comparison as one page that stands alone, a table for Word. Each
 * file says by its name what it is, because it ends in a folder of downloads.
 *
 * @example
 * editionFile(edition) // '/files/ua-nt-1_2026-03-01.uk.html'
 */
import type { ActEntry, EditionFile } from '../../../scripts/store/collection.ts';
import type { PackTable } from '../../../scripts/store/pack-choice.ts';
import { comparedPairs, pairName, type Pair } from '../compare/pairs.ts';
import type { Dated } from '../editions.ts';

const named = (act: string, rest: string): string => `${act.replace('/', '-')}_${rest}`;

/** The edition in one file. */
export const editionFile = ({ act, date, lang }: Dated): string => `/files/${named(act, `${date}.${lang}`)}.html`;

/** The comparison in one file. */
export const comparisonFile = (pair: Pair<Dated>): string => `/files/${named(pair.to.act, pairName(pair))}.html`;

/** The порівняльна таблиця of a pack. */
export const tableFile = (pair: Pair<Dated>): string => `/tables/${named(pair.to.act, pairName(pair))}.docx`;

/** The workbook of an EU act's table of concordance. */
export const workbookFile = (act: string): string => `/tables/${named(act, 'concordance')}.xlsx`;

/** The two editions a table of a pack compares; undefined when the collection has no such comparison. */
export const pairOf = ({ act, pair }: PackTable, acts: readonly ActEntry[]): Pair<EditionFile> | undefined =>
  comparedPairs(acts.find((entry) => entry.act.id === act)?.editions ?? []).find((candidate) => pairName(candidate) === pair);
