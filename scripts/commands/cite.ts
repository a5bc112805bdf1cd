/** `zvirka cite REF`: what a text cites, followed to provisions; as JSON of the contract or as a page for a person. */
import { hasErrors } from '../../src/lib/model/message.ts';
import { citeJson } from '../report/cite-json.ts';
import { citePage } from '../report/cite-page.ts';
import { bySeverity, messageLine, placesOf } from '../report/message-lines.ts';
import { citedBy } from '../store/cited.ts';
import { openCollection } from '../store/collection.ts';
import { open } from '../store/opened.ts';
import { CHANGES } from './import-options.ts';
import { oneOf, readArguments } from './arguments.ts';
import { DONE, UNUSABLE, type Verb } from './verb.ts';

export const verb: Verb = {
  summary: { uk: 'посилання в тексті: на що, де воно, чи існує таке положення', en: 'the citations of a text: what they cite, where it is, whether it exists' },
  help: {
    uk: `zvirka cite REF [--json] [--changes accept|reject]

Знаходить у тексті посилання на положення цього та інших актів і простежує їх. REF: файл джерела, редакція (акт@дата[.мова])
або акт (його найновіша редакція). Тексти українською та англійською.

  --json      одне значення JSON: {act?, lang, dialect, citations, counts, unresolved, messages};
              start і end — місця в тексті, який друкує zvirka text REF
  --changes   що робити з виправленнями у файлі Word: прийняти (accept) чи відхилити (reject)

Приклади:
  zvirka cite закон.txt
  zvirka cite ua/1710-17@2021-08-15 --json`,
    en: `zvirka cite REF [--json] [--changes accept|reject]

Finds the citations of a text, to provisions of this act and of others, and follows them. REF: a source file, an edition
(act@date[.lang]) or an act (its newest edition). Texts in Ukrainian and English.

  --json      one JSON value: {act?, lang, dialect, citations, counts, unresolved, messages};
              start and end are places in the text that zvirka text REF prints
  --changes   what to do with tracked changes of a Word file: accept or reject them

Examples:
  zvirka cite law.txt
  zvirka cite ua/1710-17@2021-08-15 --json`,
  },
  run: async (args, shell) => {
    const { values, positionals } = readArguments('cite', args, { json: { type: 'boolean' }, changes: { type: 'string' } }, ['REF']);
    const changes = values.changes === undefined ? undefined : oneOf(values.changes, CHANGES, '--changes');
    const opened = await open(positionals[0] ?? '', { changes });
    const unusable = hasErrors(opened.messages);
    const { value: citations, messages } = await citedBy(opened, (await openCollection()).acts);
    for (const m of bySeverity([...opened.messages, ...messages])) if (m.severity !== 'info') shell.tell(messageLine(m, shell.speech, placesOf(opened.dialect)));
    if (values.json) shell.print(JSON.stringify(citeJson(opened, citations, messages, shell.speech), null, 2));
    else if (!unusable) shell.print(citePage(opened, citations, shell.speech));
    return unusable ? UNUSABLE : DONE;
  },
};
