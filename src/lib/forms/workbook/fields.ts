/**
 * The fields of a row that an expert edits, one column each: how a field is written into a cell and read back, and which of them
 * belong together when two people changed the same row.
 *
 * @example
 * FIELDS.verdict.write(row, labels, book)          // 'частково відповідає'
 * FIELDS.verdict.read('Частково відповідає', …)    // { value: 'partial' }
 */
import { IN_UKRAINIAN, type ROW_TEXTS } from '../../concordance/stand-ins.ts';
import { GROUNDS, INSTRUMENTS, PROVISION_TYPES, SCALE, VERDICTS, type ConcordanceRow } from '../../model/concordance.ts';
import { BODIES } from '../../model/act.ts';
import { message, type Message } from '../../model/message.ts';
import type { Labels } from '../official/words.ts';
import type { AddressBook } from './addresses.ts';
import { readAnswers, writeAnswers } from './answers.ts';
import { readDay } from './days.ts';

export type TextName = (typeof ROW_TEXTS)[number];
export const FIELD_NAMES = [
  'ua', 'verdict', 'ground', 'kind', 'duty.uk', 'gap.uk', 'measure.uk', 'instrument', 'bodies', 'due', 'practice.uk', 'obligation.uk', 'obligation-verdict', 'comment', 'author', 'date',
  'duty.en', 'gap.en', 'measure.en', 'practice.en', 'obligation.en',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** The cells of a row, by field. */
export type Cells = Record<FieldName, string>;

/** What belongs together: where two people changed one group of a row differently, a person decides. */
export type Group = 'judgement' | 'plan' | 'practice' | 'comment';

/** A value of the row; undefined when the cell says there is none. */
export type Read = { value: unknown } | { fault: Message };

export interface Field {
  group: Group;
  /** True when another value is another verdict on the texts: it takes a signature and a new basis. */
  isJudged: boolean;
  /** Words to choose from. */
  list?: 'verdicts' | 'scale' | 'grounds' | 'kinds' | 'instruments' | 'bodies';
  write: (row: ConcordanceRow, labels: Labels, book: AddressBook) => string;
  read: (text: string, labels: Labels, book: AddressBook) => Read;
}

const folded = (text: string): string => text.normalize('NFC').replace(/[’ʼ`´]/g, "'").replace(/\s+/g, ' ').trim().replace(/\.$/, '').toLowerCase();

/** The key whose label, or whose own name, the text is. */
export function keyOf<K extends string>(text: string, keys: readonly K[], labels: Record<K, string>): K | undefined {
  const given = folded(text);
  return keys.find((key) => folded(labels[key]) === given || key === given);
}

const notListed = (text: string, labels: Record<string, string>): Read => ({ fault: message('workbook-not-listed', { found: text, known: Object.values(labels).join(', ') }) });

/** A field whose value is one word of a list. */
function listed<K extends string>(list: NonNullable<Field['list']>, group: Group, isJudged: boolean, keys: readonly K[], valueOf: (row: ConcordanceRow) => K | undefined): Field {
  const labelsIn = (labels: Labels): Record<K, string> => labels[list] as Record<K, string>;
  return {
    group, isJudged, list,
    write: (row, labels) => {
      const value = valueOf(row);
      return value === undefined ? '' : labelsIn(labels)[value];
    },
    read: (text, labels) => {
      if (text === '') return { value: undefined };
      const value = keyOf(text, keys, labelsIn(labels));
      return value === undefined ? notListed(text, labelsIn(labels)) : { value };
    },
  };
}

const free = (group: Group, isJudged: boolean, valueOf: (row: ConcordanceRow) => string | undefined): Field =>
  ({ group, isJudged, write: (row) => valueOf(row) ?? '', read: (text) => ({ value: text === '' ? undefined : text }) });

/** The English words are shown empty while they are only said to be Ukrainian. */
const english = (name: TextName) => (row: ConcordanceRow): string | undefined =>
  (row[name]?.en === `${IN_UKRAINIAN}${row[name]?.uk}` ? undefined : row[name]?.en);

const text = (name: TextName, group: Group, isJudged: boolean): Record<`${TextName}.uk` | `${TextName}.en`, Field> =>
  ({ [`${name}.uk`]: free(group, isJudged, (row) => row[name]?.uk), [`${name}.en`]: free(group, false, english(name)) }) as Record<`${TextName}.uk` | `${TextName}.en`, Field>;

export const FIELDS: Record<FieldName, Field> = {
  ua: { group: 'judgement', isJudged: true, write: (row, _, book) => writeAnswers(row.ua, book), read: (cell, _, book) => readAnswers(cell, book) },
  verdict: listed('verdicts', 'judgement', true, VERDICTS, ({ verdict }) => verdict),
  ground: listed('grounds', 'judgement', true, GROUNDS, ({ ground }) => ground),
  kind: listed('kinds', 'judgement', false, PROVISION_TYPES, ({ kind }) => kind),
  ...text('duty', 'judgement', false),
  ...text('gap', 'judgement', true),
  ...text('obligation', 'judgement', false),
  'obligation-verdict': listed('scale', 'judgement', true, SCALE, (row) => row['obligation-verdict']),
  ...text('measure', 'plan', false),
  instrument: listed('instruments', 'plan', false, INSTRUMENTS, ({ instrument }) => instrument),
  bodies: {
    group: 'plan', isJudged: false, list: 'bodies',
    write: ({ bodies }, labels) => bodies.map((body) => labels.bodies[body]).join('; '),
    read: (cell, labels) => {
      const found = cell.split(/[;,\n]/).map((name) => name.trim()).filter((name) => name !== '').map((name) => ({ name, body: keyOf(name, BODIES, labels.bodies) }));
      const unknown = found.find(({ body }) => body === undefined);
      return unknown ? notListed(unknown.name, labels.bodies) : { value: [...new Set(found.map(({ body }) => body))] };
    },
  },
  due: {
    group: 'plan', isJudged: false,
    write: ({ due }, labels) => (due === 'accession' ? labels.accession : (due ?? '')),
    read: (cell, labels) => (keyOf(cell, ['accession'], labels) ? { value: 'accession' } : readDay(cell)),
  },
  ...text('practice', 'practice', false),
  comment: free('comment', false, ({ comment }) => comment),
  author: free('judgement', true, ({ author }) => author),
  date: { group: 'judgement', isJudged: true, write: ({ date }) => date ?? '', read: (cell) => readDay(cell) },
};

/** The cells of a row; of none all are empty. */
export const cellsOf = (row: ConcordanceRow | undefined, labels: Labels, book: AddressBook): Cells =>
  Object.fromEntries(FIELD_NAMES.map((name) => [name, row ? FIELDS[name].write(row, labels, book) : ''])) as Cells;
