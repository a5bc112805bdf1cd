/**
 * Where the walk over a story stands: the open paragraphs, runs, tracked changes, fields and drawings. Shared by the
 * files that read one concern each; `story.ts` holds the walk itself.
 */
import { Refusal } from '../refusals.ts';
import type { ChangesOption, FlowItem, Observed, Paragraph, TrackedChange } from './flow.ts';
import { inherited, type RunLooks, type Styles } from './styles.ts';
import type { Raiser } from './superscript.ts';

export interface StoryOptions {
  styles: Styles;
  changes: ChangesOption;
  /** Footnotes (`f1`) and endnotes (`e1`) that exist: a reference to another is dropped. */
  noteIds: ReadonlySet<string>;
}

export interface Story {
  flow: FlowItem[];
  /** In a part of notes: each note by its mark. */
  notes: Map<string, FlowItem[]>;
  observed: Observed;
}

export interface OpenParagraph extends Paragraph {
  /** Text not yet written as `<w:t>`, escaped. */
  pending: string;
  raise: Raiser;
  boxes: FlowItem[];
  markHidden?: boolean;
  /** It has printed something other than white space. */
  printed: boolean;
  /** A page or section ends with it. */
  endsPage?: boolean;
  /** What was read last is struck out. */
  struck: boolean;
}

/** A table that is open: where its properties go, and what says whether it is drawn with lines. */
export interface OpenTable {
  at: number;
  styleId?: string;
  /** It draws a line itself, or one of its cells does. */
  lined: boolean;
  cells: number;
  /** Sides whose line is taken away: of the table, of its cells. */
  bareSides: { table: number; cells: number };
}

export interface State extends Story {
  options: StoryOptions;
  flows: FlowItem[][];
  path: string[];
  /** Depth of the element that is being passed over, 0 = none. */
  skipFrom: number;
  paragraphs: OpenParagraph[];
  paragraphCount: number;
  /** Paragraphs, rows, cells and what stands in runs: everything mammoth has to hold at once. */
  pieces: number;
  runs: RunLooks[];
  /** Open tracked changes, outermost first: dropped or kept. */
  changes: { dropped: boolean; listed: TrackedChange }[];
  /** Fields whose result has not begun show their code, not text. */
  fields: { inResult: boolean }[];
  readFieldCodes: boolean;
  rowStarts: { at: number; dropped: boolean }[];
  cellStarts: { at: number; dropped: boolean }[];
  /** Characters met so far, printed or not: tells whether a drawing or an alternative held text. */
  seen: number;
  marks: number[];
  alternatives: { chosen: boolean }[];
  wasHidden: boolean;
  tables: OpenTable[];
  /** A section or a page has ended: the next text opens one. */
  pageEnded: boolean;
  /** Ids of the comments whose words are being read. */
  comments: Set<string>;
}

/** The name of an element further out; 1 = the parent of the element at hand. */
export const parentOf = (state: State, steps = 1): string => state.path[state.path.length - 1 - steps] ?? '';
export const currentFlow = (state: State): FlowItem[] => state.flows[state.flows.length - 1] ?? state.flow;
export const currentParagraph = (state: State): OpenParagraph | undefined => state.paragraphs[state.paragraphs.length - 1];
export const currentRun = (state: State): RunLooks => state.runs[state.runs.length - 1] ?? {};
export const isRun = (name: string): boolean => name === 'w:r' || name === 'm:r';

/** One table of 96,000 cells is about as many and takes 850 MB; the largest document measured has 13,000 paragraphs. */
const MAX_PIECES = 200_000;

/** Counts what mammoth will have to hold; throws `docx-too-many-elements` when it would be too much. */
export function countPiece(state: State): void {
  if (++state.pieces > MAX_PIECES) throw new Refusal('docx-too-many-elements', { limit: MAX_PIECES });
}

/** Passes over the element just opened, with everything in it. */
export const skip = (state: State): void => {
  state.skipFrom = state.path.length;
};

/** True where nothing is printed: inside a dropped change, or in the code of a field, of which only the result is printed. */
export const isDropped = (state: State): boolean =>
  state.changes.some((change) => change.dropped) || (!state.readFieldCodes && state.fields.some((field) => !field.inResult));

/** Direct formatting decides; otherwise the styles of run and paragraph, which cancel each other (ISO/IEC 29500-1, 17.7.3). */
export function isHidden(state: State, looks: RunLooks, paragraph: Paragraph): boolean {
  if (looks.hidden !== undefined) return looks.hidden;
  const byStyle = (id: string | undefined): boolean => inherited(state.options.styles, id, (style) => style.run.hidden) ?? false;
  return byStyle(looks.style) !== byStyle(paragraph.styleId ?? state.options.styles.defaultParagraph);
}
