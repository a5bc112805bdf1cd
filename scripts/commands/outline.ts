/** `zvirka outline REF`: the structure of a text, as JSON of the contract or as a tree for a person. */
import { SIDES } from '../../src/lib/model/edition-schema.ts';
import { hasErrors } from '../../src/lib/model/message.ts';
import { messageLines, placesOf } from '../report/message-lines.ts';
import { outlineJson } from '../report/outline-json.ts';
import { outlinePage } from '../report/outline-page.ts';
import { open } from '../store/opened.ts';
import { CHANGES } from './import-options.ts';
import { oneOf, readArguments } from './arguments.ts';
import { DONE, UNUSABLE, type Verb } from './verb.ts';

export const verb: Verb = {
  summary: { uk: 'будова тексту: розділи, статті, кількість приміток і додатків', en: 'the structure of a text: chapters, articles, counts of notes and annexes' },
  help: {
    uk: `zvirka outline REF [--json] [--changes accept|reject] [--side current|draft]

Показує будову тексту. REF: файл джерела, редакція (акт@дата[.мова]) або акт (його найновіша редакція).

  --json      одне значення JSON: {act?, lang, dialect, articles, recitals, annexes, notes, messages}
  --changes   що робити з виправленнями у файлі Word: прийняти (accept) чи відхилити (reject)
  --side      котрий текст порівняльної таблиці Word: чинний (current) чи проєкт (draft); те саме: файл.docx#draft

Приклади:
  zvirka outline закон.txt
  zvirka outline ua/1710-17@2021-08-15 --json`,
    en: `zvirka outline REF [--json] [--changes accept|reject] [--side current|draft]

Shows the structure of a text. REF: a source file, an edition (act@date[.lang]) or an act (its newest edition).

  --json      one JSON value: {act?, lang, dialect, articles, recitals, annexes, notes, messages}
  --changes   what to do with tracked changes of a Word file: accept or reject them
  --side      which text of a comparative table in Word: in force (current) or the draft; the same: file.docx#draft

Examples:
  zvirka outline law.txt
  zvirka outline ua/1710-17@2021-08-15 --json`,
  },
  run: async (args, shell) => {
    const { values, positionals } = readArguments('outline', args, { json: { type: 'boolean' }, changes: { type: 'string' }, side: { type: 'string' } }, ['REF']);
    const changes = values.changes === undefined ? undefined : oneOf(values.changes, CHANGES, '--changes');
    const side = values.side === undefined ? undefined : oneOf(values.side, SIDES, '--side');
    const opened = await open(positionals[0] ?? '', { changes, side });
    const unusable = hasErrors(opened.messages);
    for (const line of messageLines(opened.messages, shell.speech, placesOf(opened.dialect))) shell.tell(line);
    if (values.json) shell.print(JSON.stringify(outlineJson(opened, shell.speech), null, 2));
    else if (!unusable) shell.print(outlinePage(opened, shell.speech));
    return unusable ? UNUSABLE : DONE;
  },
};
