/**
 * The provisions of an edition that name a body: by what laws call it, in any inflection, so that «Державної прикордонної
 * служби» is found by «Державна прикордонна служба». Words are held by their keys (`normalise.ts`), whole phrases in order.
 *
 * A naming is no verdict: whether the provision lays a duty on the body a person reads there. Notes of the publisher, the
 * act's own title and signatures name bodies without binding them and are passed over.
 *
 * @example
 * namingsIn(body, namerOf([{ body: 'customs', phrases: ['митний орган'] }]))
 * // [{ body: 'customs', article: [{ kind: 'article', number: '4' }], places: [{ eid: 'art_4__para_2', … }], excerpt: … }]
 */
import type { Provision, ProvisionKind } from '../model/edition.ts';
import { APOSTROPHES, INVISIBLE } from '../text/stem.ts';
import { runsOf } from './normalise.ts';

/** How laws name a body, in the nominative. */
export interface Named {
  body: string;
  phrases: readonly string[];
}

/** The phrases as keys, by the key they begin with; longer ones first. */
export type Namer = ReadonlyMap<string, readonly { body: string; keys: readonly string[] }[]>;

export type Unit = Pick<Provision, 'kind' | 'number'>;

/** One provision with the name in it: its address and the units it stands in, itself last. */
export interface NamingPlace {
  eid: string;
  path: Unit[];
}

/** What an article (or, outside articles, a provision) says of a body. */
export interface Naming {
  body: string;
  places: NamingPlace[];
  /** The sentence of the first naming, cut where it is long, with the name apart. */
  excerpt: { before: string; name: string; after: string };
}

/** Names that bind nobody: of the act itself, of who signed it, of what a publisher remarks. */
const UNBINDING: ReadonlySet<ProvisionKind> = new Set<ProvisionKind>(['title-of-act', 'note', 'closing', 'closing-line', 'footnote']);

/** The phrases ready for search. A phrase without a word in it names nobody. */
export function namerOf(named: readonly Named[]): Namer {
  const namer = new Map<string, { body: string; keys: string[] }[]>();
  for (const { body, phrases } of named) {
    for (const phrase of phrases) {
      const keys = wordsIn(phrase).map(({ key }) => key);
      if (keys[0] !== undefined) namer.set(keys[0], [...(namer.get(keys[0]) ?? []), { body, keys }]);
    }
  }
  for (const phrases of namer.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
  return namer;
}

/** The namings of an edition in the order of the text, one for each article and body. */
export function namingsIn(body: readonly Provision[], namer: Namer): Naming[] {
  const namings = new Map<string, Naming>();
  const visit = (provision: Provision, above: readonly Unit[], article: string | undefined): void => {
    if (UNBINDING.has(provision.kind)) return;
    const path = [...above, unitOf(provision)];
    const whole = provision.kind === 'article' ? provision.eid : article;
    for (const found of foundIn(provision.rows?.flat().join('\n') ?? provision.text, namer)) {
      const key = `${found.body} ${whole ?? provision.eid}`;
      const naming = namings.get(key);
      if (naming) naming.places.push({ eid: provision.eid, path });
      else namings.set(key, { body: found.body, places: [{ eid: provision.eid, path }], excerpt: found.excerpt });
    }
    for (const child of provision.children) visit(child, path, whole);
  };
  for (const provision of body) visit(provision, [], undefined);
  return [...namings.values()];
}

const unitOf = ({ kind, number }: Provision): Unit => (number === undefined ? { kind } : { kind, number });

interface Word {
  start: number;
  end: number;
  key: string;
}

const WORD = new RegExp(`[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}${INVISIBLE}]|[${APOSTROPHES}](?=\\p{L}))*`, 'gu');

/** Keys of words met before: a law says the same few thousand words again and again, and keying is most of the work. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 200_000;

function keyOf(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  const key = runsOf(word).map((run) => run.key).join(' ');
  if (KEYS.size < MOST_KEYS) KEYS.set(word, key);
  return key;
}

const wordsIn = (text: string): Word[] => [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, key: keyOf(word) }));

/** Each body named in a text, once, at its first name. */
function foundIn(text: string, namer: Namer): { body: string; excerpt: Naming['excerpt'] }[] {
  const words = wordsIn(text);
  const found = new Map<string, Naming['excerpt']>();
  words.forEach(({ key }, at) => {
    for (const phrase of namer.get(key) ?? []) {
      if (found.has(phrase.body) || !standsAt(words, at, phrase.keys)) continue;
      found.set(phrase.body, excerptOf(text, words[at]!.start, words[at + phrase.keys.length - 1]!.end));
    }
  });
  return [...found].map(([body, excerpt]) => ({ body, excerpt }));
}

const standsAt = (words: readonly Word[], at: number, keys: readonly string[]): boolean => keys.every((key, n) => words[at + n]?.key === key);

/** As much of a sentence as the eye takes in beside a link. */
const LONGEST_BEFORE = 110;
const LONGEST_AFTER = 150;
/** A full stop before a space and a capital ends a sentence; «ст. 6» and «№ 1710» do not. */
const SENTENCE_END = /[.;!?]\s+(?=\p{Lu})|\n/gu;

/** The sentence around a name, cut at words where it is long. */
function excerptOf(text: string, start: number, end: number): Naming['excerpt'] {
  const ahead = text.slice(Math.max(0, start - 2 * LONGEST_BEFORE), start);
  const opening = [...ahead.matchAll(SENTENCE_END)].at(-1);
  const before = opening ? ahead.slice(opening.index + opening[0].length) : ahead;
  const behind = text.slice(end, end + 2 * LONGEST_AFTER);
  const closing = behind.search(SENTENCE_END);
  const after = closing === -1 ? behind : behind.slice(0, closing + 1).trimEnd();
  return { before: lastWords(before, LONGEST_BEFORE), name: text.slice(start, end), after: firstWords(after, LONGEST_AFTER) };
}

function lastWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  return `… ${cut.slice(cut.search(/\s/) + 1)}`;
}

function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)).replace(/[\s,:;–—-]+$/u, '')} …`;
}
