/**
 * Interned stretches of character codes: each different stretch gets the next number, equal ones the same. A table of hashes
 * over one long memory, so that the hundred thousand words and lines of two texts need no string each; codes are compared
 * whole, a hash alone decides nothing. A text written so that all hashes meet costs the square of its different words in
 * comparisons of two numbers, which is seconds for the largest texts taken.
 *
 * @example
 * const words = newInterned();
 * numberOf(words, codes, 0, 4) // 0 for the first stretch, and for every one that equals it
 */

export interface Interned {
  /** All different stretches, one after another. */
  memory: Uint16Array;
  /** Where stretch n begins; n + 1 tells where it ends. */
  starts: Int32Array;
  hashes: Int32Array;
  /** Numbers by hash, plus one; 0 is free. The length is a power of two. */
  slots: Int32Array;
  count: number;
}

export const newInterned = (): Interned => ({ memory: new Uint16Array(4096), starts: new Int32Array(257), hashes: new Int32Array(256), slots: new Int32Array(512), count: 0 });

/** The number of the stretch of `codes` from `from` to `to`. */
export function numberOf(interned: Interned, codes: Uint16Array, from: number, to: number): number {
  const hash = hashOf(codes, from, to);
  const { slots } = interned;
  let slot = hash & (slots.length - 1);
  for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const number = slots[slot]! - 1;
    if (interned.hashes[number] === hash && isStretch(interned, number, codes, from, to)) return number;
  }
  slots[slot] = interned.count + 1;
  return added(interned, hash, codes, from, to);
}

/** FNV-1a over 16-bit codes, mixed so that the low bits tell as well. */
function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ codes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

function isStretch({ memory, starts }: Interned, number: number, codes: Uint16Array, from: number, to: number): boolean {
  const start = starts[number]!;
  if (starts[number + 1]! - start !== to - from) return false;
  for (let at = from; at < to; at++) if (memory[start + at - from] !== codes[at]) return false;
  return true;
}

function added(interned: Interned, hash: number, codes: Uint16Array, from: number, to: number): number {
  const number = interned.count++;
  const start = interned.starts[number]!;
  const end = start + to - from;
  if (interned.memory.length < end) interned.memory = grown(interned.memory, new Uint16Array(2 * end));
  interned.memory.set(codes.subarray(from, to), start);
  interned.hashes[number] = hash;
  interned.starts[number + 1] = end;
  if (interned.count === interned.hashes.length) makeRoom(interned);
  return number;
}

function makeRoom(interned: Interned): void {
  interned.hashes = grown(interned.hashes, new Int32Array(2 * interned.count));
  interned.starts = grown(interned.starts, new Int32Array(2 * interned.count + 1));
  interned.slots = new Int32Array(4 * interned.count);
  const last = interned.slots.length - 1;
  for (let number = 0; number < interned.count; number++) {
    let slot = interned.hashes[number]! & last;
    while (interned.slots[slot] !== 0) slot = (slot + 1) & last;
    interned.slots[slot] = number + 1;
  }
}

function grown<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
