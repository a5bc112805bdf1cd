/**
 * Where a line goes in a Ukrainian list: the level of the open line it hangs under. A labelled line goes by the shape of
 * its label and the number it continues; a line without label by the marks the lines before it end with.
 *
 * Levels are indices in the chain of open lines: 0 is the heading, the last is the line before.
 *
 * @example
 * // after «1. У разі:» (level 1) and «1) виїзду.» (level 2):
 * itemLevel(chain, line('2) в’їзду.'))              // 1: beside «1) …», below «1. …»
 * plainLevel(chain, 'Строк не поновлюється.', …)    // 1: the list is over, the частина goes on
 */
import type { Draft } from '../../model/draft.ts';
import { itemLabel } from '../../text/labels.ts';
import { follows } from '../numbering.ts';
import type { Line } from './lines.ts';
import { ownerOf } from './notes.ts';

/** A line other lines may hang under. */
export interface Open {
  draft: Draft;
  /** Shape of the label: `1.`, `1.1.`, `1)`, `а)`, `(1)`, `-`; '' for a line without label. */
  shape: string;
  number: string;
  /** What its printed text ends with; changed to ';' or '.' once a quotation under it has closed. */
  mark: string;
  /** The publisher's own name of the unit, where the source gives one. */
  unit?: string;
}

/** Shapes from the outside in; points «1.1.» lie below «1.», brackets below points. */
const ORDER = ['1.', '1.1.', '1.1.1.', '1.1.1.1.', '1)', '(1)', 'а)', '(а)', '-'];

