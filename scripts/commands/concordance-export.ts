/** `zvirka concordance EU --form F --docx|--xlsx|--html F`: the table after an official form; `--xlsx` alone: an expert's workbook. */
import path from 'node:path';
import { OFFICIAL_FORM_NAMES, type OfficialFormName } from '../../src/lib/forms/official/form.ts';
import { formSheet, type FormSheet } from '../../src/lib/forms/official/form-sheet.ts';
import { OFFICIAL_FORMS } from '../../src/lib/forms/official/forms.ts';
import { sheetCsv } from '../../src/lib/forms/sheet-csv.ts';
import { sheetDocx } from '../../src/lib/forms/sheet-docx.ts';
import { sheetHtml } from '../../src/lib/forms/sheet-html.ts';
import { sheetXlsx } from '../../src/lib/forms/sheet-xlsx.ts';
import { concordanceCsv } from '../report/concordance-csv.ts';
import { formJson, formPage } from '../report/concordance-form.ts';
import type { Said } from '../report/speech.ts';
import { writeAtomically } from '../store/atomic.ts';
import { labelsIn } from '../store/concordance-labels.ts';
import type { Table } from '../store/concordance-table.ts';
import { expertWorkbook } from '../store/concordance-workbook.ts';
import { linesOfTable } from '../store/table-lines.ts';
import { oneOf } from './arguments.ts';
import type { Shell } from './verb.ts';

export const EXPORT_OPTIONS = { form: { type: 'string' }, docx: { type: 'string' }, xlsx: { type: 'string' }, html: { type: 'string' }, csv: { type: 'string' }, draft: { type: 'string' } } as const;
export type ExportValues = Partial<Record<keyof typeof EXPORT_OPTIONS, string>>;

export const EXPORT_HELP: Said = {
  uk: `  --xlsx F   без --form: робоча книга для експерта (списки, захищені ключі, тексти поруч); назад: concordance import
  --form     ua-950-a (таблиця відповідності, п’ять стовпців; звичайно ця), ua-950-b (порівняльна таблиця, шість стовпців), eu-mk, guide-annex-3
  --docx F --xlsx F --html F --csv F   записати форму до файлу; --draft НАЗВА: проєкт акта для ua-950-b`,
  en: `  --xlsx F   without --form: a workbook for an expert (drop-downs, locked keys, texts beside); back with concordance import
  --form     ua-950-a (table of concordance, five columns; the default), ua-950-b (comparative table, six columns), eu-mk, guide-annex-3
  --docx F --xlsx F --html F --csv F   write the form to a file; --draft NAME: the draft act for ua-950-b`,
};

const write = (file: string, bytes: string | Uint8Array): Promise<void> => writeAtomically(path.dirname(path.resolve(file)), path.basename(file), bytes);

/** Writes what was asked for; true when an official form was, and its report is what the verb prints. */
export async function exportTable(table: Table, values: ExportValues, asJson: boolean, shell: Shell): Promise<boolean> {
  const isForm = values.form !== undefined || values.docx !== undefined || values.html !== undefined;
  if (!isForm) {
    if (values.csv !== undefined) await write(values.csv, concordanceCsv(table, shell.speech));
    if (values.xlsx !== undefined) await write(values.xlsx, await expertWorkbook(table));
    return false;
  }
  const name = oneOf<OfficialFormName>(values.form ?? 'ua-950-a', OFFICIAL_FORM_NAMES, '--form');
  const form = OFFICIAL_FORMS[name];
  const made = formSheet(await linesOfTable(table, { speech: form.lang }), form, labelsIn(form.lang), { draft: values.draft });
  await writeForm(made, values);
  shell.print(asJson ? JSON.stringify(formJson(form, made), null, 2) : formPage(form, made, shell.speech));
  return true;
}

async function writeForm({ sheet }: FormSheet, { docx, xlsx, html, csv }: ExportValues): Promise<void> {
  if (docx !== undefined) await write(docx, await sheetDocx(sheet));
  if (xlsx !== undefined) await write(xlsx, await sheetXlsx(sheet));
  if (html !== undefined) await write(html, sheetHtml(sheet));
  if (csv !== undefined) await write(csv, sheetCsv(sheet));
}
