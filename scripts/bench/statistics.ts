/**
 * Several runs as one figure: the median, with the least and the most beside it, because one slow run on a busy
 * machine says nothing.
 *
 * @example
 * spreadOf([3, 1, 2])                       // { median: 2, least: 1, most: 3, runs: 3 }
 * inSeconds(spreadOf([1.21, 1.3, 1.25]))    // '1.25 s (1.21–1.30)'
 */

export interface Spread {
  median: number;
  least: number;
  most: number;
  runs: number;
}

/** Throws on an empty row: a figure without a run is a mistake of the measure. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('no run to take a figure from');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, least: sorted[0]!, most: sorted.at(-1)!, runs: sorted.length };
}

const withRange = ({ median, least, most, runs }: Spread, digits: number, unit: string): string => {
  const range = runs > 1 ? ` (${least.toFixed(digits)}–${most.toFixed(digits)})` : '';
  return `${median.toFixed(digits)} ${unit}${range}`;
};

export const inSeconds = (spread: Spread): string => withRange(spread, 2, 's');
export const inMilliseconds = (spread: Spread): string => withRange(spread, 0, 'ms');

/** Bytes as a person reads them, in powers of ten as disks are sold: `1234567` → `1.2 MB`. */
export function inBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** `12345` → `12,345`. */
export const counted = (count: number): string => count.toLocaleString('en-US');

/** How many times the peer's figure ours is: below one is less. `ratio(2, 4)` → `0.50×`. */
export const ratio = (ours: number, peer: number): string => `${(ours / peer).toFixed(2)}×`;
