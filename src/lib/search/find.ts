/**
 * How an answer is put together from several questions to the index.
 *
 * First the records that hold every word in some form, in the index's order of relevance; after them those that hold
 * neighbours of the words («державний» for «держава»); half-typed letters only when the word as it stands finds
 * nothing. Words that no text of the collection has are set aside and named. Pagefind alone would drop them silently.
 *
 * @example
 * const found = await find(engine, parseQuery('кордону хюж'), {});
 * found.unmatched // ['хюж']
 */
import { quoted, type Query, type Term } from './query.ts';

/** Chosen values by filter; any of the values of one filter, all of the filters. */
export type Filters = Record<string, string[]>;
/** How many records each value of each filter has. */
export type Counts = Record<string, Record<string, number>>;

export interface Answer<Hit> {
  hits: Hit[];
  counts: Counts;
}

/** An index that answers rows of keys; null asks for every record. */
export interface Engine<Hit extends { id: string }> {
  search(keys: string | null, filters: Filters): Promise<Answer<Hit>>;
}

export interface Found<Hit> {
  hits: Hit[];
  /** How many of the hits, from the first, hold the very words. The others hold neighbours. */
  exact: number;
  /** Words and phrases that no text of the collection has, as typed. */
  unmatched: string[];
  /** Undefined where no single question covers the answer: words and a phrase together. */
  counts?: Counts;
}

type Match = 'closed' | 'open' | 'typed' | 'none';

/** The best way a term is found in the collection, filters aside. */
async function matchOf<Hit extends { id: string }>(engine: Engine<Hit>, term: Term): Promise<Match> {
  const has = async (keys: string | undefined): Promise<boolean> => keys !== undefined && (await engine.search(keys, {})).hits.length > 0;
  if (term.phrase) return (await has(quoted(term))) ? 'closed' : 'none';
  if (await has(term.closed)) return 'closed';
  if (await has(term.open)) return 'open';
  return (await has(term.typed)) ? 'typed' : 'none';
}

interface Matched {
  term: Term;
  match: Match;
}

const keysOf = (words: readonly Matched[], as: (matched: Matched) => string): string => words.map(as).join(' ');
const widest = ({ term, match }: Matched): string => (match === 'typed' ? term.typed! : term.open);

/** Records that hold all the words: the very words first, then neighbours. */
async function findWords<Hit extends { id: string }>(engine: Engine<Hit>, words: readonly Matched[], filters: Filters): Promise<Found<Hit>> {
  const allClosed = words.every(({ match }) => match === 'closed');
  const exact = allClosed ? (await engine.search(keysOf(words, ({ term }) => term.closed), filters)).hits : [];
  const wide = await engine.search(keysOf(words, widest), filters);
  const last = words.at(-1)!.term;
  if (exact.length === 0 && last.typed !== undefined) {
    const typed = await engine.search(keysOf(words, (matched) => (matched.term === last ? last.typed! : widest(matched))), filters);
    if (typed.hits.length > 0) return { hits: typed.hits, exact: 0, unmatched: [], counts: typed.counts };
  }
  const seen = new Set(exact.map((hit) => hit.id));
  return { hits: [...exact, ...wide.hits.filter((hit) => !seen.has(hit.id))], exact: exact.length, unmatched: [], counts: wide.counts };
}

/** What both answers hold, in the order of the first. */
function both<Hit extends { id: string }>(first: Found<Hit>, second: Found<Hit>): Found<Hit> {
  const ids = new Set(second.hits.map((hit) => hit.id));
  const hits = first.hits.filter((hit) => ids.has(hit.id));
  const exact = first.hits.slice(0, first.exact).filter((hit) => ids.has(hit.id)).length;
  return { hits, exact, unmatched: [] };
}

/**
 * The answer to a query under filters. A phrase that no text has gives no hits: who quotes means it. A query without
 * terms lists what the filters hold, or nothing when there are none. Fails only when the engine does.
 */
export async function find<Hit extends { id: string }>(engine: Engine<Hit>, query: Query, filters: Filters): Promise<Found<Hit>> {
  const { terms } = query;
  if (terms.length === 0) {
    const all = await engine.search(null, filters);
    const hits = Object.values(filters).some((values) => values.length > 0) ? all.hits : [];
    return { hits, exact: hits.length, unmatched: [], counts: all.counts };
  }
  const matched = await Promise.all(terms.map(async (term) => ({ term, match: await matchOf(engine, term) })));
  const unmatched = matched.filter(({ match }) => match === 'none');
  const printed = unmatched.map(({ term }) => term.printed);
  const words = matched.filter(({ term, match }) => !term.phrase && match !== 'none');
  const phrases = matched.filter(({ term }) => term.phrase);
  if (unmatched.some(({ term }) => term.phrase) || words.length + phrases.length === 0) return { hits: [], exact: 0, unmatched: printed, counts: {} };
  const answers = words.length > 0 ? [await findWords(engine, words, filters)] : [];
  for (const { term } of phrases) {
    const { hits, counts } = await engine.search(quoted(term), filters);
    answers.push({ hits, exact: hits.length, unmatched: [], counts });
  }
  return { ...answers.reduce(both), unmatched: printed };
}
