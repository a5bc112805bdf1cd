/**
 * Where the text uses a term it defines: the first place in each article, the longest term first, in any of its forms.
 *
 * Nothing is marked in headings, notes and tables, in stretches that are taken already (citations), nor at the head of a definition,
 * where the term itself stands.
 *
 * @example
 * termMarks(body, definitionsIn(body, 'uk'), 'uk').get('art_5__para_1') // [{ start: 12, end: 27, eid: 'art_1__para_1__point_4' }]
 */
import { HEADING_KINDS, type Provision } from '../model/edition.ts';
import type { Definition } from './definitions.ts';
import { keyIn, wordsOf, type Word } from './words.ts';

/** A stretch of the text of a provision. */
export interface Stretch {
  start: number;
  end: number;
}

export interface TermMark extends Stretch {
  /** The provision that defines the term. */
  eid: string;
}

interface Term {
  keys: readonly string[];
  eid: string;
  /** An abbreviation is met only in its own letters: «ІС» is no «іс». */
  exactly?: string;
}

/** Terms by their first key, the longest first. */
type Lexicon = ReadonlyMap<string, readonly Term[]>;

const HEADINGS: ReadonlySet<string> = new Set(HEADING_KINDS);
const UNMARKED: ReadonlySet<string> = new Set([...HEADING_KINDS, 'note', 'table', 'closing', 'closing-line', 'footnote']);

interface Task {
  provision: Provision;
  lexicon: Lexicon;
  /** Terms met in the article so far. */
  met: Set<Term>;
}

/** The marks by the eId of the provision they stand in; sorted, not overlapping. */
export function termMarks(
  body: readonly Provision[], definitions: readonly Definition[], lang: string, taken: ReadonlyMap<string, readonly Stretch[]> = new Map(),
): Map<string, TermMark[]> {
  const marks = new Map<string, TermMark[]>();
  if (definitions.length === 0) return marks;
  const keyOf = keyIn(lang);
  const lexicons = lexiconsOf(definitions, lang, keyOf);
  const heads = new Map(definitions.map((one) => [one.eid, one]));
  const stack: Task[] = [...body].reverse().map((provision) => ({ provision, lexicon: lexicons.get('')!, met: new Set() }));
  for (let task = stack.pop(); task; task = stack.pop()) {
    const { provision } = task;
    const { kind, eid, text } = provision;
    const own = lexicons.get(eid);
    const lexicon = kind === 'attachment' ? (own ?? EMPTY) : own ? joined(own, task.lexicon) : task.lexicon;
    const met = HEADINGS.has(kind) ? new Set<Term>() : task.met;
    if (!UNMARKED.has(kind)) {
      const closed = [...(taken.get(eid) ?? []), ...headOf(text, heads.get(eid))];
      const here = marksIn(text, wordsOf(text, lang, keyOf), lexicon, met, closed, eid);
      if (here.length > 0) marks.set(eid, here);
    }
    for (let i = provision.children.length - 1; i >= 0; i--) stack.push({ provision: provision.children[i]!, lexicon, met });
  }
  return marks;
}

const EMPTY: Lexicon = new Map();

/** The terms of each unit in which some hold. */
function lexiconsOf(definitions: readonly Definition[], lang: string, keyOf: (word: string) => string): Map<string, Lexicon> {
  const lexicons = new Map<string, Map<string, Term[]>>([['', new Map()]]);
  for (const { term, eid, within } of definitions) {
    const keys = wordsOf(term, lang, keyOf).map(({ key }) => key);
    const [first] = keys;
    if (first === undefined) continue;
    const lexicon = lexicons.get(within) ?? new Map<string, Term[]>();
    lexicons.set(within, lexicon);
    lexicon.set(first, [...(lexicon.get(first) ?? []), { keys, eid, ...(/^\p{Lu}{2,}$/u.test(term) && { exactly: term }) }].toSorted((a, b) => b.keys.length - a.keys.length));
  }
  return lexicons;
}

/** The terms of a unit over those that hold around it. */
function joined(own: Lexicon, around: Lexicon): Lexicon {
  const all = new Map(around);
  for (const [first, terms] of own) all.set(first, [...terms, ...(around.get(first) ?? [])].toSorted((a, b) => b.keys.length - a.keys.length));
  return all;
}

/** From the beginning of a definition to the dash or the verb: the term stands there and not its use. */
function headOf(text: string, defined: Definition | undefined): Stretch[] {
  const rest = defined === undefined || defined.definition === '' ? -1 : text.lastIndexOf(defined.definition.slice(0, 40));
  return defined === undefined ? [] : [{ start: 0, end: rest < 0 ? text.length : rest }];
}

function marksIn(text: string, words: readonly Word[], lexicon: Lexicon, met: Set<Term>, closed: readonly Stretch[], eid: string): TermMark[] {
  const marks: TermMark[] = [];
  for (let at = 0; at < words.length; at++) {
    const term = lexicon.get(words[at]!.key)?.find((one) => standsAt(one, words, at, text));
    if (!term) continue;
    const [start, end] = [words[at]!.start, words[at + term.keys.length - 1]!.end];
    if (closed.some((stretch) => start < stretch.end && stretch.start < end)) continue;
    // A term met before is passed as a whole too: a shorter one inside it is not what is meant.
    at += term.keys.length - 1;
    if (met.has(term) || term.eid === eid) continue;
    met.add(term);
    marks.push({ start, end, eid: term.eid });
  }
  return marks;
}

/** White space and hyphens alone may stand between the words of a term. */
const standsAt = ({ keys, exactly }: Term, words: readonly Word[], at: number, text: string): boolean =>
  keys.every((key, k) => words[at + k]?.key === key && (k === 0 || /^[\s-]+$/.test(text.slice(words[at + k - 1]!.end, words[at + k]!.start)))) &&
  (exactly === undefined || text.slice(words[at]!.start, words[at]!.end) === exactly);
