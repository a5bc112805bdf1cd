/** `zvirka check`: holds every record and every stored text of the collection against their rules. */
import type { Severity } from '../../src/lib/model/message.ts';
import { bySeverity, messageJson, messageLine } from '../report/message-lines.ts';
import type { Said } from '../report/speech.ts';
import { checkCollection } from '../store/check-collection.ts';
import { readArguments } from './arguments.ts';
import { DONE, FINDINGS, type Verb } from './verb.ts';

const SUM: Said = {
  uk: 'Акти: {acts} · редакції: {editions} · помилки: {error} · попередження: {warning} · до відома: {info}',
  en: 'Acts: {acts} · editions: {editions} · errors: {error} · warnings: {warning} · notes: {info}',
};

export const verb: Verb = {
  summary: { uk: 'перевірити збірку: картки актів, тексти, нумерацію, зв’язки', en: 'check the collection: records of acts, texts, numbering, relations' },
  help: {
    uk: `zvirka check [--json]

Перевіряє всю збірку (content і накладену теку): картки act.yaml, дати, зв’язки, назви файлів, запис текстів, нумерацію.
Код виходу 0, коли немає помилок і попереджень; 1, коли є. Неперевірені факти лише перелічуються.

  --json   одне значення JSON: {acts, editions, errors, warnings, messages}

Приклади:
  zvirka check
  ZVIRKA_CONTENT=~/закони zvirka check --json`,
    en: `zvirka check [--json]

Checks the whole collection (content and the overlay): act.yaml records, dates, relations, file names, the writing of texts,
numbering. Exit code 0 without errors and warnings, 1 with them. Unverified facts are only listed.

  --json   one JSON value: {acts, editions, errors, warnings, messages}

Examples:
  zvirka check
  ZVIRKA_CONTENT=~/laws zvirka check --json`,
  },
  run: async (args, shell) => {
    const { values } = readArguments('check', args, { json: { type: 'boolean' } }, []);
    const { acts, editions, messages } = await checkCollection();
    const count = (severity: Severity): number => messages.filter((m) => m.severity === severity).length;
    const counts: Record<string, number> = { acts, editions, error: count('error'), warning: count('warning'), info: count('info') };
    if (values.json) {
      const said = bySeverity(messages).map((m) => messageJson(m, shell.speech));
      shell.print(JSON.stringify({ acts, editions, errors: counts['error'], warnings: counts['warning'], messages: said }, null, 2));
    } else {
      for (const m of bySeverity(messages)) shell.print(messageLine(m, shell.speech));
      shell.print(SUM[shell.speech].replace(/\{(\w+)\}/g, (_, name: string) => String(counts[name])));
    }
    return count('error') + count('warning') > 0 ? FINDINGS : DONE;
  },
};
