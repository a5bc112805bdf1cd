/**
 * What a relative citation of an English text means where it stands: "this Article", "that paragraph", "the first subparagraph",
 * "paragraph 3" alone, "Article 5 thereof". Pure: the text's place and the citations before it go in, ways to the target come out.
 *
 * A bare unit is looked for from the inside out: "point (b)" in paragraph 2 is of paragraph 2 if that has points, else of the article.
 * So the answer is a list of ways, the likeliest first; whoever knows the act takes the first that exists. Conventions: Joint Practical
 * Guide of the Union's institutions, 16 (internal references name the unit alone inside the same article or paragraph).
 *
 * @example
 * // "paragraph 3" in Article 5(2)
 * waysOf([{ kind: 'paragraph', number: '3' }], [article 5, paragraph 2]) // [[article 5, paragraph 3], [paragraph 3]]
 */
import type { Citation, CitedAct, CitedKind, CitedUnit } from '../citation.ts';
import { depthOf } from './units.ts';

/** A citation followed before: its act, and its paths with nothing relative left in them. */
export interface Antecedent {
  act: CitedAct;
  paths: readonly (readonly CitedUnit[])[];
}

/** Where a citation stands. */
export interface Standing {
  /** Units the text is in, outermost first, numbered as provisions are. */
  units: readonly CitedUnit[];
  /** Citations before it, the nearest last. */
  before: readonly Antecedent[];
  /** Citations after it in the same provision. */
  after?: readonly Citation[];
  /** Set in an amending provision (`amending.ts`): the act meant, and whether the text is that act's new text. `units` are then of that act. */
  amended?: { act: CitedAct; quoted: boolean };
}

/** The act of a citation and the ways to each of its targets, likeliest first. */
export interface Followed {
  act: CitedAct;
  targets: CitedUnit[][][];
  /** The act to try when this one has no such article: the text does not say it here, but does for a neighbour. */
  otherwise?: CitedAct;
}

/** Follows a citation from where it stands. An act or a unit that nothing before explains stays as it is. */
export function followInEnglish({ act, paths }: Citation, { units, before, after = [], amended }: Standing): Followed {
  const meant = act.said === 'earlier' ? earlierAct(act, before) : act;
  const outermost = paths[0]?.[0];
  if (act.said === 'this' && act.kind === undefined && outermost?.number === 'that') {
    const antecedent = before.findLast((one) => one.paths.some((path) => path.some(({ kind }) => kind === outermost.kind)));
    if (antecedent) return { act: antecedent.act, targets: paths.flatMap((path) => fromAntecedent(path, antecedent)) };
  }
  if (meant.said !== 'this') return { act: meant, targets: paths.map((path) => [path]) };
  const ofAmended = amended !== undefined && (amended.quoted || meant.kind === undefined);
  const otherwise = act.kind === undefined && outermost?.kind === 'article' ? actOfNeighbours(outermost.number, before, after) : undefined;
  return { act: ofAmended ? amended.act : meant, targets: paths.map((path) => waysOf(path, units)), ...(otherwise && { otherwise }) };
}

/**
 * "Article 85(1) of the Treaty …; whereas Article 85(3) …": the act whose article of that number was named last. "the approach referred
 * to in Article 221, … in Article 225, … in Article 259(3) of Regulation (EU) No 575/2013": the act said at the end of the row.
 */
function actOfNeighbours(article: string, before: readonly Antecedent[], after: readonly Citation[]): CitedAct | undefined {
  const named = before.findLast(({ act, paths }) => act.said === 'named' && paths.some(([first]) => first?.kind === 'article' && first.number === article));
  if (named) return named.act;
  const end = after.find(({ act, paths }) => act.said !== 'this' || act.kind !== undefined || paths[0]?.[0]?.kind !== 'article');
  return end?.act.said === 'named' && end.paths[0]?.[0]?.kind === 'article' ? end.act : undefined;
}

/** "that Directive" is the nearest of its kind that was named, "thereof" the nearest act of all, this one too. */
function earlierAct(act: CitedAct, before: readonly Antecedent[]): CitedAct {
  const found = before.findLast((one) => act.kind === undefined || (one.act.said === 'named' && one.act.kind === act.kind));
  return found?.act ?? act;
}

/** "those paragraphs" after "paragraphs 1 and 3": every unit of the kind that the antecedent names, each with what holds it. */
function fromAntecedent([first, ...rest]: readonly CitedUnit[], { paths }: Antecedent): CitedUnit[][][] {
  const ends = paths.map((path) => path.slice(0, path.findLastIndex(({ kind }) => kind === first?.kind) + 1)).filter((path) => path.length > 0);
  const seen = new Set<string>();
  const once = ends.filter((path) => !seen.has(keyOf(path)) && seen.add(keyOf(path)));
  return once.map((path) => [[...path, ...rest]]);
}

const keyOf = (path: readonly CitedUnit[]): string => path.map(({ kind, number, to }) => `${kind} ${number} ${to ?? ''}`).join('/');

