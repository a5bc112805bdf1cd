/** `zvirka check`: proves the collection, its records, its texts, and every edition against the source it was read from. */
import { checkJson } from '../report/check-json.ts';
import { checkPage } from '../report/check-page.ts';
import type { Said } from '../report/speech.ts';
import { checkCollection } from '../store/check-collection.ts';
import { readArguments } from './arguments.ts';
import { DONE, FINDINGS, type Verb } from './verb.ts';

const PROGRESS: Said = { uk: 'Перевірено редакцій: {done} із {all}', en: 'Editions checked: {done} of {all}' };
/** How often progress is told, in milliseconds: a collection that is checked at once needs none. */
const PAUSE = 2000;

/** The day where the person is: in Kyiv it begins before the one of UTC. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

export const verb: Verb = {
  summary: { uk: 'довести збірку: картки актів, тексти проти джерел, нумерацію, зв’язки', en: 'prove the collection: records of acts, texts against sources, numbering, relations' },
  help: {
    uk: `zvirka check [--quick] [--json]

Перевіряє всю збірку (content і накладену теку): картки act.yaml, дати, зв’язки, повтори актів, назви файлів, запис текстів,
нумерацію статей, частин і пунктів. Кожну редакцію звіряє зі збереженим джерелом: читає його знову й порівнює знак за знаком.
Таблиці відповідності звіряє з чинними текстами: підписи, прив’язка, названі положення, рядки, що потребують перегляду.
Читає й решту записів: органи, платформи, складові, практики, стратегії, словник, сторінки, пропозиції, набори для тренера.
Про кожну помилку сказано, в якому файлі й рядку вона та що зробити. Код виходу 0, коли немає помилок і попереджень; 1, коли є. Неперевірені факти лише перелічуються.

  --quick  не звіряти з джерелами
  --json   одне значення JSON: {acts, editions, fidelity, errors, warnings, messages}

Приклади:
  zvirka check
  ZVIRKA_CONTENT=~/закони zvirka check --quick --json`,
    en: `zvirka check [--quick] [--json]

Checks the whole collection (content and the overlay): act.yaml records, dates, relations, acts kept twice, file names, the
writing of texts, the numbers of articles, paragraphs and points. Holds every edition against its kept source: reads it again
and compares character by character. Holds tables of concordance against the law as it is: signatures, bases, the provisions
named, rows that are stale. Reads the other records too: bodies, platforms, components, practices, strategies, the glossary,
pages, proposals, sets for trainers. Each finding says file, line and what to do. Exit code 0 without errors and warnings, 1
with them. Unverified facts are only listed.

  --quick  leave the sources unread
  --json   one JSON value: {acts, editions, fidelity, errors, warnings, messages}

Examples:
  zvirka check
  ZVIRKA_CONTENT=~/laws zvirka check --quick --json`,
  },
  run: async (args, shell) => {
    const { values } = readArguments('check', args, { quick: { type: 'boolean' }, json: { type: 'boolean' } }, []);
    let told = Date.now();
    const checked = await checkCollection({}, {
      quick: values.quick === true,
      today: today(),
      onEdition: ({ done, all }) => {
        if (Date.now() - told < PAUSE) return;
        told = Date.now();
        shell.tell(PROGRESS[shell.speech].replace('{done}', String(done)).replace('{all}', String(all)));
      },
    });
    const answer = checkJson(checked, shell.speech);
    shell.print(values.json ? JSON.stringify(answer, null, 2) : checkPage(checked, shell.speech));
    return answer.errors + answer.warnings > 0 ? FINDINGS : DONE;
  },
};
