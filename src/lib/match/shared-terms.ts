/**
 * What two articles have in common, in words a reader finds in the Ukrainian text: terms of the dictionary first, then pairs of words,
 * then single words, the rarest first. For reasons only.
 *
 * @example
 * sharedTerms(euBags, uaBags, article, rarities, dictionary) // ['митна вартість', 'ціна договору']
 */
import type { Article } from './articles.ts';
import type { Bag, Bags } from './bags.ts';
import { CONCEPT } from './bags.ts';
import { phraseAt, type Dictionary } from './dictionary.ts';
import { wordsIn } from './words.ts';

export type Rarity = (feature: string) => number;
export type Rarities = Record<'words' | 'pairs' | 'concepts' | 'quantities' | 'names', Rarity>;

const MOST_TERMS = 5;
/** A term of the dictionary says more than a pair of words, a pair more than a word. */
const CONCEPT_COUNTS = 1.5;
/** What is less rare than this stands nearly everywhere and explains nothing. */
const LEAST_WEIGHT = 1;
const PAIR_COUNTS = 1.3;

/** At most five terms, what says most first. */
export function sharedTerms(eu: Bags, ua: Bags, article: Article, rarities: Rarities, dictionary: Dictionary): string[] {
  const printed = printedIn(article, dictionary);
  const weighed = [
    ...inBoth(eu.concepts, ua.concepts).map((feature) => ({ term: printed.concepts.get(feature), weight: CONCEPT_COUNTS * rarities.concepts(feature) })),
    ...inBoth(eu.pairs, ua.pairs).map((feature) => ({ term: printed.pairs.get(feature), weight: PAIR_COUNTS * rarities.pairs(feature) })),
    ...inBoth(eu.words, ua.words).filter((feature) => !feature.startsWith(CONCEPT)).map((feature) => ({ term: printed.words.get(feature), weight: rarities.words(feature) * (eu.words.get(feature)! < 1 ? eu.words.get(feature)! : 1) })),
  ];
  const terms: string[] = [];
  for (const { term, weight } of weighed.sort((a, b) => b.weight - a.weight)) {
    if (weight < LEAST_WEIGHT) break;
    if (term === undefined || terms.some((known) => known.includes(term) || term.includes(known))) continue;
    if (terms.push(term) === MOST_TERMS) break;
  }
  return terms;
}

/** Features both bags have. */
export const inBoth = (first: Bag, second: Bag): string[] => [...first.keys()].filter((feature) => second.has(feature));

interface Printed {
  words: Map<string, string>;
  pairs: Map<string, string>;
  concepts: Map<string, string>;
}

/** How the article prints its words, pairs of words and terms, where it first does. */
function printedIn({ text }: Article, dictionary: Dictionary): Printed {
  const words = wordsIn(text, 'uk').map((word) => ({ ...word, printed: word.printed.toLowerCase() }));
  const keys = words.map(({ key }) => key);
  const found: Printed = { words: new Map(), pairs: new Map(), concepts: new Map() };
  const first = (map: Map<string, string>, feature: string, printed: string): void => { if (!map.has(feature)) map.set(feature, printed); };
  words.forEach(({ key, printed, adjoins }, at) => {
    first(found.words, key, printed);
    if (adjoins) first(found.pairs, `${keys[at - 1]!} ${key}`, `${words[at - 1]!.printed} ${printed}`);
    const phrase = phraseAt(dictionary.uk, keys, at);
    for (const concept of phrase?.concepts ?? []) first(found.concepts, concept, words.slice(at, at + phrase!.keys.length).map((word) => word.printed).join(' '));
  });
  return found;
}
