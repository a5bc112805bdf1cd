/** `zvirka correlate OLD NEW`: the correlation table of two acts, as a page, JSON of the contract, CSV, Word or HTML. */
import path from 'node:path';
import { correlate, type Correlation } from '../../src/lib/correlate/correlate.ts';
import { correlationSheet } from '../../src/lib/forms/correlation.ts';
import { sheetDocx } from '../../src/lib/forms/sheet-docx.ts';
import { sheetHtml } from '../../src/lib/forms/sheet-html.ts';
import { hasErrors } from '../../src/lib/model/message.ts';
import { correlationCsv } from '../report/correlate-csv.ts';
import { correlationJson } from '../report/correlate-json.ts';
import { correlationPage } from '../report/correlate-page.ts';
import { messageLines, placesOf } from '../report/message-lines.ts';
import { writeAtomically } from '../store/atomic.ts';
import { open, type Opened } from '../store/opened.ts';
import { readArguments } from './arguments.ts';
import { DONE, UNUSABLE, type Shell, type Verb } from './verb.ts';

const OPTIONS = { json: { type: 'boolean' }, csv: { type: 'string' }, docx: { type: 'string' }, html: { type: 'string' }, detail: { type: 'boolean' } } as const;

export const verb: Verb = {
  summary: { uk: 'таблиця кореляції двох актів: котра стаття нового продовжує котру старого', en: 'the correlation table of two acts: which new article continues which old one' },
  help: {
    uk: `zvirka correlate СТАРИЙ НОВИЙ [--json] [--csv F] [--docx F] [--html F] [--detail]

Пропонує, котра стаття нового акта продовжує котру статтю старого: одна кілька, кілька одну, жодна. Обидва тексти однією
мовою. Додатки не читаються. REF: файл джерела, редакція (акт@дата[.мова]) або акт (його найновіша редакція).

  --json     одне значення JSON: {old, new, rows: [{old, new, kind, score, reasons}], detail}
  --csv F    записати таблицю до файлу CSV
  --docx F   записати таблицю до файлу Word, як у додатках актів ЄС; --html F — однією сторінкою
  --detail   у таблиці Word чи на сторінці — частини й пункти, а не лише статті

Приклади:
  zvirka correlate старий-закон.txt новий-закон.txt
  zvirka correlate eu/reg-1-2001 eu/reg-2-2012 --csv таблиця.csv`,
    en: `zvirka correlate OLD NEW [--json] [--csv F] [--docx F] [--html F] [--detail]

Proposes which article of the new act continues which of the old one: one to several, several to one, none. Both texts in one
language. Annexes are not read. REF: a source file, an edition (act@date[.lang]) or an act (its newest edition).

  --json     one JSON value: {old, new, rows: [{old, new, kind, score, reasons}], detail}
  --csv F    write the table to a CSV file
  --docx F   write the table to a Word file, as the annexes of EU acts have it; --html F: as one page
  --detail   in Word or on the page: paragraphs and points, not only articles

Examples:
  zvirka correlate old-act.html new-act.html
  zvirka correlate eu/reg-1-2001 eu/reg-2-2012 --csv table.csv`,
  },
  run: async (args, shell) => {
    const { values, positionals } = readArguments('correlate', args, OPTIONS, ['OLD', 'NEW']);
    const refs: [string, string] = [positionals[0] ?? '', positionals[1] ?? ''];
    const [old, current] = [await open(refs[0]), await open(refs[1])];
    const unusable = [tell(old, shell), tell(current, shell)].includes(true);
    if (unusable) return UNUSABLE;
    const correlation = correlate(old.body, current.body);
    if (values.csv !== undefined) await writeAtomically(path.dirname(path.resolve(values.csv)), path.basename(values.csv), correlationCsv(correlation, shell.speech));
    await writeSheet(correlation, refs, [old, current], values, shell);
    shell.print(values.json ? JSON.stringify(correlationJson(refs, correlation, shell.speech), null, 2) : correlationPage(correlation, shell.speech));
    return DONE;
  },
};

/** The table as an annex prints it, to the files that were asked for. */
async function writeSheet(correlation: Correlation, refs: [string, string], texts: [Opened, Opened], files: { docx?: string | undefined; html?: string | undefined; detail?: boolean | undefined }, { speech }: Shell): Promise<void> {
  if (files.docx === undefined && files.html === undefined) return;
  const [old, current] = texts.map((text, at) => nameOf(text, refs[at]!));
  const lang = texts[1].lang === 'uk' || texts[1].lang === 'en' ? texts[1].lang : speech;
  const sheet = correlationSheet(correlation, { old: old!, new: current!, lang, detail: files.detail === true });
  const write = (file: string, bytes: string | Uint8Array): Promise<void> => writeAtomically(path.dirname(path.resolve(file)), path.basename(file), bytes);
  if (files.docx !== undefined) await write(files.docx, await sheetDocx(sheet));
  if (files.html !== undefined) await write(files.html, sheetHtml(sheet));
}

/** The title as printed, on one line and not longer than a head of a column bears; else what was asked for. */
function nameOf({ body }: Opened, ref: string): string {
  const title = body.find(({ kind }) => kind === 'title-of-act')?.text.replace(/\s+/g, ' ') ?? ref;
  return title.length <= LONGEST_NAME ? title : `${title.slice(0, LONGEST_NAME).replace(/\s\S*$/, '')}…`;
}

const LONGEST_NAME = 160;

/** Tells the messages of a text; true when it cannot be used. */
function tell({ messages, dialect }: Opened, shell: Shell): boolean {
  for (const line of messageLines(messages, shell.speech, placesOf(dialect))) shell.tell(line);
  return hasErrors(messages);
}
