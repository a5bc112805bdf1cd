/**
 * The citations of a text as links: where in a provision each stands, where it leads, and the first words of what it cites. An act that
 * the collection knows by its record alone, or whose text lacks the provision, is led to by its page, under its title; what the collection
 * does not know stays as printed.
 *
 * @example
 * (await citationLinks(file, acts, 'uk')).get('art_5__para_1') // [{ start: 21, end: 43, href: '#art_3', preview: 'Стаття 3. Принципи контролю' }]
 */
import { loadEdition, type ActEntry, type EditionFile } from '../../scripts/store/collection.ts';
import { citedBy } from '../../scripts/store/cited.ts';
import type { Resolved, Target } from '../lib/cite/citation.ts';
import { provisionsIn, textOf } from '../lib/edition/text.ts';
import { fragment } from '../lib/model/eid.ts';
import type { Edition, Provision } from '../lib/model/edition.ts';
import type { Speech } from '../lib/model/message.ts';
import { spoken } from '../i18n/catalogue.ts';
import { pathOf } from '../i18n/paths.ts';
import { shownEdition } from './editions.ts';

/** A stretch of a provision's own text that is a link. */
export interface TextLink {
  start: number;
  end: number;
  href: string;
  /** The beginning of what is cited; absent for a whole act and for what stands on the same page. */
  preview?: string;
  /** A term that leads to its definition, not a citation. */
  term?: true;
}

const LONGEST_PREVIEW = 160;

/** Citations are followed once for both languages of the site and for the file to take away: what they lead to depends on the acts there are. */
const followed = new WeakMap<readonly ActEntry[], Map<string, Promise<Resolved[]>>>();

function citationsIn(file: EditionFile, { meta, body }: Edition, acts: readonly ActEntry[]): Promise<Resolved[]> {
  const among = followed.get(acts) ?? new Map<string, Promise<Resolved[]>>();
  followed.set(acts, among);
  const known = among.get(file.sha256) ?? citedBy({ dialect: 'legal-markdown', lang: meta.lang, facts: {}, meta, body, text: (options) => textOf(body, options), messages: [] }, acts).then(({ value }) => value);
  among.set(file.sha256, known);
  return known;
}

/** The links of an edition by the eId of the provision they stand in. */
export async function citationLinks(file: EditionFile, acts: readonly ActEntry[], speech: Speech): Promise<ReadonlyMap<string, readonly TextLink[]>> {
  const edition = await loadEdition(file);
  const begins = beginnings(edition.body);
  const previews = await previewsOf(file, edition, acts, speech);
  const links = new Map<string, TextLink[]>();
  const titles = titlesOf(acts, speech);
  for (const { at, start, end, targets, act } of await citationsIn(file, edition, acts)) {
    const from = begins.get(at);
    const link = from === undefined ? undefined : linkOf(targets, speech, previews, act.title === undefined ? titles : undefined);
    if (from !== undefined && link) links.set(at, [...(links.get(at) ?? []), { start: start - from, end: end - from, ...link }]);
  }
  return links;
}

/** Where the text of each provision begins in the text of the edition. Tables print several lines and hold no links. */
function beginnings(body: readonly Provision[]): Map<string, number> {
  const begins = new Map<string, number>();
  let at = 0;
  for (const { eid, text, rows } of provisionsIn(body)) {
    const printed = rows ? rows.flat().filter((cell) => cell !== '').join('\n') : text;
    if (printed === '') continue;
    if (!rows) begins.set(eid, at);
    at += printed.length + 1;
  }
  return begins;
}

type Previews = (act: string, eid: string) => string | undefined;

/** The first words of any provision of this edition, or of the edition of another act that its page shows. */
async function previewsOf(own: EditionFile, edition: Edition, acts: readonly ActEntry[], speech: Speech): Promise<Previews> {
  const cited = new Set((await citationsIn(own, edition, acts)).flatMap(({ targets }) => targets.map(({ act }) => act)));
  const texts = new Map<string, ReadonlyMap<string, string>>([['.', await firstLines(own)]]);
  for (const { act, editions } of acts) {
    const shown = cited.has(act.id) ? shownEdition(editions, speech) : undefined;
    if (shown) texts.set(act.id, await firstLines(shown));
  }
  return (act, eid) => texts.get(act)?.get(eid);
}

/** Of each edition once: a code is cited on hundreds of pages. */
const lines = new Map<string, Promise<ReadonlyMap<string, string>>>();

function firstLines(file: EditionFile): Promise<ReadonlyMap<string, string>> {
  const known = lines.get(file.sha256) ?? loadEdition(file).then(({ body }) => new Map([...provisionsIn(body)].map(({ eid, text }) => [eid, preview(text.replace(/\s+/g, ' '))])));
  lines.set(file.sha256, known);
  return known;
}

const preview = (line: string): string => (line.length > LONGEST_PREVIEW ? `${line.slice(0, LONGEST_PREVIEW).trimEnd()}…` : line);

/** Titles of acts by id, in one language each, made once. */
const titlesIn = new WeakMap<readonly ActEntry[], Partial<Record<Speech, ReadonlyMap<string, string>>>>();

function titlesOf(acts: readonly ActEntry[], speech: Speech): ReadonlyMap<string, string> {
  const known = titlesIn.get(acts) ?? {};
  titlesIn.set(acts, known);
  return (known[speech] ??= new Map(acts.map(({ act }) => [act.id, preview(spoken(act.shortTitle ?? act.title, speech).text)])));
}

/** Named by its id in the collection, not by an identifier of the publisher's. */
const isHere = (act: string): boolean => act !== '' && act !== '.' && !act.includes(':');

/**
 * The first target that the collection can show, else the page of the first act it knows: its text is not here, or lacks the provision.
 * `titles` where the text does not name the act by its title itself.
 */
function linkOf(targets: readonly Target[], speech: Speech, previews: Previews, titles: ReadonlyMap<string, string> | undefined): Omit<TextLink, 'start' | 'end'> | undefined {
  for (const { act, eid, state } of targets) {
    const page = act === '.' ? '' : pathOf(speech, 'acts', act);
    const text = eid === undefined ? undefined : previews(act, eid);
    if (state === 'act-only' && act !== '.') return toAct(act, speech, titles);
    if (state === 'resolved' && eid !== undefined && text !== undefined) {
      // What stands on the same page is shown from there (`client/preview.ts`); the page need not carry it twice.
      return { href: `${page}#${fragment(eid)}`, ...(page !== '' && { preview: text }) };
    }
  }
  const known = targets.find(({ act }) => isHere(act));
  return known && toAct(known.act, speech, titles);
}

function toAct(act: string, speech: Speech, titles: ReadonlyMap<string, string> | undefined): Omit<TextLink, 'start' | 'end'> {
  const title = titles?.get(act);
  return { href: pathOf(speech, 'acts', act), ...(title !== undefined && { preview: title }) };
}
