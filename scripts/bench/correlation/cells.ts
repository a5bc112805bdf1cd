/**
 * The cells of printed correlation tables as paths of units. A cell names one or more provisions from the outside in, seldom the
 * other way round, with lists and ranges: "Article 1(2), points (a) and (f)", "first indent of second paragraph", "Articles 5 to 22",
 * "Article 4(2), first subparagraph Article 4(3)". A grammar of its own, because a cell says "points (7) and (8)" with the article in
 * the row above, and leaves out the words a sentence needs.
 *
 * @example
 * pathsOfCell('Article 1(2), points (a) and (f)')
 * // [[article 1, paragraph 2, point a], [article 1, paragraph 2, point f]]
 */

export type CellUnitKind = 'article' | 'annex' | 'paragraph' | 'subparagraph' | 'point' | 'indent' | 'opening' | 'sentence';

export interface CellUnit {
  kind: CellUnitKind;
  /** As printed without brackets: `3a`, `iv`; ordinals as digits; '' for opening words. */
  number: string;
}
export type CellPath = CellUnit[];

/** How deep a unit stands; a unit never stands inside one of the same or a greater depth, points excepted. */
const DEPTH: Record<CellUnitKind, number> = { article: 0, annex: 0, paragraph: 1, subparagraph: 2, point: 3, indent: 4, opening: 5, sentence: 6 };

const WORDS: readonly [RegExp, CellUnitKind][] = [
  [/^art(?:icle|ice|\.)?s?$/i, 'article'],
  [/^annex(?:es)?$/i, 'annex'],
  [/^par(?:agraph|\.)?s?$/i, 'paragraph'],
  [/^subparagraphs?$/i, 'subparagraph'],
  [/^points?$/i, 'point'],
  [/^indents?$/i, 'indent'],
  [/^introductory$/i, 'opening'],
  [/^sentences?$/i, 'sentence'],
];

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth'];

const TOKEN = /\(\s*(\d+[a-z]{0,2}|[a-z]{1,4})\s*\)|(\d+)(?:st|nd|rd|th)\b|(\d+[a-z]{0,2})\b|([A-Za-z]+)|[-–—,;.]/g;

interface Token {
  kind: 'bracket' | 'ordinal' | 'number' | 'word' | 'mark';
  text: string;
}

function tokensOf(cell: string): Token[] {
  return [...cell.replace(/\s+/g, ' ').matchAll(TOKEN)].map(([text, bracket, nth, number, word]): Token => {
    if (bracket !== undefined) return { kind: 'bracket', text: bracket };
    if (nth !== undefined) return { kind: 'ordinal', text: nth };
    if (number !== undefined) return { kind: 'number', text: number };
    if (word === undefined) return { kind: 'mark', text };
    const at = ORDINALS.indexOf(word.toLowerCase());
    return at >= 0 ? { kind: 'ordinal', text: String(at + 1) } : { kind: 'word', text: word };
  });
}

const kindOf = (word: string): CellUnitKind | undefined => WORDS.find(([pattern]) => pattern.test(word))?.[1];

interface State {
  paths: CellPath[];
  /** The kind word that governs the numbers to come. */
  kind: CellUnitKind | undefined;
  /** Ordinals waiting for their word: "first and second …". */
  ordinals: string[];
  /** After a comma or "and". */
  joined: boolean;
  /** After "to" or a dash between numbers. */
  range: boolean;
}

/** "first indent of second paragraph" and "Points (14) to (35) of Article 3(1)", turned round to go from the outside in. */
const outsideIn = (cell: string): string => cell
  .replace(/((?:\w+ (?:and|to) )?\w+ (?:indents?|sentences?|subparagraphs?)) of (?:the )?(\w+ (?:sub)?(?:paragraph|indent))/g, '$2, $1')
  .replace(/^(points? .*) of (article .*)$/i, '$2, $1');

/**
 * The provisions a cell names, in order; none for a dash, an empty cell or another act. `within` is where the row above left off, for
 * a cell that begins below an article.
 */
export function pathsOfCell(cell: string, within: CellPath = []): CellPath[] {
  if (/\bof (?:Directive|Regulation|Decision)\b/.test(cell)) return [];
  const state: State = { paths: [], kind: undefined, ordinals: [], joined: false, range: false };
  const tokens = tokensOf(outsideIn(cell));
  tokens.forEach((token, at) => take(state, token, tokens[at - 1], within));
  return state.paths;
}

