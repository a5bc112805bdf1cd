import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Act } from '../../../src/lib/model/act.ts';
import { coveredMessages, twinMessages } from '../../../scripts/store/check-twins.ts';
import { readAct } from '../../../scripts/store/act-file.ts';
import { freshFolder } from '../zvirka.ts';

const act = (id: string, parts: Partial<Act>): { act: Act; file: string; editions: []; outlines: [] } => ({
  act: { id, kind: 'law', title: { uk: id }, issuer: { uk: 'Рада' }, status: 'in-force', identifiers: {}, addresses: [], bodies: [], levels: [], components: [], relations: [], checks: [], ...parts },
  file: `${id}/act.yaml`, editions: [], outlines: [],
});
const twins = (...entries: ReturnType<typeof act>[]): [string, unknown, unknown][] =>
  [...twinMessages(entries)].flatMap(([id, messages]) => messages.map(({ facts }): [string, unknown, unknown] => [id, facts['field'], facts['other']]));

describe('an act kept under two ids', () => {
  test.each<[string, Partial<Act>]>([
    ['identifiers.rada', { identifiers: { rada: '1710-17' } }],
    ['identifiers.celex', { identifiers: { celex: '32016R0399' } }],
    ['identifiers.eli', { identifiers: { eli: 'http://data.europa.eu/eli/reg/2016/399/oj' } }],
    ['number', { number: '1-Н', adopted: '2026-01-01' }],
  ])('is known by its %s', (field, parts) => {
    expect(twins(act('ua/a', parts), act('ua/b', parts))).toEqual([['ua/b', field, 'ua/a']]);
  });

  test('is known whatever the case of letters', () => {
    expect(twins(act('eu/a', { identifiers: { celex: '32016R0399' } }), act('eu/b', { identifiers: { celex: '32016r0399' } }))).toHaveLength(1);
  });

  test.each<[string, Partial<Act>, Partial<Act>]>([
    ['the same number on another day', { number: '1', adopted: '2026-01-01' }, { number: '1', adopted: '2026-01-02' }],
    ['the same number of another issuer', { number: '1', adopted: '2026-01-01' }, { number: '1', adopted: '2026-01-01', issuer: { uk: 'Кабінет' } }],
    ['the same number without a date', { number: '1' }, { number: '1' }],
    ['an order and the Порядок it approves, each with its own registration', { number: '1', adopted: '2026-01-01', identifiers: { rada: 'z1898-25' } }, { number: '1', adopted: '2026-01-01', identifiers: { rada: 'z1899-25' } }],
    ['two acts of which nobody knows the issuer', { number: '1', adopted: '2026-01-01', issuer: { uk: 'не визначено' } }, { number: '1', adopted: '2026-01-01', issuer: { uk: 'не визначено' } }],
  ])('is not %s', (_, first, second) => {
    expect(twins(act('ua/a', first), act('ua/b', second))).toEqual([]);
  });

  test('a registration in the name of the folder counts too', () => {
    const order: Partial<Act> = { number: '7680', adopted: '2025-12-02' };
    expect(twins(act('ua/z1898-25', order), act('ua/z1899-25', order))).toEqual([]);
  });
});

describe('a record that takes the place of another', () => {
  let folder = '';
  let remove = (): void => undefined;
  beforeEach(() => ({ folder, remove } = freshFolder()));
  afterEach(() => remove());

  const RECORD = 'id: ua/nt-9\nkind: law\ntitle: {uk: Т}\nissuer: {uk: Р}\nstatus: in-force\n';
  async function covered(upper: string): Promise<unknown[]> {
    const lower = path.join(folder, 'content/acts/ua/nt-9');
    mkdirSync(lower, { recursive: true });
    writeFileSync(path.join(lower, 'act.yaml'), RECORD);
    const layers = [{ name: 'content' as const, folder: path.join(folder, 'content') }, { name: 'overlay' as const, folder: path.join(folder, 'overlay') }];
    const entry = { act: readAct(upper, 'act.yaml').value!, file: path.join(folder, 'overlay/acts/ua/nt-9/act.yaml'), editions: [], outlines: [] };
    return (await coveredMessages(entry, layers)).map(({ severity, facts }) => [severity, facts['fields']]);
  }

  test('and says the same is by design', async () => {
    expect(await covered(RECORD)).toEqual([]);
  });

  test('and says otherwise is worth knowing', async () => {
    expect(await covered(`${RECORD.replace('in-force', 'repealed')}number: 1-Н\n`)).toEqual([['info', 'status, number']]);
  });
});
