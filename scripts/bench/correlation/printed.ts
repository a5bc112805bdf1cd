/**
 * The rows of the official correlation tables as pairs of provisions in the two texts, at the finest level the table prints.
 *
 * A cell is followed into the text as far as the text goes: opening words, first subparagraphs and sentences stand for the unit they
 * open. Lists of equal length on both sides are paired in order, others all with all, as in the article lists of the corpus. Annexes
 * are left out: the correlation pairs articles.
 *
 * @example
 * printedPairs(table, oldBody, newBody).pairs[0] // { old: 'art_5__para_1', new: 'art_7__para_1' }
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articlesOf } from '../../../src/lib/edition/text.ts';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { pathsOfCell, type CellPath, type CellUnit } from './cells.ts';

/** One row, the two columns of a pair of acts. */
export interface PrintedRow {
  old: CellPath[];
  new: CellPath[];
}

export interface PrintedPair {
  old: string;
  new: string;
}

export interface Printed {
  /** Every pair a row allows: lists of equal length in order, others all with all. */
  pairs: PrintedPair[];
  /**
   * What must be found, each by one of its pairs ("old new"). A row with unequal lists on both sides says only that the ones continue
   * the others: it asks for one pair for each unit of the longer list.
   */
  asked: string[][];
  /** Every provision the table prints, by side: what a finer pair is read up to. */
  units: { old: ReadonlySet<string>; new: ReadonlySet<string> };
  /** Provisions printed with nothing on the other side, in no row with something. */
  alone: { old: string[]; new: string[] };
}

/** The rows of the tables of `current` that hold a column of `old`. */
export function printedRows(corpus: string, old: string, current: string): PrintedRow[] {
  const folder = path.join(corpus, 'gold/correlation');
  return globSync(`${current}*.rows.tsv`, { cwd: folder }).sort().flatMap((file) => {
    const [, head = '', ...lines] = readFileSync(path.join(folder, file), 'utf8').replace(/\n$/, '').split('\n');
    const columns = head.split('\t').map((cell) => /\[(\w*)\]/.exec(cell)?.[1] ?? '');
    const [from, to] = [columns.indexOf(old), columns.indexOf(current)];
    return from < 0 || to < 0 ? [] : rowsOf(lines.map((line) => line.split('\t')), from, to);
  });
}

function rowsOf(lines: readonly string[][], from: number, to: number): PrintedRow[] {
  const within: [CellPath, CellPath] = [[], []];
  return lines.map((cells) => {
    const [old, current] = [from, to].map((column, side) => {
      const paths = pathsOfCell(cells[column] ?? '', within[side]);
      const first = paths.at(-1)?.[0];
      if (first) within[side] = [first];
      return paths;
    });
    return { old: old!, new: current! };
  });
}

/** Follows the rows into both texts. */
export function printedPairs(rows: readonly PrintedRow[], oldBody: readonly Provision[], newBody: readonly Provision[]): Printed {
  const follow = { old: followerIn(oldBody), new: followerIn(newBody) };
  const found = rows.map((row) => ({ old: row.old.map(follow.old), new: row.new.map(follow.new) }));
  const pairs = new Map<string, PrintedPair>();
  for (const row of found) for (const pair of pairsOf(row.old, row.new)) pairs.set(nameOf(pair), pair);
  const units = (side: 'old' | 'new'): Set<string> => new Set(found.flatMap((row) => row[side]).filter((eid) => eid !== undefined));
  const all = [...pairs.values()];
  const asked = new Map(found.flatMap((row) => askedOf(row.old, row.new)).map((names) => [names.join(), names]));
  const alone = (side: 'old' | 'new', other: 'old' | 'new'): string[] => {
    const held = new Set([...all.map((pair) => pair[side]), ...found.filter((row) => row[other].length > 0).flatMap((row) => row[side])]);
    return [...new Set(found.filter((row) => row[other].length === 0).flatMap((row) => row[side]))].filter((eid) => eid !== undefined && !held.has(eid)) as string[];
  };
  return { pairs: all, asked: [...asked.values()], units: { old: units('old'), new: units('new') }, alone: { old: alone('old', 'new'), new: alone('new', 'old') } };
}

function pairsOf(old: readonly (string | undefined)[], current: readonly (string | undefined)[]): PrintedPair[] {
  const together = old.length === current.length ? old.map((eid, at) => [eid, current[at]] as const) : old.flatMap((eid) => current.map((other) => [eid, other] as const));
  return together.flatMap(([from, to]) => (from === undefined || to === undefined ? [] : [{ old: from, new: to }]));
}

const nameOf = ({ old, new: current }: PrintedPair): string => `${old} ${current}`;

function askedOf(old: readonly (string | undefined)[], current: readonly (string | undefined)[]): string[][] {
  const pairs = pairsOf(old, current);
  if (old.length === current.length || old.length < 2 || current.length < 2) return pairs.map((pair) => [nameOf(pair)]);
  const side = old.length > current.length ? 'old' : 'new';
  return [...new Set(pairs.map((pair) => pair[side]))].map((eid) => pairs.filter((pair) => pair[side] === eid).map(nameOf));
}

/** The provision a path names, as deep as the text has it; undefined for an annex or an article that is not there. */
function followerIn(body: readonly Provision[]): (path: CellPath) => string | undefined {
  const articles = new Map(articlesOf(body).map((article) => [article.number, article]));
  return ([first, ...units]) => {
    let at = first?.kind === 'article' ? articles.get(first.number) : undefined;
    for (const unit of units) at = at && (below(at, unit) ?? at);
    return at?.eid;
  };
}

const UNNUMBERED: ReadonlySet<string> = new Set(['subparagraph', 'alinea']);

function below(provision: Provision, { kind, number }: CellUnit): Provision | undefined {
  if (kind === 'opening' || kind === 'sentence') return undefined;
  if (kind === 'subparagraph') return subparagraph(provision, Number(number));
  if (kind === 'indent') return nearest(provision, (child) => child.kind === 'indent', Number(number));
  return nearest(provision, (child) => child.number === number && child.kind !== 'footnote' && child.kind !== 'indent' && !UNNUMBERED.has(child.kind), 1);
}

/**
 * In an article unnumbered paragraphs are counted from the first; in a paragraph its own text is the first subparagraph. Words that
 * end the sentence of a list ("have access to a review procedure …") stand on a line of their own and are no subparagraph.
 */
function subparagraph(provision: Provision, nth: number): Provision | undefined {
  const own = provision.children.filter(({ kind, text }) => UNNUMBERED.has(kind) && !/^\p{Ll}/u.test(text));
  if (provision.kind === 'article') return own[nth - 1];
  return nth === 1 ? undefined : own[nth - 2];
}

/** The nth that passes on the least deep level where there are so many. */
function nearest(provision: Provision, passes: (child: Provision) => boolean, nth: number): Provision | undefined {
  for (let level = provision.children; level.length > 0; level = level.flatMap(({ children }) => children)) {
    const found = level.filter(passes);
    if (found.length >= nth) return found[nth - 1];
  }
  return undefined;
}
