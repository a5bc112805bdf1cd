/**
 * The numbers a unit word governs: "5, 6(1) and 8 to 10", "(a), (b) and (d) to (f)", "6(3)(b) and (c)", "II A and III".
 *
 * Each number opens a path below the unit: brackets after it go one unit deeper. A bracket after "and" or "," stands in for the
 * bracket of its own class in the path before it: in "6(3)(b) and (c)" (c) replaces (b), in "6(1)(a) and (2)" (2) replaces (1).
 *
 * @example
 * numbersAt(tokensOf('6(3)(b) and (c) of'), 0, 'article')
 * // { paths: [[article 6, paragraph 3, point b], [article 6, paragraph 3, point c]], next: 5 }
 */
import type { CitedKind, CitedUnit } from '../citation.ts';
import { cardinalAt } from './units.ts';
import { connectorAt, textAt, wordAt, type Token } from './tokens.ts';

export interface Numbers {
  paths: CitedUnit[][];
  next: number;
}

/** Which labels number which unit, when they stand without brackets. */
const ARABIC = /^[1-9]\d{0,3}(?!st|nd|rd|th)[a-z]{0,3}$/;
const DOTTED = /^[1-9]\d{0,3}(?:\.\d{1,3}){0,5}(?!st|nd|rd|th)[a-z]{0,3}$/;
/** With a letter for an inserted unit, IVa, IIA; further letters would read "In" and "It" as numerals. */
const ROMAN = /^[IVXLC]{1,7}(?:[a-e]|[A-H])?$/;
const CAPITAL = /^[A-Z]$/;
const PLAIN: Partial<Record<CitedKind, readonly RegExp[]>> = {
  article: [ARABIC, ROMAN], recital: [ARABIC], paragraph: [DOTTED], footnote: [ARABIC], subparagraph: [ARABIC],
  point: [DOTTED, ROMAN, CAPITAL], indent: [ARABIC],
  attachment: [ROMAN, ARABIC, CAPITAL], part: [ROMAN, ARABIC, CAPITAL], title: [ROMAN, ARABIC], chapter: [ROMAN, ARABIC],
  section: [DOTTED, ROMAN, CAPITAL], subsection: [DOTTED, ROMAN, CAPITAL],
};

/** Units whose own number may stand in brackets: "point (a)", "recitals (12) and (13)". */
const BRACKETED: ReadonlySet<CitedKind> = new Set(['paragraph', 'subparagraph', 'point', 'recital', 'footnote']);

/** A count of something, not a number of the list: "Article 5, 12 months after …", "paragraph 1 and 30 % of". */
const COUNTED = /^(?:days?|weeks?|months?|years?|hours?|million|billion|times|per|%|EUR|euro|ECU|January|February|March|April|May|June|July|August|September|October|November|December|Member)$/;

/** All numbers from a token on, as long as the list goes, or undefined. Work is linear in the tokens it takes. */
export function numbersAt(tokens: readonly Token[], at: number, kind: CitedKind): Numbers | undefined {
  const first = numberAt(tokens, at, kind);
  if (!first) return undefined;
  const paths = first.paths;
  let next = first.next;
  for (;;) {
    const range = rangeAt(tokens, next);
    const connector = range ?? connectorAt(tokens, next) ?? next;
    const more = sameLevelAt(tokens, connector, paths.at(-1)!) ?? (connector > next && continues(tokens, connector, paths.at(-1)![0]!) ? numberAt(tokens, connector, kind) : undefined);
    if (!more) break;
    const [opened] = more.paths;
    if (range === undefined || !closeRange(paths.at(-1)!, opened!)) paths.push(...more.paths);
    next = more.next;
  }
  return { paths, next };
}

/** A list keeps to digits, letters or capitals: in "Annex I, 12 copies", "point 5, A Member State", "points (a) and (h), and (3)" it has ended. */
function continues(tokens: readonly Token[], at: number, { number }: CitedUnit): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return /^\d/.test(number) && !COUNTED.test(textAt(tokens, at + 1)) && !isDecimal(tokens, at);
  if (cardinalAt(tokens, at) !== undefined) return /^\d/.test(number);
  if (token?.kind === 'bracket') return /^\d/.test(number) === /^\d/.test(token.label);
  return /^[A-Z]/.test(number) && /^[A-Z]/.test(token?.text ?? '');
}

