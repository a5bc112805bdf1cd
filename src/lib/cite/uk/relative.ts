/**
 * What a relative citation of a Ukrainian text means where it stands: «цієї статті», «частини першої» alone, «цими пунктами»,
 * «зазначеного Закону», «цього Порядку» inside a resolution.
 *
 * The answer is a list of ways from the root of the text, the likeliest first; whoever has the tree takes the first that exists.
 * Ukrainian drafting names the unit alone inside the same unit («частини першої» in an article is of this article, «пункту 2»
 * in a resolution its own point), and numbering begins again in every document a resolution approves, so those ways begin with it.
 *
 * @example
 * // «пункту 2» in art. 5, частина 3
 * waysOf([{ kind: 'point', number: '2' }], [article 5, paragraph 3]) // [[art 5, para 3, point 2], [art 5, point 2], [point 2]]
 */
import type { Citation, CitedAct, CitedKind, CitedUnit } from '../citation.ts';

/** A citation followed before. */
export interface Antecedent {
  act: CitedAct;
  paths: readonly (readonly CitedUnit[])[];
}

/** Where a citation stands. */
export interface Standing {
  /** Units the text is in, outermost first; an attachment is numbered as its eId has it (`порядок_2`). */
  units: readonly CitedUnit[];
  /** Citations before it, the nearest last. */
  before: readonly Antecedent[];
  /** Numbers of the documents and annexes attached to the text. */
  attachments: readonly string[];
  /** Acts with a short name of their own: «(далі - Закон)», by the kind of act that the name is. */
  defined: ReadonlyMap<string, CitedAct>;
  /** Set in an amending provision (`amending.ts`): the act meant, and whether the text is that act's new text. `units` are then of that act. */
  amended?: { act: CitedAct; quoted: boolean };
}

export interface Followed {
  act: CitedAct;
  /** For every path the ways to it. */
  targets: CitedUnit[][][];
}

/** Follows a citation from where it stands. An act or a unit that nothing before explains stays as it is. */
export function followInUkrainian({ act, paths }: Citation, standing: Standing): Followed {
  if (act.said === 'this' && standing.amended && (standing.amended.quoted || act.kind === undefined)) return { act: standing.amended.act, targets: paths.map((path) => waysOf(path, standing.units)) };
  const document = ownDocument(act, standing);
  if (document) return { act: { said: 'this' }, targets: paths.map((path) => (path[0]?.kind === 'attachment' ? [[...path], [document, ...path]] : [[document, ...path]])) };
  const pointed = act.said === 'this' && paths[0]?.[0]?.number === 'that' ? pointedAt(paths, standing) : undefined;
  if (pointed) return pointed;
  const meant = act.said === 'earlier' ? earlierAct(act, standing, paths[0]?.length === 0) : act;
  if (meant.said !== 'this') return { act: meant, targets: paths.map((path) => [path]) };
  const root = act.kind === undefined ? standing.units : [];
  return { act: meant, targets: paths.map((path) => (root.length > 0 || path[0]?.number === 'this' ? waysOf(path, standing.units) : [path])) };
}

/** «цього Порядку», «пункту 3 Порядку»: the document the text stands in, or the one of that name attached to it. */
function ownDocument({ said, kind }: CitedAct, { units, attachments, defined }: Standing): CitedUnit | undefined {
  if (said === 'named' || kind === undefined) return undefined;
  const isOf = (number: string): boolean => number.replace(/_\d+$/, '').split(' ').at(-1) === kind;
  const standingIn = units.find((unit) => unit.kind === 'attachment' && isOf(unit.number));
  if (standingIn) return standingIn;
  const attached = said === 'earlier' && defined.has(kind) ? undefined : attachments.find(isOf);
  return attached === undefined ? undefined : { kind: 'attachment', number: attached };
}

const APPROVING = new Set(['постанова', 'розпорядження', 'наказ', 'указ', 'рішення']);

/** «зазначеного Закону», «Закону»: the one with that short name, or the last one named; «постанови» in what it approves, that one. */
function earlierAct(act: CitedAct, { before, defined, attachments }: Standing, whole: boolean): CitedAct {
  const named = before.findLast((one) => one.act.said === 'named' && one.act.kind === act.kind)?.act;
  const found = defined.get(act.kind ?? '') ?? named;
  if (found) return { ...found, ...(act.document !== undefined && { document: act.document }) };
  return !whole && attachments.length > 0 && APPROVING.has(act.kind ?? '') ? { ...act, said: 'this' } : act;
}

