import { expect, test } from 'vitest';
import * as z from 'zod';
import { readPlacedRecord } from '../../../src/lib/edition/record.ts';
import { recordOf } from '../../../scripts/store/record-file.ts';

const SCHEMA = z.strictObject({ name: z.string(), rows: z.array(z.string()) });
/** A text no earlier run has kept. */
const fresh = (text: string): string => `# ${process.hrtime.bigint()} ${Math.random()}\n${text}`;

/** Counts how often a text is read. */
function reader(text: string): { open: () => ReturnType<typeof recordOf<z.infer<typeof SCHEMA>>>; times: () => number } {
  let times = 0;
  const read = (): ReturnType<typeof readPlacedRecord<z.infer<typeof SCHEMA>>> => { times += 1; return readPlacedRecord(text, SCHEMA); };
  return { open: () => recordOf('test', text, read), times: () => times };
}

test('a record without fault is read once, and again only when somebody asks for a line', async () => {
  const { open, times } = reader(fresh('name: а\nrows:\n  - б\n  - в\n'));
  const first = await open();
  const again = await open();
  expect(again.value).toEqual({ name: 'а', rows: ['б', 'в'] });
  expect(again.value).toEqual(first.value);
  expect(times()).toBe(1);
  expect([again.lineOf(['rows', 1]), again.lineOf(['name'])]).toEqual([5, 2]);
  expect(times()).toBe(2);
});

test('a faulty record says so every time, at the same line', async () => {
  const { open } = reader(fresh('name: а\nrow: []\n'));
  const said = [await open(), await open()].map(({ value, messages }) => [value, messages.map(({ code, at }) => [code, at])]);
  expect(said[0]).toEqual([undefined, expect.arrayContaining([['field-misspelt', 3]])]);
  expect(said[1]).toEqual(said[0]);
});

test('the same text held against another schema is another record', async () => {
  const text = fresh('name: а\nrows: []\n');
  await recordOf('test', text, () => readPlacedRecord(text, SCHEMA));
  const { value, messages } = await recordOf('other', text, () => readPlacedRecord(text, z.strictObject({ name: z.string() })));
  expect([value, messages.map(({ code }) => code)]).toEqual([undefined, ['field-unknown']]);
});
