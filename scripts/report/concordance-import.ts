/**
 * What an import changed in a record: for a person a line a row, for a program one value.
 *
 * @example
 * // змінено   art_8__para_3   Оцінка, Розбіжність
 */
import { FIELD_NAMES } from '../../src/lib/forms/workbook/fields.ts';
import { TITLES } from '../../src/lib/forms/workbook/layout.ts';
import type { MergedRow, MergeKind } from '../../src/lib/forms/workbook/merge.ts';
import type { Message, Speech } from '../../src/lib/model/message.ts';
import { messageJson } from './message-lines.ts';

export interface ImportReport {
  /** The record. */
  file: string;
  act: string;
  isWritten: boolean;
  /** Nothing may be written. */
  isRefused: boolean;
  rows: readonly MergedRow[];
  messages: readonly Message[];
}

const KINDS = ['added', 'changed', 'conflict', 'refused', 'same'] as const satisfies readonly MergeKind[];
const WORDS = {
  uk: {
    kinds: { added: 'додано', changed: 'змінено', conflict: 'суперечність', refused: 'лишено, як було', same: 'без змін' },
    ours: 'у записі', theirs: 'в експерта', empty: 'порожньо', written: 'Записано: {file}', notWritten: 'Нічого не записано: {file}',
  },
  en: {
    kinds: { added: 'added', changed: 'changed', conflict: 'conflict', refused: 'left as it was', same: 'unchanged' },
    ours: 'in the record', theirs: "the expert's", empty: 'empty', written: 'Written: {file}', notWritten: 'Nothing written: {file}',
  },
};

const countsOf = (rows: readonly MergedRow[]): Record<MergeKind, number> =>
  Object.fromEntries(KINDS.map((kind) => [kind, rows.filter((row) => row.kind === kind).length])) as Record<MergeKind, number>;

/** For a person: rows that did not stay, then the counts. */
export function importedPage({ file, isWritten, rows }: ImportReport, speech: Speech): string {
  const say = WORDS[speech];
  const width = Math.max(...KINDS.map((kind) => say.kinds[kind].length));
  const value = (text: string): string => (text === '' ? say.empty : `«${text.replace(/\s+/g, ' ')}»`);
  const lines = rows.filter(({ kind }) => kind !== 'same').flatMap(({ provision, kind, fields, conflicts }) => [
    `${say.kinds[kind].padEnd(width)}  ${provision}  ${FIELD_NAMES.filter((name) => fields.includes(name)).map((name) => TITLES[name]).join(', ')}`.trimEnd(),
    ...conflicts.map(({ field, ours, theirs }) => `${' '.repeat(width)}  ${TITLES[field]}: ${say.ours} ${value(ours)}, ${say.theirs} ${value(theirs)}`),
  ]);
  const counts = countsOf(rows);
  const summary = KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${say.kinds[kind]}: ${counts[kind]}`).join(' · ');
  return [...lines, ...(lines.length > 0 ? [''] : []), summary, (isWritten ? say.written : say.notWritten).replace('{file}', file)].join('\n');
}

/** For a program. */
export const importedJson = ({ file, act, isWritten, isRefused, rows, messages }: ImportReport, speech: Speech): object => ({
  act, file, written: isWritten, refused: isRefused, counts: countsOf(rows),
  rows: rows.filter(({ kind }) => kind !== 'same').map(({ provision, kind, fields, conflicts }) => ({ provision, kind, fields, conflicts })),
  messages: messages.map((m) => messageJson(m, speech)),
});