/** «цими пунктами», «тієї ж статті»: what a citation before it names of that kind. */
function pointedAt(paths: readonly (readonly CitedUnit[])[], { before }: Standing): Followed | undefined {
  const kind = paths[0]![0]!.kind;
  const antecedent = before.findLast((one) => one.paths.some((path) => path.some((unit) => unit.kind === kind)));
  if (!antecedent) return undefined;
  const heads = antecedent.paths.map((path) => path.slice(0, path.findLastIndex((unit) => unit.kind === kind) + 1)).filter((head) => head.length > 0);
  return { act: antecedent.act, targets: paths.flatMap((path) => heads.map((head) => [[...head, ...path.slice(1)]])) };
}

/** Units from the outside in; what is no step on the way (a sentence, a footnote) stands last. */
const DEPTH: Record<CitedKind, number> = {
  attachment: 0, book: 1, part: 2, title: 3, subtitle: 4, chapter: 5, section: 6, subsection: 7, recital: 8, article: 8,
  paragraph: 9, point: 10, alinea: 11, subparagraph: 11, indent: 11, sentence: 12, footnote: 12,
};

/** The ways from a place to a path in the same text, likeliest first; in an attachment none leaves it but one to another attachment. */
export function waysOf(path: readonly CitedUnit[], units: readonly CitedUnit[]): CitedUnit[][] {
  const [first, ...rest] = path;
  if (!first || first.kind === 'attachment' && first.number !== 'this') return [[...path]];
  if (first.number === 'this') return thisUnit(first, units).map((holder) => asCited([...holder, ...rest]));
  const outside = units[0]?.kind === 'attachment' ? 1 : 0;
  const ways: CitedUnit[][] = [];
  for (const length of lengthsFor(first, units, outside)) ways.push(asCited([...units.slice(0, length), ...path]));
  return ways;
}

/** How much of the place may stand before a unit: from the inside out, a point beside points first. */
function lengthsFor(first: CitedUnit, units: readonly CitedUnit[], outside: number): number[] {
  if (first.kind === 'article') return [outside];
  const lengths = units.map((_, i) => units.length - i).filter((length) => length >= outside && DEPTH[units[length - 1]!.kind] <= DEPTH[first.kind]);
  const beside = (length: number): boolean => units[length - 1]!.kind === first.kind && !first.sub;
  const inside = lengths.filter((length) => !beside(length) && units[length - 1]!.kind !== 'alinea');
  const points = first.sub ? [...inside].sort((a, b) => Number(isOuterPoint(units, b)) - Number(isOuterPoint(units, a))) : inside;
  return [...new Set([...points, outside, ...lengths])];
}

/** The outermost point of the place: a «підпункт» is its direct part. */
const isOuterPoint = (units: readonly CitedUnit[], length: number): boolean => units.findIndex(({ kind }) => kind === 'point') === length - 1;

/** «цієї статті» is the nearest; of «цього розділу» without number (ПРИКІНЦЕВІ ПОЛОЖЕННЯ) nothing is said; «цього пункту» the outermost of nested points, «цього підпункту» the innermost below it. */
function thisUnit({ kind, sub }: CitedUnit, units: readonly CitedUnit[]): CitedUnit[][] {
  const places = units.flatMap((unit, i) => (unit.kind === kind ? [i] : []));
  const at = kind === 'point' && !sub ? places[0] : places.at(-1);
  if (at !== undefined) return [units.slice(0, at + 1)];
  if (kind === 'alinea' || (kind === 'paragraph' && units.at(-1)?.kind === 'article')) return [[...units]];
  const part = kind === 'paragraph' ? units.findLastIndex((unit) => unit.kind === 'part') : -1;
  if (part >= 0) return [units.slice(0, part + 1)];
  return DEPTH[kind] < DEPTH.recital ? [units.slice(0, 1).filter((unit) => unit.kind === 'attachment')] : [[{ kind, number: 'this' }]];
}

/** A way as it would be cited: articles run through the act, so headings before them are left out; of headings the innermost two stay. */
function asCited(way: CitedUnit[]): CitedUnit[] {
  const article = way.findIndex(({ kind }) => kind === 'article');
  return article < 0 ? way : way.filter(({ kind }, i) => i >= article || kind === 'attachment');
}
