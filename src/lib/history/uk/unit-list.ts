/**
 * Units as notes name them: a chain from the inside out («Абзац другий пункту 3 частини першої статті 5»), chains joined by
 * commas or «та» that share the outer units the last one names, units without number («доповнено абзацом», «Пункт 4 розділу»).
 *
 * One unit phrase is the citation grammar's (`cite/uk/unit-phrase.ts`); here is only what notes do and citations do not.
 *
 * @example
 * unitListAt(tokensOf('Абзац пункту 3 § 4 виключено'), 0)
 * // { paths: [[{ kind: 'section', number: '4' }, { kind: 'point', number: '3' }, { kind: 'alinea', number: '' }]], next: 5 }
 */
import type { CitedUnit } from '../../cite/citation.ts';
import { formAt, type Token } from '../../cite/uk/tokens.ts';
import { pathsOf } from '../../cite/uk/uk.ts';
import { separatorAt, unitPhraseAt, type UnitPhrase } from '../../cite/uk/unit-phrase.ts';
import { unitWordAt } from '../../cite/uk/units.ts';

export interface UnitList {
  /** Outermost unit first; a unit named without number has the number ''. */
  paths: CitedUnit[][];
  /** Index of the token after the list. */
  next: number;
}

/** The units named from a token on, or undefined. Linear in the tokens it takes. */
export function unitListAt(tokens: readonly Token[], at: number): UnitList | undefined {
  const chains: UnitPhrase[][] = [];
  let next = at;
  for (let place = at; ; ) {
    const chain = chainAt(tokens, place);
    const last = chain.at(-1);
    if (!last) break;
    chains.push(chain);
    next = quotedEnd(tokens, last);
    place = separatorAt(tokens, next);
    if (place === next) break;
  }
  if (chains.length === 0) return undefined;
  return { paths: shareOuter(chains).flatMap(pathsOf), next };
}

/** «підрозділ 4 § 1 глави 8» is the підрозділ of a параграф (Law 3354-IX, art. 32), not of a розділ. */
const INSIDE: ReadonlySet<UnitPhrase['kind']> = new Set<UnitPhrase['kind']>(['section', 'chapter']);
const SUBSECTION_RANK = 5.5;

/** Unit phrases one after another, each the container of the one before. */
function chainAt(tokens: readonly Token[], at: number): UnitPhrase[] {
  const units: UnitPhrase[] = [];
  for (let phrase = phraseAt(tokens, at); phrase; ) {
    units.push(phrase);
    const outer: UnitPhrase | undefined = phraseAt(tokens, afterPreposition(tokens, phrase));
    if (outer && phrase.kind === 'subtitle' && INSIDE.has(outer.kind)) units[units.length - 1] = { ...phrase, kind: 'subsection', rank: SUBSECTION_RANK };
    phrase = outer && isContainer(outer, phrase) ? outer : undefined;
  }
  return units;
}

/** A unit phrase, or a unit word whose number is left out. */
function phraseAt(tokens: readonly Token[], at: number): UnitPhrase | undefined {
  const phrase = unitPhraseAt(tokens, at);
  if (phrase) return phrase;
  const word = unitWordAt(tokens, at);
  return word && !word.abbreviated ? { ...word, items: [{ number: '' }], at } : undefined;
}

/** «Примітка до статті 5», «розділу II "Прикінцеві положення" Закону». */
function afterPreposition(tokens: readonly Token[], phrase: UnitPhrase): number {
  const next = quotedEnd(tokens, phrase);
  return formAt(tokens, next) === 'до' && (phrase.kind === 'footnote' || phrase.kind === 'attachment') ? next + 1 : next;
}

const HEADING_RANK = 5;
const LONGEST_HEADING = 40;

/** The index after the quoted heading that may follow a розділ or a глава. */
function quotedEnd(tokens: readonly Token[], { rank, next }: UnitPhrase): number {
  if (rank > HEADING_RANK || formAt(tokens, next) !== '"') return next;
  for (let place = next + 1; place < next + LONGEST_HEADING; place++) if (formAt(tokens, place) === '"') return place + 1;
  return next;
}

/** Headings may be named in either order («глави 1 розділу II»); below them the container has the smaller rank. */
const isContainer = (outer: UnitPhrase, inner: UnitPhrase): boolean =>
  outer.cases.includes('genitive') &&
  (outer.rank < inner.rank || (outer.rank <= HEADING_RANK && inner.rank <= HEADING_RANK && outer.kind !== inner.kind) || inner.kind === 'footnote');

/** «пункт 3 та частину другу статті 9»: the units before take the outer ones from the last. */
function shareOuter(chains: readonly UnitPhrase[][]): UnitPhrase[][] {
  const shared = [...chains];
  for (let k = shared.length - 2; k >= 0; k--) {
    const [inner, outer] = [shared[k]!, shared[k + 1]!];
    const reach = Math.min(inner.at(-1)!.rank, outer[0]!.rank);
    shared[k] = [...inner, ...outer.filter(({ rank }) => rank < reach)];
  }
  return shared;
}
