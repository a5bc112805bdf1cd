/** `zvirka history REF`: what the editorial notes of a text tell of its amendments, as JSON or for a person. */
import { amendmentsWithin, historyOf } from '../../src/lib/history/history.ts';
import { hasErrors, message } from '../../src/lib/model/message.ts';
import { historyJson } from '../report/history-json.ts';
import { historyPage } from '../report/history-page.ts';
import { messageLines, placesOf } from '../report/message-lines.ts';
import { open } from '../store/opened.ts';
import { readArguments } from './arguments.ts';
import { DONE, UNUSABLE, type Verb } from './verb.ts';

const LONGEST_QUOTE = 160;

export const verb: Verb = {
  summary: { uk: 'історія змін за примітками: яке положення, що зроблено, яким актом, коли', en: 'the amendment history told by notes: which provision, what was done, by which act, when' },
  help: {
    uk: `zvirka history REF [--of EID] [--json]

Читає примітки видавця («{Статтю 5 доповнено …}», ▼M1) як історію змін. Примітку, яку зрозуміло не повністю,
показує з її текстом. REF: файл джерела, редакція (акт@дата[.мова]) або акт (його найновіша редакція).

  --of EID   лише зміни одного положення і того, що в ньому: art_5
  --json     одне значення JSON: {act?, lang, acts, amendments, understood, messages}

Приклади:
  zvirka history закон.txt
  zvirka history ua/1710-17 --of art_5 --json`,
    en: `zvirka history REF [--of EID] [--json]

Reads the publisher's notes («{Статтю 5 доповнено …}», ▼M1) as a history of amendments. A note that is not
understood in full is shown with its text. REF: a source file, an edition (act@date[.lang]) or an act (its newest edition).

  --of EID   only the amendments of one provision and what is in it: art_5
  --json     one JSON value: {act?, lang, acts, amendments, understood, messages}

Examples:
  zvirka history law.txt
  zvirka history ua/1710-17 --of art_5 --json`,
  },
  run: async (args, shell) => {
    const { values, positionals } = readArguments('history', args, { json: { type: 'boolean' }, of: { type: 'string' } }, ['REF']);
    const opened = await open(positionals[0] ?? '');
    const unusable = hasErrors(opened.messages);
    const history = historyOf(opened.body);
    const amendments = values.of === undefined ? history.amendments : amendmentsWithin(history, values.of);
    const unclear = amendments.filter(({ understood }) => !understood).map(({ at, text }) => message('note-not-understood', { quote: text.replace(/\s+/g, ' ').slice(0, LONGEST_QUOTE) }, at));
    const none = amendments.length === 0 && !unusable ? [message('history-none')] : [];
    const messages = [...(unusable ? opened.messages : []), ...unclear, ...none];
    for (const line of messageLines(messages, shell.speech, placesOf(opened.dialect))) shell.tell(line);
    if (values.json) shell.print(JSON.stringify(historyJson(opened, { ...history, amendments: [...amendments] }, messages, shell.speech), null, 2));
    else if (!unusable) shell.print(historyPage({ ...history, amendments: [...amendments] }, shell.speech));
    return unusable ? UNUSABLE : DONE;
  },
};
