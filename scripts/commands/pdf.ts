/** `zvirka pdf REF --out F`: a text of law, one article, or a comparison as a PDF to print or to send. */
import path from 'node:path';
import { hasErrors } from '../../src/lib/model/message.ts';
import { messageLines, placesOf } from '../report/message-lines.ts';
import { pdfPage } from '../report/pdf-page.ts';
import { writeAtomically } from '../store/atomic.ts';
import { openCollection } from '../store/collection.ts';
import { open } from '../store/opened.ts';
import { readSite } from '../store/site.ts';
import type { Text } from '../pdf/texts.ts';
import { refsOf } from '../pdf/subject.ts';
import { needed, readArguments } from './arguments.ts';
import { DONE, UNUSABLE, type Shell, type Verb } from './verb.ts';

const OPTIONS = { out: { type: 'string' }, article: { type: 'string' }, json: { type: 'boolean' } } as const;

export const verb: Verb = {
  summary: { uk: 'зробити PDF: акт, одну статтю або порівняння', en: 'make a PDF: an act, one article or a comparison' },
  help: {
    uk: `zvirka pdf REF --out F.pdf [--article N] [--json]

Друкує текст на аркуші A4: угорі кожного аркуша акт і редакція, унизу адреса й номер аркуша. Текст у файлі можна виділити,
озвучити, шукати в ньому; шрифти вкладено. Порівняння двох текстів: REF..REF, аркуш лежачий. Друкує браузер цього комп’ютера
(Chrome, Edge або Chromium); мережа не потрібна.

  --out F.pdf   куди записати
  --article N   лише одна стаття
  --json        одне значення JSON: {written, sheets, bytes, browser}

Приклади:
  zvirka pdf ua/1710-17 --out закон.pdf
  zvirka pdf ua/1710-17@2020-01-01..ua/1710-17 --article 7-1 --out зміни.pdf`,
    en: `zvirka pdf REF --out F.pdf [--article N] [--json]

Prints a text on sheets of A4: the act and its edition at the head of each, address and number at the foot. The text can be
selected, read aloud and searched; fonts are embedded. Two texts compared: REF..REF, on sheets that lie. The browser of this machine
prints (Chrome, Edge or Chromium); no network is needed.

  --out F.pdf   where to write
  --article N   one article only
  --json        one JSON value: {written, sheets, bytes, browser}

Examples:
  zvirka pdf ua/1710-17 --out law.pdf
  zvirka pdf ua/1710-17@2020-01-01..ua/1710-17 --article 7-1 --out changes.pdf`,
  },
  run: async (args, shell) => {
    const { values, positionals } = readArguments('pdf', args, OPTIONS, ['REF']);
    const out = needed(values.out, '--out', 'pdf');
    const texts = await textsOf(positionals[0] ?? '', shell);
    if (!texts) return UNUSABLE;
    // Loaded here: the list of verbs must not need a browser's library.
    const [{ actDocument, comparisonDocument }, { documentHtml }, { printStyle }, { printed }] = await Promise.all([
      import('../pdf/texts.ts'), import('../pdf/document.ts'), import('../pdf/style.ts'), import('../pdf/print.ts'),
    ]);
    const wish = { speech: shell.speech, site: await readSite(), article: values.article };
    const [first, second] = texts;
    const document = second ? comparisonDocument([first, second], wish) : actDocument(first, wish);
    const { bytes, sheets, browser } = await printed(documentHtml(document, await printStyle()), dateOf(second ?? first));
    await writeAtomically(path.dirname(path.resolve(out)), path.basename(out), bytes);
    shell.print(values.json ? JSON.stringify({ written: out, sheets, bytes: bytes.length, browser }, null, 2) : pdfPage(out, sheets, shell.speech));
    return DONE;
  },
};

/** The date the file bears: of the newer edition; of a file without one, the first day PDF and ZIP can both write. */
const dateOf = ({ opened: { meta, facts } }: Text): string => meta?.date ?? facts.date ?? '1980-01-01';

/** One text or two, opened; undefined when one cannot be used, which is then said. */
async function textsOf(given: string, shell: Shell): Promise<[Text] | [Text, Text] | undefined> {
  const [first, second] = await refsOf(given);
  const one = await textOf(first, shell);
  const other = second === undefined ? undefined : await textOf(second, shell);
  if (!one || (second !== undefined && !other)) return undefined;
  return other ? [one, other] : [one];
}

async function textOf(ref: string, shell: Shell): Promise<Text | undefined> {
  const opened = await open(ref);
  if (hasErrors(opened.messages)) {
    for (const line of messageLines(opened.messages, shell.speech, placesOf(opened.dialect))) shell.tell(`${ref}: ${line}`);
    return undefined;
  }
  const id = opened.meta?.act;
  const act = id === undefined ? undefined : (await openCollection()).acts.find((entry) => entry.act.id === id)?.act;
  return { opened, act, ref: act ? ref : path.basename(ref) };
}
