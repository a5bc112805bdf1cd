/**
 * The addresses of texts at their publishers. One table: what is wanted → path, and for CELLAR the headers that choose
 * format and language.
 *
 * Evidenced (reference page of source formats): the card, `.xml` and `.txt` of a current text, `/ed{YYYYMMDD}` and
 * `/ed{YYYYMMDD}.txt`. The current text is taken as `.xml`, because it keeps superscripts and anchors; an older edition
 * as `.txt`, the only form with evidence.
 *
 * @example
 * radaAddress('dated', '254к/96-вр', '2019-02-21').path // '/laws/show/254%D0%BA/96-%D0%B2%D1%80/ed20190221.txt'
 */
import type { Lang } from '../../src/lib/model/edition.ts';
import { MAX_SOURCE_BYTES } from '../../src/lib/read/limits.ts';
import type { PublisherId } from './publishers.ts';

export interface Address {
  publisher: PublisherId;
  /** From the publisher's base. */
  path: string;
  /** What content negotiation needs; empty for the Rada. */
  headers: Readonly<Record<string, string>>;
  /** A larger answer is not what was asked for. */
  maxBytes: number;
}

/** The card of 1103-16, with 18 editions, has 6 kB. */
const MAX_CARD_BYTES = 5_000_000;

/** Where one text may be had; the next is asked when the one before has none. */
export type Addresses = readonly [Address, ...Address[]];

const RADA = {
  card: '/laws/card/{nreg}.json',
  current: '/laws/show/{nreg}.xml',
  dated: '/laws/show/{nreg}/ed{date}.txt',
} as const;

/** An address of the Rada. In its paths `/` of a number stays, everything else is percent-encoded. */
export function radaAddress(what: keyof typeof RADA, nreg: string, date = ''): Address {
  const number = nreg.split('/').map(encoded).join('/');
  const path = RADA[what].replace('{nreg}', number).replace('{date}', compact(date));
  return { publisher: 'rada', path, headers: {}, maxBytes: what === 'card' ? MAX_CARD_BYTES : MAX_SOURCE_BYTES };
}

export type CellarFormat = 'xhtml' | 'formex';

/** What to ask for, in this order: acts of before 2004 exist only as HTML. */
const ACCEPT: Record<CellarFormat, readonly [string, ...string[]]> = {
  xhtml: ['application/xhtml+xml', 'text/html'],
  formex: ['application/zip;mtype=fmx4'],
};

/** CELLAR names languages by ISO 639-2/T. Ukrainian and Russian are no languages of the Union. */
const CELLAR_LANGUAGES: Partial<Record<Lang, string>> = { en: 'eng', fr: 'fra', de: 'deu', pl: 'pol', ro: 'ron', bg: 'bul', cs: 'ces' };

export const isCellarLanguage = (lang: Lang): boolean => CELLAR_LANGUAGES[lang] !== undefined;

/** The addresses of a text in CELLAR, the next to be asked when the one before has none. */
export function cellarAddresses(celex: string, lang: Lang, format: CellarFormat): Addresses {
  const path = `/resource/celex/${encoded(celex)}`;
  const by = (accept: string): Address => ({ publisher: 'cellar', path, headers: { Accept: accept, 'Accept-Language': CELLAR_LANGUAGES[lang] ?? lang }, maxBytes: MAX_SOURCE_BYTES });
  const [first, ...others] = ACCEPT[format];
  return [by(first), ...others.map(by)];
}

/** One name for one answer: the same path answers differently by format and language. */
export const keyOf = ({ publisher, path, headers }: Address): string => [`${publisher}:${path}`, ...Object.values(headers)].join(' ');

const compact = (date: string): string => date.replaceAll('-', '');
/** Brackets too: `32012D0243(01)`. */
const encoded = (part: string): string => encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
