/**
 * What a reader typed, as terms the index understands.
 *
 * A term is a word, a number or a phrase in quotes; each carries its keys closed (the same word in any form), open
 * (its neighbours too: держав- in «державний») and, for the last word while it is being typed, the letters themselves.
 *
 * @example
 * parseQuery('"державний кордон" ст. 7-1').terms.map((term) => term.closed)
 * // ['статъ', '7s1ъ', 'державнъ корднъ']
 */
import { foldWord } from '../text/stem.ts';
import { keyedToken, runsOf, tokensOf } from './normalise.ts';

export interface Term {
  /** As typed, without quotes: what a message names. */
  printed: string;
  phrase: boolean;
  /** Keys of the runs, in order; a phrase and a number like 1710-VI have several. */
  keys: string[];
  /** For the index: the same words in any form. */
  closed: string;
  /** For the index: these words and their neighbours. Numbers have none: 7 is not 71. Equal to `closed` for phrases. */
  open: string;
  /** For the index: the letters of a word that may be half typed. */
  typed?: string;
}

export interface Query {
  terms: Term[];
}

/** All pairs of quotation marks in use; a single one is no phrase. */
const PHRASE = /"([^"]+)"|«([^»]+)»|“([^”]+)”|„([^“”]+)[“”]/g;

/** A pasted page is not a question: what goes beyond these adds nothing but waiting. */
const MOST_LETTERS = 2000;
const MOST_TERMS = 24;

function phraseTerm(text: string): Term | undefined {
  const tokens = tokensOf(text).map(bareToken).filter((token) => token !== '');
  if (tokens.length === 0) return undefined;
  const closed = tokens.map((token) => keyedToken(token)).join(' ');
  return { printed: text.trim(), phrase: tokens.length > 1, keys: runsOf(tokens.join(' ')).map((run) => run.key), closed, open: closed };
}

/** A token from its first run to its last: quotes, brackets and full stops around it say nothing to the index. */
function bareToken(token: string): string {
  const runs = runsOf(token);
  return runs.length === 0 ? '' : token.slice(runs[0]!.start, runs.at(-1)!.end);
}

function wordTerm(token: string): Term | undefined {
  const printed = bareToken(token);
  const last = runsOf(printed).at(-1);
  if (!last) return undefined;
  const closed = keyedToken(printed);
  const keys = runsOf(printed).map((run) => run.key);
  return { printed, phrase: false, keys, closed, open: last.isNumber ? closed : keyedToken(printed, 'open') };
}

/** The last word as its letters stand, for a word that ends in the middle: «прикордо». */
function typedLetters(printed: string): string {
  const last = runsOf(printed).at(-1)!;
  const before = printed.slice(0, last.start);
  return (before === '' ? '' : keyedToken(before)) + foldWord(printed.slice(last.start));
}

/** True when the last word may go on: no white space and no closing quote after it. */
const isUnfinished = (text: string): boolean => /[\p{L}\p{N}]$/u.test(text);

/**
 * Terms of a query, without repetitions. Never fails; a text without words or numbers has no terms.
 * Words stand before phrases, so that a half-typed word is the last of the terms that are no phrase.
 */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, MOST_LETTERS);
  const phrases = [...text.matchAll(PHRASE)].map((found) => phraseTerm(found.slice(1).find((inside) => inside !== undefined) ?? ''));
  const rest = text.replace(PHRASE, ' ');
  const words = tokensOf(rest).map(wordTerm).filter((term) => term !== undefined);
  const last = words.at(-1);
  if (last && isUnfinished(rest)) last.typed = typedLetters(last.printed);
  const terms = [...words, ...phrases].filter((term) => term !== undefined);
  // Of equal terms the last stays: it is the one that may be half typed.
  const kept = terms.filter((term, at) => !terms.slice(at + 1).some((later) => later.phrase === term.phrase && later.closed === term.closed));
  return { terms: kept.slice(0, MOST_TERMS) };
}

/** A phrase as Pagefind takes it. */
export const quoted = (term: Term): string => `"${term.closed}"`;
