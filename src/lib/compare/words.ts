/**
 * The words of two forms of one paragraph, side by side: pieces that stayed, went and came. All `old` texts joined are the
 * old paragraph exactly, all `new` the new one; a piece that stayed may still print differently (an apostrophe, a
 * no-break space), so it keeps both.
 *
 * Work is bounded: when the words are too unlike to compare, or little stayed, the paragraph counts as rewritten, whole
 * against whole, because a confetti of common words helps nobody.
 *
 * @example
 * compareWords('Особа має паспорт.', 'Особа подає паспорт.')
 * // [{ kind: 'same', old: 'Особа', new: 'Особа' }, { kind: 'removed', old: ' має', new: '' },
 * //  { kind: 'added', old: '', new: ' подає' }, { kind: 'same', old: ' паспорт.', new: ' паспорт.' }]
 */
import { frameOf, within } from './nearness.ts';
import { commonRuns } from './sequence.ts';
import { tokenId, tokensOf, type Token } from './tokens.ts';
import { newVocabulary, type Vocabulary } from './vocabulary.ts';

export interface WordPiece {
  kind: 'same' | 'removed' | 'added';
  old: string;
  new: string;
  /** Of a citation whose target only got another number. */
  reference?: true;
}

/** A paragraph of which less stayed is shown whole: 0.3 of its tokens, by the figure in the notes on methods. */
const LEAST_KEPT = 0.3;

const printed = (tokens: readonly Token[]): string => tokens.map(({ before, text }) => before + text).join('');

/** The pieces in order. Never fails; equal texts give one piece of kind `same`, two empty ones none. */
export function compareWords(old: string, current: string, vocabulary: Vocabulary = newVocabulary()): WordPiece[] {
  if (old === current) return old === '' ? [] : [{ kind: 'same', old, new: current }];
  const frame = frameOf(old, current);
  const pieces = withoutIslands(joined([
    { kind: 'same', old: old.slice(0, frame.start), new: current.slice(0, frame.start) },
    ...piecesOf(tokensOf(within(old, frame)), tokensOf(within(current, frame)), vocabulary),
    { kind: 'same', old: old.slice(old.length - frame.end), new: current.slice(current.length - frame.end) },
  ]));
  return kept(pieces) < LEAST_KEPT ? rewritten(old, current) : pieces;
}

/** Pieces that stayed and touch become one; empty ones go. */
function joined(pieces: readonly WordPiece[]): WordPiece[] {
  const together: WordPiece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (piece.old === '' && piece.new === '') continue;
    if (piece.kind === 'same' && last?.kind === 'same') together[together.length - 1] = { kind: 'same', old: last.old + piece.old, new: last.new + piece.new };
    else together.push(piece);
  }
  return together;
}

function piecesOf(before: readonly Token[], after: readonly Token[], vocabulary: Vocabulary): WordPiece[] {
  const idsOf = (tokens: readonly Token[]): number[] => tokens.map((token) => tokenId(token, vocabulary));
  const pieces: WordPiece[] = [];
  let [i, j] = [0, 0];
  const changed = (oldEnd: number, newEnd: number): void => {
    if (oldEnd > i) pieces.push({ kind: 'removed', old: printed(before.slice(i, oldEnd)), new: '' });
    if (newEnd > j) pieces.push({ kind: 'added', old: '', new: printed(after.slice(j, newEnd)) });
  };
  for (const run of commonRuns(idsOf(before), idsOf(after))) {
    changed(run.old, run.new);
    [i, j] = [run.old + run.length, run.new + run.length];
    pieces.push({ kind: 'same', old: printed(before.slice(run.old, i)), new: printed(after.slice(run.new, j)) });
  }
  changed(before.length, after.length);
  return pieces;
}

const rewritten = (old: string, current: string): WordPiece[] => [
  ...(old === '' ? [] : [{ kind: 'removed' as const, old, new: '' }]),
  ...(current === '' ? [] : [{ kind: 'added' as const, old: '', new: current }]),
];

/** The share of the longer side's characters that stayed. */
function kept(pieces: readonly WordPiece[]): number {
  const length = (side: 'old' | 'new'): number => pieces.reduce((sum, piece) => sum + piece[side].length, 0);
  const stayed = pieces.reduce((sum, { kind, old, new: current }) => sum + (kind === 'same' ? Math.max(old.length, current.length) : 0), 0);
  return stayed / Math.max(1, length('old'), length('new'));
}

/** Function words of both languages: alone between two changes they are no common ground. */
const FUNCTION_WORD = /^(?:а|або|й|і|та|в|у|до|з|із|зі|за|на|не|по|про|від|для|як|що|його|її|їх|of|the|a|an|and|or|in|to|on|by|for|with|that|this|as|is|be|its)$/i;
/** No two tokens of the list above are longer. */
const LONGEST_ISLAND = 16;

/** A piece of at most two function words or marks between two changes joins them. */
function isIsland({ kind, new: text }: WordPiece): boolean {
  if (kind !== 'same' || text.length > LONGEST_ISLAND) return false;
  const tokens = tokensOf(text);
  return tokens.length <= 2 && tokens.every((token) => FUNCTION_WORD.test(token.text) || /^[^\p{L}\p{N}]$/u.test(token.text));
}

/** Islands become part of the change around them, and each run of changes one removal and one addition. */
function withoutIslands(pieces: readonly WordPiece[]): WordPiece[] {
  const tidied: WordPiece[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') tidied.push({ kind: 'removed', old: removed, new: '' });
    if (added !== '') tidied.push({ kind: 'added', old: '', new: added });
    [removed, added] = ['', ''];
  };
  pieces.forEach((piece, at) => {
    const between = at > 0 && at < pieces.length - 1 && pieces[at - 1]!.kind !== 'same';
    if (piece.kind === 'same' && !(between && isIsland(piece))) {
      flush();
      tidied.push(piece);
      return;
    }
    removed += piece.old;
    added += piece.new;
  });
  flush();
  return tidied;
}
