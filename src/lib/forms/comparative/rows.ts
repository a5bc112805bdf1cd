/**
 * The rows of a порівняльна таблиця from a comparison: each changed structural unit whole, old words struck on the left, new
 * ones bold on the right; a unit that only one side has stands beside «Відсутнє». Unchanged stretches may be shortened to «…».
 *
 * @example
 * comparativeRows(comparison, { shorten: true })[0] // [old cell, new cell]
 */
import type { Change, Comparison } from '../../compare/compare.ts';
import type { LineChange } from '../../compare/lines.ts';
import type { Line } from '../../compare/units.ts';
import type { WordPiece } from '../../compare/words.ts';
import { plain, type Cell, type Passage } from '../sheet.ts';

export interface ComparativeOptions {
  /** Stretches without a change become «…»; the first line of the unit and what a changed line hangs in stay. */
  shorten: boolean;
}

/** Beside a unit without counterpart, as drafters write it. */
export const ABSENT = 'Відсутнє';
const ELLIPSIS = '…';

/** Two cells a changed unit, in the order of the new text. Units that stayed are no rows. */
export const comparativeRows = ({ changes }: Comparison, options: ComparativeOptions): [Cell, Cell][] =>
  changes.filter(({ kind }) => kind !== 'same' && kind !== 'moved').map((change) => {
    const shown = options.shorten ? new Set([...shownOn(change, 'old'), ...shownOn(change, 'new')]) : new Set(change.lines);
    return [cellOf(change, 'old', shown), cellOf(change, 'new', shown)];
  });

type Side = 'old' | 'new';

function cellOf(change: Change, side: Side, shown: ReadonlySet<LineChange>): Cell {
  const lines = linesOf(change, side);
  if (lines.length === 0) return [plain(ABSENT)];
  const passages: Passage[] = [];
  lines.forEach((line, at) => {
    if (shown.has(line.change)) passages.push(passageOf(line, side));
    else if (at === 0 || shown.has(lines[at - 1]!.change)) passages.push(plain(ELLIPSIS));
  });
  return passages;
}

interface SideLine {
  line: Line;
  change: LineChange;
}

/** The lines of one side in their own order: a moved line is new where it came, and removed where it left. */
const linesOf = ({ lines, from, to }: Change, side: Side): SideLine[] => {
  const units = side === 'old' ? from : to;
  const place = new Map(units.flatMap((unit) => unit.lines).map((line, at) => [line, at]));
  return lines
    .flatMap((change): SideLine[] => {
      const line = side === 'old' && change.kind === 'moved' ? undefined : change[side];
      return line ? [{ line, change }] : [];
    })
    .sort((a, b) => (place.get(a.line) ?? 0) - (place.get(b.line) ?? 0));
};

function passageOf({ line, change }: SideLine, side: Side): Passage {
  const mark = side === 'old' ? 'removed' : 'added';
  if (change.kind === 'removed' || change.kind === 'added' || change.kind === 'moved') return [{ text: line.text, mark }];
  if (!change.words) return plain(line.text);
  return change.words.flatMap((piece) => runOf(piece, side));
}

/** The white space before a changed word is no part of the change: it is neither bold nor struck. */
function runOf(piece: WordPiece, side: Side): Passage {
  const text = piece[side];
  if (text === '' || piece.kind === 'same') return text === '' ? [] : [{ text }];
  const space = /^\s*/.exec(text)![0];
  const word = { text: text.slice(space.length), mark: side === 'old' ? 'removed' : 'added' } as const;
  return [...(space === '' ? [] : [{ text: space }]), ...(word.text === '' ? [] : [word])];
}

/** Lines of one side that stay when the rest is shortened: the unit's own, the changed ones, and those they hang in. */
function shownOn(change: Change, side: Side): LineChange[] {
  const lines = linesOf(change, side);
  const shown = lines.map((line, at) => at === 0 || line.change.kind !== 'same');
  lines.forEach(({ line, change: { kind } }, at) => {
    let depth = kind === 'same' ? 0 : line.depth;
    for (let above = at - 1; above > 0 && depth > 1; above--) {
      if (lines[above]!.line.depth >= depth) continue;
      shown[above] = true;
      depth = lines[above]!.line.depth;
    }
  });
  return lines.filter((_, at) => shown[at]).map((line) => line.change);
}
