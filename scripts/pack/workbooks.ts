/**
 * Tables of concordance of a pack as workbooks in its `tables/`: every provision of the EU act, the judged rows filled in, the others
 * to be filled in, words of the scale in drop-downs. What is filled in can be held against the collection by `concordance import`.
 *
 * @example
 * await writePackWorkbooks(['eu/tr-1'], 'dist/tables'); // dist/tables/eu-tr-1_concordance.xlsx
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { workbookFile } from '../../src/components/packs/files.ts';
import { openTable } from '../store/concordance-table.ts';
import { expertWorkbook } from '../store/concordance-workbook.ts';

/** Writes the workbooks into a folder, of acts that are all in the pack. Throws when an act has no table of concordance. */
export async function writePackWorkbooks(acts: readonly string[], folder: string): Promise<void> {
  for (const act of acts) {
    const bytes = await expertWorkbook(await openTable(act));
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, path.basename(workbookFile(act))), bytes);
  }
}
