/**
 * Two lists of units side by side: how many are equal in place and text, and those that are not, each beside its
 * counterpart where it has one.
 *
 * @example
 * aligned([{ place: '1 point a', text: '(a)x' }], [{ place: '2 point a', text: '(a)x' }])
 * // { equal: 0, unequal: [{ left: { place: '1 point a', … }, right: { place: '2 point a', … } }] }
 */
import { diffArrays } from 'diff';
import type { Unit } from './units.ts';

export interface Pair {
  left?: Unit;
  right?: Unit;
}

export interface Alignment {
  equal: number;
  unequal: Pair[];
}

const key = ({ place, text }: Unit): string => `${place} ${text}`;

/** Units in order; what is unequal between two equal stretches is paired by text, then by how it begins or ends. */
export function aligned(left: readonly Unit[], right: readonly Unit[]): Alignment {
  const alignment: Alignment = { equal: 0, unequal: [] };
  let [from, to] = [0, 0];
  let [gone, come]: [Unit[], Unit[]] = [[], []];
  const settle = (): void => {
    alignment.unequal.push(...paired(gone, come));
    [gone, come] = [[], []];
  };
  for (const { added, removed, count } of diffArrays(left.map(key), right.map(key))) {
    if (removed) gone.push(...left.slice(from, from + count));
    else if (added) come.push(...right.slice(to, to + count));
    else {
      settle();
      alignment.equal += count;
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  settle();
  return alignment;
}

/** Texts that begin or end alike are one unit printed in two ways. */
const BEGINNING = 24;
const withoutDashes = (text: string): string => text.replace(/[—–-]/g, '');
const SAMENESS: readonly ((left: Unit, right: Unit) => boolean)[] = [
  (left, right) => left.text === right.text,
  (left, right) => withoutDashes(left.text) === withoutDashes(right.text),
  (left, right) => left.text.slice(0, BEGINNING) === right.text.slice(0, BEGINNING),
  (left, right) => left.text.slice(-BEGINNING) === right.text.slice(-BEGINNING),
];

function paired(left: readonly Unit[], right: readonly Unit[]): Pair[] {
  const free = new Set(right);
  const partners = new Map<Unit, Unit>();
  for (const same of SAMENESS) {
    for (const unit of left) {
      if (partners.has(unit)) continue;
      for (const candidate of free) {
        if (!same(unit, candidate)) continue;
        partners.set(unit, candidate);
        free.delete(candidate);
        break;
      }
    }
  }
  return [...left.map((unit): Pair => ({ left: unit, ...(partners.has(unit) && { right: partners.get(unit)! }) })), ...[...free].map((unit): Pair => ({ right: unit }))];
}
