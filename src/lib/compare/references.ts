/**
 * Renumbered references: words that changed only because what they cite has another number now. «частиною другою статті 5» in
 * the place of «частиною другою статті 4» is no amendment when article 5 is what article 4 was; nor is footnote mark (6) in the
 * place of (5). Such words are marked, and a line with no other change is of kind `references`.
 *
 * A change hides nothing: words count as a reference only when they stand wholly in a citation, name its units and nothing
 * else, and every target of the one citation became the target of the other.
 *
 * @example
 * markReferences(changes, before, after, 'uk') // lines of kind `amended` become `references` where nothing else changed
 */
import { actIndex } from '../cite/acts.ts';
import type { Resolved, Target } from '../cite/citation.ts';
import { placesOf } from '../cite/places.ts';
import { citationsOf, readsCitations } from '../cite/resolve.ts';
import { ordinalAt } from '../cite/uk/ordinals.ts';
import { tokensOf as citedTokensOf } from '../cite/uk/tokens.ts';
import { textOf } from '../edition/text.ts';
import type { Lang, Provision } from '../model/edition.ts';
import type { LineChange } from './lines.ts';
import { tokenKey, tokensOf } from './tokens.ts';
import type { Unit } from './units.ts';
import type { WordPiece } from './words.ts';

/** What a change of a unit tells. */
interface UnitChange {
  from: readonly Unit[];
  to: readonly Unit[];
  lines: readonly LineChange[];
}

/** Marks the words and lines, in place. In a language without a grammar of citations only footnote marks are known. */
export function markReferences(changes: readonly UnitChange[], before: readonly Provision[], after: readonly Provision[], lang: Lang | undefined): void {
  const lines = changes.flatMap((change) => change.lines).filter(({ kind }) => kind === 'amended');
  const footnotes = footnotePairs(changes);
  const numbers = readsCitations(lang) ? renumberings(changes) : new Set<string>();
  const doubted = numbers.size === 0 ? [] : changes.filter((change) => change.lines.some(({ kind, words = [] }) => kind === 'amended' && words.some((piece, at) => namesRenumbered(piece, words[at + 1], numbers))));
  if (doubted.length === 0 && footnotes.size === 0) return;
  const became = doubted.length > 0 ? eidsOf(changes) : undefined;
  const eids = (side: 'from' | 'to'): Set<string> => new Set(doubted.flatMap((change) => change[side].map(({ eid }) => eid)));
  const [old, current] = became ? [citedIn(before, lang, eids('from')), citedIn(after, lang, eids('to'))] : [new Map<string, Cited[]>(), new Map<string, Cited[]>()];
  for (const change of lines) {
    const isReference = (stretch: Stretch): boolean =>
      isFootnoteMark(stretch, change, footnotes) || (became !== undefined && isRenumbered(stretch, old.get(change.old!.eid), current.get(change.new!.eid), became));
    markLine(change, isReference);
  }
}

/** Old and new number of every provision that has another number now: `2 3`. */
function renumberings(changes: readonly UnitChange[]): Set<string> {
  const pairs = changes.flatMap(({ from, to, lines }): [Numbered | undefined, Numbered | undefined][] => [
    ...(from.length === 1 && to.length === 1 && from[0]!.kind !== 'footnote' ? [[from[0], to[0]] as [Unit, Unit]] : []),
    ...lines.filter(({ kind }) => kind !== 'removed').map(({ old, new: current }): [Numbered | undefined, Numbered | undefined] => [old, current]),
  ]);
  return new Set(pairs.flatMap(([old, current]) => (old?.number !== undefined && current?.number !== undefined && old.number !== current.number ? [`${old.number.toLowerCase()} ${current.number.toLowerCase()}`] : [])));
}

type Numbered = Pick<Unit, 'number'>;

/** True for a removal of such a number with the new one in its place: only then is it worth reading all citations. */
const namesRenumbered = (piece: WordPiece, next: WordPiece | undefined, numbers: ReadonlySet<string>): boolean =>
  piece.kind === 'removed' && next?.kind === 'added' && piece.old.length < LONGEST_CITATION && next.new.length < LONGEST_CITATION &&
  numbersIn(piece.old).some((old) => numbersIn(next.new).some((current) => numbers.has(`${old} ${current}`)));
const LONGEST_CITATION = 200;

/** Words of a stretch that may be numbers, ordinals as digits. */
function numbersIn(words: string): string[] {
  const ordinals = citedTokensOf(words);
  return [...tokensOf(words).map(({ text }) => text.trim().toLowerCase()), ...ordinals.flatMap((_, at) => String(ordinalAt(ordinals, at)?.value ?? ''))].filter((number) => number !== '');
}

/** The eId of each old provision in the new text. */
function eidsOf(changes: readonly UnitChange[]): Map<string, string> {
  const became = new Map<string, string>();
  for (const { from, to, lines } of changes) {
    for (const { kind, old, new: current } of lines) if (old && current && kind !== 'removed') became.set(old.eid, current.eid);
    if (from.length === 1 && to.length === 1) became.set(from[0]!.eid, to[0]!.eid);
  }
  return became;
}

/** A removal and the addition in its place, with where they stand in the old and the new line. */
interface Stretch {
  removed: WordPiece;
  added: WordPiece;
  oldStart: number;
  newStart: number;
}