/** "infringements of Article 20, 2,5 % of its turnover". */
const isDecimal = (tokens: readonly Token[], at: number): boolean => fractionAt(tokens, at) !== undefined && COUNTED.test(textAt(tokens, at + 3));

/** The digits after a decimal comma: 1 in "5,1". */
const fractionAt = (tokens: readonly Token[], at: number): string | undefined =>
  textAt(tokens, at + 1) === ',' && tokens[at + 1]!.gap === 'none' && tokens[at + 2]?.kind === 'number' && tokens[at + 2]!.gap === 'none' ? tokens[at + 2]!.text : undefined;

/** "to", "8–10", "through". */
function rangeAt(tokens: readonly Token[], at: number): number | undefined {
  const form = wordAt(tokens, at);
  return form === 'to' || form === 'through' || form === '-' || form === '–' || form === '‑' ? at + 1 : undefined;
}

/** Gives the last unit of `from` its `to`, when the end of the range names a unit of the same path; false when it cannot. */
function closeRange(from: CitedUnit[], to: readonly CitedUnit[]): boolean {
  const last = from.at(-1)!;
  if (from.length !== to.length || last.kind !== to.at(-1)!.kind) return false;
  if (!from.slice(0, -1).every((unit, i) => unit.number === to[i]!.number)) return false;
  last.to = to.at(-1)!.number;
  return true;
}

/** One number with the brackets after it. */
function numberAt(tokens: readonly Token[], at: number, kind: CitedKind): Numbers | undefined {
  const plain = plainNumberAt(tokens, at, kind);
  if (plain) return bracketsAt(tokens, plain.next, [{ kind, number: plain.number }]);
  if (tokens[at]?.kind !== 'bracket' || !BRACKETED.has(kind) || isPluralMark(tokens[at])) return undefined;
  const labels = labelsOf(tokens[at]);
  const lettered: CitedKind = kind === 'subparagraph' && /^\D/.test(labels[0]!.number) ? 'point' : kind;
  return belowAll(tokens, at, labels.map((label) => [{ kind: lettered, ...label }]));
}

/** "the point(s) of contact": not point s. */
const isPluralMark = ({ label, gap }: Token): boolean => gap === 'none' && label === 's';

/** A number without brackets. "points 5,1 and 5,4" are 5.1 and 5.4 (Directive 2008/1/EC, art. 9). */
function plainNumberAt(tokens: readonly Token[], at: number, kind: CitedKind): { number: string; next: number } | undefined {
  const token = tokens[at];
  const cardinal = kind === 'part' || kind === 'title' ? cardinalAt(tokens, at) : undefined;
  if (cardinal !== undefined) return { number: cardinal, next: at + 1 };
  if (!token || !PLAIN[kind]?.some((pattern) => pattern.test(token.text))) return undefined;
  const fraction = kind === 'point' || kind === 'section' ? fractionAt(tokens, at) : undefined;
  if (fraction !== undefined) return { number: `${token.text}.${fraction}`, next: at + 3 };
  const suffixed = kind === 'article' && /^(?:bis|ter|quater|quinquies|sexies)$/.test(textAt(tokens, at + 1));
  if (suffixed) return { number: token.text + textAt(tokens, at + 1), next: at + 2 };
  const divided = kind === 'attachment' && ROMAN.test(token.text) && /^[A-H]$/.test(textAt(tokens, at + 1)) && tokens[at + 1]!.gap === 'space';
  if (divided) return { number: token.text + textAt(tokens, at + 1), next: at + 2 };
  return { number: token.text, next: at + 1 };
}

/** Brackets after a path, each one unit deeper; the last may hold a list: "Article 10 (1, 2)". */
function bracketsAt(tokens: readonly Token[], at: number, path: CitedUnit[]): Numbers {
  const token = tokens[at];
  if (token?.kind !== 'bracket' || token.gap === 'line') return { paths: [path], next: at };
  const [label] = labelsOf(token);
  if (isMisreadOne(tokens, at, path.at(-1)!)) return bracketsAt(tokens, at + 1, [...path, { kind: 'paragraph', number: '1' }]);
  const kind = kindBelow(path.at(-1)!, label!.number);
  if (!kind) return { paths: [path], next: at };
  return belowAll(tokens, at, labelsOf(token).map((label) => [...path, { kind, ...label }]));
}

