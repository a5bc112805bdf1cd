/** `zvirka import FILE`: brings a text into the collection, with a report a lawyer understands. */
import { importJson } from '../report/import-facts.ts';
import { importPage } from '../report/import-page.ts';
import { importEdition, type ImportState } from '../store/import-edition.ts';
import { importRequest } from './import-options.ts';
import { DONE, FINDINGS, UNUSABLE, type ExitCode, type Verb } from './verb.ts';

/** A text of ours that failed its own check, or that would replace another, is a finding; a file of no use is unusable. */
const EXIT: Record<ImportState, ExitCode> = { written: DONE, rehearsed: DONE, unchanged: DONE, differs: FINDINGS, unfaithful: FINDINGS, unusable: UNUSABLE };

export const verb: Verb = {
  summary: { uk: 'внести текст до збірки: файл Ради, EUR-Lex, Word або правовий Markdown', en: 'bring a text into the collection: a file of the Rada, EUR-Lex, Word or legal Markdown' },
  help: {
    uk: `zvirka import ФАЙЛ --act АКТ --date ДАТА --lang МОВА [параметри]

Вносить текст до збірки і друкує звіт. Формат визначається за змістом. Текст, який уже є, без --replace не замінюється.

  --act АКТ        ua/1710-17, eu/32016r0679: юрисдикція і назва теки
  --date ДАТА      дата редакції, рік-місяць-день
  --lang МОВА      uk, en, fr, de, pl, ro, bg, cs, ru
  --nature ВИД     original, consolidated, official-translation, working-translation, draft, training
  --changes ЩО     виправлення у файлі Word: accept (прийняти) або reject (відхилити)
  --side СТОРОНА   текст із порівняльної таблиці Word: current (чинний) або draft (проєкт)
  --publisher ХТО  хто оприлюднив текст
  --url АДРЕСА     офіційна адреса
  --retrieved ДАТА коли текст узято
  --to КУДИ        content, collection або інша тека; звичайно тека ZVIRKA_CONTENT, а без неї collection
  --dry-run        показати звіт і нічого не записати
  --replace        замінити текст, який уже є
  --json           одне значення JSON замість звіту

Приклади:
  zvirka import закон.txt --act ua/1710-17 --date 2021-08-15 --lang uk
  zvirka import проєкт.docx --act ua/proiekt-1 --date 2026-03-01 --lang uk --changes accept --dry-run`,
    en: `zvirka import FILE --act ACT --date DATE --lang LANGUAGE [options]

Brings a text into the collection and prints a report. The format is told by content. A text that is there already is
not replaced without --replace.

  --act ACT         ua/1710-17, eu/32016r0679: jurisdiction and name of the folder
  --date DATE       date of the edition, year-month-day
  --lang LANGUAGE   uk, en, fr, de, pl, ro, bg, cs, ru
  --nature KIND     original, consolidated, official-translation, working-translation, draft, training
  --changes WHAT    tracked changes of a Word file: accept or reject
  --side SIDE       the text of a comparative table in Word: current (in force) or draft
  --publisher WHO   who published the text
  --url ADDRESS     its official address
  --retrieved DATE  when it was taken
  --to WHERE        content, collection or another folder; by default that of ZVIRKA_CONTENT, else collection
  --dry-run         show the report, write nothing
  --replace         replace a text that is there
  --json            one JSON value instead of the report

Examples:
  zvirka import law.txt --act ua/1710-17 --date 2021-08-15 --lang uk
  zvirka import draft.docx --act ua/draft-1 --date 2026-03-01 --lang uk --changes accept --dry-run`,
  },
  run: async (args, shell) => {
    const { request, json } = importRequest(args);
    const outcome = await importEdition(request);
    const report = json ? JSON.stringify(importJson(outcome, shell.speech), null, 2) : importPage(request.file, outcome, shell.speech);
    if (outcome.edition || json) shell.print(report);
    else shell.tell(report);
    return EXIT[outcome.state];
  },
};
