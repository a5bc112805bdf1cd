/**
 * Splits and merges, and the order of all groups. A leftover of one side whose text stood in a unit of the other, and stands
 * no more in that unit's partner, came out of it (a split) or went into it (a merge). To be only on the same matter is not
 * enough: then the partner holds as much of it.
 *
 * @example
 * withSplits(pairing, rules, vocabulary) // [{ from: [4], to: [4, 5] }]: article 4 became articles 4 and 5
 */
import { alikeIn } from './likeness.ts';
import { changedTexts, frameOf, within, wordsIn } from './nearness.ts';
import type { Candidate, Pairing, PairingRules } from './pairing.ts';
import { contentOfUnit, type Line } from './units.ts';
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
  const homes = gone.length + came.length === 0 ? [] : changed.map(({ from, to }) => homesIn(old[from[0]!]!, current[to[0]!]!, vocabulary));
  const merged = homesOf(gone.map((i) => old[i]!), homes.map(([, after]) => after), rules, vocabulary);
  const split = homesOf(came.map((j) => current[j]!), homes.map(([before]) => before), rules, vocabulary);
  gone.forEach((i, at) => { if (merged[at]! >= 0) changed[merged[at]!]!.from.push(i); });
  came.forEach((j, at) => { if (split[at]! >= 0) changed[split[at]!]!.to.push(j); });
  const single: Group[] = [
    ...gone.filter((_, at) => merged[at]! < 0).map((i) => ({ from: [i], to: [] })),
    ...came.filter((_, at) => split[at]! < 0).map((j) => ({ from: [], to: [j] })),
  ];
  return inOrder([...groups, ...single], old.length);
}

const alone = (partner: Int32Array): number[] => [...partner.keys()].filter((at) => partner[at] === -1);

/** A unit of a changed pair as the home of a leftover: its partner does not have what the leftover has of it. */
interface Home {
  unit: Candidate;
  partner: Candidate;
  /** Words of its lines that the partner does not have; of lines that face one another only what lies between their equal ends. */
  left: ReadonlySet<number>;
  /** Lines of the partner that it does not have itself. */
  others: readonly string[];
}

/** Both units of a pair, the old one first. */
function homesIn(old: Candidate, current: Candidate, vocabulary: Vocabulary): [Home, Home] {
  const [was, is] = changedTexts(old.unit.lines, current.unit.lines, vocabulary);
  const frames = was.length === is.length ? was.map((text, at) => frameOf(text, is[at]!)) : [];
  const words = (texts: readonly string[]): Set<number> => new Set(texts.flatMap((text, at) => wordsIn(within(text, frames[at]), vocabulary)));
  return [{ unit: old, partner: current, left: words(was), others: is }, { unit: current, partner: old, left: words(is), others: was }];
}

/** For each leftover the changed pair it came out of or went into, or -1. */
function homesOf(leftovers: readonly Candidate[], all: readonly Home[], rules: PairingRules, vocabulary: Vocabulary): number[] {
  const homes = leftovers.map(() => -1);
  if (all.length === 0) return homes;
  const wordy = [...leftovers.keys()].filter((at) => leftovers[at]!.key !== '' && wordCount(contentOfUnit(leftovers[at]!.unit)) >= LEAST_WORDS);
  const likely = likelyHomes(wordy.map((at) => leftovers[at]!), all, rules, vocabulary);
  if (likely.length === 0) return homes;
  const pairs = likely.map((at) => all[at]!);
  const texts = wordy.map((at) => contentOfUnit(leftovers[at]!.unit));
  const there = alikeIn('contained', texts, pairs.map(({ unit }) => contentOfUnit(unit.unit)), rules.contained, vocabulary);
  const still = alikeIn('contained', texts, pairs.map(({ partner }) => contentOfUnit(partner.unit)), rules.contained - rules.moved, vocabulary);
  wordy.forEach((at, row) => {
    const stays = new Map(still[row]!.map(({ column, likeness }) => [column, likeness]));
    const home = there[row]!.find(({ column, likeness }) => pairs[column]!.partner.class === leftovers[at]!.class && likeness - (stays.get(column) ?? 0) >= rules.moved);
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

/** Places of the pairs that may be the home of some leftover, and of some more; none when no pair may. */
function likelyHomes(leftovers: readonly Candidate[], pairs: readonly Home[], { moved }: PairingRules, vocabulary: Vocabulary): number[] {
  if (leftovers.length === 0 || leftovers.length * pairs.length > MOST_QUESTIONS) return [];
  const asked = leftovers.map(({ unit }) => wordsOfLines(unit.lines, vocabulary));
  const likely = new Set([...pairs.keys()].filter((at) => mayHold(pairs[at]!, asked, moved / 2, vocabulary)));
  const step = Math.max(1, Math.floor(pairs.length / LEAST_PAIRS));
  return likely.size === 0 ? [] : [...pairs.keys()].filter((at) => at % step === 0 || likely.has(at));
}

const wordsOfLines = (lines: readonly Line[], vocabulary: Vocabulary): Set<number> => new Set(lines.flatMap(({ content }) => wordsIn(content, vocabulary)));

/** One word in common tells nothing. */
const LEAST_WORDS_LEFT = 2;

/** True when one of the sets of words stands in a home in good part, `left` of it in what its partner does not have. */
function mayHold(home: Home, asked: readonly ReadonlySet<number>[], left: number, vocabulary: Vocabulary): boolean {
  if (!asked.some((words) => isHeld(words, home.left, left))) return false;
  const others = new Set(home.others.flatMap((text) => wordsIn(text, vocabulary)));
  const own = new Set([...home.left].filter((word) => !others.has(word)));
  const suspects = asked.filter((words) => isHeld(words, own, left));
  if (suspects.length === 0) return false;
  const all = wordsOfLines(home.unit.unit.lines, vocabulary);
  return suspects.some((words) => isHeld(words, all, LEAST_IN_COMMON));
}

/** True when `share` of some words, and more than one, are among others. */
function isHeld(words: ReadonlySet<number>, others: ReadonlySet<number>, share: number): boolean {
  const least = Math.max(LEAST_WORDS_LEFT, share * words.size);
  if (others.size < least) return false;
  const [fewer, more] = words.size < others.size ? [words, others] : [others, words];
  let common = 0;
  for (const word of fewer) if (more.has(word)) common++;
  return common >= least;
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
