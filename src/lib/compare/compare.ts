/**
 * Comparison: two texts of law, provision by provision. What stayed, what was amended, renumbered, moved, split, merged, added,
 * repealed; and inside each pair what happened to its lines and words. Editorial notes are no part of it.
 *
 * Invariants, tested on random and on real texts: the old lines of all changes are the old text, the new lines the new one;
 * a text compared with itself has no change; comparing the other way round gives the mirrored kinds.
 *
 * @example
 * const { changes, counts } = compareEditions(before.body, after.body, { lang: 'uk' });
 * changes[4] // { kind: 'amended', from: [{ number: '5', … }], to: [{ number: '5', … }], lines: [ … ], moved: false }
 */
import type { AmendingAct } from '../history/amendment.ts';
import type { Lang, Provision } from '../model/edition.ts';
import { compareLines, compareUnitLines, equalLines, followMoves, type LineChange } from './lines.ts';
import { heaviestRun } from './order.ts';
import { EDITIONS, classOf, pairUnits, type PairingRules } from './pairing.ts';
import { markReferences } from './references.ts';
import { isStanding } from './standing.ts';
import { isBlank, isStub, unitsOf, type Line, type Unit } from './units.ts';

import { newVocabulary } from './vocabulary.ts';

export const CHANGE_KINDS = ['same', 'amended', 'renumbered', 'moved', 'split', 'merged', 'added', 'repealed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  kind: ChangeKind;
  from: Unit[];
  to: Unit[];
  /** Also moved, beside what `kind` says. */
  moved: boolean;
  /** Also renumbered, beside what `kind` says. */
  renumbered: boolean;
  lines: LineChange[];
  /** Added or repealed in print only: a number without text, or what the other text leaves out as consolidations do, preamble, recitals, signatures. */
  unprinted?: true;
  /** Acts that new editorial notes name for it (`withAmendingActs`). */
  by?: AmendingAct[];
}

export interface Comparison {
  /** In the order of the new text; what is gone stands where it stood. */
  changes: Change[];
  /** Of articles, or of all units where neither text has an article. */
  counts: Record<ChangeKind, number>;
}

export interface ComparisonOptions {
  rules?: PairingRules;
  /** Language of both texts: references are followed by its grammar of citations. */
  lang?: Lang | undefined;
}

/** Compares two texts. Never fails; work is bounded by the rules of pairing and of words. */
export function compareEditions(before: readonly Provision[], after: readonly Provision[], { rules = EDITIONS, lang }: ComparisonOptions = {}): Comparison {
  const old = unitsOf(before);
  const current = unitsOf(after, old);
  const vocabulary = newVocabulary();
  const paired = pairUnits(old, current, rules, vocabulary).map(({ from, to }): Paired => ({ from: from.map((at) => old[at]!), to: to.map((at) => current[at]!) }));
  const lists = paired.map(({ from, to }) => {
    if (from.length === 1 && to.length === 1 && isStanding(from[0]!, to[0]!, vocabulary)) return equalLines(from[0]!.lines, to[0]!.lines);
    const compare = from.length === 1 && to.length === 1 ? compareUnitLines : compareLines;
    return compare(from.flatMap(({ lines }) => lines), to.flatMap(({ lines }) => lines), vocabulary);
  });
  followMoves(lists, vocabulary);
  markReferences(paired.map((group, at) => ({ ...group, lines: lists[at]! })), before, after, lang);
  const stayed = inPlace(paired);
  const unprinted = unprintedBy(old, current);
  const changes = paired.map((group, at) => changeOf(group, lists[at]!, !stayed.has(group), unprinted));
  return { changes, counts: countsOf(changes) };
}

interface Paired {
  from: Unit[];
  to: Unit[];
}

/** Footnotes are numbered and placed by whoever prints the text. */
const isFootnote = ({ kind }: Unit): boolean => kind === 'footnote';

/** Groups that keep their order; one of one side only is never out of order. Of two that passed each other the renumbered or shorter moved. */
function inPlace(groups: readonly Paired[]): Set<Paired> {
  const isPlaced = ({ from, to }: Paired): boolean => from.length === 0 || to.length === 0 || from.some(isFootnote);
  const paired = groups.filter((group) => !isPlaced(group));
  const weights = paired.map(({ from: [before], to: [after] }) => {
    const length = Math.min(before!.lines.length, after!.lines.length) + Math.min(...[before!, after!].map(({ lines }) => lines.reduce((sum, { content }) => sum + content.length, 0))) / 1e6;
    return (before!.number === after!.number ? 2 : 1) + length / 1e4;
  });
  const run = new Set(heaviestRun(paired.map(({ from }) => from[0]!.position), weights).map((at) => paired[at]!));
  return new Set(groups.filter((group) => run.has(group) || isPlaced(group)));
}

/** What a consolidation leaves out: preamble and recitals with their footnotes, place, date and signatures. */
const LEFT_OUT: ReadonlySet<string> = new Set(['recital', 'frame', 'footnote']);

/** The kind of change that only tells that one of the texts prints neither preamble nor recitals. */
function unprintedBy(old: readonly Unit[], current: readonly Unit[]): 'added' | 'repealed' | undefined {
  const [opens, goesOn] = [old, current].map((units) => units.some(({ kind }) => kind === 'preamble' || kind === 'recital'));
  return opens === goesOn ? undefined : opens ? 'repealed' : 'added';
}

function changeOf({ from, to }: Paired, lines: LineChange[], moved: boolean, unprinted: 'added' | 'repealed' | undefined): Change {
  const renumbered = from.length === 1 && to.length === 1 && from[0]!.number !== to[0]!.number;
  const kind = kindOf(from, to, lines, renumbered, moved);
  const units = [...from, ...to];
  const inPrintOnly = (kind === unprinted && units.every((unit) => LEFT_OUT.has(classOf(unit)))) || ((from.length === 0 || to.length === 0) && units.every(isStub));
  return { kind, from, to, moved, renumbered, lines, ...(inPrintOnly && { unprinted: true }) };
}

/** True for a change of a line that amends its unit: not the number of the unit itself, not a line that says nothing. */
const amends = ({ kind, old, new: current }: LineChange, own: Line | undefined): boolean =>
  kind !== 'same' && kind !== 'references' && !(kind === 'relabelled' && old === own) && !isBlank(`${old?.content ?? ''}${current?.content ?? ''}`);

function kindOf(before: readonly Unit[], after: readonly Unit[], lines: readonly LineChange[], renumbered: boolean, moved: boolean): ChangeKind {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'repealed';
  if (before.length > 1) return 'merged';
  if (after.length > 1) return 'split';
  const [wasStub, isNowStub] = [isStub(before[0]!), isStub(after[0]!)];
  if (wasStub !== isNowStub) return isNowStub ? 'repealed' : 'added';
  if (lines.some((line) => amends(line, before[0]!.lines[0]))) return 'amended';
  return renumbered ? 'renumbered' : moved ? 'moved' : 'same';
}

function countsOf(changes: readonly Change[]): Record<ChangeKind, number> {
  const isArticle = ({ kind }: Unit): boolean => kind === 'article';
  const articles = changes.filter(({ from, to }) => from.some(isArticle) || to.some(isArticle));
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kind, unprinted } of articles.length > 0 ? articles : changes) if (!unprinted) counts[kind] += 1;
  return counts;
}
