/** `zvirka compare REF REF`: two texts of law, provision by provision. */
import { compareEditions } from '../../src/lib/compare/compare.ts';
import { hasErrors } from '../../src/lib/model/message.ts';
import { compareJson } from '../report/compare-json.ts';
import { comparePage } from '../report/compare-page.ts';
import { messageLines, placesOf } from '../report/message-lines.ts';
import { open, type Opened } from '../store/opened.ts';
import { oneOf, readArguments } from './arguments.ts';
import { CHANGES } from './import-options.ts';
import { DONE, UNUSABLE, type Shell, type Verb } from './verb.ts';

export const verb: Verb = {
  summary: { uk: 'порівняти дві редакції або два тексти: статті, частини, слова', en: 'compare two editions or two texts: articles, paragraphs, words' },
  help: {
    uk: `zvirka compare REF REF [--json] [--changes accept|reject]

Порівнює перший текст (чинний) із другим (новим): що змінено, додано, вилучено, перенумеровано, переміщено, поділено,
об’єднано. Примітки редакції не порівнюються. REF: файл джерела, редакція (акт@дата[.мова]) або акт; у порівняльній
таблиці Word два тексти: таблиця.docx#current і таблиця.docx#draft.

  --json      одне значення JSON: {from, to, changes, others, counts}
  --changes   що робити з виправленнями у файлі Word: прийняти (accept) чи відхилити (reject)

Приклади:
  zvirka compare ua/1710-17@2020-01-01 ua/1710-17
  zvirka compare ua/1710-17 проєкт.docx --json`,
    en: `zvirka compare REF REF [--json] [--changes accept|reject]

Compares the first text (in force) with the second (new): what was amended, added, repealed, renumbered, moved, split, merged.
Editorial notes are no part of it. REF: a source file, an edition (act@date[.lang]) or an act; a comparative table in Word
holds two texts: table.docx#current and table.docx#draft.

  --json      one JSON value: {from, to, changes, others, counts}
  --changes   what to do with tracked changes of a Word file: accept or reject them

Examples:
  zvirka compare ua/1710-17@2020-01-01 ua/1710-17
  zvirka compare ua/1710-17 draft.docx --json`,
  },
  run: async (args, shell) => {
    const { values, positionals } = readArguments('compare', args, { json: { type: 'boolean' }, changes: { type: 'string' } }, ['REF', 'REF']);
    const changes = values.changes === undefined ? undefined : oneOf(values.changes, CHANGES, '--changes');
    const refs: [string, string] = [positionals[0] ?? '', positionals[1] ?? ''];
    const [from, to] = [await open(refs[0], { changes }), await open(refs[1], { changes })];
    const unusable = [from, to].some((text, at) => tellOf(text, refs[at]!, shell));
    if (unusable) return UNUSABLE;
    const comparison = compareEditions(from.body, to.body);
    shell.print(values.json ? JSON.stringify(compareJson(refs, from, to, comparison), null, 2) : comparePage(comparison, shell.speech));
    return DONE;
  },
};

/** Says what was noticed in a text when it cannot be used; true then. */
function tellOf({ messages, dialect }: Opened, ref: string, shell: Shell): boolean {
  if (!hasErrors(messages)) return false;
  for (const line of messageLines(messages, shell.speech, placesOf(dialect))) shell.tell(`${ref}: ${line}`);
  return true;
}
