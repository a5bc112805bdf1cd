/**
 * Every check of the collection that needs no network: what `zvirka check` says. `openCollection` has already refused
 * what cannot be read; here the records are held against each other, and each stored text against its own rules.
 *
 * @example
 * const { acts, editions, messages } = await checkCollection();
 */
import { readFile } from 'node:fs/promises';
import type { Act } from '../../src/lib/model/act.ts';
import type { Provision } from '../../src/lib/model/edition.ts';
import { message, type Message } from '../../src/lib/model/message.ts';
import { readMarkdown } from '../../src/lib/edition/markdown-read.ts';
import { writeMarkdown } from '../../src/lib/edition/markdown-write.ts';
import { articlesOf, provisionsIn } from '../../src/lib/edition/text.ts';
import { numberingMessages } from '../report/numbering.ts';
import { openCollection, type ActEntry, type EditionFile } from './collection.ts';
import { shown, type Places } from './layers.ts';

export interface Checked {
  acts: number;
  editions: number;
  messages: Message[];
}

/** Checks everything. Never throws on a bad file. */
export async function checkCollection(places: Places = {}): Promise<Checked> {
  const { acts, messages } = await openCollection(places);
  const ids = new Set(acts.map(({ act }) => act.id));
  const found = [...messages];
  for (const entry of acts) {
    found.push(...checkRecord(entry, ids));
    for (const edition of entry.editions) found.push(...(await checkEdition(edition)));
  }
  return { acts: acts.length, editions: acts.reduce((sum, { editions }) => sum + editions.length, 0), messages: found };
}

/** The order the law keeps: adoption, publication, entry into force. A law may enter into force on the day it is published. */
const DATE_ORDER: readonly [keyof Act & ('adopted' | 'published'), keyof Act & ('published' | 'inForce')][] = [['adopted', 'published'], ['adopted', 'inForce']];

/** Facts that somebody should have held against an official source. */
const FACTS = ['title', 'number', 'issuer', 'adopted', 'published', 'inForce', 'status'] as const satisfies readonly (keyof Act)[];

/** A record against the others and against its own editions. `ids` are the acts there are. */
export function checkRecord({ act, file: record, editions }: ActEntry, ids: ReadonlySet<string>): Message[] {
  const at = shown(record);
  const { adopted } = act;
  const disorder = DATE_ORDER.flatMap(([earlier, later]) => {
    const [earlierDate, laterDate] = [act[earlier], act[later]];
    return earlierDate && laterDate && laterDate < earlierDate ? [message('dates-disorder', { earlier, earlierDate, later, laterDate }, at)] : [];
  });
  const verified = new Set(act.checks.flatMap(({ facts }) => facts));
  const unverified = act.status === 'training' ? [] : FACTS.filter((fact) => act[fact] !== undefined && !verified.has(fact));
  return [
    ...act.relations.filter((relation) => !ids.has(relation.act)).map(({ kind, act: target }) => message('relation-dangling', { kind, target }, at)),
    ...disorder,
    ...(adopted ? editions.filter(({ date }) => date < adopted).map(({ date, file }) => message('edition-before-adoption', { date, adopted }, shown(file))) : []),
    ...(editions.length === 0 ? [message('no-editions', {}, at)] : []),
    ...(unverified.length > 0 ? [message('facts-unverified', { facts: unverified.join(', ') }, at)] : []),
  ];
}

async function checkEdition({ file }: EditionFile): Promise<Message[]> {
  const name = shown(file);
  try {
    return checkText(await readFile(file, 'utf8'), name);
  } catch (cause) {
    return [message('file-unreadable', { reason: cause instanceof Error ? cause.message : String(cause) }, name)];
  }
}

/** A stored text against its own rules: it reads without complaint, stands as the program writes it, and its numbers run. */
export function checkText(text: string, name: string): Message[] {
  const { value: edition, messages } = readMarkdown(text);
  const canonical = writeMarkdown(edition);
  return [
    ...messages.map((m) => ({ ...m, at: m.at === undefined ? name : `${name}:${m.at}` })),
    ...(canonical === text ? [] : [message('not-canonical', {}, `${name}:${firstUnequalLine(text, canonical)}`)]),
    ...numberingMessages(edition.body, name),
    ...addressMessages(sameAddresses(edition.body), name),
  ];
}

function firstUnequalLine(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  return (at < 0 ? left.length : at) + 1;
}

/** One message a text: a law that quotes whole other laws repeats numbers by the hundred. */
function addressMessages(repeated: readonly Provision[], name: string): Message[] {
  const first = repeated[0];
  return first ? [message('address-duplicate', { count: repeated.length, eid: first.eid, quote: first.text.split('\n')[0]?.slice(0, 60) ?? '' }, name)] : [];
}

/**
 * Numbered provisions whose number an earlier sibling of their kind has: naming had to add `_2` to their address. Articles
 * are left out, since the numbering reports them.
 */
function sameAddresses(body: readonly Provision[]): Provision[] {
  const articles = new Set(articlesOf(body));
  const repeated = (siblings: readonly Provision[]): Provision[] => {
    const seen = new Set<string>();
    return siblings.filter((provision) => {
      const key = `${provision.kind} ${provision.number}`;
      const again = provision.number !== undefined && !articles.has(provision) && seen.has(key);
      seen.add(key);
      return again;
    });
  };
  return [...repeated(body), ...[...provisionsIn(body)].flatMap(({ children }) => repeated(children))];
}
