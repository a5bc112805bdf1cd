/**
 * Chance from a seed: the same seed gives the same inputs on every machine, so a file that broke something can be made again.
 * The generator is mulberry32 (public domain, 32 bits of state): good enough to scatter damage, useless for secrets.
 *
 * @example
 * const chance = chanceFrom(7);
 * chance.below(10); // the same number every time
 */
export interface Chance {
  /** A whole number from 0 up to, not including, `limit`; 0 for a limit below 1. */
  below: (limit: number) => number;
  /** One of the values. */
  of: <T>(values: readonly T[]) => T;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * Math.max(1, limit));
  return { below, of: (values) => values[below(values.length)]! };
}
