/**
 * One unit phrase: a unit word with what numbers it. The brick of English citations.
 *
 * Read: "Articles 5, 6(1) and 8 to 10", "points (a) to (d)", "the first and third subparagraphs", "Part Three", "the Annex",
 * "this Article", "those paragraphs". Which phrase stands inside which is the business of the chain.
 *
 * @example
 * unitPhraseAt(tokensOf('the first and second subparagraphs of'), 1)
 * // { kind: 'subparagraph', paths: [[subparagraph 1], [subparagraph 2]], at: 1, next: 5 }
 */
import type { CitedKind, CitedUnit } from '../citation.ts';
import { numbersAt } from './numbers.ts';
import { connectorAt, textAt, wordAt, wordsAt, type Token } from './tokens.ts';
import { countAt, depthOf, ordinalAt, unitWordAt } from './units.ts';

export interface UnitPhrase {
  /** What the word names; "subparagraph (a)" is a point below. */
  kind: CitedKind;
  /** Ways into the unit, relative to whatever holds it. */
  paths: CitedUnit[][];
  /** Further numbers of the unit may follow what stands inside it: "Articles 12, 14, third indent, 15(1) and 16". */
  plural: boolean;
  /** Index of the first token of the phrase and of the token after it. */
  at: number;
  next: number;
}

/** "this" is the unit the text stands in, the others the one named before. */
const DEMONSTRATIVES: readonly (readonly [readonly string[], 'this' | 'that'])[] = [
  [['this'], 'this'], [['present'], 'this'], [['these'], 'that'],
  [['that'], 'that'], [['those'], 'that'], [['said'], 'that'], [['same'], 'that'], [['aforementioned'], 'that'],
];

/** The demonstrative at a token and the index after it. */
export function demonstrativeAt(tokens: readonly Token[], at: number): { which: 'this' | 'that'; next: number } | undefined {
  for (const [words, which] of DEMONSTRATIVES) {
    const next = wordsAt(tokens, at, words);
    if (next !== undefined) return { which, next };
  }
  return undefined;
}

/** The unit phrase that begins at a token, as long as it goes, or undefined. Work is linear in the tokens it takes. */
export function unitPhraseAt(tokens: readonly Token[], at: number): UnitPhrase | undefined {
  return numberedAt(tokens, at) ?? ordinalPhraseAt(tokens, at) ?? pointedAt(tokens, at) ?? labelsAloneAt(tokens, at);
}

/** "Article 6(3)", "points (a) and (b)", "the Annex". */
function numberedAt(tokens: readonly Token[], at: number): UnitPhrase | undefined {
  const word = unitWordAt(tokens, at);
  if (!word) return undefined;
  const { kind } = word;
  const numbers = numbersAt(tokens, word.next, kind);
  if (numbers) return isBody(tokens, kind, numbers.next) ? undefined : { kind, plural: word.plural, paths: numbers.paths, at, next: numbers.next };
  return word.bare ? { kind, plural: false, paths: [[{ kind, number: '' }]], at, next: word.next } : undefined;
}

/** "Article 29 Working Party" is a body of the Union (Directive 95/46/EC), not a citation of the article. */
const isBody = (tokens: readonly Token[], kind: CitedKind, next: number): boolean =>
  kind === 'article' && (wordsAt(tokens, next, ['working', 'party']) ?? wordsAt(tokens, next, ['committee'])) !== undefined;

/** There are ordinals up to the twentieth. Without a bound a list that never reaches its unit word would be read again at every word. */
const MOST_ORDINALS = 20;

/** "first subparagraph", "second and third indents", "first to fourth sentences", "the foregoing paragraphs", which are all before. Ordinals number no articles and no points. */
function ordinalPhraseAt(tokens: readonly Token[], at: number): UnitPhrase | undefined {
  const first = ordinalAt(tokens, at);
  if (first === undefined) return undefined;
  const numbers: { number: string; to?: string }[] = [{ number: first }];
  let next = at + 1;
  while (numbers.length < MOST_ORDINALS) {
    const range = wordAt(tokens, next) === 'to' ? next + 1 : undefined;
    const connector = range ?? connectorAt(tokens, next);
    if (connector === undefined) break;
    const start = wordAt(tokens, connector) === 'the' ? connector + 1 : connector;
    const number = ordinalAt(tokens, start);
    if (number === undefined) break;
    if (range === undefined) numbers.push({ number });
    else numbers.at(-1)!.to = number;
    next = start + 1;
  }
  const word = unitWordAt(tokens, next);
  if (!word || depthOf(word.kind) !== 2 || word.kind === 'point') return undefined;
  const { kind } = word;
  const all = word.plural && numbers.length === 1 && first === 'preceding' ? { to: countAt(tokens, at - 1) ?? 'preceding' } : {};
  return { kind, plural: false, paths: numbers.map((number) => [{ kind, ...number, ...all }]), at, next: word.next };
}

/** What makes "that point" a moment or a place: "at that point", "from that point onwards". */
const BEFORE_A_MOMENT = new Set(['at', 'from', 'until', 'beyond', 'since']);
const CAPITALISED = /^[A-Z]/;

/** "this Article", "those paragraphs". A number may follow: "that Article 5" is Article 5. */
function pointedAt(tokens: readonly Token[], at: number): UnitPhrase | undefined {
  const demonstrative = demonstrativeAt(tokens, at);
  const word = demonstrative && unitWordAt(tokens, demonstrative.next);
  if (!demonstrative || !word || word.kind === 'sentence') return undefined;
  if (depthOf(word.kind) < 2 && !CAPITALISED.test(textAt(tokens, demonstrative.next))) return undefined;
  if (word.kind === 'point' && BEFORE_A_MOMENT.has(wordAt(tokens, at - 1))) return undefined;
  if (numbersAt(tokens, word.next, word.kind)) return undefined;
  return { kind: word.kind, plural: false, paths: [[{ kind: word.kind, number: demonstrative.which }]], at, next: word.next };
}

const BEFORE_LABELS = new Set(['in', 'within', 'under', 'of', 'with', 'by', 'to']);
const AFTER_LABELS = /^(?:[.,;:)]|shall|may|above|below|of|applies|apply|is|are|)$/;

/** "in cases falling within (b), (c) or (d)", "goods covered by (a)": points without their word (Regulation 1017/68, art. 13); not the end of "from (a) to (c)". */
function labelsAloneAt(tokens: readonly Token[], at: number): UnitPhrase | undefined {
  if (tokens[at]?.kind !== 'bracket' || !/^[a-z]$/.test(tokens[at].label) || !BEFORE_LABELS.has(wordAt(tokens, at - 1))) return undefined;
  if (tokens[at - 2]?.kind === 'bracket') return undefined;
  const numbers = numbersAt(tokens, at, 'point');
  return numbers && AFTER_LABELS.test(wordAt(tokens, numbers.next)) ? { kind: 'point', plural: false, paths: numbers.paths, at, next: numbers.next } : undefined;
}
