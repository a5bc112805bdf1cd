/**
 * Records of one kind, one YAML file each: `content/bodies/customs.yaml`. The name of the file is the key of the record.
 *
 * @example
 * await readRecords(layersOf(), 'bodies', bodySchema, messages) // [{ record: { id: 'mia', … }, file: 'content/bodies/mia.yaml', … }]
 */
import path from 'node:path';
import type * as z from 'zod';
import { readPlacedRecord } from '../../src/lib/edition/record.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { filesOf, lineOfMention, textOfFile } from './knowledge-file.ts';
import { shown, type Layer } from './layers.ts';
import { recordOf } from './record-file.ts';

export interface Recorded<T> {
  record: T;
  /** As a person names it. */
  file: string;
  /** The file as written, to find the line of what is wrong in it. */
  text: string;
}

/** Reads a folder of both layers; the records in their own order, then by id. */
export async function readRecords<T extends { id: string; order: number }>(layers: readonly Layer[], folder: string, schema: z.ZodType<T>, messages: Message[]): Promise<Recorded<T>[]> {
  const records: Recorded<T>[] = [];
  for (const [name, absolute] of await filesOf(layers, folder, '.yaml')) {
    const text = await textOfFile(absolute, messages);
    if (text === undefined) continue;
    const file = shown(absolute);
    const { value: record, messages: noticed } = await recordOf(folder, text, () => readPlacedRecord(text, schema));
    messages.push(...noticed.map((m) => ({ ...m, at: `${file}:${m.at ?? 1}` })));
    if (!record) continue;
    const expected = path.basename(name, '.yaml');
    if (record.id === expected) records.push({ record, file, text });
    else messages.push(message('record-id-file', { found: record.id, expected }, `${file}:${lineOfMention(text, 'id:')}`));
  }
  return records.sort(({ record: a }, { record: b }) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
