/** `zvirka concordance sign EU`: binds verdicts to the texts they judge. It never changes a verdict. */
import path from 'node:path';
import { sentence } from '../../src/lib/model/message.ts';
import type { Lang } from '../../src/lib/model/edition.ts';
import type { Named } from '../../src/lib/concordance/standing.ts';
import type { Outline } from '../../src/lib/edition/outline-rows.ts';
import type { Said } from '../report/speech.ts';
import { messageLines } from '../report/message-lines.ts';
import { usageError } from '../report/usage-error.ts';
import { writeAtomically } from '../store/atomic.ts';
import type { ActEntry } from '../store/collection.ts';
import { signRows } from '../store/concordance-sign.ts';
import { openTable } from '../store/concordance-table.ts';
import { shown } from '../store/layers.ts';
import { datedOutlines, loadOutline } from '../store/outlines.ts';
import { isoDate, readArguments } from './arguments.ts';
import { given } from './import-options.ts';
import { DONE, FINDINGS, type ExitCode, type Shell } from './verb.ts';

const OPTIONS = { author: { type: 'string' }, date: { type: 'string' }, on: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } } as const;

export const SIGNING_HELP: Said = {
  uk: `sign записує в рядки з оцінкою, автором і датою, але без прив’язки, хеші положень, які вони оцінюють: найновіших
відомих редакцій або названих. Оцінок і решти файлу не змінює. Щоб підписати рядок заново після перегляду, приберіть із
нього basis і поставте нову дату.

  --author A         автор для рядків, де його ще немає;  --date D  дата для рядків, де її ще немає
  --on АКТ@ДАТА.МОВА оцінювали цю редакцію акта; можна кілька разів
  --dry-run          лише показати, що було б підписано`,
  en: `sign writes into rows with a verdict, an author and a date, but no basis, the hashes of the provisions they judge: of the
newest known editions or of those named. Verdicts and the rest of the file stay as they are. To sign a row anew after a
review, remove its basis and give it a new date.

  --author A         the author for rows that have none;  --date D  the date for rows that have none
  --on ACT@DATE.LANG this edition of the act was judged; may be given several times
  --dry-run          only show what would be signed`,
};

const RESULT: Said = { uk: 'Підписано рядків: {count} ({file})', en: 'Rows signed: {count} ({file})' };
const REHEARSED: Said = { uk: 'Було б підписано рядків: {count} ({file})', en: 'Rows that would be signed: {count} ({file})' };

/** Runs the signing of one table. Exit 1 when a row could not be signed. */
export async function runSigning(args: string[], shell: Shell): Promise<ExitCode> {
  const { values, positionals } = readArguments('concordance', args, OPTIONS, ['EU']);
  const { file: { concordance, file, text }, acts } = await openTable(positionals[0] ?? '');
  const read = await outlinesRead(concordance.act, concordance.lang, new Set([concordance.act, ...concordance.rows.flatMap(({ ua }) => ua.map(({ act }) => act))]), acts, values.on ?? []);
  const { text: signed, rows, messages } = signRows(text, concordance, ({ act }: Named) => read.get(act), { author: values.author?.trim() || undefined, date: given(values.date, (value) => isoDate(value, '--date')) });
  if (!values['dry-run'] && signed !== text) await writeAtomically(path.dirname(file), path.basename(file), signed);
  for (const line of messageLines(messages, shell.speech)) shell.tell(line);
  const result = (values['dry-run'] ? REHEARSED : RESULT)[shell.speech].replace('{count}', String(rows.length)).replace('{file}', shown(file));
  shell.print(values.json ? JSON.stringify({ file: shown(file), rows, messages: messages.map((m) => ({ code: m.code, severity: m.severity, text: sentence(m, shell.speech) })) }, null, 2) : result);
  return messages.length > 0 ? FINDINGS : DONE;
}

const ON = /^((?:ua|eu|int)\/[a-z0-9][a-z0-9-]*)@(\d{4}-\d{2}-\d{2})\.([a-z]{2})$/;

/** The outline that was read of each act: the one named; else of the EU act the newest in the language of the table, of others the newest. */
async function outlinesRead(eu: string, lang: Lang, named: ReadonlySet<string>, acts: readonly ActEntry[], on: readonly string[]): Promise<Map<string, Outline>> {
  const chosen = new Map(on.map((edition) => {
    const [, act, date, language] = ON.exec(edition) ?? [];
    if (act === undefined) throw usageError('not-listed', { given: edition, option: '--on', known: 'ua/1710-17@2021-08-15.uk' });
    return [act, `${date}.${language}`];
  }));
  const outlines = new Map<string, Outline>();
  for (const act of named) {
    const entry = acts.find((candidate) => candidate.act.id === act);
    const editions = entry ? datedOutlines(entry, act === eu && !chosen.has(act) ? lang : undefined) : [];
    const edition = chosen.has(act) ? editions.find((candidate) => `${candidate.date}.${candidate.lang}` === chosen.get(act)) : editions[0];
    if (chosen.has(act) && !edition) throw usageError('no-such-edition', { given: `${act}@${chosen.get(act)}`, known: editions.map((candidate) => `${candidate.date}.${candidate.lang}`).join(', ') });
    if (edition) outlines.set(act, await loadOutline(edition));
  }
  return outlines;
}
