/**
 * Depth inside a heading: частина «1.» > пункт «1)» > підпункт «а)» > «-», and the lines without a label among them.
 *
 * A plain text prints no indentation, so the place of a line follows from three things: the shape of its label and the
 * number it continues; the mark the line before ends with («:» opens a list, «;» goes on, «.» closes it); and whether
 * the list it stands in goes on below. «2) … книжок.» ⏎ «Використання …;» ⏎ «3) …» is one point in two paragraphs,
 * while the same line after the last point belongs to the частина again.
 *
 * Notes hang as deep as they can without changing the order: under the unit they name if it is still open.
 *
 * @example
 * paragraphsOf(linesOf(blocks('1. У разі:', '1) виїзду;', '2) в’їзду.', 'Строк не поновлюється.')))
 * // [{ text: '1. У разі:', children: [ '1) виїзду;', '2) в’їзду.', 'Строк не поновлюється.' ] }]
 */
import type { Draft } from '../../model/draft.ts';
import { follows } from '../numbering.ts';
import { itemLevel, ownedLevel, plainLevel, quotedLevel, shapeOf, SHAPES_OF_UNITS, tableLevel, type NoteBelow, type Open } from './levels.ts';
import { endMark, type Line } from './lines.ts';
import { namedUnit, stubOf } from './notes.ts';

/** Deepest list of a real law has six levels; a hostile text in which every line ends with a colon stops here. */
const DEEPEST = 12;

/** «постановляє:», «НАКАЗУЮ:» introduce the act, not a list. */
const FORMULA = /(?:постановля[єю]|постановили|наказую|вирішу[єю]|вирішив|вирішила|розпорядився|домовилися про (?:таке|нижченаведене)|погодилися про (?:таке|нижченаведене))\s?:$/i;

/** The drafts of lines that stand under one heading, in order. */
export function paragraphsOf(lines: readonly Line[]): Draft[] {
  const root: Draft = { form: 'heading', text: '', children: [] };
  const chain: Open[] = [{ draft: root, shape: '', number: '', mark: '' }];
  const goesOn = laterLabels(lines);
  const below = notesBelow(lines);
  let notes: Draft[] = [];
  lines.forEach((line, i) => {
    const { kind, text, rows } = line.block;
    if (kind === 'note') {
      notes.push({ form: 'note', text, children: [] });
      return;
    }
    const level = Math.min(levelOf(chain, line, below[i], (open) => goesOn(open, i)), DEEPEST);
    notes = hang(notes, chain, level);
    chain.length = level + 1;
    const draft: Draft = { form: kind === 'text' ? 'paragraph' : kind, text, ...(rows && { rows }), children: [] };
    chain[level]!.draft.children.push(draft);
    if (line.quoted) chain[level]!.mark = /\.\W*$/.test(text) ? '.' : ';';
    else if (kind === 'text') chain.push({ draft, ...shapeOf(line), mark: markOf(text), ...(line.block.unit && { unit: line.block.unit }) });
  });
  hang(notes, chain, 0);
  return root.children;
}

function levelOf(chain: readonly Open[], line: Line, below: NoteBelow | undefined, goesOn: (open: Open) => boolean): number {
  if (line.block.kind === 'table') return tableLevel(chain);
  if (line.quoted) return quotedLevel(chain);
  const named = namedLevel(chain, line.block.unit);
  if (named !== undefined) return named;
  if (line.item) return itemLevel(chain, line);
  return ownedLevel(chain, below, plainLevel(chain, line.block.text, goesOn));
}

/** The level below the open unit that the publisher names as the one around this («ch_1:pu1:st5» stands in «pu1:st5»). */
function namedLevel(chain: readonly Open[], unit: string | undefined): number | undefined {
  const around = unit?.includes(':') ? unit.slice(unit.indexOf(':') + 1) : undefined;
  const level = around === undefined ? -1 : chain.findLastIndex((open) => open.unit === around);
  return level > 0 ? level : undefined;
}

/** «Порушення …, -» ⏎ «тягне за собою …»: the sanction is the second абзац of the same частина (80731-10). */
const HYPOTHESIS = /[\s,][-–—]$/;

/** «Примітка.» alone opens its own numbered list as a lead-in would. */
const markOf = (text: string): string => (/^Примітк[аи]\.?$/.test(text) ? ':' : FORMULA.test(text) ? '.' : HYPOTHESIS.test(text) ? ':' : endMark(text));

/** Hangs waiting notes: under the unit they name, but never deeper than open nor shallower than the next line goes. */
function hang(notes: readonly Draft[], chain: Open[], nextLevel: number): Draft[] {
  for (const note of notes) {
    const wanted = wantedLevel(chain, note.text);
    const level = Math.min(chain.length - 1, Math.max(wanted, nextLevel));
    chain[level]!.draft.children.push(note);
    chain.length = Math.max(level, nextLevel) + 1;
  }
  return [];
}

function wantedLevel(chain: readonly Open[], note: string): number {
  const named = namedUnit(note);
  const shapes = named && SHAPES_OF_UNITS[named.unit];
  if (shapes && stubOf(note)) {
    const sibling = chain.findLastIndex((open) => shapes.includes(open.shape));
    if (sibling > 0) return sibling - 1; // in the place of the repealed unit, beside those that remain
  }
  const level = shapes ? chain.findLastIndex((open) => shapes.includes(open.shape) && (named.number === undefined || open.number === named.number)) : -1;
  if (level > 0) return level;
  if (named?.unit === 'article' || named?.unit === 'title' || named?.unit === 'chapter') return 0;
  const top = chain.length - 1;
  return top > 0 && chain[top]!.mark !== ':' && chain[top]!.shape === '' ? top - 1 : top;
}

/** For each line the note that follows it, unlabelled lines of law between them passed over. */
function notesBelow(lines: readonly Line[]): (NoteBelow | undefined)[] {
  const below: (NoteBelow | undefined)[] = [];
  for (let i = lines.length - 2; i >= 0; i--) {
    const next = lines[i + 1]!;
    if (next.block.kind === 'note') below[i] = { text: next.block.text, directly: true };
    else if (next.block.kind === 'text' && !next.item && !next.quoted) below[i] = below[i + 1] && { ...below[i + 1]!, directly: false };
  }
  return below;
}

/**
 * Whether the list an open line stands in goes on below: asked in the order of the lines, so that each run of labels is
 * walked once.
 */
function laterLabels(lines: readonly Line[]): (open: Open, at: number) => boolean {
  const runs = new Map<string, { labels: { at: number; number: string }[]; next: number }>();
  lines.forEach((line, at) => {
    if (!line.item) return;
    const { shape, number } = shapeOf(line);
    const run = runs.get(shape);
    if (run) run.labels.push({ at, number });
    else runs.set(shape, { labels: [{ at, number }], next: 0 });
  });
  return ({ shape, number }, at) => {
    const run = runs.get(shape);
    if (!run || shape === '-') return false;
    while (run.next < run.labels.length && run.labels[run.next]!.at <= at) run.next += 1;
    const following = run.labels[run.next];
    return following !== undefined && follows(number, following.number);
  };
}
