/**
 * Made-up editions: a real act with known changes, so that the true pairs of articles are known. Deleted, foreign, split and
 * moved articles, all numbers new, headings gone, words edited; the shares are those of the notes on methods, section 2.
 *
 * @example
 * const { after, pairs } = madeUpEdition(articles, foreign, { words: 0.1 }, 7);
 */
import type { Provision } from '../../../src/lib/model/edition.ts';

/** An article as a made-up edition takes it: lines of text without the heading's number. */
export interface RealArticle {
  heading: string;
  lines: string[];
}

export interface Shares {
  /** Of words edited. */
  words: number;
  deleted?: number;
  foreign?: number;
  split?: number;
  moves?: number;
  headingsGone?: number;
  /** Numbers stay as they are; articles without one get the next after the last. */
  keepNumbers?: true;
}

export interface MadeUp {
  before: Provision[];
  after: Provision[];
  /** True pairs as eIds: `art_5 art_6`. */
  pairs: Set<string>;
}

const USUAL = { deleted: 0.08, foreign: 0.12, split: 0.06, moves: 3, headingsGone: 0.3 };

interface Placed extends RealArticle {
  /** Place of the articles it comes from; none for a foreign one. */
  origin?: number;
}

/** A new edition of `articles`; the same seed gives the same edition. */
export function madeUpEdition(articles: readonly RealArticle[], foreign: readonly RealArticle[], shares: Shares, seed: number): MadeUp {
  const chance = chances(seed);
  const { deleted, split, moves, headingsGone, ...rest } = { ...USUAL, ...shares };
  const kept = articles.flatMap((article, origin): Placed[] => (chance() < deleted ? [] : partsOf({ ...article, origin }, chance() < split)));
  for (let n = 0; n < moves && kept.length > 4; n++) {
    const block = kept.splice(Math.floor(chance() * kept.length), 1 + Math.floor(chance() * 4));
    kept.splice(Math.floor(chance() * (kept.length + 1)), 0, ...block);
  }
  for (let n = 0; n < articles.length * rest.foreign && foreign.length > 0; n++) kept.splice(Math.floor(chance() * (kept.length + 1)), 0, foreign[Math.floor(chance() * foreign.length)]!);
  const words = articles.flatMap(({ lines }) => lines.slice(0, 2).join(' ').split(' ')).filter((word) => word !== '');
  const edited = kept.map((article): Placed => ({ ...article, heading: chance() < headingsGone ? '' : article.heading, lines: article.lines.map((line) => editedLine(line, shares.words, words, chance)) }));
  const numbers = numbersOf(edited, articles.length, shares.keepNumbers === true);
  return {
    before: provisionsOf(articles),
    after: edited.map((article, at) => provisionOf(article, numbers[at]!)),
    pairs: new Set(edited.flatMap(({ origin }, at) => (origin === undefined ? [] : [`art_${origin + 1} art_${numbers[at]}`]))),
  };
}

function partsOf(article: Placed, split: boolean): Placed[] {
  const half = Math.ceil(article.lines.length / 2);
  if (!split || article.lines.length < 2) return [article];
  return [{ ...article, lines: article.lines.slice(0, half) }, { ...article, heading: '', lines: article.lines.slice(half) }];
}

function numbersOf(articles: readonly Placed[], last: number, keep: boolean): string[] {
  let next = last;
  const taken = new Set<string>();
  return articles.map(({ origin }, at) => {
    const own = keep && origin !== undefined ? String(origin + 1) : keep ? String(++next) : String(at + 1);
    const number = taken.has(own) ? String(++next) : own;
    taken.add(number);
    return number;
  });
}

/** Each word with this chance replaced, left out, or given a neighbour. */
function editedLine(line: string, share: number, words: readonly string[], chance: () => number): string {
  return line.split(' ').flatMap((word) => {
    if (chance() >= share) return [word];
    const other = words[Math.floor(chance() * words.length)] ?? word;
    return [[other], [], [word, other]][Math.floor(chance() * 3)]!;
  }).join(' ');
}

/** Articles numbered from 1. */
export const provisionsOf = (articles: readonly RealArticle[]): Provision[] => articles.map((article, at) => provisionOf(article, String(at + 1)));

const provisionOf = ({ heading, lines }: RealArticle, number: string): Provision => ({
  kind: 'article', number, eid: `art_${number}`, text: `Стаття ${number}. ${heading}`.trim(),
  children: lines.map((text, at) => ({ kind: 'paragraph', eid: `art_${number}__para_${at + 1}`, text, children: [] })),
});

/** Evenly spread numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
