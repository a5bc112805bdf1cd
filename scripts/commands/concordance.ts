/** `zvirka concordance EU`: the table of concordance of an EU act as it stands today; `concordance sign EU` binds its verdicts to texts. */
import { concordanceJson, reverseJson } from '../report/concordance-json.ts';
import { concordancePage, reversePage } from '../report/concordance-page.ts';
import { ofUkrainianAct, openTable } from '../store/concordance-table.ts';
import { actId, readArguments } from './arguments.ts';
import { EXPORT_HELP, EXPORT_OPTIONS, exportTable } from './concordance-export.ts';
import { IMPORT_HELP, runImport } from './concordance-import.ts';
import { runSigning, SIGNING_HELP } from './concordance-sign.ts';
import { DONE, type Verb } from './verb.ts';

const OPTIONS = { ...EXPORT_OPTIONS, json: { type: 'boolean' }, ua: { type: 'string' }, reverse: { type: 'boolean' } } as const;

export const verb: Verb = {
  summary: { uk: 'таблиця відповідності акта ЄС: оцінки, що потребує перегляду, що не оцінено', en: 'the table of concordance of an EU act: verdicts, what is stale, what is not assessed' },
  help: {
    uk: `zvirka concordance АКТ-ЄС [--ua АКТ] [--reverse] [--json] [--csv F] [--form F] [--docx F] [--xlsx F] [--html F]
zvirka concordance sign АКТ-ЄС …
zvirka concordance import ФАЙЛ.xlsx|ФАЙЛ.docx …

Показує таблицю відповідності з content/concordance: кожен рядок з оцінкою і з тим, чи тексти досі ті самі, які оцінювали;
що змінилося відтоді; положення, для яких рядка немає; кількості за оцінками. Рядок, що потребує перегляду, не рахується оціненим.

  --ua АКТ   лише рядки, де названо цей акт України
  --reverse  від норм України до положень акта ЄС
  --json     одне значення JSON: {eu, edition, rows, counts, stale, unassessed}; з --reverse замість rows: acts
  --csv F    записати таблицю до файлу CSV

${EXPORT_HELP.uk}

${SIGNING_HELP.uk}

${IMPORT_HELP.uk}

Приклади:
  zvirka concordance 32016r0399 --ua ua/1710-17 --csv таблиця.csv
  zvirka concordance 32016r0399 --form ua-950-a --docx таблиця.docx
  zvirka concordance import від-експерта.xlsx --dry-run
  zvirka concordance sign eu/32016r0399 --date 2026-11-22 --author "Звірка"`,
    en: `zvirka concordance EU-ACT [--ua ACT] [--reverse] [--json] [--csv F] [--form F] [--docx F] [--xlsx F] [--html F]
zvirka concordance sign EU-ACT …
zvirka concordance import FILE.xlsx|FILE.docx …

Shows the table of concordance from content/concordance: each row with its verdict and whether the texts are still those that
were judged; what has changed since; provisions without a row; counts by verdict. A stale row does not count as assessed.

  --ua ACT   only rows that name this Ukrainian act
  --reverse  from Ukrainian provisions to those of the EU act
  --json     one JSON value: {eu, edition, rows, counts, stale, unassessed}; with --reverse acts in the place of rows
  --csv F    write the table to a CSV file

${EXPORT_HELP.en}

${SIGNING_HELP.en}

${IMPORT_HELP.en}

Examples:
  zvirka concordance 32016r0399 --ua ua/1710-17 --csv table.csv
  zvirka concordance 32016r0399 --form ua-950-a --docx table.docx
  zvirka concordance import from-the-expert.xlsx --dry-run
  zvirka concordance sign eu/32016r0399 --date 2026-11-22 --author "Zvirka"`,
  },
  run: async (args, shell) => {
    if (args[0] === 'sign') return runSigning(args.slice(1), shell);
    if (args[0] === 'import') return runImport(args.slice(1), shell);
    const { values, positionals } = readArguments('concordance', args, OPTIONS, ['EU']);
    const whole = await openTable(positionals[0] ?? '');
    const table = values.ua === undefined ? whole : ofUkrainianAct(whole, actId(values.ua));
    const [asJson, asPage] = values.reverse ? [reverseJson, reversePage] : [concordanceJson, concordancePage];
    if (await exportTable(table, values, values.json === true, shell)) return DONE;
    shell.print(values.json ? JSON.stringify(asJson(table, shell.speech), null, 2) : asPage(table, shell.speech));
    return DONE;
  },
};
