/** `zvirka concordance import FILE`: what an expert sent back goes into the record, row by row; conflicts are listed, nothing is lost. */
import path from 'node:path';
import { hasErrors, type Message } from '../../src/lib/model/message.ts';
import type { EditedRow } from '../../src/lib/forms/workbook/merge.ts';
import { importedJson, importedPage, type ImportReport } from '../report/concordance-import.ts';
import { messageLines } from '../report/message-lines.ts';
import type { Said } from '../report/speech.ts';
import { usageError } from '../report/usage-error.ts';
import { writeAtomically } from '../store/atomic.ts';
import { readWorkbookCapped } from '../store/capped-workbook.ts';
import { readFormCapped } from '../store/concordance-docx.ts';
import { openTable, type Table } from '../store/concordance-table.ts';
import { importRows, withOutlinesOf } from '../store/concordance-workbook.ts';
import { shown } from '../store/layers.ts';
import { isoDate, oneOf, readArguments } from './arguments.ts';
import { given } from './import-options.ts';
import { DONE, FINDINGS, UNUSABLE, type ExitCode, type Shell } from './verb.ts';

const OPTIONS = { into: { type: 'string' }, 'dry-run': { type: 'boolean' }, basis: { type: 'string' }, author: { type: 'string' }, date: { type: 'string' }, json: { type: 'boolean' } } as const;

export const IMPORT_HELP: Said = {
  uk: `import вносить до запису зміни з робочої книги експерта (.xlsx) або з таблиці форми А у Word (.docx): показує додані, змінені
й суперечливі рядки; рядок, якого не прочитано, лишає, як був; коментарі й незмінені рядки файлу лишаються байт у байт.

  --into АКТ-ЄС   до якої таблиці; для .docx обов’язково
  --dry-run       лише показати, що змінилося б
  --basis accept  тексти змінилися, відколи експерт їх бачив: прив’язати оцінку до тих, які він бачив
  --author A  --date D  хто й коли оцінив, якщо експерт цього не зазначив`,
  en: `import brings the changes of an expert's workbook (.xlsx), or of a table of form A in Word (.docx), into the record: it shows rows
added, changed and in conflict; a row that cannot be read stays as it was; comments and untouched rows of the file stay byte for byte.

  --into EU-ACT   which table; needed for .docx
  --dry-run       only show what would change
  --basis accept  the texts have changed since the expert saw them: bind the verdict to those the expert saw
  --author A  --date D  who judged and when, where the expert did not say it`,
};

type Came = { table: Table; rows: EditedRow[]; messages: Message[] } | { messages: Message[] };

/** Runs the import. Exit 1 when a row was refused or is in conflict, 2 when the file cannot be used. */
export async function runImport(args: string[], shell: Shell): Promise<ExitCode> {
  const { values, positionals } = readArguments('concordance', args, OPTIONS, ['FILE']);
  const file = positionals[0] ?? '';
  const acceptsBasis = values.basis !== undefined && oneOf(values.basis, ['accept'], '--basis') === 'accept';
  const date = given(values.date, (value) => isoDate(value, '--date'));
  const came = /\.docx$/i.test(file) ? await cameInWord(file, values.into, acceptsBasis) : await cameInWorkbook(file, values.into);
  if (!('table' in came)) return tell(came.messages, shell, UNUSABLE);
  const table = await withOutlinesOf(came.table, came.rows);
  const imported = importRows(table, came.rows, { author: values.author?.trim() || undefined, date, today: new Date().toISOString().slice(0, 10), acceptsBasis });
  const messages = [...came.messages, ...imported.messages];
  const isRefused = hasErrors(messages);
  const isWritten = !values['dry-run'] && !isRefused && imported.text !== table.file.text;
  if (isWritten) await writeAtomically(path.dirname(table.file.file), path.basename(table.file.file), imported.text);
  const report: ImportReport = { file: shown(table.file.file), act: table.file.concordance.act, isWritten, isRefused, rows: imported.rows, messages };
  tell(messages, shell, DONE);
  shell.print(values.json ? JSON.stringify(importedJson(report, shell.speech), null, 2) : importedPage(report, shell.speech));
  return isRefused || imported.rows.some(({ kind }) => kind === 'conflict' || kind === 'refused') ? FINDINGS : DONE;
}

function tell(messages: readonly Message[], shell: Shell, code: ExitCode): ExitCode {
  for (const line of messageLines(messages, shell.speech)) shell.tell(line);
  return code;
}

async function cameInWorkbook(file: string, into: string | undefined): Promise<Came> {
  const { value, messages } = await readWorkbookCapped(file);
  if (!value) return { messages };
  const table = await openTable(into ?? value.act);
  if (table.file.concordance.act !== value.act) throw usageError('workbook-of-another', { given: value.act, into: table.file.concordance.act });
  return { table, rows: value.rows, messages };
}

async function cameInWord(file: string, into: string | undefined, acceptsBasis: boolean): Promise<Came> {
  if (into === undefined) throw usageError('missing-argument', { what: '--into', verb: 'concordance' });
  const table = await openTable(into);
  const { rows, messages } = await readFormCapped(file, table, acceptsBasis);
  return rows ? { table, rows, messages } : { messages };
}
