/**
 * A record, `act.yaml`, against itself, its own editions and the other records: dates in the order the law keeps,
 * relations that lead somewhere, facts that somebody checked, no act kept under two ids.
 *
 * @example
 * checkRecord(entry, new Set(['ua/nt-1']), '2026-11-22') // [dates-disorder, facts-unverified]
 */
import { actSchema, type Act } from '../../src/lib/model/act.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import type { MessageCode } from '../../src/lib/model/message-texts.ts';
import { nearest } from '../../src/lib/text/nearest.ts';
import { uncheckedFacts } from '../../src/components/checks.ts';
import type { ActEntry } from './collection.ts';
import { lineOfMention } from './knowledge-file.ts';

/** What is to be said of a record. `ids` are the acts there are; `today` is left out where nobody may look at the clock. */
export function checkRecord({ act, editions }: ActEntry, ids: ReadonlySet<string>, today?: string): Message[] {
  const unverified = act.status === 'training' ? [] : uncheckedFacts(act);
  return [
    ...relationMessages(act, ids),
    ...orderMessages(act),
    ...checkMessages(act),
    ...(today === undefined ? [] : todayMessages(act, today)),
    ...(editions.length === 0 ? [message('no-editions')] : []),
    ...(unverified.length > 0 ? [message('facts-unverified', { facts: unverified.join(', ') })] : []),
  ];
}

/** The fact of a message that stands in the record as it is said; of any other the whole record is meant. */
const WRITTEN: Partial<Record<MessageCode, string>> = {
  'relation-dangling': 'target', 'relation-misspelt': 'target', 'relation-twice': 'target', 'relation-self': 'kind', 'check-unknown-fact': 'fact',
  'dates-disorder': 'laterDate', 'date-in-future': 'date', 'status-early': 'date', 'status-late': 'date', 'act-twice': 'value',
};

/** The line of the record that a message is about, from 1; undefined for a message about the whole of it. */
export function lineInRecord(text: string, { code, facts }: Message): number | undefined {
  const name = WRITTEN[code];
  const fact = name === undefined ? '' : String(facts[name] ?? '');
  return fact === '' || !text.includes(fact) ? undefined : lineOfMention(text, fact);
}

/** What is to be said of the dates of an edition. */
export function checkEditionDates({ adopted }: Act, { date, source }: ActEntry['editions'][number], today?: string): Message[] {
  const { retrieved } = source;
  return [
    ...(adopted && date < adopted ? [message('edition-before-adoption', { date, adopted })] : []),
    ...(adopted && retrieved && retrieved < adopted ? [message('dates-disorder', { earlier: 'adopted', earlierDate: adopted, later: 'source.retrieved', laterDate: retrieved })] : []),
    ...(today && retrieved && retrieved > today ? [message('date-in-future', { field: 'source.retrieved', date: retrieved })] : []),
  ];
}

function relationMessages({ id, relations }: Act, ids: ReadonlySet<string>): Message[] {
  const seen = new Set<string>();
  return relations.flatMap(({ kind, act: target }) => {
    if (target === id) return [message('relation-self', { kind })];
    const key = `${kind} ${target}`;
    if (seen.has(key)) return [message('relation-twice', { kind, target })];
    seen.add(key);
    if (ids.has(target)) return [];
    const likely = nearest(target, [...ids]);
    return [likely === undefined ? message('relation-dangling', { kind, target }) : message('relation-misspelt', { kind, target, likely })];
  });
}

/** The order the law keeps: adoption, publication, entry into force. A law may enter into force on the day it is published. */
const DATE_ORDER = [['adopted', 'published'], ['adopted', 'inForce']] as const;

const orderMessages = (act: Act): Message[] =>
  DATE_ORDER.flatMap(([earlier, later]) => {
    const [earlierDate, laterDate] = [act[earlier], act[later]];
    return earlierDate && laterDate && laterDate < earlierDate ? [message('dates-disorder', { earlier, earlierDate, later, laterDate })] : [];
  });

/** Fields a check may name, alone or with a part («identifiers.celex»). */
const FIELDS = Object.keys(actSchema.shape);

/** Checks that prove nothing: of a fact there is no field for, or made before there was an act to check. */
function checkMessages({ adopted, checks }: Act): Message[] {
  const unknown = checks.flatMap(({ facts }) => facts).filter((fact) => !FIELDS.includes(fact.split('.')[0] ?? ''));
  return [
    ...unknown.map((fact) => message('check-unknown-fact', { fact, known: nearest(fact, FIELDS) ?? FIELDS.join(', ') })),
    ...checks.flatMap(({ on }) => (adopted && on < adopted ? [message('dates-disorder', { earlier: 'adopted', earlierDate: adopted, later: 'checks.on', laterDate: on })] : [])),
  ];
}

/** What the calendar says: nobody can have checked tomorrow, and a status goes out of date by itself. */
function todayMessages({ adopted, published, inForce, status, checks }: Act, today: string): Message[] {
  const past: [string, string | undefined][] = [['adopted', adopted], ['published', published], ...checks.map(({ on }): [string, string] => ['checks.on', on])];
  const states = status !== 'draft' && status !== 'training';
  return [
    ...past.flatMap(([field, date]) => (states && date && date > today ? [message('date-in-future', { field, date })] : [])),
    ...(status === 'in-force' && inForce && inForce > today ? [message('status-early', { date: inForce })] : []),
    ...(status === 'not-yet-in-force' && inForce && inForce <= today ? [message('status-late', { date: inForce })] : []),
  ];
}