/** "Article 23 (l) (c)": a scanned text has l for 1 (Directive 82/891/EEC, art. 12). A point of an article holds no lettered points. */
const isMisreadOne = (tokens: readonly Token[], at: number, { kind }: CitedUnit): boolean =>
  kind === 'article' && tokens[at]!.label === 'l' && tokens[at + 1]?.kind === 'bracket' && /^[a-h]$/.test(tokens[at + 1]!.label);

const belowAll = (tokens: readonly Token[], at: number, paths: CitedUnit[][]): Numbers =>
  paths.length === 1 ? bracketsAt(tokens, at + 1, paths[0]!) : { paths, next: at + 1 };

/**
 * What a bracket below a unit numbers: digits below an article are paragraphs, all else points; recitals and sentences have none. Below a
 * lettered point only numerals stand: in "points (d), (e) (f)" a comma is missing (Directive (EU) 2015/2366, art. 5).
 */
function kindBelow({ kind, number }: CitedUnit, label: string): CitedKind | undefined {
  if (kind === 'recital' || kind === 'footnote' || kind === 'sentence') return undefined;
  if (kind === 'point' && /^[a-z]/.test(number) && /^[a-z]/.test(label) && !SMALL_ROMAN.test(label)) return undefined;
  return kind === 'article' && /^\d/.test(label) ? 'paragraph' : 'point';
}

/** "(3)" → 3; "(1, 2)" → 1 and 2; "(a to c)" → a … c. */
function labelsOf({ label }: Token): { number: string; to?: string }[] {
  const labels: { number: string; to?: string }[] = [];
  for (const [, before, number] of label.matchAll(/(?:(^|,|\band\b|\bor\b|\bto\b|[-–])\s?)([\dA-Za-z]+)/g)) {
    const range = before === 'to' || before === '-' || before === '–';
    if (range && labels.length > 0) labels.at(-1)!.to = number!;
    else labels.push({ number: number! });
  }
  return labels;
}

type LabelClass = 'digits' | 'letter' | 'roman';
const SMALL_ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})[a-z]?$/;

/** The bracket after a connector as a sibling in the path before it, with the brackets that follow. */
export function sameLevelAt(tokens: readonly Token[], at: number, before: readonly CitedUnit[]): Numbers | undefined {
  const token = tokens[at];
  if (token?.kind !== 'bracket' || token.gap === 'line') return undefined;
  const labels = labelsOf(token);
  const level = levelOf(labels[0]!.number, before);
  if (level === undefined) return undefined;
  const { kind } = before[level]!;
  return belowAll(tokens, at, labels.map((label) => [...before.slice(0, level), { kind, ...label }]));
}

/** The deepest unit of the path that the label can replace. "(i)" after "(h)" is a letter, after "(a)(i)" a numeral. */
function levelOf(label: string, path: readonly CitedUnit[]): number | undefined {
  const wanted = /^\d/.test(label) ? 'digits' : 'letters';
  for (let level = path.length - 1; level >= 0; level--) {
    const unit = path[level]!;
    if (depthBelowUnit(unit) && wanted === (/^\d/.test(unit.number) ? 'digits' : 'letters')) {
      const numeral: LabelClass = isNumeralLevel(path, level) ? 'roman' : 'letter';
      if (wanted === 'digits' || numeral === 'letter' || SMALL_ROMAN.test(label)) return level;
    }
  }
  return undefined;
}

const depthBelowUnit = ({ kind }: CitedUnit): boolean => kind === 'paragraph' || kind === 'point' || kind === 'recital';

/** A lettered point below a lettered point is numbered with small Roman numerals: (a)(i). */
const isNumeralLevel = (path: readonly CitedUnit[], level: number): boolean =>
  /^[ivx]/.test(path[level]!.number) && path.slice(0, level).some(({ kind, number }) => kind === 'point' && /^[a-z]/.test(number));
