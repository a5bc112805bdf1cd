/** `zvirka text REF`: the plain text of the law in order, as the source prints it; what fidelity checks compare. */
import { SIDES } from '../../src/lib/model/edition-schema.ts';
import { hasErrors } from '../../src/lib/model/message.ts';
import { bySeverity, messageJson, messageLine, placesOf } from '../report/message-lines.ts';
import { open } from '../store/opened.ts';
import { CHANGES } from './import-options.ts';
import { oneOf, readArguments } from './arguments.ts';
import { DONE, UNUSABLE, type Verb } from './verb.ts';

export const verb: Verb = {
  summary: { uk: 'текст закону по порядку, як у джерелі, без оформлення сторінки', en: 'the text of the law in order, as the source prints it, without page furniture' },
  help: {
    uk: `zvirka text REF [--no-notes] [--json] [--changes accept|reject] [--side current|draft]

Друкує текст: один друкований рядок — один рядок, клітинки таблиці по одній на рядок. Порожніх рядків немає.
REF: файл джерела, редакція (акт@дата[.мова]) або акт (його найновіша редакція).

  --no-notes  без приміток редакції ({…} у Раді, ▼M1 в EUR-Lex)
  --json      одне значення JSON: {text, messages}
  --changes   що робити з виправленнями у файлі Word: прийняти (accept) чи відхилити (reject)
  --side      котрий текст порівняльної таблиці Word: чинний (current) чи проєкт (draft); те саме: файл.docx#draft

Приклади:
  zvirka text закон.txt > закон-чистий.txt
  zvirka text ua/1710-17@2021-08-15.uk --no-notes`,
    en: `zvirka text REF [--no-notes] [--json] [--changes accept|reject] [--side current|draft]

Prints the text: one printed line a line, the cells of a table one a line. There are no empty lines.
REF: a source file, an edition (act@date[.lang]) or an act (its newest edition).

  --no-notes  without editorial notes ({…} at the Rada, ▼M1 in EUR-Lex)
  --json      one JSON value: {text, messages}
  --changes   what to do with tracked changes of a Word file: accept or reject them
  --side      which text of a comparative table in Word: in force (current) or the draft; the same: file.docx#draft

Examples:
  zvirka text law.txt > law-plain.txt
  zvirka text ua/1710-17@2021-08-15.uk --no-notes`,
  },
  run: async (args, shell) => {
    const options = { json: { type: 'boolean' }, 'no-notes': { type: 'boolean' }, changes: { type: 'string' }, side: { type: 'string' } } as const;
    const { values, positionals } = readArguments('text', args, options, ['REF']);
    const changes = values.changes === undefined ? undefined : oneOf(values.changes, CHANGES, '--changes');
    const side = values.side === undefined ? undefined : oneOf(values.side, SIDES, '--side');
    const opened = await open(positionals[0] ?? '', { changes, side });
    const unusable = hasErrors(opened.messages);
    const text = unusable ? '' : opened.text({ notes: !values['no-notes'] });
    for (const m of bySeverity(opened.messages)) if (m.severity !== 'info') shell.tell(messageLine(m, shell.speech, placesOf(opened.dialect)));
    if (values.json) shell.print(JSON.stringify({ text, messages: opened.messages.map((m) => messageJson(m, shell.speech)) }, null, 2));
    else if (!unusable) shell.print(text);
    return unusable ? UNUSABLE : DONE;
  },
};