/** Shape and number of a line's label; '' and '' without one. */
export function shapeOf(line: Line): { shape: string; number: string } {
  if (!line.item) return { shape: '', number: '' };
  const { number = '', kind, label } = line.item;
  if (kind === 'indent') return { shape: '-', number };
  const sign = /^\(/.test(label) ? '(' : '';
  const digits = /^\d/.test(number);
  if (kind === 'paragraph') return { shape: '1.'.repeat(number.split('.').length), number };
  return { shape: `${sign}${digits ? '1' : 'а'})`, number };
}

const rankOf = (shape: string): number => (ORDER.includes(shape) ? ORDER.indexOf(shape) : 3);

/** A quotation is the content of the line that introduces it, whatever its own labels say. */
export const quotedLevel = (chain: readonly Open[]): number => chain.length - 1;

/** A table stands under the line that announces it, else beside the paragraph before it. */
export function tableLevel(chain: readonly Open[]): number {
  const top = chain.at(-1)!;
  return top.mark === ':' || chain.length === 1 || top.shape !== '' ? chain.length - 1 : chain.length - 2;
}

const FIRST = /^(?:1|а|a|i)?$/;

/** The level under which a labelled line goes: the index of its parent in the chain. */
export function itemLevel(chain: readonly Open[], line: Line): number {
  const { shape, number } = shapeOf(line);
  const top = chain.length - 1;
  const dotted = /^(.+)\.\d+(?:-\d+)?$/.exec(number)?.[1];
  if (shape.startsWith('1.1.') && dotted !== undefined) {
    const owner = chain.findLastIndex((open) => open.number === dotted && open.shape.endsWith('.'));
    if (owner > 0) return owner;
  }
  const opens = chain[top]!.mark === ':' && top > 0;
  if (opens && FIRST.test(number)) return top;
  const continued = chain.findLastIndex((open) => open.shape === shape && (shape === '-' || follows(open.number, number)));
  if (continued > 0) return continued - 1;
  if (opens && !chain.some((open) => open.shape === shape)) return top;
  const same = chain.findLastIndex((open) => open.shape === shape);
  if (same > 0) return same - 1;
  return outerLevel(chain, shape);
}

/** No list of this shape is open: below the nearest unit whose label is of an outer shape. */
function outerLevel(chain: readonly Open[], shape: string): number {
  const inner = chain.findIndex((open) => open.shape !== '' && rankOf(open.shape) >= rankOf(shape));
  const within = inner < 0 ? chain : chain.slice(0, inner);
  const owner = within.findLastIndex((open) => open.shape !== '');
  return owner > 0 ? owner : 0;
}

/** «У зв'язку з цим частини третю і четверту вважати …»: the same amendment goes on after its quotation. */
const CONSEQUENCE = /^У зв['’]язку з цим\s/;
/** «Примітка» belongs to the article, not to its last частина; it is law, not an editorial note. */
const REMARK = /^Примітк[аи](?=[.:\s]|$)/;
const LOWER = /^[\p{Ll}]/u;
/** «термін - …» in a list of definitions. */
const DEFINITION = /^\p{Ll}[^:;.]{2,120}? [-–—] /u;

/** The level under which a line without label goes: up from the innermost open line, past every list that is over. */
export function plainLevel(chain: readonly Open[], text: string, goesOn: (open: Open) => boolean): number {
  let level = chain.length - 1;
  if (REMARK.test(text)) return 0;
  if (chain[level]!.mark === ':' || (CONSEQUENCE.test(text) && chain[level]!.shape !== '')) return level;
  let ended = false; // a full stop has closed the lists passed so far
  for (; level > 0; level--) {
    const open = chain[level]!;
    const owner = chain[level - 1]!;
    const listed = owner.mark === ':';
    if (open.shape === '') {
      if (!listed) return level - 1;
      const definition = DEFINITION.test(text) ? outerDefinition(chain, level) : undefined;
      if (definition !== undefined) return definition - 1;
      ended ||= open.mark === '.';
      if (!ended || LOWER.test(text)) return level - 1;
    } else {
      if (!listed || goesOn(open)) return level;
      ended ||= open.mark === '.';
      if (!ended && owner.shape !== '') return level - 1;
    }
  }
  return 0;
}

/** Shapes the labels of a unit may have: a пункт is «1.» in a resolution and «1)» in a law. */
export const SHAPES_OF_UNITS: Record<string, readonly string[]> = { paragraph: ['1.'], point: ['1.', '1)', '1.1.'], subpoint: ['1)', 'а)', '1.1.', '1.1.1.'] };

/** The note that ends a run of unlabelled lines. */
export interface NoteBelow {
  text: string;
  /** No other line stands between. */
  directly: boolean;
}

/**
 * The note below a paragraph may say whose абзац it is; it knows better than the marks. «{Пункт 16 доповнено абзацом …}»
 * keeps the paragraph in point 16 though the list has ended, and with it the unlabelled lines before it; «{Абзац другий
 * пункту 5 …}» takes it out of subpoint 3.
 */
export function ownedLevel(chain: readonly Open[], below: NoteBelow | undefined, level: number): number {
  const owner = below && ownerOf(below.text);
  if (!owner) return level;
  const said = chain.findLastIndex((open) => open.number === owner.number && SHAPES_OF_UNITS[owner.unit]!.includes(open.shape));
  if (said <= 0) return level;
  if (said > level) return said;
  const inner = chain.findLastIndex((open, i) => i <= level && open.shape !== '');
  return inner === said || !owner.own || !below.directly || countsLabels(chain[said]!.draft, owner.ordinal) ? level : said;
}

/**
 * «Абзац вісімнадцятий пункту 32» after 17 lines of it, labelled ones included, says nothing against a list inside the
 * point: the Rada counts абзаци in both ways. Stops counting at the ordinal.
 */
function countsLabels(unit: Draft, ordinal: number | undefined): boolean {
  if (ordinal === undefined) return false;
  const [plain, all] = [linesIn(unit, ordinal, false), linesIn(unit, ordinal, true)];
  return all + 1 === ordinal && plain + 1 !== ordinal;
}

/** Lines of a unit, its own first one included, up to `most`; without labelled lines and what they hold unless `labels`. */
function linesIn(unit: Draft, most: number, labels: boolean): number {
  let count = 0;
  const stack = [unit];
  for (let draft = stack.pop(); draft && count < most; draft = stack.pop()) {
    if (draft.form !== 'paragraph' || (!labels && draft !== unit && itemLabel(draft.text)?.number !== undefined)) continue;
    count += 1;
    stack.push(...draft.children.slice(0, most));
  }
  return count;
}

/** In a list of definitions one of which opened a list of its own, the next «термін - …» belongs to the outer list. */
function outerDefinition(chain: readonly Open[], level: number): number | undefined {
  if (DEFINITION.test(chain[level]!.draft.text)) return undefined;
  const owner = level - 1;
  return owner > 0 && chain[owner]!.shape === '' && DEFINITION.test(chain[owner]!.draft.text) && chain[owner - 1]!.mark === ':' ? owner : undefined;
}
