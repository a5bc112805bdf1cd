/**
 * A jump: what a reader typed, read as a citation of one provision of one act. «1710 ст 7-1 ч 2», "2016/399 art 8", «ст. 12 митного
 * кодексу».
 *
 * Units are read by the grammars of citations, once the words people shorten in a search box are written as a law writes them. What
 * is left names the act: by any number it is known by, or by words of its title in any form.
 *
 * @example
 * const asked = readJump('1710 ст 7-1 ч 2', acts);
 * // { acts: [{ id: 'ua/1710-17', … }], path: [{ kind: 'article', number: '7-1' }, { kind: 'paragraph', number: '2' }] }
 * landingOf(asked.path, provisionsOf(places)) // { chain: [article, paragraph], whole: true }
 */
import type { CitedAct, CitedKind, CitedUnit } from '../cite/citation.ts';
import { citationsInEnglish } from '../cite/en/en.ts';
import { follow } from '../cite/follow.ts';
import { citationsInUkrainian } from '../cite/uk/uk.ts';
import type { Provision } from '../model/edition.ts';
import { wordsOf } from '../terms/words.ts';
import { foldToLatin } from '../text/homoglyphs.ts';

/** An act as the index of jumps knows it. */
export interface JumpAct {
  id: string;
  /** Titles and short titles in every language. */
  names: string[];
  /** Every number it is known by: `1710-VI`, `1710-17`, `32016R0399`. */
  numbers: string[];
}

export interface Jump<A extends JumpAct> {
  /** The acts meant, the likeliest first. */
  acts: A[];
  /** Units, outermost first. */
  path: CitedUnit[];
}

/** A question longer than this is no citation. */
const LONGEST = 200;
const MOST_ACTS = 3;

/** Reads a query; undefined when it names no unit or no act of the collection. Pure; never throws. */
export function readJump<A extends JumpAct>(query: string, acts: readonly A[]): Jump<A> | undefined {
  if (query.length > LONGEST || !/\d/.test(query)) return undefined;
  const { path, named, rest } = unitsIn(query);
  if (path.length === 0) return undefined;
  const meant = [...actsNamed(named, acts), ...actsSaid(rest, acts)];
  const found = [...new Set(meant)].slice(0, MOST_ACTS);
  return found.length === 0 ? undefined : { acts: found, path };
}

/** How units are shortened and how the grammars take them. The number that follows makes the word a unit. */
const UKRAINIAN: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ст(?:атт[яіюею]{1,2})?\.?\s*(?=\d)/giu, 'ст. '],
  [/(?<!\p{L})ч(?:астин[аиіу])?\.?\s*(?=\d)/giu, 'ч. '],
  [/(?<!\p{L})(?:пп|підп|підпункт[ауі]?)\.?\s*["«]?([а-яґєії])(?!\p{L})["»]?\)?/giu, 'підпункт "$1" '],
  [/(?<!\p{L})(?:пп|підп|підпункт[ауі]?)\.?\s*(?=\d)/giu, 'підпункт '],
  [/(?<!\p{L})п(?:ункт[ауі]?)?\.?\s*(?=\d)/giu, 'п. '],
  [/(?<!\p{L})п(?:ункт[ауі]?)?\.?\s*["«]?([а-яґєії])(?!\p{L})["»]?\)?/giu, 'пункт "$1" '],
  [/(?<!\p{L})дод(?:аток|атку)?\.?\s*(?=\d)/giu, 'дод. '],
];
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})art(?:icles?)?\.?\s*(?=\d)/giu, 'Article '],
  [/[\s,]*(?<!\p{L})para(?:graph)?\.?\s*(?=\d)/giu, ', paragraph '],
  [/[\s,]*(?<!\p{L})p(?:oin)?t\.?\s*\(?([a-z]{1,3}|\d+)\)?(?!\p{L})/giu, ', point ($1)'],
  [/(?<!\p{L})rec(?:ital)?\.?\s*\(?(\d+)\)?/giu, 'recital $1'],
];

/** The outermost first. A unit without a rank (абзац, indent) comes last. */
const RANKS: readonly CitedKind[] = ['attachment', 'recital', 'article', 'paragraph', 'subparagraph', 'point'];
const rank = ({ kind }: CitedUnit): number => (RANKS.indexOf(kind) + RANKS.length + 1) % (RANKS.length + 1);

interface Said {
  path: CitedUnit[];
  named: CitedAct[];
  /** What is no part of a citation. */
  rest: string;
}

