/**
 * What speaks for one article continuing another, before any other pair is known: the likeness of the whole texts, beside what each
 * could have elsewhere; passages that have their nearest counterpart there; headings, numbers, places, roles.
 *
 * @example
 * const found = articlePairs(old, current, nearPassages(old, current));
 * found[0] // { old: 0, new: 0, features: [0.93, …] }, one feature a name in ARTICLE_FEATURES
 */
import { assign } from '../compare/assignment.ts';
import { likenessOf } from '../compare/likeness.ts';
import { NOTHING, sharesOf, type Parts } from './article-passages.ts';
import type { Act, Article } from './articles.ts';
import { keptWhole } from './kept.ts';
import type { NearPassages } from './passage-likeness.ts';
import { replacesSeveral, type Role } from './roles.ts';

export const ARTICLE_FEATURES = [
  'cosine', 'rootCosine', 'squaredCosine', 'contained', 'containing', 'ofBestForOld', 'ofBestForNew', 'aheadForOld', 'aheadForNew',
  'nearestOfOld', 'nearestOfNew', 'ownOfOld', 'ownOfNew', 'rootOwnOfOld', 'rootOwnOfNew', 'mostOwn', 'leastOwn', 'containedOwn', 'bestPassage', 'bestOwnPassage',
  'sameTerm', 'heading', 'noHeading', 'sameNumber', 'assigned', 'place', 'placeFromStart', 'placeFromEnd', 'sameRole', 'roleAtEnd', 'rolePlace', 'formulaOfSeveral',
  'oldLength', 'newLength', 'lengths', 'aboveUsual', 'ofUsual', 'usual',
] as const;

export interface ArticlePair {
  old: number;
  new: number;
  cosine: number;
  heading: number;
  /** Share of each article that has its counterpart in the other rather than elsewhere. */
  ownOfOld: number;
  ownOfNew: number;
  nearestOfOld: number;
  nearestOfNew: number;
  /** Share of the articles around that go the same way; known once all pairs are. */
  onTheWay: number;
  features: number[];
}

/** Pairs worth weighing. Below these an article was never a counterpart in any table measured. */
const LEAST = { cosine: 0.04, ofBest: 0.45, own: 0.06, heading: 0.4, role: 0.1 };

/** The pairs worth weighing, by old and then by new article. */
export function articlePairs(old: Act, current: Act, near: NearPassages): ArticlePair[] {
  const [before, after] = [old.articles, current.articles];
  const table = tableOf(before, after);
  const passages = sharesOf(old, current, near);
  const usual = median(table.bestForOld.map(({ best }) => best));
  const several = replacesSeveral(after);
  const kept = keptWhole(before, after);
  const pairs: ArticlePair[] = [];
  before.forEach((a, i) => {
    after.forEach((b, j) => {
      const whole = wholeOf(table, i, j);
      const parts = passages.get(i * after.length + j) ?? NOTHING;
      const roles = commonRoles(a, b);
      if (kept.byOld.get(i) !== j && !isWorthWeighing(whole, parts, roles.length > 0)) return;
      const frame = frameOf(a, b, roles, several, [i, j, before.length, after.length]);
      const { ownOfOld, ownOfNew, nearestOfOld, nearestOfNew } = parts;
      pairs.push({ old: i, new: j, cosine: whole.cosine, heading: whole.heading, ownOfOld, ownOfNew, nearestOfOld, nearestOfNew, onTheWay: 0, features: [...wholeFeatures(whole), ...partFeatures(parts, whole), ...frameFeatures(whole, frame, [a, b]), whole.cosine - usual, Math.min(MOST_OF_USUAL, whole.cosine / Math.max(LEAST_USUAL, usual)), usual] });
    });
  });
  return pairs;
}

/** How far a likeness may stand above the usual one: an act that continues little of the old has next to no usual likeness. */
const LEAST_USUAL = 0.25;
const MOST_OF_USUAL = 2;

interface Best {
  best: number;
  second: number;
}

interface Table {
  cosine: Float64Array[];
  contained: Float64Array[];
  containing: Float64Array[];
  heading: Float64Array[];
  bestForOld: Best[];
  bestForNew: Best[];
  assigned: number[];
}

/** Likeness below which the assignment leaves an article alone: low, for it is one reason among many. */
const LEAST_ASSIGNED = 0.1;

