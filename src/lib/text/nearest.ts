/**
 * The word somebody probably meant: the one of a list that is fewest slips away.
 *
 * @example
 * nearest('titel', ['title', 'kind'])  // 'title'
 * nearest('autor', ['title', 'kind'])  // undefined: too far from any
 */

/** Longer words are no keys and no ids; their distance is not worth the time. */
const LONGEST = 80;

/** The nearest word, the first of equals; undefined when even that needs more slips than a third of the word. */
export function nearest(given: string, words: readonly string[]): string | undefined {
  if (given.length > LONGEST) return undefined;
  const within = Math.max(1, Math.floor(given.length / 3));
  let best: { word: string; slips: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - given.length) > within || word === given) continue;
    const slips = slipsBetween(given.toLowerCase(), word.toLowerCase());
    if (slips <= within && (!best || slips < best.slips)) best = { word, slips };
  }
  return best?.word;
}

/** How many letters must be put in, left out, changed, or swapped with their neighbour (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change, swapped ? before[j - 2]! + 1 : Infinity);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
