/**
 * What an English word is in Ukrainian, learned from pairs of texts that say the same: IBM model 1 (Brown et al., "The Mathematics of
 * Statistical Machine Translation", 1993). No word order, no model file; the pairs are terms and parallel units, so it is small and exact.
 *
 * @example
 * translationsFrom([{ en: ['person', 'data'], uk: ['персональн', 'дан'] }, { en: ['data'], uk: ['дан'] }]).get('person')
 * // [['персональн', 0.9…], …]
 */

export interface ParallelWords {
  uk: readonly string[];
  en: readonly string[];
}

/** By English word its Ukrainian ones, most likely first. */
export type Translations = ReadonlyMap<string, readonly (readonly [string, number])[]>;

const ROUNDS = 8;
/** Less likely ones are chance. */
const LEAST_SHARE = 0.15;
const MOST_EACH = 4;
/** Longer units tell little of a word and cost much. */
const MOST_WORDS = 60;

/** Learns from the pairs, in their order; the same pairs give the same table. */
export function translationsFrom(pairs: readonly ParallelWords[]): Translations {
  const used = pairs.filter(({ uk, en }) => uk.length > 0 && en.length > 0 && uk.length <= MOST_WORDS && en.length <= MOST_WORDS);
  let table = new Map<string, Map<string, number>>();
  for (let round = 0; round < ROUNDS; round++) table = learned(used, table);
  return new Map([...table].map(([word, own]) => [word, mostLikely(own)] as const).filter(([, likely]) => likely.length > 0));
}

/** One round of expectation and maximisation; an empty table takes all words for equally likely. */
function learned(pairs: readonly ParallelWords[], before: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { uk, en } of pairs) {
    for (const target of uk) {
      const chances = en.map((source) => (before.size === 0 ? 1 : (before.get(source)?.get(target) ?? 0)));
      const all = chances.reduce((sum, chance) => sum + chance, 0);
      if (all === 0) continue;
      en.forEach((source, at) => {
        const own = counts.get(source) ?? new Map<string, number>();
        own.set(target, (own.get(target) ?? 0) + chances[at]! / all);
        counts.set(source, own);
      });
    }
  }
  for (const own of counts.values()) {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0);
    for (const [target, count] of own) own.set(target, count / all);
  }
  return counts;
}

const mostLikely = (own: ReadonlyMap<string, number>): (readonly [string, number])[] =>
  [...own].filter(([, share]) => share >= LEAST_SHARE).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_EACH);