function tableOf(before: readonly Article[], after: readonly Article[]): Table {
  const { cosine, contained, containing } = likenessOf(before.map(({ text }) => text), after.map(({ text }) => text));
  const heading = likenessOf(before.map((article) => article.heading), after.map((article) => article.heading)).cosine;
  const columns = after.map((_, j) => cosine.map((row) => row[j]!));
  return { cosine, contained, containing, heading, bestForOld: cosine.map(bestOf), bestForNew: columns.map(bestOf), assigned: after.length === 0 ? before.map(() => -1) : assign(cosine, LEAST_ASSIGNED) };
}

function bestOf(values: ArrayLike<number>): Best {
  let [best, second] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    if (values[at]! > best) [best, second] = [values[at]!, best];
    else if (values[at]! > second) second = values[at]!;
  }
  return { best, second };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

interface Whole {
  cosine: number;
  contained: number;
  containing: number;
  heading: number;
  assigned: boolean;
  forOld: Best;
  forNew: Best;
}

const wholeOf = (table: Table, i: number, j: number): Whole => ({
  cosine: table.cosine[i]![j]!, contained: table.contained[i]![j]!, containing: table.containing[i]![j]!, heading: table.heading[i]![j]!,
  assigned: table.assigned[i] === j, forOld: table.bestForOld[i]!, forNew: table.bestForNew[j]!,
});

function wholeFeatures({ cosine, contained, containing, forOld, forNew }: Whole): number[] {
  const ahead = ({ best, second }: Best): number => cosine - (cosine === best ? second : best);
  return [cosine, Math.sqrt(cosine), cosine ** 2, contained, containing, cosine / (forOld.best || 1), cosine / (forNew.best || 1), ahead(forOld), ahead(forNew)];
}

const partFeatures = ({ nearestOfOld, nearestOfNew, ownOfOld, ownOfNew, best, bestOwn, sameTerm }: Parts, { contained, containing }: Whole): number[] => [
  nearestOfOld, nearestOfNew, ownOfOld, ownOfNew, Math.sqrt(ownOfOld), Math.sqrt(ownOfNew), Math.max(ownOfOld, ownOfNew), Math.min(ownOfOld, ownOfNew),
  Math.max(contained * ownOfOld, containing * ownOfNew), best, bestOwn, Number(sameTerm),
];

const isWorthWeighing = ({ cosine, heading, forOld, forNew }: Whole, { ownOfOld, ownOfNew }: Parts, sameRole: boolean): boolean =>
  (cosine > LEAST.cosine && cosine >= LEAST.ofBest * Math.min(forOld.best, forNew.best)) || Math.max(ownOfOld, ownOfNew) > LEAST.own || heading > LEAST.heading || (sameRole && cosine > LEAST.role);

interface Frame {
  noHeading: boolean;
  sameNumber: boolean;
  place: number;
  fromStart: number;
  fromEnd: number;
  sameRole: boolean;
  atEnd: boolean;
  /** A formula of an act that takes the place of several. */
  ofSeveral: boolean;
}

/** How many of the last articles are looked at as final provisions, and past how many places a distance says no more. */
const LAST = 4;
const FAR = 10;

const commonRoles = (a: Article, b: Article): Role[] => [...a.roles].filter((role) => b.roles.has(role));

function frameOf(a: Article, b: Article, roles: readonly Role[], several: boolean, [i, j, rows, columns]: readonly [number, number, number, number]): Frame {
  return {
    noHeading: a.heading === '' || b.heading === '',
    sameNumber: a.unit.number === b.unit.number,
    place: Math.abs(i / rows - j / columns),
    fromStart: Math.min(FAR, Math.abs(i - j)),
    fromEnd: Math.min(FAR, Math.abs(rows - i - columns + j)),
    sameRole: roles.length > 0,
    atEnd: i >= rows - LAST && j >= columns - LAST,
    ofSeveral: several && roles.some((role) => role === 'addressees' || role === 'entry-into-force'),
  };
}

function frameFeatures({ heading, assigned }: Whole, frame: Frame, [a, b]: readonly [Article, Article]): number[] {
  const [ours, theirs] = [a, b].map(({ text }) => Math.log(1 + text.length));
  const role = Number(frame.sameRole);
  return [
    heading, Number(frame.noHeading), Number(frame.sameNumber), Number(assigned), frame.place, frame.fromStart, frame.fromEnd, role, role * Number(frame.atEnd), role * frame.fromEnd,
    Number(frame.ofSeveral), ours!, theirs!, Math.abs(ours! - theirs!),
  ];
}
