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
import { actOfTheList, elsewhereOf } from './elsewhere.ts';
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
  /** Those of them that stand in the same provision. */
  beside?: readonly Antecedent[];
  /** Citations after it in the same provision. */
  after?: readonly Citation[];
  /** The text is a recital or another part of the preamble, where the act speaks of the Treaty. */
  inPreamble?: boolean;
  /** The number of the last article of the text. */
  lastArticle?: number;
  /** The citation stands alone in brackets: "(Article 7)". */
  bracketed?: boolean;
  /** Acts with a short title of their own: "(the ‘Visa Code’)", by that title. */
  defined?: ReadonlyMap<string, CitedAct>;
  /** Set in an amending provision (`amending.ts`): the act meant, and whether the text is that act's new text. `units` are then of that act. */
  amended?: { act: CitedAct; quoted: boolean };
}

/** The act of a citation and the ways to each of its targets, likeliest first. */
export interface Followed {
  act: CitedAct;
  targets: CitedUnit[][][];
  /** The act to try when this one has no such article: the text does not say it here, but does for a neighbour. */
  otherwise?: CitedAct;
  /** The articles that follow in the row that ends with `otherwise`: where this act lacks most of them, all are of the other. */
  row?: readonly (readonly CitedUnit[])[];
}

/** Follows a citation from where it stands. An act or a unit that nothing before explains stays as it is. */
export function followInEnglish({ act, paths }: Citation, standing: Standing): Followed {
  const { units, before, amended } = standing;
  const outermost = paths[0]?.[0];
  const meant = inFull(act.said === 'earlier' ? earlierAct(act, before, outermost !== undefined) : act, standing);
  if (act.said === 'this' && act.kind === undefined && outermost?.number === 'that') {
    const antecedent = before.findLast((one) => one.paths.some((path) => path.some(({ kind }) => kind === outermost.kind)));
    if (antecedent) return { act: antecedent.act, targets: paths.flatMap((path) => fromAntecedent(path, antecedent)) };
  }
  if (meant.said !== 'this') return { act: meant, targets: paths.map((path) => [path]) };
  const ofAmended = amended !== undefined && (amended.quoted || meant.kind === undefined);
  const bareArticle = act.kind === undefined && outermost?.kind === 'article' && !/^th(?:is|at)$/.test(outermost.number);
  const listed = bareArticle ? actOfTheList(standing) : undefined;
  if (listed) return { act: listed, targets: paths.map((path) => [path]) };
  const elsewhere = bareArticle ? elsewhereOf(outermost.number, standing) : undefined;
  return { act: ofAmended ? amended.act : meant, targets: paths.map((path) => waysOf(path, units)), ...elsewhere };
}

/** "the Framework Directive" with the number that its definition gave it. */
function inFull(act: CitedAct, { defined }: Standing): CitedAct {
  const full = act.said === 'named' && act.title !== undefined ? defined?.get(act.title) : undefined;
  return full ? { ...full, ...act } : act;
}

/**
 * "that Directive" is the nearest of its kind that was named, "thereof" the nearest act of all, this one too. "Article 3 of the Agreement" before
 * any agreement was named names one itself, as "the Treaty" does (Directive 97/80/EC, recital 4).
 */
function earlierAct(act: CitedAct, before: readonly Antecedent[], hasUnits: boolean): CitedAct {
  const found = before.findLast((one) => act.kind === undefined || (one.act.said === 'named' && one.act.kind === act.kind));
  if (found) return found.act;
  return hasUnits && act.kind !== undefined && AGREED.has(act.kind) ? { said: 'named', kind: act.kind, title: act.kind[0]!.toUpperCase() + act.kind.slice(1) } : act;
}
const AGREED = new Set(['agreement', 'convention', 'protocol']);

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
  if (first.number === 'preceding') return precedingUnit(first, standing).map((holder) => [...holder, ...rest]);
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

/**
 * "this Article" is the nearest one; "point (a) of this point" may be of the point above. In an article whose paragraphs have no numbers
 * "this paragraph" is the unnumbered one, with all its points.
 */
function thisUnit(kind: CitedKind, units: readonly CitedUnit[]): CitedUnit[][] {
  const holders = units.flatMap((unit, i) => (unit.kind === kind ? [units.slice(0, i + 1)] : []));
  if (holders.length > 0) return holders.reverse();
  const held = units.findLastIndex((unit) => depthOf(unit.kind) < depthOf(kind) || unit.kind === 'paragraph');
  if (kind === 'subparagraph' && held >= 0) return [[...units.slice(0, held + 1), { kind, number: '1' }]];
  if (kind === 'paragraph' && units.some((unit) => unit.kind === 'article')) return [asParagraph(units)];
  return [depthOf(kind) === 2 ? [...units] : [{ kind, number: 'this' }]];
}

/** The units down to the point that a text may call a paragraph, one numbered with digits, else up to the first point or indent. */
function asParagraph(units: readonly CitedUnit[]): CitedUnit[] {
  const numbered = units.findIndex(({ kind, number }) => kind === 'point' && /^\d/.test(number));
  if (numbered >= 0) return units.slice(0, numbered + 1);
  const at = units.findIndex(({ kind }) => kind === 'point' || kind === 'indent');
  return units.slice(0, at < 0 ? units.length : at);
}

/**
 * "the preceding subparagraph": the sibling before, the lead-in when there is but one; "the foregoing paragraphs": all before, "the three
 * preceding subparagraphs": as many (`to` is `3`). Sentences are no provisions, so "the preceding sentence" is the place itself.
 */
function precedingUnit({ kind, to }: CitedUnit, units: readonly CitedUnit[]): CitedUnit[][] {
  if (kind === 'sentence') return [[...units]];
  const [own] = thisUnit(kind, units);
  const last = own?.at(-1);
  if (!own || !last || last.kind !== kind || !/^\d+$/.test(last.number)) return [[{ kind, number: 'preceding' }]];
  const before = Math.max(1, Number(last.number) - 1);
  const first = to === undefined ? before : Math.max(1, before + 1 - (Number(to) || before));
  return [[...own.slice(0, -1), { kind, number: String(first), ...(first < before && { to: String(before) }) }]];
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
