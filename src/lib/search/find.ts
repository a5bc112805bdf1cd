/**
 * How an answer is put together from several questions to the index.
 *
 * First the records that hold every word in some form, in the index's order of relevance; after them those that hold
 * neighbours of the words («державний» for «держава»); half-typed letters only when the word as it stands finds
 * nothing. Words that no text of the collection has are set aside and named. Pagefind alone would drop them silently.
 *
 * @example
 * const found = await find(engine, parseQuery('кордону хюж'));
 * found.unmatched // ['хюж']
 */
import { quoted, type Query, type Term } from './query.ts';

/** An index that answers rows of keys, best first. */
export interface Engine<Hit extends { id: string }> {
  search(keys: string): Promise<Hit[]>;
}

export interface Found<Hit> {
  hits: Hit[];
  /** How many of the hits, from the first, hold the very words. The others hold neighbours. */
  exact: number;
  /** Words and phrases that no text of the collection has, as typed. */
  unmatched: string[];
}

type Match = 'closed' | 'open' | 'typed' | 'none';

/** The best way a term is found in the collection. */
async function matchOf<Hit extends { id: string }>(engine: Engine<Hit>, term: Term): Promise<Match> {
  const has = async (keys: string | undefined): Promise<boolean> => keys !== undefined && (await engine.search(keys)).length > 0;
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
async function findWords<Hit extends { id: string }>(engine: Engine<Hit>, words: readonly Matched[]): Promise<Found<Hit>> {
  const allClosed = words.every(({ match }) => match === 'closed');
  const exact = allClosed ? await engine.search(keysOf(words, ({ term }) => term.closed)) : [];
  const last = words.at(-1)!.term;
  if (exact.length === 0 && last.typed !== undefined) {
    const typed = await engine.search(keysOf(words, (matched) => (matched.term === last ? last.typed! : widest(matched))));
    if (typed.length > 0) return { hits: typed, exact: 0, unmatched: [] };
  }
  const wide = await engine.search(keysOf(words, widest));
  const seen = new Set(exact.map((hit) => hit.id));
  return { hits: [...exact, ...wide.filter((hit) => !seen.has(hit.id))], exact: exact.length, unmatched: [] };
}

/** What both answers hold, in the order of the first. */
function both<Hit extends { id: string }>(first: Found<Hit>, second: Found<Hit>): Found<Hit> {
  const ids = new Set(second.hits.map((hit) => hit.id));
  return narrowed(first, (hit) => ids.has(hit.id));
}

/** The answer with only the hits that pass; how many of them are exact is counted again. */
export function narrowed<Hit>(found: Found<Hit>, passes: (hit: Hit) => boolean): Found<Hit> {
  const exact = found.hits.slice(0, found.exact).filter(passes);
  return { ...found, hits: [...exact, ...found.hits.slice(found.exact).filter(passes)], exact: exact.length };
}

/**
 * The answer to a query; nothing for a query without terms. A phrase that no text has gives no hits: who quotes means
 * it. Fails only when the engine does.
 */
export async function find<Hit extends { id: string }>(engine: Engine<Hit>, { terms }: Query): Promise<Found<Hit>> {
  const matched = await Promise.all(terms.map(async (term) => ({ term, match: await matchOf(engine, term) })));
  const missing = matched.filter(({ match }) => match === 'none');
  const unmatched = missing.map(({ term }) => term.printed);
  const words = matched.filter(({ term, match }) => !term.phrase && match !== 'none');
  const phrases = matched.filter(({ term }) => term.phrase);
  if (missing.some(({ term }) => term.phrase) || words.length + phrases.length === 0) return { hits: [], exact: 0, unmatched };
  const answers = words.length > 0 ? [await findWords(engine, words)] : [];
  for (const { term } of phrases) {
    const hits = await engine.search(quoted(term));
    answers.push({ hits, exact: hits.length, unmatched: [] });
  }
  return { ...answers.reduce(both), unmatched };
}
