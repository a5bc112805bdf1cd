/** `zvirka correlate OLD NEW`: the correlation table of two acts, as a page, JSON of the contract, or CSV. */
import path from 'node:path';
import { correlate } from '../../src/lib/correlate/correlate.ts';
import { hasErrors } from '../../src/lib/model/message.ts';
import { correlationCsv } from '../report/correlate-csv.ts';
import { correlationJson } from '../report/correlate-json.ts';
import { correlationPage } from '../report/correlate-page.ts';
import { messageLines, placesOf } from '../report/message-lines.ts';
import { writeAtomically } from '../store/atomic.ts';
import { open, type Opened } from '../store/opened.ts';
import { readArguments } from './arguments.ts';
import { DONE, UNUSABLE, type Shell, type Verb } from './verb.ts';

const OPTIONS = { json: { type: 'boolean' }, csv: { type: 'string' } } as const;

export const verb: Verb = {
  summary: { uk: 'таблиця кореляції двох актів: котра стаття нового продовжує котру старого', en: 'the correlation table of two acts: which new article continues which old one' },
  help: {
    uk: `zvirka correlate СТАРИЙ НОВИЙ [--json] [--csv F]

Пропонує, котра стаття нового акта продовжує котру статтю старого: одна кілька, кілька одну, жодна. Обидва тексти однією
мовою. Додатки не читаються. REF: файл джерела, редакція (акт@дата[.мова]) або акт (його найновіша редакція).

  --json     одне значення JSON: {old, new, rows: [{old, new, kind, score, reasons}], detail}
  --csv F    записати таблицю до файлу CSV

Приклади:
  zvirka correlate старий-закон.txt новий-закон.txt
  zvirka correlate eu/reg-1-2001 eu/reg-2-2012 --csv таблиця.csv`,
    en: `zvirka correlate OLD NEW [--json] [--csv F]

Proposes which article of the new act continues which of the old one: one to several, several to one, none. Both texts in one
language. Annexes are not read. REF: a source file, an edition (act@date[.lang]) or an act (its newest edition).

  --json     one JSON value: {old, new, rows: [{old, new, kind, score, reasons}], detail}
  --csv F    write the table to a CSV file

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
    shell.print(values.json ? JSON.stringify(correlationJson(refs, correlation, shell.speech), null, 2) : correlationPage(correlation, shell.speech));
    return DONE;
  },
};

/** Tells the messages of a text; true when it cannot be used. */
function tell({ messages, dialect }: Opened, shell: Shell): boolean {
  for (const line of messageLines(messages, shell.speech, placesOf(dialect))) shell.tell(line);
  return hasErrors(messages);
}
