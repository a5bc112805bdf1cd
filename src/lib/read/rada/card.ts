/**
 * The card of a document at the Verkhovna Rada (`/laws/card/{nreg}.json`): who adopted it and when, its status, its
 * editions and what happened to it. The text is not in the card; collecting asks for the card first.
 *
 * Decoded is what the open-data dictionaries or the card itself prove: status codes (dictionary `stan`), the events
 * 0 edition, 1 entry into force, 4 adoption, 6 new edition, 3 loss of force (dictionary `podia`; the card of 1103-16 has
 * event 3 on the day Law 3339-IX repeals it). Codes of bodies, journals, formats and terms stay numbers.
 *
 * @example
 * readRadaCard('{"nreg":"1103-16","nazva":"Про …","status":5,"eds":[{"datred":20070531,"pidstava":""}]}').value.editions
 * // [{ date: '2007-05-31', pending: false }]
 */
import type { Act } from '../../model/act.ts';
import { message, type Result } from '../../model/message.ts';
import { quote } from '../refusals.ts';

export interface CardEdition {
  /** ISO; absent when the Rada has not fixed the date yet. */
  date?: string;
  /** Registration number of the amending act; absent for the first edition. */
  basis?: string;
  /** The edition waits for a date that is not known: the Rada dates it 3000-01-01. */
  pending: boolean;
  /** Format code of the publisher, as it stands. */
  format?: number;
  /** Size of the text in bytes. */
  size?: number;
}

export interface CardEvent {
  /** ISO; absent when not fixed. */
  date?: string;
  /** Undefined for a code whose meaning nothing proves. */
  kind?: 'adopted' | 'in-force' | 'amended' | 'restated' | 'repealed';
  /** The code as it stands in the card, `podid`. */
  code: number;
  /** Registration number of the act that did it. */
  basis?: string;
}

export interface RadaCard {
  nreg: string;
  title: string;
  /** The publisher's number of the document, `dokid`; names of stored files use it. */
  document?: number;
  status: { code: number; name: string; act: Act['status'] };
  /** As printed, "1103-V". */
  number?: string;
  /** Date of adoption, ISO. */
  adopted?: string;
  /** Who adopted or signed it: code of the body, date, number; several for a joint act. */
  organs: { organ: number; date?: string; number?: string }[];
  /** Date of the edition in force, ISO. */
  current?: string;
  /** In date order, pending ones last. */
  editions: CardEdition[];
  /** In the order of the card. */
  history: CardEvent[];
  /** Where it was published: date, code of the journal, the place in it as printed. */
  published: { date?: string; journal: number; place: string }[];
  /** Numbers of the terms it defines, in the Rada's dictionary of terms. */
  terms: number[];
}

/** Dictionary `stan` of the open data. «Не застосовується» has no counterpart among our statuses. */
const STATUSES: readonly { name: string; act: Act['status'] }[] = [
  { name: 'Не визначено', act: 'unknown' },
  { name: 'Втратив чинність', act: 'repealed' },
  { name: 'Набирає чинності', act: 'not-yet-in-force' },
  { name: 'Дію зупинено', act: 'suspended' },
  { name: 'Дію відновлено', act: 'in-force' },
  { name: 'Чинний', act: 'in-force' },
  { name: 'Не набрав чинності', act: 'not-yet-in-force' },
  { name: 'Не застосовується на території України', act: 'unknown' },
];

const EVENTS: Readonly<Record<number, CardEvent['kind']>> = { 0: 'amended', 1: 'in-force', 3: 'repealed', 4: 'adopted', 6: 'restated' };

/** From this date on an edition is dated only to be last: «30000101». */
const UNDATED = 30_000_000;

type Json = Record<string, unknown>;

/** True for text that is such a card, by its content; a list of documents, the site's other JSON, is none. */
export const isRadaCard = (text: string): boolean => /^\s*\{/.test(text) && /"nreg"\s*:/.test(text) && /"(?:nazva|eds|organs)"\s*:/.test(text) && readRadaCard(text).messages.length === 0;

/**
 * The card of a document. Never throws: what is no card gives one without number and editions, and a message of severity
 * `error`. Fields that are missing or odd are left out.
 */
export function readRadaCard(text: string): Result<RadaCard> {
  const json = parsed(text);
  const nreg = words(json?.['nreg']);
  if (!json || nreg === undefined) return { value: cardOf({}, ''), messages: [message('rada-card-unreadable', { quote: quote(text.slice(0, 400)) })] };
  const code = numeral(json['result_code']);
  if (code !== undefined && code !== 200) return { value: cardOf({}, nreg), messages: [message('rada-card-refused', { nreg, code })] };
  return { value: cardOf(json, nreg), messages: [] };
}

function cardOf(json: Json, nreg: string): RadaCard {
  const code = numeral(json['status']) ?? 0;
  const card = {
    nreg,
    title: words(json['nazva']) ?? '',
    document: numeral(json['dokid']),
    status: { code, ...(STATUSES[code] ?? STATUSES[0]!) },
    number: words(json['orgnum']) ?? words(json['n_vlas']),
    adopted: dateOf(json['pridat']) ?? dateOf(json['orgdat']),
    organs: rows(json['organs']).map(([organ, date, number]) => known({ organ: numeral(organ) ?? 0, date: dateOf(date), number: words(number) })),
    current: dateOf(json['datred']),
    editions: records(json['eds']).map(editionOf).sort(byDate),
    history: records(json['hist']).map(eventOf),
    published: rows(json['publics']).map(([date, journal, ...place]) => known({ date: dateOf(date), journal: numeral(journal) ?? 0, place: place.join(':') })),
    terms: Array.isArray(json['terms']) ? json['terms'].flatMap((term) => numeral(term) ?? []) : [],
  };
  return known(card);
}

const editionOf = (edition: Json): CardEdition => known({
  date: dateOf(edition['datred']),
  basis: words(edition['pidstava']),
  pending: (numeral(edition['datred']) ?? UNDATED) >= UNDATED,
  format: numeral(edition['format']),
  size: numeral(edition['size']),
});

function eventOf(event: Json): CardEvent {
  const code = numeral(event['podid']) ?? -1;
  return known({ date: dateOf(event['poddat']), kind: EVENTS[code], code, basis: words(event['pidstava']) });
}

/** The card lists the edition in force first; order is by date here. */
const byDate = (a: CardEdition, b: CardEdition): number => ((a.date ?? '9') < (b.date ?? '9') ? -1 : (a.date ?? '9') > (b.date ?? '9') ? 1 : 0);

function parsed(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const records = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** «1:20070531:1103-V|2:…»: rows parted by bars, fields by colons. */
const rows = (value: unknown): string[][] => (words(value) ?? '').split('|').filter((row) => row !== '').map((row) => row.split(':'));

/** Text of a field; a number of a Cabinet resolution comes as a JSON number. */
const words = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
};

/** A number, whether the card writes it as one or in quotes. */
const numeral = (value: unknown): number | undefined => {
  const text = words(value);
  return text !== undefined && /^-?\d{1,12}$/.test(text) ? Number(text) : undefined;
};

/** 20070531 as ISO; undefined for what is no date, and for the date that only means "not fixed". */
function dateOf(value: unknown): string | undefined {
  const number = numeral(value);
  if (number === undefined || number >= UNDATED) return undefined;
  const [, year, month, day] = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(String(number)) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** Without the fields that have no value. */
const known = <T extends object>(fields: T): Known<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<T>;
