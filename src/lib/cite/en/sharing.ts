/**
 * What citations of one enumeration share. A repeated unit word opens a new citation, but the act or the article is said once:
 *
 * - backwards, the act: "Article 5 or Article 6 of Directive 95/46/EC"; "Article 2 of, and Annex I to, Regulation (EU) 2016/399";
 * - backwards, the units that hold: "point (1) and points (3) to (23) of paragraph 5 of this Article";
 * - forwards, the units that hold, from the outside in only: "Article 6(1), point (a), and point (c)";
 * - forwards, the act at the head of an entry: "Directive 89/552/EEC (OJ …): Articles 10 to 21";
 * - forwards, the unit an instruction names: "In Annex I to Directive 2013/36/EU, point (4) is replaced".
 *
 * A bare paragraph or point before a cited act is of this act: "paragraphs 1 and 3, Articles 6 and 7 of Directive 2002/65/EC"
 * (Directive 2008/48/EC, art. 14).
 *
 * @example
 * // found in 'Article 5 or Article 6 of Directive 95/46/EC': both citations get the act of the second
 */
import type { CitedAct, CitedUnit } from '../citation.ts';
import type { Chain } from './chain.ts';
import { connectorAt, textAt, wordAt, wordsAt, type Token } from './tokens.ts';
import { depthOf, followsInside } from './units.ts';

/** A citation on the way: token indices, and whether its act is said or only supposed. */
export interface Found {
  at: number;
  next: number;
  act: CitedAct;
  further?: CitedAct[];
  actSaid: boolean;
  paths: CitedUnit[][];
  chain?: Chain;
}

/** Completes the citations of each enumeration in place. */
export function shareAlongLists(tokens: readonly Token[], found: Found[]): void {
  const joined = found.map((one, i) => i > 0 && one.chain !== undefined && isJoined(tokens, found[i - 1]!.next, one.at));
  shareAfterColon(tokens, found);
  for (let i = 1; i < found.length; i++) shareWithInstruction(tokens, found[i - 1]!, found[i]!);
  for (let i = 1; i < found.length; i++) if (joined[i]) shareForwards(found[i - 1]!, found[i]!);
  for (let i = found.length - 1; i > 0; i--) if (joined[i]) shareBackwards(found[i - 1]!, found[i]!);
}

/** "3. Directive 89/552/EEC … (OJ L 298, 17.10.1989, p. 23): Articles 10 to 21": the act at the head of an entry of a list. */
function shareAfterColon(tokens: readonly Token[], found: Found[]): void {
  const [head] = found;
  if (!head || head.chain || head.act.said !== 'named' || head.at > LATEST_HEAD) return;
  const colon = tokens.findIndex(({ text }, at) => at >= head.next && text === ':');
  if (colon < 0) return;
  for (const one of found) if (one.at > colon && one.chain && !one.actSaid) takeAct(one, head);
}
const LATEST_HEAD = 3;

const PREPOSITIONS = new Set(['of', 'to', 'in', 'under', 'by', 'with']);

/** Nothing but a connector between two citations, a preposition and "the" aside: "and", ", and in the", "of, and". */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 8) return false;
  const open = PREPOSITIONS.has(wordAt(tokens, from)) ? from + 1 : from;
  let at = exceptionAt(tokens, open) ?? connectorAt(tokens, open);
  if (at === undefined) return false;
  if (PREPOSITIONS.has(wordAt(tokens, at))) at++;
  if (wordAt(tokens, at) === 'the') at++;
  return at === to;
}

/** "Articles 27 to 31, with the exception of Article 29(4), of Directive …": the exception is of the same act. */
function exceptionAt(tokens: readonly Token[], at: number): number | undefined {
  const start = wordAt(tokens, at) === ',' ? at + 1 : at;
  return EXCEPTIONS.map((words) => wordsAt(tokens, start, words)).find((next) => next !== undefined);
}
const EXCEPTIONS = [['with', 'the', 'exception', 'of'], ['with', 'exception', 'of'], ['except', 'for'], ['except']];

const pointed = ({ number }: CitedUnit): boolean => number === 'this' || number === 'that';

/** "In Annex I to Directive 2013/36/EU, point (4) is replaced": the point of an instruction is in the unit before it. */
function shareWithInstruction(tokens: readonly Token[], before: Found, after: Found): void {
  const [way] = before.paths;
  const [first] = after.paths[0]!;
  if (!before.chain || !before.actSaid || before.paths.length > 1 || !after.chain || after.actSaid || !first || pointed(first)) return;
  const start = textAt(tokens, before.next) === ',' ? before.next + 1 : undefined;
  if (wordAt(tokens, before.at - 1) !== 'in' || start === undefined || (wordAt(tokens, start) === 'the' ? start + 1 : start) !== after.at) return;
  if (!BE.has(wordAt(tokens, after.next)) || !followsInside(way!.map(({ kind }) => kind), first.kind)) return;
  after.paths = after.paths.map((path) => [...way!, ...path]);
  takeAct(after, before);
}
const BE = new Set(['is', 'are', 'shall']);

function shareForwards(before: Found, after: Found): void {
  const holders = after.chain!.holders;
  if (!before.chain?.outsideIn || holders.length > 1 || pointed(after.paths[0]![0]!)) return;
  const way = before.paths.at(-1)!;
  const level = way.findIndex(({ kind }) => kind === after.chain!.holders[0]!.kind);
  if (level < 1) return;
  after.paths = after.paths.map((path) => [...way.slice(0, level), ...path]);
  after.chain!.outsideIn = true;
  if (!after.actSaid && before.actSaid) takeAct(after, before);
}

function shareBackwards(before: Found, after: Found): void {
  const outermost = before.paths[0]![0];
  if (!before.chain || before.actSaid || !outermost || pointed(outermost)) return;
  if (depthOf(outermost.kind) === 2) {
    const above = after.chain!.holders.find(({ kind }) => kind === outermost.kind)?.above;
    if (!above || above.length === 0) return;
    before.paths = before.paths.map((path) => [...above, ...path]);
    before.chain.holders = [...before.chain.holders, ...after.chain!.holders.filter(({ kind }) => kind !== outermost.kind)];
  }
  if (after.actSaid) takeAct(before, after);
}

function takeAct(one: Found, from: Found): void {
  one.act = from.act;
  one.actSaid = true;
  if (from.further) one.further = from.further;
}
