/**
 * What speaks for one passage continuing another, once the articles are weighed: their likeness beside that of the next best, the estimate of
 * their articles, labels, what they stand in, and whether the passages around them go together. Only pairs that are the best of one
 * of the two (or the second best of both) are looked at: a table seldom gives a paragraph more.
 *
 * @example
 * const found = passagePairs(old, current, near, (i, j) => estimate);
 * found[0] // { old: 3, new: 5, mutual: true, features: [0.7, …] }, one feature a name in PASSAGE_FEATURES
 */
import { likenessOf } from '../compare/likeness.ts';
import type { Act, Passage } from './articles.ts';
import { logOdds } from './logistic.ts';
import type { NearPair, NearPassages } from './passage-likeness.ts';

export const PASSAGE_FEATURES = [
  'cosine', 'squaredCosine', 'contained', 'containing', 'mostContained', 'article', 'articleOdds', 'strength', 'rootStrength', 'mutual', 'bestOfOld', 'bestOfNew',
  'aheadForOld', 'aheadForNew', 'shareForOld', 'shareForNew', 'sameLabel', 'context', 'neighbours', 'offTheWay', 'parents', 'together',
  'besideOnNew', 'besideOnOld', 'sameText', 'sameTerm', 'otherTerm', 'oldLength', 'newLength', 'lengths', 'leastLength', 'mutualCosine', 'otherContained',
  'splitContained', 'mergeContained', 'oldFree', 'newFree', 'sameKind', 'sameDepth',
] as const;

export interface PassagePair {
  old: number;
  new: number;
  /** Each is the best of the other. */
  mutual: boolean;
  strength: number;
  features: number[];
}

interface Weighed extends NearPair {
  article: number;
  sameLabel: boolean;
  context: number;
  strength: number;
}

/** A pair's strength is its likeness, a little raised by label and surroundings, in the measure its articles belong together. */
const RAISED = { label: 0.03, context: 0.08, stranger: 0.2 };
const LEAST_STRENGTH = 0.03;
/** Of the nearest of each passage so many are weighed. */
const NEAREST = 8;

/** The pairs worth weighing. `estimate` is the probability that two articles belong together. */
export function passagePairs(old: Act, current: Act, near: NearPassages, estimate: (i: number, j: number) => number): PassagePair[] {
  const weighed = weigh(old, current, near, estimate);
  const [forOld, forNew] = [strongest(weighed, ({ old: at }) => at, old.passages.length), strongest(weighed, ({ new: at }) => at, current.passages.length)];
  const isBest = (pair: Weighed): boolean => forOld[pair.old]![0] === pair || forNew[pair.new]![0] === pair || (forOld[pair.old]![1] === pair && forNew[pair.new]![1] === pair);
  const kept = weighed.filter((pair) => pair.strength > LEAST_STRENGTH && isBest(pair));
  const around = surroundings(kept, forOld, forNew, old, current);
  return kept.map((pair) => ({ old: pair.old, new: pair.new, mutual: around.partner.get(pair.old) === pair.new, strength: pair.strength, features: featuresOf(pair, forOld, forNew, around, old, current) }));
}

function weigh(old: Act, current: Act, near: NearPassages, estimate: (i: number, j: number) => number): Weighed[] {
  const pairs = new Set([...near.byOld, ...near.byNew].flatMap((row) => row.slice(0, NEAREST)));
  const context = surroundingsOf(old, current, near);
  return [...pairs].map((pair): Weighed => {
    const [a, b] = [old.passages[pair.old]!, current.passages[pair.new]!];
    const article = estimate(a.article, b.article);
    const sameLabel = a.line.number !== undefined && a.line.number === b.line.number;
    const surrounding = context(a, b);
    return { ...pair, article, sameLabel, context: surrounding, strength: (pair.cosine + RAISED.label * Number(sameLabel) + RAISED.context * surrounding) * (RAISED.stranger + article) };
  });
}

/** Likeness of what two passages stand in: the passages above them, or the headings of their articles. */
function surroundingsOf(old: Act, current: Act, near: NearPassages): (a: Passage, b: Passage) => number {
  const known = new Map(near.byOld.flat().map((pair) => [pair.old * current.passages.length + pair.new, pair.cosine]));
  const heading = likenessOf(old.articles.map((article) => article.heading), current.articles.map((article) => article.heading)).cosine;
  return (a, b) => (a.parent >= 0 && b.parent >= 0 ? (known.get(a.parent * current.passages.length + b.parent) ?? 0) : heading[a.article]![b.article]!);
}

