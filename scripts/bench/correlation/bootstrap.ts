/**
 * An interval for a figure over acts: acts are drawn again with replacement, many times, by a fixed generator, so the same tables give the
 * same interval.
 *
 * @example
 * interval([0.8, 0.9, 1], (drawn) => average(drawn)) // [0.83, 0.97]
 */
const DRAWS = 2000;

/** The middle 95 % of the figure over the draws. */
export function interval<T>(items: readonly T[], figure: (drawn: T[]) => number): [number, number] {
  const random = generator(1);
  const figures = Array.from({ length: DRAWS }, () => figure(items.map(() => items[Math.floor(random() * items.length)]!))).sort((a, b) => a - b);
  return [figures[Math.floor(DRAWS * 0.025)]!, figures[Math.floor(DRAWS * 0.975)]!];
}

/** Marsaglia's xorshift, 32 bits. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
