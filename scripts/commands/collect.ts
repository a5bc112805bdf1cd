/** `zvirka collect [ACT…]`: takes official texts from their publishers into the collection, within the publishers' limits. */
import { setTimeout as sleep } from 'node:timers/promises';
import { LANGS } from '../../src/lib/model/edition-schema.ts';
import type { Lang } from '../../src/lib/model/edition.ts';
import { collect } from '../collect/collect.ts';
import { planOf, type Plan } from '../collect/plan.ts';
import { publishersFrom } from '../collect/publishers.ts';
import type { Outcome } from '../collect/run.ts';
import type { EditionChoice, Wish } from '../collect/steps.ts';
import { planPage } from '../report/collect-plan.ts';
import { progress } from '../report/collect-progress.ts';
import { collectJson, resultPage } from '../report/collect-result.ts';
import { usageError } from '../report/usage-error.ts';
import { overlayFolder } from '../store/layers.ts';
import { isoDate, oneOf, readArguments } from './arguments.ts';
import { DONE, FINDINGS, type Shell, type Verb } from './verb.ts';

const OPTIONS = {
  editions: { type: 'string' }, langs: { type: 'string' }, format: { type: 'string' }, consolidated: { type: 'boolean' },
  replace: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' },
} as const;

const FORMATS = ['xhtml', 'formex'] as const;

export const verb: Verb = {
  summary: { uk: 'зібрати офіційні тексти: із відкритих даних Ради та з Publications Office ЄС', en: 'collect official texts: from the Rada’s open data and the EU Publications Office' },
  help: {
    uk: `zvirka collect [АКТ…] [параметри]

Бере офіційні тексти до збірки: усі акти, картки яких називають номер Ради, CELEX або ELI, або лише названі. Спершу
друкує план. Дотримується меж публікаторів (паузи, денні межі). Перерваний запуск продовжується тією самою командою.
Сторінка перевірки на робота, порожня сторінка або текст іншою мовою до збірки не потрапляє.

  АКТ               ua/1710-17, eu/32016r0399; rada:254к/96-вр; celex:32016R0399, celex:02016R0399-20240710
  --editions ЩО     редакції Ради: newest (звичайно), all або since:2020-01-01
  --langs МОВИ      мови текстів ЄС через кому, звичайно en
  --format ФОРМАТ   тексти ЄС як xhtml (звичайно) або formex
  --consolidated    також зведені тексти ЄС, адреси яких називає картка акта
  --replace         запитати знову і замінити тексти, що змінилися
  --dry-run         лише показати план, нічого не запитувати
  --json            одне значення JSON

Приклади:
  zvirka collect rada:1710-17 --editions all --dry-run
  zvirka collect celex:32016R0399 celex:02016R0399-20240710 --langs en,fr`,
    en: `zvirka collect [ACT…] [options]

Takes official texts into the collection: of all acts whose records name a number of the Rada, a CELEX or an ELI, or of
those named. Prints a plan first. Keeps the publishers' limits (pauses, volume a day). An interrupted run is gone on with
by the same command. A robot check, an empty page or a text in another language never gets into the collection.

  ACT               ua/1710-17, eu/32016r0399; rada:254к/96-вр; celex:32016R0399, celex:02016R0399-20240710
  --editions WHICH  editions of the Rada: newest (default), all or since:2020-01-01
  --langs LANGUAGES languages of EU texts, parted by commas, by default en
  --format FORMAT   EU texts as xhtml (default) or formex
  --consolidated    also the consolidations of EU acts whose addresses the record names
  --replace         ask again, and replace texts that have changed
  --dry-run         only show the plan, ask for nothing
  --json            one JSON value

Examples:
  zvirka collect rada:1710-17 --editions all --dry-run
  zvirka collect celex:32016R0399 celex:02016R0399-20240710 --langs en,fr`,
  },
  run: async (args, shell) => {
    const { values, positionals } = readArguments('collect', args, OPTIONS, ['ACT…']);
    const wish: Wish = {
      editions: editionChoice(values.editions ?? 'newest'),
      langs: languages(values.langs ?? 'en'),
      format: oneOf(values.format ?? 'xhtml', FORMATS, '--format'),
      consolidated: values.consolidated === true,
      replace: values.replace === true,
    };
    const publishers = publishersFrom(process.env);
    const plan = await planOf(positionals, wish, { publishers, overlay: overlayFolder(), now: Date.now() });
    const page = planPage(plan, publishers, shell.speech);
    const rehearsal = values['dry-run'] === true || plan.acts.length === 0;
    if (!rehearsal || values.json) shell.tell(page);
    else shell.print(page);
    const outcome = rehearsal ? undefined : await run(plan, publishers, shell);
    if (values.json) shell.print(JSON.stringify(collectJson(plan, outcome, publishers, shell.speech), null, 2));
    else if (outcome) shell.print(resultPage(outcome, shell.speech));
    return outcome && outcome.refused.length > 0 ? FINDINGS : DONE;
  },
};

async function run(plan: Plan, publishers: ReturnType<typeof publishersFrom>, { tell, speech }: Shell): Promise<Outcome> {
  const screen = { isTerminal: process.stderr.isTTY === true, write: (text: string) => void process.stderr.write(text), tell };
  const shown = progress(screen, speech);
  const pause = async (milliseconds: number): Promise<void> => {
    shown.waiting(milliseconds);
    await sleep(milliseconds);
  };
  try {
    return await collect(plan, { publishers, clock: { now: Date.now, sleep: pause, random: Math.random }, overlay: overlayFolder(), watch: shown });
  } finally {
    shown.end();
  }
}

function editionChoice(given: string): EditionChoice {
  if (given.startsWith('since:')) return { since: isoDate(given.slice('since:'.length), '--editions') };
  if (given === 'newest' || given === 'all') return given;
  throw usageError('not-listed', { given, option: '--editions', known: 'newest, all, since:2020-01-01' });
}

const languages = (given: string): Lang[] => [...new Set(given.split(',').map((lang) => oneOf(lang.trim(), LANGS, '--langs')))];
