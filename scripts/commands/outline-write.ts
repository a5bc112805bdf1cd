/** `zvirka outline REF --write`: its options, and what it says when it is done. */
import path from 'node:path';
import { LANGS, NATURES, SIDES } from '../../src/lib/model/edition-schema.ts';
import type { Said } from '../report/speech.ts';
import { messageJson, messageLines, placesOf } from '../report/message-lines.ts';
import { projectFolder, shown } from '../store/layers.ts';
import { writeOutlineOf } from '../store/outlines-write.ts';
import { actId, isoDate, oneOf, webAddress } from './arguments.ts';
import { CHANGES, given, targetFolder } from './import-options.ts';
import { DONE, UNUSABLE, type ExitCode, type Shell } from './verb.ts';

/** Options that only writing has. */
export const WRITING = {
  write: { type: 'boolean' }, act: { type: 'string' }, date: { type: 'string' }, lang: { type: 'string' }, nature: { type: 'string' },
  publisher: { type: 'string' }, url: { type: 'string' }, retrieved: { type: 'string' }, format: { type: 'string' }, 'made-from': { type: 'string' }, to: { type: 'string' },
} as const;

/** What the command line gave. */
type Given = { [K in Exclude<keyof typeof WRITING, 'write'> | 'changes' | 'side']?: string | undefined } & { json?: boolean | undefined };

const WRITTEN: Record<'written' | 'unchanged', Said> = {
  written: { uk: 'Записано перелік положень ({provisions}): {file}', en: 'The outline is written ({provisions} provisions): {file}' },
  unchanged: { uk: 'Перелік положень ({provisions}) уже такий: {file}', en: 'The outline ({provisions} provisions) is there already: {file}' },
};

/** Writes the outline of `ref` as the options say. */
export async function runWriting(ref: string, values: Given, shell: Shell): Promise<ExitCode> {
  const { state, file, provisions, opened, messages } = await writeOutlineOf(ref, {
    act: given(values.act, actId),
    date: given(values.date, (value) => isoDate(value, '--date')),
    lang: given(values.lang, (value) => oneOf(value, LANGS, '--lang')),
    nature: given(values.nature, (value) => oneOf(value, NATURES, '--nature')),
    changes: given(values.changes, (value) => oneOf(value, CHANGES, '--changes')),
    side: given(values.side, (value) => oneOf(value, SIDES, '--side')),
    publisher: values.publisher?.trim() || undefined,
    url: given(values.url, (value) => webAddress(value, '--url')),
    retrieved: given(values.retrieved, (value) => isoDate(value, '--retrieved')),
    format: values.format?.trim() || undefined,
    madeFrom: values['made-from'],
    target: outlineFolder(values.to),
  });
  for (const line of messageLines(messages, shell.speech, placesOf(opened.dialect))) shell.tell(line);
  if (values.json) shell.print(JSON.stringify({ state, ...(file && { file: shown(file) }), provisions, messages: messages.map((m) => messageJson(m, shell.speech)) }, null, 2));
  else if (state !== 'unusable') shell.print(WRITTEN[state][shell.speech].replace('{provisions}', String(provisions)).replace('{file}', shown(file ?? '')));
  return state === 'unusable' ? UNUSABLE : DONE;
}

/** Outlines belong into the repository, unless another place is named: they hold no text. */
const outlineFolder = (to: string | undefined): string => (to === undefined && !process.env['ZVIRKA_CONTENT'] ? path.join(projectFolder(), 'content') : targetFolder(to));
