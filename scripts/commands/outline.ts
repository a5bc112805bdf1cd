/** `zvirka outline REF`: the structure of a text, as JSON of the contract or as a tree for a person. */
import { SIDES } from '../../src/lib/model/edition-schema.ts';
import { hasErrors } from '../../src/lib/model/message.ts';
import { messageLines, placesOf } from '../report/message-lines.ts';
import { outlineJson } from '../report/outline-json.ts';
import { outlinePage } from '../report/outline-page.ts';
import { open } from '../store/opened.ts';
import { CHANGES } from './import-options.ts';
import { oneOf, readArguments } from './arguments.ts';
import { runWriting, WRITING } from './outline-write.ts';
import { DONE, UNUSABLE, type Verb } from './verb.ts';

export const verb: Verb = {
  summary: { uk: 'будова тексту: розділи, статті, кількість приміток і додатків', en: 'the structure of a text: chapters, articles, counts of notes and annexes' },
  help: {
    uk: `zvirka outline REF [--json] [--changes accept|reject] [--side current|draft]
zvirka outline REF --write [--act A --date D --lang L] [--nature N] [--publisher P] [--url U] [--retrieved D]
               [--format N] [--made-from ФАЙЛ] [--to ТЕКА]

Показує будову тексту. REF: файл джерела, редакція (акт@дата[.мова]) або акт (його найновіша редакція).

  --json      одне значення JSON: {act?, lang, dialect, articles, recitals, annexes, notes, messages}
  --changes   що робити з виправленнями у файлі Word: прийняти (accept) чи відхилити (reject)
  --side      котрий текст порівняльної таблиці Word: чинний (current) чи проєкт (draft); те саме: файл.docx#draft
  --write     записати перелік положень без тексту (адреса, номер, заголовок, хеш) у content/acts/<акт>/<дата>.<мова>.outline.tsv;
              --act, --date, --lang потрібні для файлу, який сам цього не каже; --to називає іншу теку;
              --made-from: файл, з якого зроблено цей (запишеться його sha256), --format: у якому форматі він був

Приклади:
  zvirka outline ua/1710-17@2021-08-15 --json
  zvirka outline закон.txt --write --act ua/1710-17 --date 2021-08-15 --lang uk`,
    en: `zvirka outline REF [--json] [--changes accept|reject] [--side current|draft]
zvirka outline REF --write [--act A --date D --lang L] [--nature N] [--publisher P] [--url U] [--retrieved D]
               [--format N] [--made-from FILE] [--to FOLDER]

Shows the structure of a text. REF: a source file, an edition (act@date[.lang]) or an act (its newest edition).

  --json      one JSON value: {act?, lang, dialect, articles, recitals, annexes, notes, messages}
  --changes   what to do with tracked changes of a Word file: accept or reject them
  --side      which text of a comparative table in Word: in force (current) or the draft; the same: file.docx#draft
  --write     write the list of provisions without the text (address, number, heading, hash) to content/acts/<act>/<date>.<lang>.outline.tsv;
              --act, --date, --lang are needed for a file that does not say so itself; --to names another folder;
              --made-from: the file this one was made of (its sha256 is recorded), --format: the format that one had

Examples:
  zvirka outline ua/1710-17@2021-08-15 --json
  zvirka outline law.txt --write --act ua/1710-17 --date 2021-08-15 --lang uk`,
  },
  run: async (args, shell) => {
    const { values, positionals } = readArguments('outline', args, { json: { type: 'boolean' }, changes: { type: 'string' }, side: { type: 'string' }, ...WRITING }, ['REF']);
    if (values.write) return runWriting(positionals[0] ?? '', values, shell);
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
