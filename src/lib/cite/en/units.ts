/**
 * Words for the units of EU acts and the ordinals that number them.
 *
 * Units outside an article are capitalised by the Union's drafting rules (Joint Practical Guide, 16; Interinstitutional style guide);
 * older acts print "section 2", "annex I", "title II" as well, and those count only with a number. "Article" as a common noun
 * ("the article concerned"), "part of the price" and "point in time" are no units.
 *
 * @example
 * unitWordAt(tokensOf('subparagraphs of'), 0) // { kind: 'subparagraph', plural: true, bare: false, next: 1 }
 */
import type { CitedKind } from '../citation.ts';
import { textAt, wordAt, type Token } from './tokens.ts';

export interface UnitWord {
  kind: CitedKind;
  plural: boolean;
  /** May be cited without number: "the Annex". */
  bare: boolean;
  /** Index of the token after it. */
  next: number;
}

interface Word {
  kind: CitedKind;
  plural?: true;
  bare?: true;
}

const BOTH_CASES: Readonly<Record<string, Word>> = {
  article: { kind: 'article' }, articles: { kind: 'article', plural: true },
  art: { kind: 'article' }, arts: { kind: 'article', plural: true },
  annex: { kind: 'attachment' }, annexes: { kind: 'attachment', plural: true }, appendix: { kind: 'attachment' },
  part: { kind: 'part' }, parts: { kind: 'part', plural: true },
  title: { kind: 'title' }, titles: { kind: 'title', plural: true },
  chapter: { kind: 'chapter' }, chapters: { kind: 'chapter', plural: true },
  section: { kind: 'section' }, sections: { kind: 'section', plural: true },
  subsection: { kind: 'subsection' }, subsections: { kind: 'subsection', plural: true },
  'sub-section': { kind: 'subsection' }, 'sub-sections': { kind: 'subsection', plural: true },
  recital: { kind: 'recital' }, recitals: { kind: 'recital', plural: true },
  paragraph: { kind: 'paragraph' }, paragraphs: { kind: 'paragraph', plural: true },
  subparagraph: { kind: 'subparagraph' }, subparagraphs: { kind: 'subparagraph', plural: true },
  'sub-paragraph': { kind: 'subparagraph' }, 'sub-paragraphs': { kind: 'subparagraph', plural: true },
  point: { kind: 'point' }, points: { kind: 'point', plural: true },
  subpoint: { kind: 'point' }, subpoints: { kind: 'point', plural: true },
  'sub-point': { kind: 'point' }, 'sub-points': { kind: 'point', plural: true },
  indent: { kind: 'indent' }, indents: { kind: 'indent', plural: true },
  sentence: { kind: 'sentence' }, sentences: { kind: 'sentence', plural: true },
  footnote: { kind: 'footnote' }, footnotes: { kind: 'footnote', plural: true },
};

/** "the Annex", "the Annexes": the act has one, or all are meant. */
const BARE = new Set(['Annex', 'Annexes', 'Appendix']);

/** The unit word at a token, or undefined. */
export function unitWordAt(tokens: readonly Token[], at: number): UnitWord | undefined {
  const form = wordAt(tokens, at);
  const word = Object.hasOwn(BOTH_CASES, form) ? BOTH_CASES[form] : undefined;
  if (!word) return undefined;
  const dotted = /^arts?$/.test(form) && textAt(tokens, at + 1) === '.';
  return { kind: word.kind, plural: word.plural === true, bare: BARE.has(textAt(tokens, at)), next: dotted ? at + 2 : at + 1 };
}

/** Units by the depth of the class they belong to: what stands round articles, the article, what stands inside. */
const DEPTHS: Readonly<Record<CitedKind, 0 | 1 | 2>> = {
  attachment: 0, book: 0, part: 0, title: 0, subtitle: 0, chapter: 0, section: 0, subsection: 0,
  recital: 1, article: 1, footnote: 1,
  paragraph: 2, subparagraph: 2, alinea: 2, point: 2, indent: 2, sentence: 2,
};
export const depthOf = (kind: CitedKind): 0 | 1 | 2 => DEPTHS[kind];

/**
 * Whether "A of B" can mean A inside B: "point (a) of the first subparagraph", "Part A of Annex I", not "Article 5 of Article 6".
 * Inside an article the order is free ("the first paragraph of point 3"); only points nest in their own kind.
 */
export const canStandInside = (inner: CitedKind, outer: CitedKind): boolean =>
  depthOf(outer) <= depthOf(inner) && (inner !== outer || inner === 'point') && (inner !== 'attachment') && !(depthOf(inner) === 1 && depthOf(outer) === 1);

/**
 * Whether B printed after A and a comma is inside A: "Article 4(1), points (a) and (b)", "Annex I, Part A, point 2".
 * `within` holds the kinds on the way to A; a kind already there begins a new item of a list ("Article 5(1), paragraph 2").
 */
export const followsInside = (within: readonly CitedKind[], kind: CitedKind): boolean => {
  if (within.includes(kind) || kind === 'attachment' || kind === 'recital' || kind === 'footnote') return false;
  const deepest = within.reduce<number>((depth, other) => Math.max(depth, depthOf(other)), 0);
  return depthOf(kind) >= deepest && !(kind === 'paragraph' && deepest === 2);
};

const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
];
const ORDINAL_NUMBERS = new Map(ORDINALS.map((word, i) => [word, String(i + 1)]));
const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const CARDINAL_NUMBERS = new Map(CARDINALS.map((word, i) => [word, String(i + 1)]));

/** Places that are counted from the end or from where the text stands. */
const PLACES: Readonly<Record<string, string>> = { last: 'last', final: 'last', preceding: 'preceding', previous: 'preceding', foregoing: 'preceding' };

/** "third" and "3rd" → `3`, "last" → `last`, "preceding" → `preceding` (for `relative.ts`); undefined for another word. */
export function ordinalAt(tokens: readonly Token[], at: number): string | undefined {
  const form = wordAt(tokens, at);
  return Object.hasOwn(PLACES, form) ? PLACES[form] : (ORDINAL_NUMBERS.get(form) ?? /^(\d{1,2})(?:st|nd|rd|th)$/.exec(form)?.[1]);
}

/** "three" of "the three preceding subparagraphs" → `3`. */
export const countAt = (tokens: readonly Token[], at: number): string | undefined => CARDINAL_NUMBERS.get(wordAt(tokens, at));

/** "Three" of "Part Three" → `3`. */
export const cardinalAt = (tokens: readonly Token[], at: number): string | undefined =>
  /^[A-Z]/.test(textAt(tokens, at)) ? CARDINAL_NUMBERS.get(wordAt(tokens, at)) : undefined;