function take(state: State, token: Token, before: Token | undefined, within: CellPath): void {
  if (token.kind === 'mark') takeMark(state, token.text, before);
  else if (token.kind === 'ordinal') takeOrdinal(state, token.text);
  else if (token.kind === 'word') takeWord(state, token.text, within);
  else takeNumber(state, token, before, within);
}

function takeMark(state: State, mark: string, before: Token | undefined): void {
  if (mark === ',' || mark === ';') state.joined = true;
  else if (mark !== '.' && before !== undefined && before.kind !== 'mark') state.range = true;
}

function takeOrdinal(state: State, number: string): void {
  if (!state.range) state.ordinals.push(number);
  else state.ordinals.push(...between(state.ordinals.at(-1) ?? '', number));
  state.range = false;
}

function takeWord(state: State, word: string, within: CellPath): void {
  if (/^and|or$/i.test(word)) state.joined = true;
  else if (/^to$/i.test(word)) state.range = true;
  else if (state.kind === 'annex' && /^[IVX]+[A-Z]?$/.test(word)) state.paths.push([{ kind: 'annex', number: word }]);
  else {
    const kind = kindOf(word);
    if (kind === undefined) return;
    if (kind === 'opening') add(state, { kind, number: '' }, within);
    for (const number of state.ordinals.splice(0)) add(state, { kind: kind === 'paragraph' ? 'subparagraph' : kind, number }, within);
    state.kind = kind;
    state.range = false;
  }
}

function takeNumber(state: State, { kind: form, text }: Token, before: Token | undefined, within: CellPath): void {
  const number = text.toLowerCase();
  if (state.range) {
    const last = state.paths.at(-1);
    const unit = last?.at(-1);
    if (last && unit) for (const next of between(unit.number, number)) state.paths.push([...last.slice(0, -1), { ...unit, number: next }]);
  } else {
    const attached = form === 'bracket' && (before?.kind === 'bracket' || before?.kind === 'number');
    add(state, { kind: kindOfNumber(state, form, number, attached), number }, within, attached);
  }
  state.joined = false;
  state.range = false;
}

/** "(2)" right after an article is a paragraph, a letter a point; after a list mark a number is of the kind before it. */
function kindOfNumber(state: State, form: Token['kind'], number: string, attached: boolean): CellUnitKind {
  const last = state.paths.at(-1)?.at(-1);
  if (form === 'number' && last?.kind === 'annex') return 'point';
  if (form === 'number') return state.joined && last && state.kind !== 'point' ? 'article' : (state.kind ?? 'article');
  if (attached) return last?.kind === 'article' && /^\d/.test(number) ? 'paragraph' : 'point';
  if (last && state.joined && state.kind !== 'point') return /^\d/.test(number) ? 'paragraph' : 'point';
  return state.kind === 'article' || state.kind === undefined ? (/^\d/.test(number) ? 'paragraph' : 'point') : state.kind;
}

function add(state: State, unit: CellUnit, within: CellPath, attached = false): void {
  if (unit.kind === 'article' || unit.kind === 'annex') {
    state.paths.push([unit]);
    return;
  }
  const last = state.paths.at(-1) ?? within;
  const base = baseOf(last, unit, attached);
  const path = [...base, unit];
  const opens = state.paths.length > 0 && base.length === last.length;
  if (opens) state.paths.pop();
  state.paths.push(path);
}

/** What the unit stands in: the units before it that are less deep; a point may stand in a point when attached to it. */
function baseOf(last: CellPath, unit: CellUnit, attached: boolean): CellPath {
  if (attached) return last;
  const romans = unit.kind === 'point' && /^[ivx]+$/.test(unit.number) && last.filter(({ kind }) => kind === 'point').length === 2;
  if (romans) return last.slice(0, -1);
  const at = last.findIndex(({ kind, number }) => DEPTH[kind] >= DEPTH[unit.kind] && !(kind === 'point' && /^\d/.test(number) && /^[a-z]/.test(unit.number)));
  return at < 0 ? last : last.slice(0, at);
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** The numbers after `from` up to `to`: 3…6, b…d, i…iv; just `to` when they are of different kinds. */
export function between(from: string, to: string): string[] {
  const [low, high] = [Number(from), Number(to)];
  if (low < high) return Array.from({ length: high - low }, (_, at) => String(low + at + 1));
  const [first, last] = [ROMAN.indexOf(from), ROMAN.indexOf(to)];
  if (last > 0 && first >= 0 && first < last && to.length > 1) return ROMAN.slice(first + 1, last + 1);
  if (/^[a-z]$/.test(from) && /^[a-z]$/.test(to) && from < to) {
    return Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) }, (_, at) => String.fromCharCode(from.charCodeAt(0) + at + 1));
  }
  return [to];
}