function strongest(pairs: readonly Weighed[], side: (pair: Weighed) => number, count: number): Weighed[][] {
  const rows = Array.from({ length: count }, (): Weighed[] => []);
  for (const pair of pairs) rows[side(pair)]!.push(pair);
  for (const row of rows) row.sort((a, b) => b.strength - a.strength || a.old - b.old || a.new - b.new);
  return rows;
}

interface Surroundings {
  /** Mutual partners: new by old passage, and old by new. */
  partner: Map<number, number>;
  partnerOfNew: Map<number, number>;
  /** How many mutual pairs two articles have. */
  together: Map<string, number>;
}

function surroundings(kept: readonly Weighed[], forOld: readonly Weighed[][], forNew: readonly Weighed[][], old: Act, current: Act): Surroundings {
  const found: Surroundings = { partner: new Map(), partnerOfNew: new Map(), together: new Map() };
  for (const pair of kept) {
    if (forOld[pair.old]![0] !== pair || forNew[pair.new]![0] !== pair) continue;
    found.partner.set(pair.old, pair.new);
    found.partnerOfNew.set(pair.new, pair.old);
    const key = `${old.passages[pair.old]!.article} ${current.passages[pair.new]!.article}`;
    found.together.set(key, (found.together.get(key) ?? 0) + 1);
  }
  return found;
}

const FAR = 3;

function featuresOf(pair: Weighed, forOld: readonly Weighed[][], forNew: readonly Weighed[][], around: Surroundings, old: Act, current: Act): number[] {
  const [a, b] = [old.passages[pair.old]!, current.passages[pair.new]!];
  const { cosine, contained, containing, strength } = pair;
  const [bestOfOld, bestOfNew] = [forOld[pair.old]![0] === pair, forNew[pair.new]![0] === pair];
  const otherOf = (row: readonly Weighed[], isBest: boolean): number => (isBest ? row[1] : row[0])?.strength ?? 0;
  const [otherForOld, otherForNew] = [otherOf(forOld[pair.old]!, bestOfOld), otherOf(forNew[pair.new]!, bestOfNew)];
  const mutual = Number(bestOfOld && bestOfNew);
  const [ours, theirs] = [Math.log(1 + a.words), Math.log(1 + b.words)];
  const most = Math.max(contained, containing);
  return [
    cosine, cosine ** 2, contained, containing, most, pair.article, logOdds(pair.article), strength, Math.sqrt(strength), mutual, Number(bestOfOld), Number(bestOfNew),
    strength - otherForOld, strength - otherForNew, strength / (strength + otherForOld), strength / (strength + otherForNew), Number(pair.sameLabel), pair.context,
    ...aroundFeatures(pair, a, b, around, old, current),
    Number(a.line.content === b.line.content), Number(a.term !== '' && a.term === b.term), Number(a.term !== '' && b.term !== '' && a.term !== b.term),
    ours, theirs, Math.abs(ours - theirs), Math.min(ours, theirs), mutual * cosine, (1 - mutual) * most,
    (1 - mutual) * Number(bestOfOld) * contained, (1 - mutual) * Number(bestOfNew) * containing,
    Number(!around.partner.has(pair.old)), Number(!around.partnerOfNew.has(pair.new)), Number(a.line.kind === b.line.kind), Number(a.line.depth === b.line.depth),
  ];
}

function aroundFeatures(pair: Weighed, a: Passage, b: Passage, { partner, partnerOfNew, together }: Surroundings, old: Act, current: Act): number[] {
  const steps = [-2, -1, 1, 2].map((step) => {
    const place = partner.get(pair.old + step);
    return place === undefined ? FAR : Math.min(FAR, Math.abs(place - pair.new - step));
  });
  const neighbours = Number(partner.get(pair.old - 1) === pair.new - 1) + Number(partner.get(pair.old + 1) === pair.new + 1);
  const parents = a.parent < 0 && b.parent < 0 ? 0.5 : Number(a.parent >= 0 && partner.get(a.parent) === b.parent);
  const [elsewhere, elsewhereOfNew] = [partner.get(pair.old), partnerOfNew.get(pair.new)];
  const besideOnNew = elsewhere !== undefined && elsewhere !== pair.new && current.passages[elsewhere]!.article === b.article ? 1 / Math.abs(elsewhere - pair.new) : 0;
  const besideOnOld = elsewhereOfNew !== undefined && elsewhereOfNew !== pair.old && old.passages[elsewhereOfNew]!.article === a.article ? 1 / Math.abs(elsewhereOfNew - pair.old) : 0;
  return [neighbours, Math.min(...steps), parents, Math.log(1 + (together.get(`${a.article} ${b.article}`) ?? 0)), besideOnNew, besideOnOld];
}
