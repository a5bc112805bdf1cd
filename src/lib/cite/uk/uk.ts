/**
 * The Ukrainian grammar of citations: inside-out, «підпункту "а" пункту 2 частини третьої статті 6 Закону …».
 *
 *   citation  = units [act] | act
 *   units     = unit phrase { unit phrase of an outer unit }        (no mark between them)
 *   act       = «цього Закону» | «зазначеного Кодексу» | a named act
 *
 * Citations joined by a comma or a conjunction share what only the last one says: in «пункту 1 частини другої та частини
 * третьої статті 6 Закону» both stand in article 6 of the law. Texts of EU acts in Ukrainian use the same grammar, with
 * «статті 5(3)(a)». Work is linear in the text.
 *
 * @example
 * citationsInUkrainian('згідно з частиною першою цієї статті')
 * // [{ start: 9, end: 36, act: { said: 'this' }, paths: [[{ kind: 'article', number: 'this' }, { kind: 'paragraph', number: '1' }]] }]
 */
import type { Citation, CitedAct, CitedUnit } from '../citation.ts';
import type { ActPhrase, Printed } from './act-facts.ts';
import { actPhraseAt, furtherActs } from './act-phrase.ts';
import { editorialEnd, isPublication, quotedWordsEnd } from './editorial.ts';
import { formAt, tokensOf, type Token } from './tokens.ts';
import { separatorAt, unitPhraseAt, type CitedNumber, type UnitPhrase } from './unit-phrase.ts';

/** A citation on the way: its units inside-out, its act when it says one. */
interface Reading {
  /** Indexes of the first token and of the token after the last. */
  at: number;
  next: number;
  units: UnitPhrase[];
  act?: CitedAct;
  further?: CitedAct[];
}

/** The citations of a text, in order, not overlapping. Never throws. */
export function citationsInUkrainian(text: string): Citation[] {
  const printed: Printed = { tokens: tokensOf(text), text };
  const readings: Reading[] = [];
  for (let at = 0; at < printed.tokens.length; ) {
    const skipped = quotedWordsEnd(printed.tokens, editorialEnd(printed.tokens, at));
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const found = readingsAt(printed, at);
    readings.push(...found);
    at = found.at(-1)?.next ?? afterNothing(printed.tokens, at);
  }
  return inherit(printed.tokens, readings).map((reading) => citation(printed.tokens, reading));
}

/** A unit phrase that is no citation is passed as a whole, so that no number of it is read as another's. */
function afterNothing(tokens: readonly Token[], at: number): number {
  const phrase = isPublication(tokens, at) || isLabel(tokens, at) ? unitPhraseAt(tokens, at) : undefined;
  return phrase?.next ?? at + 1;
}

function readingsAt(printed: Printed, at: number): Reading[] {
  const { tokens } = printed;
  if (tokens[at]?.kind === 'digits' || isPublication(tokens, at) || isLabel(tokens, at)) return [];
  const units = unitsAt(tokens, at);
  if (units.length === 0) {
    const act = actPhraseAt(printed, at, { attached: false });
    return act ? [wholeActs(act, furtherActs(printed, act))] : [];
  }
  const last = units.at(-1)!;
  const act = actAfter(printed, last);
  if (!act && !standsAlone(tokens, units)) return [];
  return [{ at, next: act?.next ?? last.next, units, ...(act && { act: act.act }) }];
}

const wholeActs = ({ act, at, next }: ActPhrase, further: readonly ActPhrase[]): Reading => ({
  at, next: further.at(-1)?.next ?? next, units: [], act, ...(further.length > 0 && { further: further.map((phrase) => phrase.act) }),
});

/** The act that follows units, also after a heading in quotes or a remark in brackets: «статті 122 (у частині зупинки) Кодексу …». */
function actAfter(printed: Printed, last: UnitPhrase): ActPhrase | undefined {
  const { tokens } = printed;
  const at = titleEnd(tokens, beforeAct(tokens, last));
  const remark = remarkEnd(tokens, at);
  return actPhraseAt(printed, at, { attached: true }) ?? (remark > at ? actPhraseAt(printed, remark, { attached: false }) : undefined);
}

const LONGEST_REMARK = 90;

/** Index after a remark in brackets; drafters leave brackets open, so the last one closed within reach counts. */
function remarkEnd(tokens: readonly Token[], at: number): number {
  if (formAt(tokens, at) !== '(') return at;
  let depth = 0;
  let end = at;
  for (let place = at; place < Math.min(tokens.length, at + LONGEST_REMARK); place++) {
    const form = formAt(tokens, place);
    if (form === '(') depth++;
    if (form === ')') {
      end = place + 1;
      if (--depth === 0) break;
    }
  }
  return end;
}

/** «додатка 3 до цього Порядку», «примітки до статті 5». */
const beforeAct = (tokens: readonly Token[], { kind, next }: UnitPhrase): number => ((kind === 'attachment' || kind === 'footnote') && formAt(tokens, next) === 'до' ? next + 1 : next);

/** Книга to речення is ten steps. */
const MOST_UNITS = 12;

/** Unit phrases one after another, each the container of the one before it. */
function unitsAt(tokens: readonly Token[], at: number): UnitPhrase[] {
  const units: UnitPhrase[] = [];
  for (let phrase = unitPhraseAt(tokens, at); phrase && units.length < MOST_UNITS; ) {
    units.push(phrase);
    const outer = unitPhraseAt(tokens, titleEnd(tokens, beforeAct(tokens, phrase)));
    phrase = outer && contains(outer, phrase) ? outer : undefined;
  }
  return units;
}

