/** `zvirka pack`: a few acts as a small site of their own, on a stick or in an archive. */
import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { choiceOf } from '../pack/choice.ts';
import { packTarget } from '../pack/place.ts';
import { packSet, packStock } from '../pack/sets.ts';
import { buildPack } from '../pack/site.ts';
import { writePack } from '../pack/write.ts';
import { packJson } from '../report/pack-json.ts';
import { packPage } from '../report/pack-page.ts';
import type { Said } from '../report/speech.ts';
import { reasonOf, UsageError, usageError } from '../report/usage-error.ts';
import { clearAbandoned } from '../store/atomic.ts';
import { openCollection } from '../store/collection.ts';
import { projectFolder, shown } from '../store/layers.ts';
import { needed, readArguments } from './arguments.ts';
import { DONE, type Shell, type Verb } from './verb.ts';

const OPTIONS = {
  set: { type: 'string' }, acts: { type: 'string', multiple: true }, tables: { type: 'string', multiple: true }, workbooks: { type: 'string', multiple: true }, out: { type: 'string' },
  replace: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' },
} as const;

const BUILDING: Said = { uk: 'Складаю набір, актів: {acts}…', en: 'Building the pack, acts: {acts}…' };

export const verb: Verb = {
  summary: { uk: 'набір для тренера: кілька актів із пошуком у теці чи архіві, без мережі', en: 'a pack for a trainer: a few acts with search in a folder or an archive, no network' },
  help: {
    uk: `zvirka pack --acts АКТ,… [--tables ПОРІВНЯННЯ,…] [--workbooks АКТ-ЄС,…] --out ТЕКА|АРХІВ.zip [--replace] [--dry-run] [--json]
zvirka pack --set НАБІР … --out ТЕКА|АРХІВ.zip

Складає малий сайт із названих актів: усі їхні редакції й порівняння, пошук лише в них, обидві мови. Відкривається з флешки
подвійним натисканням на START.html, без мережі. Шляхи короткі, латинкою: їх приймають FAT32 і Windows. Набір або записано
цілком, або не записано зовсім.

  --set       готовий набір із content/packs: training — навчальні акти, питання, ключ, таблиці на одне заняття
  --acts      акти через кому: ua/nt-1,eu/tr-1
  --tables    порівняння редакцій через кому, за адресою їхньої сторінки: ua/nt-1/2024-05-12.uk..2026-03-01.uk; кожне буде
              ще й таблицею Word у теці tables
  --workbooks акти ЄС через кому: таблиця відповідності кожного як робоча книга Excel у теці tables
  --out       куди: тека, або архів, якщо назва закінчується на .zip
  --replace   замінити набір, який там уже є
  --dry-run   лише показати, що було б у наборі та скільки займе
  --json      одне значення JSON: {out, kind, written, start, acts, tables, workbooks, search, other, files, bytes, longestPath}

Приклади:
  zvirka pack --set training --out zanyattya
  zvirka pack --acts ua/nt-1,eu/tr-1 --out /media/usb/nabir
  zvirka pack --tables ua/nt-1/2024-05-12.uk..2026-03-01.uk --out nabir.zip --dry-run`,
    en: `zvirka pack --acts ACT,… [--tables COMPARISON,…] [--workbooks EU-ACT,…] --out FOLDER|ARCHIVE.zip [--replace] [--dry-run] [--json]
zvirka pack --set SET … --out FOLDER|ARCHIVE.zip

Builds a small site of the acts named: all their editions and comparisons, search over these alone, both languages. It opens
from a stick by double-click on START.html, with no network. Paths are short and in Latin letters, as FAT32 and Windows take
them. A pack is written whole or not at all.

  --set       a ready set of content/packs: training holds the training acts, questions, a key, tables for one class
  --acts      acts, parted by commas: ua/nt-1,eu/tr-1
  --tables    comparisons of editions, parted by commas, by the address of their page:
              ua/nt-1/2024-05-12.uk..2026-03-01.uk; each comes as a Word table in the folder tables too
  --workbooks EU acts, parted by commas: the table of concordance of each as an Excel workbook in the folder tables
  --out       where to: a folder, or an archive if the name ends in .zip
  --replace   replace a pack that is there already
  --dry-run   only show what the pack would hold and how large it would be
  --json      one JSON value: {out, kind, written, start, acts, tables, workbooks, search, other, files, bytes, longestPath}

Examples:
  zvirka pack --set training --out class
  zvirka pack --acts ua/nt-1,eu/tr-1 --out /media/usb/nabir
  zvirka pack --tables ua/nt-1/2024-05-12.uk..2026-03-01.uk --out nabir.zip --dry-run`,
  },
  run: async (args, shell) => {
    const { values } = readArguments('pack', args, OPTIONS, []);
    const { acts } = await openCollection();
    const wish = { acts: listed(values.acts), tables: listed(values.tables), workbooks: listed(values.workbooks) };
    const choice = choiceOf(wish, acts, await packStock(), values.set === undefined ? undefined : await packSet(values.set));
    const out = needed(values.out, '--out', 'pack');
    const target = await writing(out, shell, () => packTarget(out, { replace: values.replace === true }));
    shell.tell(BUILDING[shell.speech].replace('{acts}', String(choice.acts.length)));
    const written = values['dry-run'] !== true;
    const answer = await inWorkFolder(async (work) => {
      const files = await buildPack(choice, work);
      if (written) await writing(out, shell, () => writePack(files, target, choice.to));
      return packJson(choice, files, acts, { target, written });
    });
    shell.print(values.json ? JSON.stringify(answer, null, 2) : packPage(answer, shell.speech));
    return DONE;
  },
};

const listed = (values: readonly string[] = []): string[] => values.flatMap((value) => value.split(',')).map((name) => name.trim()).filter((name) => name !== '');

/** The system's refusal to write as one sentence. */
async function writing<T>(out: string, { speech }: Shell, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    if (cause instanceof UsageError || !(cause instanceof Error && 'code' in cause)) throw cause;
    throw usageError('cannot-write-pack', { given: shown(path.resolve(out)), reason: reasonOf(cause, speech) });
  }
}

/** A folder to build in, beside the other caches; what killed runs have left there is cleared. */
async function inWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const root = path.join(projectFolder(), '.cache', 'pack');
  await mkdir(root, { recursive: true });
  await clearAbandoned(root);
  const folder = path.join(root, `.tmp-${process.pid}-${randomBytes(6).toString('hex')}`);
  await mkdir(folder);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
