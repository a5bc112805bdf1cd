/**
 * The official forms of each table of concordance, as sheets for Word, Excel and a browser.
 *
 * The underscore keeps Astro from taking this file for a page.
 */
import { labelsIn } from '../../scripts/store/concordance-labels.ts';
import type { Table } from '../../scripts/store/concordance-table.ts';
import { linesOfTable } from '../../scripts/store/table-lines.ts';
import { formFileName, TABLE_FORMS, type TableForm } from '../components/concordance/downloads.ts';
import { formSheet } from '../lib/forms/official/form-sheet.ts';
import { OFFICIAL_FORMS } from '../lib/forms/official/forms.ts';
import type { Sheet } from '../lib/forms/sheet.ts';
import type { LinedTable } from '../lib/forms/table-lines.ts';
import type { Speech } from '../lib/model/message.ts';
import { slugOf, tablesToMake } from './_table-routes.ts';

export interface FormOfTable {
  table: Table;
  form: TableForm;
}

/** Every form of every table. */
export const formRoutes = async (): Promise<{ params: { name: string }; props: FormOfTable }[]> =>
  (await tablesToMake()).flatMap((table) => TABLE_FORMS.map((form) => ({ params: { name: formFileName(slugOf(table), form) }, props: { table, form } })));

/** The form filled in. */
export async function sheetOfForm({ table, form: name }: FormOfTable): Promise<Sheet> {
  const form = OFFICIAL_FORMS[name];
  return formSheet(await linesIn(table, form.lang), form, labelsIn(form.lang)).sheet;
}

const read = new WeakMap<Table, Map<Speech, Promise<LinedTable>>>();

/** The lines of a table, read once for all of its forms and files. */
function linesIn(table: Table, speech: Speech): Promise<LinedTable> {
  const known = read.get(table) ?? new Map<Speech, Promise<LinedTable>>();
  const lines = known.get(speech) ?? linesOfTable(table, { speech });
  read.set(table, known.set(speech, lines));
  return lines;
}
