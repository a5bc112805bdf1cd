/**
 * Splits and merges, and the order of all groups. A leftover of one side whose text stood in a unit of the other, and stands
 * no more in that unit's partner, came out of it (a split) or went into it (a merge). To be only on the same matter is not
 * enough: then the partner holds as much of it.
 *
 * @example
 * withSplits(pairing, rules, vocabulary) // [{ from: [4], to: [4, 5] }]: article 4 became articles 4 and 5
 */
import { alikeIn } from './likeness.ts';
import type { Candidate, Pairing, PairingRules } from './pairing.ts';
import { wordCount, type Vocabulary } from './vocabulary.ts';

/** Units that belong together; both sides hold positions, in order. An empty side means no counterpart. */
export interface Group {
  from: number[];
  to: number[];
}

/** A leftover is worth looking for elsewhere when it says more than a formula. */
const LEAST_WORDS = 8;

/** The groups of a pairing, leftovers joined where they belong or alone. */
export function withSplits({ old, current, partner, partnerOfNew }: Pairing, rules: PairingRules, vocabulary: Vocabulary): Group[] {
  const groups: Group[] = [];
  partner.forEach((j, i) => { if (j >= 0) groups.push({ from: [i], to: [j] }); });
  const [gone, came] = [alone(partner), alone(partnerOfNew)];
  const changed = groups.filter(({ from, to }) => old[from[0]!]!.key !== current[to[0]!]!.key);
  const sidesOf = (own: 'from' | 'to', other: 'from' | 'to'): Sides[] => {
    const units = { from: old, to: current };
    return changed.map((group) => ({ own: units[own][group[own][0]!]!, other: units[other][group[other][0]!]! }));
  };
  const merged = homesOf(gone.map((i) => old[i]!), sidesOf('from', 'to'), rules, vocabulary);
  const split = homesOf(came.map((j) => current[j]!), sidesOf('to', 'from'), rules, vocabulary);
  gone.forEach((i, at) => { if (merged[at]! >= 0) changed[merged[at]!]!.from.push(i); });
  came.forEach((j, at) => { if (split[at]! >= 0) changed[split[at]!]!.to.push(j); });
  const single: Group[] = [
    ...gone.filter((_, at) => merged[at]! < 0).map((i) => ({ from: [i], to: [] })),
    ...came.filter((_, at) => split[at]! < 0).map((j) => ({ from: [], to: [j] })),
  ];
  return inOrder([...groups, ...single], old.length);
}

const alone = (partner: Int32Array): number[] => [...partner.keys()].filter((at) => partner[at] === -1);

/** A changed pair, seen from the side of a leftover. */
interface Sides {
  own: Candidate;
  other: Candidate;
}

/** For each leftover the changed pair it came out of or went into, or -1. */
function homesOf(leftovers: readonly Candidate[], all: readonly Sides[], rules: PairingRules, vocabulary: Vocabulary): number[] {
  const homes = leftovers.map(() => -1);
  if (all.length === 0) return homes;
  const wordy = [...leftovers.keys()].filter((at) => leftovers[at]!.key !== '' && wordCount(leftovers[at]!.content) >= LEAST_WORDS);
  const likely = likelyHomes(wordy.map((at) => leftovers[at]!), all);
  const pairs = likely.map((at) => all[at]!);
  const texts = wordy.map((at) => leftovers[at]!.content);
  const there = alikeIn('contained', texts, pairs.map(({ other }) => other.content), rules.contained, vocabulary);
  const still = alikeIn('contained', texts, pairs.map(({ own }) => own.content), rules.contained - rules.moved, vocabulary);
  wordy.forEach((at, row) => {
    const stays = new Map(still[row]!.map(({ column, likeness }) => [column, likeness]));
    const home = there[row]!.find(({ column, likeness }) => pairs[column]!.own.class === leftovers[at]!.class && likeness - (stays.get(column) ?? 0) >= rules.moved);
    homes[at] = home ? likely[home.column]! : -1;
  });
  return homes;
}

/** Share of a leftover's different words that a unit must have to be asked at all; much less than what makes a split. */
const LEAST_IN_COMMON = 0.35;
/** Past this many questions the leftovers are of another text. */
const MOST_QUESTIONS = 1e6;

/** So many pairs at least are weighed, likely or not: what is rare shows only among many texts. */
const LEAST_PAIRS = 60;

/** Places of the pairs whose other side has enough words of some leftover, and of some more. */
function likelyHomes(leftovers: readonly Candidate[], pairs: readonly Sides[]): number[] {
  if (leftovers.length === 0 || leftovers.length * pairs.length > MOST_QUESTIONS) return [];
  const asked = leftovers.map(({ content }) => [...new Set(content.split(/\s+/))]);
  const step = Math.max(1, Math.floor(pairs.length / LEAST_PAIRS));
  return [...pairs.keys()].filter((at) => {
    if (at % step === 0) return true;
    const there = new Set(pairs[at]!.other.content.split(/\s+/));
    return asked.some((words) => words.filter((word) => there.has(word)).length >= LEAST_IN_COMMON * words.length);
  });
}

/** By the new side; what is gone stands after the unit it followed. Linear, however much is gone. */
function inOrder(groups: readonly Group[], units: number): Group[] {
  for (const group of groups) {
    group.from.sort((a, b) => a - b);
    group.to.sort((a, b) => a - b);
  }
  const first = new Map(groups.map((group) => [group.from[0], group]));
  const following = new Map<Group | undefined, Group[]>();
  let anchor: Group | undefined;
  for (let i = 0; i < units; i++) {
    const group = first.get(i);
    if (!group) continue;
    if (group.to.length > 0) anchor = group;
    else push(following, anchor, group);
  }
  const placed = groups.filter(({ to }) => to.length > 0).sort((a, b) => a.to[0]! - b.to[0]!);
  return [undefined, ...placed].flatMap((group) => [...(group ? [group] : []), ...(following.get(group) ?? [])]);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
