/**
 * Unit phrases that hang together: "point (a) of the first subparagraph of Article 6(1)" from the inside out, "Annex I, Part A,
 * point 2" from the outside in, and both: "Article 4(1), points (a) and (b)", "the third indent of Article 3(2), second sentence".
 *
 * @example
 * chainAt(tokensOf('point (a) of Article 6(1) of'), 0) // { paths: [[article 6, paragraph 1, point a]], at: 0, next: 6, … }
 */
import type { CitedKind, CitedUnit } from '../citation.ts';
import { numbersAt, sameLevelAt, type Numbers } from './numbers.ts';
import { connectorAt, textAt, wordAt, type Token } from './tokens.ts';
import { canStandInside, depthOf, followsInside } from './units.ts';
import { unitPhraseAt, type UnitPhrase } from './unit-phrase.ts';

export interface Chain {
  /** Outermost unit first. */
  paths: CitedUnit[][];
  at: number;
  next: number;
  /** Units that hold the printed phrases from outside, by the kind of the phrase below them; what a neighbour may share. */
  holders: Holder[];
  /** A phrase followed from the outside in, so a neighbour may go on below the same units: "Article 6(1), point (a), and point (c)". */
  outsideIn: boolean;
}

interface Holder {
  kind: UnitPhrase['kind'];
  above: CitedUnit[];
}

/** A cross product of lists grows fast on hostile text; no real citation names more provisions. */
const MOST_PATHS = 400;
const DEEPEST = 10;

/** The chain that begins at a token, as long as it goes, or undefined. */
export function chainAt(tokens: readonly Token[], at: number): Chain | undefined {
  const inner = groupAt(tokens, at);
  if (!inner) return undefined;
  let { paths, next, outsideIn } = inner;
  const holders: Holder[] = [{ kind: inner.kind, above: [] }];
  for (;;) {
    const start = holderStart(tokens, outsideIn && textAt(tokens, next) === ',' ? next + 1 : next, paths[0]![0]!.kind);
    const outer = start === undefined ? undefined : groupAt(tokens, start);
    if (!outer || !canStandInside(paths[0]![0]!.kind, outer.kind)) break;
    if (outer.paths.length * paths.length > MOST_PATHS || paths[0]!.length > DEEPEST) break;
    const inside = paths;
    paths = outer.paths.flatMap((holder) => inside.map((path) => [...holder, ...path]));
    for (const holder of holders) holder.above = [...outer.paths[0]!, ...holder.above];
    holders.push({ kind: outer.kind, above: [] });
    next = outer.next;
    outsideIn = false;
  }
  return { paths, at, next, holders, outsideIn };
}

/**
 * Index after "of", "of the", or after "in" for what stands inside an article or annex: "point 6.6 in Annex I". In "point (17) Article 4(1)
 * of that Regulation" the "of" is missing (Directive (EU) 2015/2366, art. 1).
 */
function holderStart(tokens: readonly Token[], at: number, inner: CitedKind): number | undefined {
  const word = wordAt(tokens, at);
  if (inner === 'point' && textAt(tokens, at) === 'Article' && tokens[at]!.gap === 'space') return at;
  if (word !== 'of' && (word !== 'in' || depthOf(inner) < 2)) return undefined;
  return wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
}

interface Group {
  kind: UnitPhrase['kind'];
  paths: CitedUnit[][];
  next: number;
  outsideIn: boolean;
}

/** A phrase and those that follow it inside its last number: "Article 4(1), points (a) and (b)", "Annex I Part A". */
function groupAt(tokens: readonly Token[], at: number): Group | undefined {
  const first = unitPhraseAt(tokens, at);
  if (!first) return undefined;
  let { paths, next } = first;
  let outsideIn = false;
  for (;;) {
    const comma = textAt(tokens, next) === ',' ? next + 1 : next;
    const phrase = unitPhraseAt(tokens, wordAt(tokens, comma) === 'the' ? comma + 1 : comma);
    if (!phrase || !entersInside(tokens, paths, phrase)) {
      const more = outsideIn ? numbersAfter(tokens, next, first, paths.at(-1)!) : undefined;
      if (!more) break;
      paths = [...paths, ...more.paths];
      next = more.next;
      continue;
    }
    const holder = paths.at(-1)!;
    paths = [...paths.slice(0, -1), ...phrase.paths.map((path) => [...holder, ...path])];
    next = phrase.next;
    outsideIn = true;
  }
  return { kind: first.kind, paths, next, outsideIn };
}

/**
 * A list goes on after a unit inside one of its numbers: "Articles 12, 14, third indent, 15(1) and 16" (Directive 96/61/EC, art. 5),
 * "Article 4(1), (2), points (a) and (h), and (3)" (Directive 2005/56/EC, art. 16).
 */
function numbersAfter(tokens: readonly Token[], at: number, { kind, plural }: UnitPhrase, path: readonly CitedUnit[]): Numbers | undefined {
  const connector = connectorAt(tokens, at);
  if (connector === undefined) return undefined;
  if (tokens[connector]?.kind === 'bracket') return sameLevelAt(tokens, connector, path);
  return plural && tokens[connector]?.kind === 'number' ? numbersAt(tokens, connector, kind) : undefined;
}

/**
 * Not when the phrase has a holder of its own: in "Article 6, point 5 of Article 7" the point is not in Article 6. But "Part A, Section I of
 * Annex VI" is one way into the annex (Directive 2014/25/EU, art. 67).
 */
function entersInside(tokens: readonly Token[], paths: readonly CitedUnit[][], phrase: UnitPhrase): boolean {
  if (/^th(?:is|at)$/.test(phrase.paths[0]![0]!.number)) return false;
  const within = paths.at(-1)!;
  if (!followsInside(within.map(({ kind }) => kind), phrase.kind) && !isPointOfPoint(within.at(-1)!, phrase.paths[0]![0]!)) return false;
  const start = holderStart(tokens, phrase.next, phrase.kind);
  const holder = start === undefined ? undefined : unitPhraseAt(tokens, start);
  return !holder || !canStandInside(phrase.kind, holder.kind) || (holder.kind === 'attachment' && depthOf(within[0]!.kind) === 0 && within[0]!.kind !== 'attachment');
}

/** "Article 2(1), point (3), points (g) and (h)", "point (b), point (ii)": the class of the label goes down. */
const isPointOfPoint = (outer: CitedUnit, inner: CitedUnit): boolean =>
  outer.kind === 'point' && inner.kind === 'point' && ((/^\d/.test(outer.number) && /^[a-z]/.test(inner.number)) || (/^[a-h]$/.test(outer.number) && /^[ivx]+$/.test(inner.number)));
