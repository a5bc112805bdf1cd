/**
 * Acts that stand in the collection more than once: the same official identifier, or the same number of the same issuer on
 * the same day, under two ids; and a record of `content/` that the overlay's takes the place of.
 *
 * @example
 * twinMessages(entries) // Map { 'ua/1710-vi' → [act-twice { field: 'identifiers.rada', value: '1710-17', other: 'ua/1710-17' }] }
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Act } from '../../src/lib/model/act.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { readAct } from './act-file.ts';
import type { ActEntry } from './collection.ts';
import type { Layer } from './layers.ts';
import { NOBODY } from './new-act.ts';

/** What tells an act from every other: a field and its value, folded. */
function marksOf({ identifiers: { rada, celex, eli }, number, issuer, adopted }: Act): [field: string, value: string][] {
  const marks: [string, string | undefined][] = [
    ['identifiers.rada', rada],
    ['identifiers.celex', celex],
    ['identifiers.eli', eli],
    ['number', number && adopted && issuer.uk !== NOBODY.uk ? `${number}, ${issuer.uk}, ${adopted}` : undefined],
  ];
  return marks.flatMap(([field, value]): [string, string][] => (value ? [[field, value]] : []));
}

/** The number in the register of the Ministry of Justice, which an act's folder may be named by. */
const REGISTERED = /\/(z\d+-\d{2})$/;

/**
 * An order and the Порядок it approves bear one number and date, and each is registered: № 7680 of 02.12.2025 is z1898-25,
 * z1899-25 and z1900-25. Two different identifiers of one register are two acts.
 */
function apart(a: Act, b: Act): boolean {
  const registers = ({ id, identifiers: { rada, celex, eli } }: Act): (string | undefined)[] => [rada ?? REGISTERED.exec(id)?.[1], celex, eli].map((identifier) => identifier?.toLowerCase());
  const others = registers(b);
  return registers(a).some((identifier, at) => identifier !== undefined && others[at] !== undefined && identifier !== others[at]);
}

/** For every act that has a mark an earlier one has, one message: the first mark they share. By id. */
export function twinMessages(entries: readonly ActEntry[]): Map<string, Message[]> {
  const first = new Map<string, Act>();
  const messages = new Map<string, Message[]>();
  for (const { act } of entries) {
    for (const [field, value] of marksOf(act)) {
      const mark = `${field} ${value.toLowerCase()}`;
      const other = first.get(mark);
      if (!other) first.set(mark, act);
      else if (!messages.has(act.id) && !apart(act, other)) messages.set(act.id, [message('act-twice', { field, value, other: other.id })]);
    }
  }
  return messages;
}

/** By design the overlay's record wins; which facts it says otherwise is worth knowing. */
export async function coveredMessages({ act, file }: ActEntry, layers: readonly Layer[]): Promise<Message[]> {
  for (const { folder } of layers) {
    const lower = path.join(folder, 'acts', act.id, 'act.yaml');
    if (lower === file) continue;
    const text = await readFile(lower, 'utf8').catch(() => undefined);
    const covered = text === undefined ? undefined : readAct(text, lower).value;
    if (covered) return differences(covered, act);
  }
  return [];
}

function differences(covered: Act, act: Act): Message[] {
  const fields = (Object.keys({ ...covered, ...act }) as (keyof Act)[]).filter((field) => !isDeepStrictEqual(covered[field], act[field]));
  return fields.length === 0 ? [] : [message('record-covered', { fields: fields.join(', ') })];
}
