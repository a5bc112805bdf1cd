/** `zvirka compare REF REF`: two texts of law, provision by provision; as a порівняльна таблиця too. */
import path from 'node:path';
import { compareEditions, type Comparison } from '../../src/lib/compare/compare.ts';
import { withAmendingActs } from '../../src/lib/compare/amended-by.ts';
import { comparativeSheet, type ComparativeRequest } from '../../src/lib/forms/comparative/comparative.ts';
import { COMPARATIVE_FORM_NAMES } from '../../src/lib/forms/comparative/profiles.ts';
import { sheetDocx } from '../../src/lib/forms/sheet-docx.ts';
import { sheetHtml } from '../../src/lib/forms/sheet-html.ts';
import { hasErrors } from '../../src/lib/model/message.ts';
import { compareJson } from '../report/compare-json.ts';
import { comparePage } from '../report/compare-page.ts';
import { messageLines, placesOf } from '../report/message-lines.ts';
import { open, type Opened } from '../store/opened.ts';
import { writeAtomically } from '../store/atomic.ts';
import { oneOf, readArguments } from './arguments.ts';
import { CHANGES } from './import-options.ts';
import { DONE, UNUSABLE, type Shell, type Verb } from './verb.ts';

const OPTIONS = {
  json: { type: 'boolean' }, docx: { type: 'string' }, html: { type: 'string' }, form: { type: 'string' }, title: { type: 'string' }, shorten: { type: 'boolean' }, changes: { type: 'string' },
} as const;

export const verb: Verb = {
  summary: { uk: 'порівняти дві редакції або два тексти: статті, частини, слова', en: 'compare two editions or two texts: articles, paragraphs, words' },
  help: {
    uk: `zvirka compare REF REF [--json] [--docx F] [--html F] [--form cabinet|rada] [--shorten] [--changes accept|reject]

Порівнює перший текст (чинний) із другим (новим): що змінено, додано, вилучено, перенумеровано, переміщено, поділено,
об’єднано. Примітки редакції не порівнюються: з них береться, яким актом внесено зміну. Посилання, у яких лише змінився
номер того самого положення, показано окремо. REF: файл джерела, редакція (акт@дата[.мова]) або акт; у порівняльній
таблиці Word два тексти: таблиця.docx#current і таблиця.docx#draft.

  --json      одне значення JSON: {from, to, changes, others, counts}
  --docx F    записати порівняльну таблицю до файлу Word
  --html F    записати її однією сторінкою
  --form      форма таблиці: cabinet (Регламент КМУ № 950, додаток 7; звичайно ця) або rada (законопроект; форма не звірена)
  --title     назва проекту для заголовка таблиці: «постанови Кабінету Міністрів України „Про …“»
  --shorten   незмінене у структурній одиниці скорочувати до «…»
  --changes   що робити з виправленнями у файлі Word: прийняти (accept) чи відхилити (reject)

Приклади:
  zvirka compare ua/1710-17@2020-01-01 ua/1710-17
  zvirka compare ua/1710-17 проєкт.docx --docx таблиця.docx --shorten`,
    en: `zvirka compare REF REF [--json] [--docx F] [--html F] [--form cabinet|rada] [--shorten] [--changes accept|reject]

Compares the first text (in force) with the second (new): what was amended, added, repealed, renumbered, moved, split, merged.
Editorial notes are no part of it: they tell which act made a change. A reference whose target only got another number is shown apart. REF: a source file, an edition (act@date[.lang]) or an act; a comparative table in Word
holds two texts: table.docx#current and table.docx#draft.

  --json      one JSON value: {from, to, changes, others, counts}
  --docx F    write the comparative table (порівняльна таблиця) to a Word file
  --html F    write it as one page
  --form      its form: cabinet (Rules of the Cabinet № 950, annex 7; the default) or rada (bills; form not verified)
  --title     name of the draft for the heading of the table
  --shorten   shorten what did not change inside a unit to "…"
  --changes   what to do with tracked changes of a Word file: accept or reject them

Examples:
  zvirka compare ua/1710-17@2020-01-01 ua/1710-17
  zvirka compare ua/1710-17 draft.docx --docx table.docx --shorten`,
  },
  run: async (args, shell) => {
    const { values, positionals } = readArguments('compare', args, OPTIONS, ['REF', 'REF']);
    const changes = values.changes === undefined ? undefined : oneOf(values.changes, CHANGES, '--changes');
    const form = oneOf(values.form ?? 'cabinet', COMPARATIVE_FORM_NAMES, '--form');
    const refs: [string, string] = [positionals[0] ?? '', positionals[1] ?? ''];
    const [from, to] = [await open(refs[0], { changes }), await open(refs[1], { changes })];
    const unusable = [from, to].some((text, at) => tellOf(text, refs[at]!, shell));
    if (unusable) return UNUSABLE;
    const comparison = withAmendingActs(compareEditions(from.body, to.body, { lang: from.lang === to.lang ? to.lang : undefined }), from.body, to.body);
    await writeTable(comparison, { form, shorten: values.shorten === true, ...(values.title !== undefined && { title: values.title }) }, values);
    shell.print(values.json ? JSON.stringify(compareJson(refs, from, to, comparison), null, 2) : comparePage(comparison, shell.speech));
    return DONE;
  },
};

/** The порівняльна таблиця, to the files that were asked for. */
async function writeTable(comparison: Comparison, request: ComparativeRequest, files: { docx?: string | undefined; html?: string | undefined }): Promise<void> {
  if (files.docx === undefined && files.html === undefined) return;
  const sheet = comparativeSheet(comparison, request);
  const write = (file: string, bytes: string | Uint8Array): Promise<void> => writeAtomically(path.dirname(path.resolve(file)), path.basename(file), bytes);
  if (files.docx !== undefined) await write(files.docx, await sheetDocx(sheet));
  if (files.html !== undefined) await write(files.html, sheetHtml(sheet));
}

/** Says what was noticed in a text when it cannot be used; true then. */
function tellOf({ messages, dialect }: Opened, ref: string, shell: Shell): boolean {
  if (!hasErrors(messages)) return false;
  for (const line of messageLines(messages, shell.speech, placesOf(dialect))) shell.tell(`${ref}: ${line}`);
  return true;
}