const HEADING_RANK = 5;

/** The genitive says containment: «пункту 2 частини першої»; headings may be named in either order («глави 1 розділу II»). */
const contains = (outer: UnitPhrase, inner: UnitPhrase): boolean =>
  (outer.cases.includes('genitive') || outer.items[0]?.number === 'this') &&
  (outer.rank < inner.rank || (outer.rank === inner.rank && inner.items[0]?.style === 'letter') || (outer.rank <= HEADING_RANK && inner.rank <= HEADING_RANK && outer.kind !== inner.kind) || (outer.abbreviated && inner.abbreviated && outer.rank !== inner.rank));

const LONGEST_HEADING = 30;

/** The quoted heading of a розділ may stand after its number: «розділу II "Прикінцеві положення" Закону». */
function titleEnd(tokens: readonly Token[], at: number): number {
  if (formAt(tokens, at) !== '"') return at;
  for (let place = at + 1; place < at + LONGEST_HEADING; place++) if (formAt(tokens, place) === '"') return place + 1;
  return at;
}

/** Numbers that could be of anything need a neighbour: a nameless «додатка» its preposition, «перша частина» a container. */
function standsAlone(tokens: readonly Token[], units: readonly UnitPhrase[]): boolean {
  const [first] = units;
  if (!first) return false;
  if (first.items[0]?.number === '') return first.kind === 'attachment' && units.length === 1 ? isAnnexOfThis(tokens, first) : units.length > 1;
  const ordinalFirst = first.items[0]?.style === 'ordinal' && formAt(tokens, first.at) !== '' && first.next > first.at + 1 && isWordLast(tokens, first);
  return !ordinalFirst || units.length > 1 || first.kind === 'alinea' || first.kind === 'sentence';
}

const isWordLast = (tokens: readonly Token[], { next, word }: UnitPhrase): boolean => formAt(tokens, next - 1).startsWith(word.slice(0, 4));

const BEFORE_ANNEX = new Set(['з', 'із', 'у', 'в', 'до', 'згідно']);
const isAnnexOfThis = (tokens: readonly Token[], { at, numbers }: UnitPhrase): boolean => BEFORE_ANNEX.has(formAt(tokens, at - 1)) && numbers.includes('singular');

/** «Стаття 5. Назва» at the head of a text is the label of the unit itself. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  if (at > 1 || (at === 1 && formAt(tokens, 0) !== '"')) return false;
  const phrase = unitPhraseAt(tokens, at);
  if (!phrase?.cases.includes('nominative') || phrase.items.length > 1 || phrase.abbreviated) return false;
  return ['.', ''].includes(formAt(tokens, phrase.next));
}

/** Fills in, from right to left, what a citation leaves to the one it is joined to. */
function inherit(tokens: readonly Token[], readings: Reading[]): Reading[] {
  for (let k = readings.length - 2; k >= 0; k--) {
    const [inner, outer] = [readings[k]!, readings[k + 1]!];
    if (inner.act || inner.units.length === 0 || pointsAtItself(inner) || !areJoined(tokens, inner, outer)) continue;
    const outermost = inner.units.at(-1)!.rank;
    const innermost = outer.units[0]?.rank ?? 0;
    const shared = outer.units.filter(({ rank }) => rank < outermost && rank < innermost);
    readings[k] = { ...inner, units: [...inner.units, ...shared], ...(outer.act && { act: outer.act }) };
  }
  return readings;
}

const pointsAtItself = ({ units }: Reading): boolean => units.some(({ items }) => items[0]?.number === 'this' || items[0]?.number === 'that');

const PREPOSITIONS = new Set(['у', 'в', 'до', 'з', 'із', 'зі', 'за', 'на', 'по', 'згідно', 'від']);

function areJoined(tokens: readonly Token[], left: Reading, right: Reading): boolean {
  if (right.units.length === 0) return false;
  const end = remarkEnd(tokens, left.next);
  const joined = separatorAt(tokens, end);
  if (joined === end) return false;
  const next = PREPOSITIONS.has(formAt(tokens, joined)) ? joined + 1 : joined;
  return next === right.at;
}

function citation(tokens: readonly Token[], { at, next, units, act, further }: Reading): Citation {
  return { start: tokens[at]!.start, end: tokens[next - 1]!.end, act: act ?? { said: 'this' }, paths: pathsOf(units), ...(further && { further }) };
}

/** A phrase like «пунктів 1–500» is one path; lists in several units at once multiply, and no drafter goes far with that. */
const MOST_PATHS = 200;

/** One path for every number of the units, outermost unit first. Stable: of two units of one rank the later one is the outer. */
export function pathsOf(units: readonly UnitPhrase[]): CitedUnit[][] {
  const inward = [...units].reverse().sort((a, b) => a.rank - b.rank);
  return inward.reduce<CitedUnit[][]>(
    (paths, unit) => paths.flatMap((path) => unit.items.map((item) => [...path, ...steps(unit, item)])).slice(0, MOST_PATHS),
    [[]],
  );
}

const SUBPOINT_RANK = 9;

const steps = ({ kind, rank }: UnitPhrase, { number, to, below = [] }: CitedNumber): CitedUnit[] => [
  { kind, number, ...(to !== undefined && { to }), ...(kind === 'point' && rank >= SUBPOINT_RANK && { sub: true as const }) },
  ...below,
];
