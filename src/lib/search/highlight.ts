/**
 * Where a text holds the words of a query, in any of their forms: what search results and the page reached mark.
 *
 * @example
 * matchesIn('Перетин державного кордону України', 'кордонами')  // [{ start: 19, end: 26 }]
 */
import { foldWord } from '../text/stem.ts';
import { runsOf, type Run } from './normalise.ts';
import { parseQuery, type Term } from './query.ts';

export interface Span {
  start: number;
  end: number;
}

type Fits = (run: Run, key: string, isLast: boolean) => boolean;

const equal: Fits = (run, key) => run.key === key;

/** A neighbour continues the key; a number never does. */
const neighbour: Fits = (run, key, isLast) => (isLast && !run.isNumber && key.length > 2 ? run.key.startsWith(key) : run.key === key);

/** The letters typed so far open the word. */
const opensWith = (text: string, typed: string): Fits => (run) => foldWord(text.slice(run.start, run.end)).startsWith(typed);

/** Every place where runs follow one another as the keys do. */
function places(runs: readonly Run[], keys: readonly string[], fits: Fits): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + keys.length <= runs.length; at++) {
    if (!keys.every((key, i) => fits(runs[at + i]!, key, i === keys.length - 1))) continue;
    spans.push({ start: runs[at]!.start, end: runs[at + keys.length - 1]!.end });
    at += keys.length - 1;
  }
  return spans;
}

/** The very word first; its neighbours only where the text does not hold it, letters typed so far last. */
function placesOf(text: string, runs: readonly Run[], term: Term): Span[] {
  const exact = places(runs, term.keys, equal);
  if (exact.length > 0 || term.phrase) return exact;
  const near = places(runs, term.keys, neighbour);
  if (near.length > 0 || term.typed === undefined || term.typed.length < 2 || term.keys.length > 1) return near;
  return places(runs, term.keys, opensWith(text, term.typed));
}

/** Spans of the text that answer the query, in order, none overlapping another. Empty when nothing does. */
export function matchesIn(text: string, query: string): Span[] {
  const runs = runsOf(text);
  const spans = parseQuery(query).terms.flatMap((term) => placesOf(text, runs, term)).sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of spans) {
    const previous = apart.at(-1);
    if (previous && span.start < previous.end) previous.end = Math.max(previous.end, span.end);
    else apart.push({ ...span });
  }
  return apart;
}
