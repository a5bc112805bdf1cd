/**
 * The options of `zvirka import`, checked one by one: what is wrong is said before anything is read.
 *
 * @example
 * importRequest(['закон.txt', '--act', 'ua/1710-17', '--date', '2021-08-15', '--lang', 'uk'])
 */
import path from 'node:path';
import { LANGS, NATURES, SIDES } from '../../src/lib/model/edition-schema.ts';
import { overlayFolder, projectFolder } from '../store/layers.ts';
import type { ImportRequest } from '../store/import-edition.ts';
import { actId, isoDate, oneOf, readArguments, webAddress } from './arguments.ts';

/** What may be done with tracked changes. */
export const CHANGES = ['accept', 'reject'] as const;

const OPTIONS = {
  act: { type: 'string' }, date: { type: 'string' }, lang: { type: 'string' }, nature: { type: 'string' },
  changes: { type: 'string' }, side: { type: 'string' }, publisher: { type: 'string' }, url: { type: 'string' }, retrieved: { type: 'string' }, to: { type: 'string' },
  'dry-run': { type: 'boolean' }, replace: { type: 'boolean' }, json: { type: 'boolean' },
} as const;

/** What was asked for, and whether as JSON. Throws a `UsageError`. */
export function importRequest(args: string[]): { request: ImportRequest; json: boolean } {
  const { values, positionals } = readArguments('import', args, OPTIONS, ['FILE']);
  const request: ImportRequest = {
    file: positionals[0] ?? '',
    act: given(values.act, actId),
    date: given(values.date, (value) => isoDate(value, '--date')),
    lang: given(values.lang, (value) => oneOf(value, LANGS, '--lang')),
    nature: given(values.nature, (value) => oneOf(value, NATURES, '--nature')),
    changes: given(values.changes, (value) => oneOf(value, CHANGES, '--changes')),
    side: given(values.side, (value) => oneOf(value, SIDES, '--side')),
    publisher: values.publisher?.trim() || undefined,
    url: given(values.url, (value) => webAddress(value, '--url')),
    retrieved: given(values.retrieved, (value) => isoDate(value, '--retrieved')),
    target: targetFolder(values.to),
    dryRun: values['dry-run'] === true,
    replace: values.replace === true,
  };
  return { request, json: values.json === true };
}

/** What an option says, read; undefined where it was not given. */
export const given = <T>(value: string | undefined, read: (value: string) => T): T | undefined => (value === undefined ? undefined : read(value));

/** `content` and `collection` are the folders of the project; anything else is a folder of that name. */
export function targetFolder(to: string | undefined): string {
  if (to === undefined) return overlayFolder();
  return to === 'content' || to === 'collection' ? path.join(projectFolder(), to) : path.resolve(to);
}