function unitsIn(query: string): Said {
  const cyrillic = /\p{Script=Cyrillic}/u.test(query);
  // A label at the beginning of a line is the unit's own to the grammars; after a word it is a citation.
  const written = (cyrillic ? UKRAINIAN : ENGLISH).reduce((text, [said, put]) => text.replace(said, put), `${cyrillic ? 'див.' : 'see'} ${query.trim()}`);
  const citations = (cyrillic ? citationsInUkrainian : citationsInEnglish)(written).filter(({ paths }) => (paths[0] ?? []).length > 0);
  const units = citations.flatMap(({ paths }) => paths[0] ?? []).filter(({ number }) => number !== '' && number !== 'this' && number !== 'that');
  let [rest, at] = ['', written.indexOf(' ')];
  for (const { start, end } of citations) {
    rest += ` ${written.slice(at, start)}`;
    at = end;
  }
  return { path: inOrder(units), named: citations.map(({ act }) => act).filter(({ said }) => said === 'named'), rest: `${rest} ${written.slice(at)}` };
}

/** One unit of a rank, points aside: a point may stand in a point. */
const inOrder = (units: readonly CitedUnit[]): CitedUnit[] =>
  units.filter((unit, at) => unit.kind === 'point' || units.findIndex(({ kind }) => kind === unit.kind) === at)
    .map(({ kind, number }, at) => ({ unit: { kind, number }, at })).toSorted((a, b) => rank(a.unit) - rank(b.unit) || a.at - b.at).map(({ unit }) => unit);

/** One spelling of a number: small, in Latin letters. */
const spelled = (number: string): string => foldToLatin(number.toUpperCase()).toLowerCase();

const actsNamed = <A extends JumpAct>(named: readonly CitedAct[], acts: readonly A[]): A[] =>
  named.flatMap(({ rada, celex, number, title }) =>
    acts.filter((act) => [rada, celex, number].some((one) => one !== undefined && isNumber(act, one)) || (title !== undefined && holdsWords(act, keysOf(title)))));

/** «1710» is enough of «1710-VI». */
const isNumber = ({ numbers }: JumpAct, said: string): boolean => numbers.some((number) => spelled(number) === spelled(said) || spelled(number).split('-')[0] === spelled(said));

/** Words that name no act apart from others. */
const KINDLESS: ReadonlySet<string> = new Set(keysOf('закон україни про регламент директива рішення постанова єс ради кабінету міністрів law ukraine of the on in no eu ec regulation directive decision act'));

function keysOf(text: string): string[] {
  return wordsOf(text, /\p{Script=Cyrillic}/u.test(text) ? 'uk' : 'en').map(({ key }) => key);
}

/** Every word is in one of the act's titles. */
const holdsWords = ({ names }: JumpAct, keys: readonly string[]): boolean => {
  const telling = keys.filter((key) => !KINDLESS.has(key));
  return telling.length > 0 && names.some((name) => {
    const own = new Set(keysOf(name));
    return telling.every((key) => own.has(key));
  });
};

/** The acts that have every number and every word left of the query; those with the shortest title first. */
function actsSaid<A extends JumpAct>(rest: string, acts: readonly A[]): A[] {
  const said = rest.split(/[\s,;:«»"“”()№]+/).filter(Boolean);
  const numbers = said.filter((one) => /\d/.test(one));
  const words = keysOf(said.filter((one) => !/\d/.test(one)).join(' ')).filter((key) => !KINDLESS.has(key));
  if (numbers.length + words.length === 0) return [];
  const size = (act: A): number => Math.min(...act.names.map((name) => name.length));
  return acts.filter((act) => numbers.every((number) => isNumber(act, number)) && (words.length === 0 || holdsWords(act, words))).toSorted((a, b) => size(a) - size(b));
}

export interface Landing {
  /** From the article, or the attachment, to the provision. */
  chain: Provision[];
  /** False when only the outer units exist: «ч. 9 ст. 5» of an article with three. */
  whole: boolean;
}

/** The provision of a path, or of as much of it as exists; undefined when not even its first unit does. */
export function landingOf(path: readonly CitedUnit[], provisions: readonly Provision[]): Landing | undefined {
  const attachments = provisions.filter(({ kind }) => kind === 'attachment');
  for (let length = path.length; length > 0; length--) {
    const units = path.slice(0, length);
    for (const from of [provisions, ...attachments.map(({ children }) => children)]) {
      const found = follow(from, units);
      if (found) return { chain: chainTo(found.provision, provisions), whole: length === path.length };
    }
  }
  return undefined;
}

function chainTo(provision: Provision, provisions: readonly Provision[]): Provision[] {
  const chain: Provision[] = [];
  let level = provisions;
  for (;;) {
    const next = level.find((one) => one === provision || provision.eid.startsWith(`${one.eid}__`));
    if (!next) return chain.at(-1) === provision ? chain : [...chain, provision];
    chain.push(next);
    if (next === provision) return chain;
    level = next.children;
  }
}