function markLine(change: LineChange, isReference: (stretch: Stretch) => boolean): void {
  const pieces = change.words!;
  let [oldStart, newStart, others] = [0, 0, 0];
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    if (piece.kind === 'removed' && next?.kind === 'added' && isReference({ removed: piece, added: next, oldStart, newStart })) piece.reference = next.reference = true;
    if (piece.kind !== 'same' && !piece.reference) others++;
    oldStart += piece.old.length;
    newStart += piece.new.length;
  });
  if (others === 0) change.kind = 'references';
}

// — footnote marks

const MARK = /\(\s?\*?\d{1,3}\s?\)/g;
const numberOfMark = (mark: string): string => /\d+/.exec(mark)?.[0] ?? '';

/** Old and new mark of each footnote that stayed: `5 6`. */
function footnotePairs(changes: readonly UnitChange[]): Set<string> {
  const markOf = ({ lines: [own] }: Unit): string => numberOfMark(own?.text.slice(0, own.text.length - own.content.length) ?? '');
  return new Set(changes.filter(({ from, to }) => from.length === 1 && to.length === 1 && from[0]!.kind === 'footnote').map(({ from, to }) => `${markOf(from[0]!)} ${markOf(to[0]!)}`));
}

function isFootnoteMark({ removed, added, oldStart, newStart }: Stretch, { old, new: current }: LineChange, footnotes: ReadonlySet<string>): boolean {
  if (footnotes.size === 0) return false;
  const [was, is] = [markAround(old!.text, oldStart, removed.old), markAround(current!.text, newStart, added.new)];
  return was !== undefined && is !== undefined && footnotes.has(`${was} ${is}`);
}

/** The number of the mark that holds all the words. */
function markAround(text: string, start: number, words: string): string | undefined {
  const from = start + (words.length - words.trimStart().length);
  const end = start + words.trimEnd().length;
  const mark = [...text.matchAll(MARK)].find(({ index, 0: printed }) => index <= from && end <= index + printed.length);
  return mark && numberOfMark(mark[0]);
}

// — citations

interface Cited {
  start: number;
  end: number;
  citation: Resolved;
}

/** Citations of the act itself in some of its units, by the provision they stand in, with offsets in its text. */
function citedIn(body: readonly Provision[], lang: Lang | undefined, within: ReadonlySet<string>): Map<string, Cited[]> {
  const text = textOf(body, { notes: false });
  const starts = new Map(placesOf(text, body).filter(({ provision }) => !provision.rows).map(({ provision, start }) => [provision.eid, start]));
  const cited = new Map<string, Cited[]>();
  for (const citation of citationsOf({ text, body, lang, acts: actIndex([]), editions: new Map(), within })) {
    const start = starts.get(citation.at);
    if (start === undefined || citation.targets.every(({ act }) => act !== '.')) continue;
    const list = cited.get(citation.at) ?? [];
    list.push({ start: citation.start - start, end: citation.end - start, citation });
    cited.set(citation.at, list);
  }
  return cited;
}

function isRenumbered({ removed, added, oldStart, newStart }: Stretch, old: readonly Cited[] | undefined, current: readonly Cited[] | undefined, became: ReadonlyMap<string, string>): boolean {
  const [was, is] = [citationAround(old, oldStart, removed.old), citationAround(current, newStart, added.new)];
  return was !== undefined && is !== undefined && sameTargets(was.targets, is.targets, became) && sameButNumbers(removed.old, added.new, was, is);
}

function citationAround(cited: readonly Cited[] | undefined, at: number, words: string): Resolved | undefined {
  const from = at + (words.length - words.trimStart().length);
  return cited?.find(({ start, end }) => start <= from && at + words.trimEnd().length <= end)?.citation;
}

/** True when each old target is a provision of this act that became the new one, under another number for one of them at least. */
function sameTargets(old: readonly Target[], current: readonly Target[], became: ReadonlyMap<string, string>): boolean {
  const goes = (from: string | undefined, to: string | undefined): boolean => (from === undefined ? to === undefined : became.get(from) === to);
  return old.length === current.length && old.some(({ eid }, at) => eid !== current[at]!.eid) &&
    old.every((target, at) => target.act === '.' && target.eid !== undefined && current[at]!.act === '.' && goes(target.eid, current[at]!.eid) && goes(target.to, current[at]!.to));
}

/** True when the words differ in numbers of the units cited and in nothing else. */
function sameButNumbers(removed: string, added: string, was: Resolved, is: Resolved): boolean {
  const [old, current] = [withoutNumbers(removed, was), withoutNumbers(added, is)];
  return old.join(' ') === current.join(' ');
}

const NUMBER = '#';

/** The words of a stretch by their keys, with a sign in the place of each number of a cited unit. */
function withoutNumbers(words: string, { paths }: Resolved): string[] {
  const numbers = new Set(paths.flat().flatMap(({ number, to }) => [number, to ?? number]).map((number) => number.toLowerCase()));
  const tokens = tokensOf(words);
  const shown: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const two = tokens.slice(at, at + 2).map(({ text }) => text).join(' ');
    const ordinal = ordinalAt(citedTokensOf(two), 0);
    if (ordinal && numbers.has(String(ordinal.value))) {
      at += ordinal.next - 1;
      shown.push(NUMBER);
    } else shown.push(numbers.has(tokens[at]!.text.trim().toLowerCase()) ? NUMBER : tokenKey(tokens[at]!));
  }
  return shown;
}
