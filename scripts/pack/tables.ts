/**
 * The tables of a pack as Word files in its `tables/`: a порівняльна таблиця of the two editions, in the form of annex 7 to the
 * Cabinet's rules, unchanged text shortened. A handout to print, to give out and to fill in; it says which editions it compares
 * and that a training text is no law.
 *
 * @example
 * await writePackTables([{ act: 'ua/nt-1', pair: '2024-05-12.uk..2026-03-01.uk' }], acts, 'dist/tables');
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { comparisonOf } from '../../src/components/compare/comparisons.ts';
import type { Pair } from '../../src/components/compare/pairs.ts';
import { pairOf, tableFile } from '../../src/components/packs/files.ts';
import { words } from '../../src/i18n/catalogue.ts';
import { longDate } from '../../src/i18n/dates.ts';
import { comparativeSheet } from '../../src/lib/forms/comparative/comparative.ts';
import type { Sheet } from '../../src/lib/forms/sheet.ts';
import { sheetDocx } from '../../src/lib/forms/sheet-docx.ts';
import type { Act } from '../../src/lib/model/act.ts';
import { marksOf } from '../../src/lib/model/marks.ts';
import type { ActEntry, EditionFile } from '../store/collection.ts';
import type { PackTable } from '../store/pack-choice.ts';

/** Writes the tables into a folder. Throws when one is not in the collection. */
export async function writePackTables(tables: readonly PackTable[], acts: readonly ActEntry[], folder: string): Promise<void> {
  for (const table of tables) {
    const act = acts.find((entry) => entry.act.id === table.act)?.act;
    const pair = pairOf(table, acts);
    if (!act || !pair) throw new Error(`There is no comparison ${table.pair} of ${table.act}`);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, path.basename(tableFile(pair))), await sheetDocx(await sheetOf(act, pair)));
  }
}

/** The form is Ukrainian, so are the remarks. */
async function sheetOf(act: Act, pair: Pair<EditionFile>): Promise<Sheet> {
  const say = words('uk');
  const sheet = comparativeSheet(await comparisonOf(pair), { form: 'cabinet', shorten: true });
  const compared = [act.title.uk, act.number && say.numbered(act.number, act.id.slice(0, 2))].filter(Boolean).join(', ');
  const marks = marksOf(act, pair.to).map((mark) => say.marks[mark].long);
  return { ...sheet, remarks: [...marks, `${compared}. ${say.compare.between(longDate(pair.from.date, 'uk'), longDate(pair.to.date, 'uk'))}`, ...sheet.remarks] };
}