/** The ways from a place in an act to a path in the same act, likeliest first; the path alone is always among them. */
export function waysOf(path: readonly CitedUnit[], units: readonly CitedUnit[]): CitedUnit[][] {
  const [first, ...rest] = path;
  if (!first) return [[]];
  const standing = depthOf(first.kind) === 0 ? units : asCited(units);
  if (first.number === 'this') return thisUnit(first.kind, standing).map((holder) => [...holder, ...rest]);
  if (first.number === 'preceding') return precedingUnit(first.kind, standing).map((holder) => [...holder, ...rest]);
  return prefixesFor(first, standing).map((prefix) => [...prefix, ...path]);
}

/**
 * The place as one would cite it. Articles are numbered through the act, so chapters are left out before them; the subparagraph that
 * only introduces points is not named ("Article 14, point 1", "Annex III, point (g)").
 */
function asCited(units: readonly CitedUnit[]): CitedUnit[] {
  const article = units.findIndex(({ kind }) => kind === 'article');
  return units.filter((unit, i) => (i >= article || unit.kind === 'attachment') && !(introducesPoints(unit) && units[i + 1]?.kind === 'point'));
}

const introducesPoints = ({ kind, number }: CitedUnit): boolean => kind === 'subparagraph' && number === '1';

/** "this Article" is the nearest one. In an article whose paragraphs have no numbers "this paragraph" is the unnumbered one. */
function thisUnit(kind: CitedKind, units: readonly CitedUnit[]): CitedUnit[][] {
  const at = units.findLastIndex((unit) => unit.kind === kind);
  if (at >= 0) return [units.slice(0, at + 1)];
  const held = units.findLastIndex((unit) => depthOf(unit.kind) < depthOf(kind) || unit.kind === 'paragraph');
  if (kind === 'subparagraph' && held >= 0) return [[...units.slice(0, held + 1), { kind, number: '1' }]];
  return [depthOf(kind) === 2 ? [...units] : [{ kind, number: 'this' }]];
}

/** "the preceding subparagraph": the sibling before, the lead-in when there is but one. */
function precedingUnit(kind: CitedKind, units: readonly CitedUnit[]): CitedUnit[][] {
  const [own] = thisUnit(kind, units);
  const last = own?.at(-1);
  if (!own || !last || last.kind !== kind || !/^\d+$/.test(last.number)) return [[{ kind, number: 'preceding' }]];
  return [[...own.slice(0, -1), { kind, number: String(Math.max(1, Number(last.number) - 1)) }]];
}

/** What may stand before a path that begins with `first`: holders of the place, from the inside out, then nothing. */
function prefixesFor(first: CitedUnit, units: readonly CitedUnit[]): CitedUnit[][] {
  if (first.kind === 'article' || first.kind === 'recital' || first.kind === 'attachment') return articlePrefixes(first.kind, units);
  const prefixes: CitedUnit[][] = [];
  const siblings: CitedUnit[][] = [];
  for (let length = units.length; length > 0; length--) {
    const prefix = units.slice(0, length);
    const holder = prefix.at(-1)!;
    if (!canHold(holder, first) || (first.kind === 'point' && introducesPoints(holder))) continue;
    if (isSibling(holder, first)) siblings.push(prefix);
    else prefixes.push(prefix, ...earlierSubparagraphs(prefix, first));
  }
  return [...prefixes, ...siblings, []];
}

/** Articles are numbered through the act; those of a document that an annex holds come first inside it. */
function articlePrefixes(kind: CitedKind, units: readonly CitedUnit[]): CitedUnit[][] {
  const attachment = units.findIndex((unit) => unit.kind === 'attachment');
  return kind === 'article' && attachment >= 0 ? [[], units.slice(0, attachment + 1)] : [[]];
}

function canHold(holder: CitedUnit, { kind }: CitedUnit): boolean {
  if (holder.kind === kind) return kind === 'point';
  if (depthOf(holder.kind) !== 2) return depthOf(holder.kind) < 2 && (depthOf(kind) === 2 || depthOf(holder.kind) === 0);
  return depthOf(kind) === 2 && kind !== 'paragraph' && !(kind === 'subparagraph' && holder.kind === 'indent');
}

/** A point with a label of the same class stands beside this one, not inside it: (b) in (a), 2 in 1. */
const isSibling = (holder: CitedUnit, first: CitedUnit): boolean =>
  holder.kind === 'point' && first.kind === 'point' && /^\d/.test(holder.number) === /^\d/.test(first.number);

/** "the first indent" in the fourth subparagraph may be of the third (Directive 95/46/EC, art. 31(2)). */
function earlierSubparagraphs(prefix: readonly CitedUnit[], { kind }: CitedUnit): CitedUnit[][] {
  const last = prefix.at(-1)!;
  if (last.kind !== 'subparagraph' || kind === 'subparagraph') return [];
  const numbers = Array.from({ length: Math.min(Number(last.number) - 1 || 0, MOST_EARLIER) }, (_, i) => String(Number(last.number) - 1 - i));
  const earlier = numbers.map((number): CitedUnit => ({ kind: last.kind, number }));
  return earlier.filter((unit) => kind !== 'point' || !introducesPoints(unit)).map((unit) => [...prefix.slice(0, -1), unit]);
}
const MOST_EARLIER = 20;
