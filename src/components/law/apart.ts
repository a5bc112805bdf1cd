/**
 * What is laid out apart: sections and, in long ones, runs of paragraphs, so that a browser lays out only what comes near the window
 * (`content-visibility` in `styles/law.css`). Each says by its class how tall it will be, for the scroll bar and for jumps past it.
 *
 * A code of 671 articles opens and scrolls on a slow machine only so: an article of 170,000 characters (the final provisions of 4495-17)
 * laid out at once makes one long frame.
 *
 * @example
 * heightClass(40) // 'z6': about 3 × 1.5⁶ lines
 */
import { provisionsIn } from '../../lib/edition/text.ts';
import { HEADING_KINDS, type Provision } from '../../lib/model/edition.ts';

/** Lines of the text column of a wide page, by provision, everything below it included. */
export type Heights = ReadonlyMap<Provision, number>;

/** Characters in a line of 68ch of Literata, measured over 4495-17. */
const LINE = 62;
/** White space around paragraphs and headings, in lines. */
const AROUND: Record<'heading' | 'paragraph', number> = { heading: 1.7, paragraph: 0.3 };
/** Long notes are folded. */
const FOLDED = 4;
const HEADINGS: ReadonlySet<string> = new Set(HEADING_KINDS);

function ownHeight({ kind, text, rows }: Provision): number {
  if (rows) return rows.reduce((sum, cells) => sum + Math.max(1, ...cells.map((cell) => (cell.length * cells.length) / LINE)), 0);
  const printed = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  if (kind === 'note') return Math.min(printed, FOLDED);
  return printed + AROUND[HEADINGS.has(kind) ? 'heading' : 'paragraph'];
}

/** The heights of all provisions of a body, in one pass from its end: a text nested without end must not end the build. */
export function heightsOf(body: readonly Provision[]): Heights {
  const heights = new Map<Provision, number>();
  for (const provision of [...provisionsIn(body)].toReversed()) {
    heights.set(provision, provision.children.reduce((sum, child) => sum + (heights.get(child) ?? 0), ownHeight(provision)));
  }
  return heights;
}

const SHORTEST = 3;
const STEP = 1.5;
const TALLEST_CLASS = 22;

/** The class of a height: each is half as tall again as the one before. */
export const heightClass = (lines: number): string =>
  `z${Math.min(TALLEST_CLASS, Math.max(0, Math.round(Math.log(lines / SHORTEST) / Math.log(STEP))))}`;

/** A run is somewhat more than a window; what is little longer is one, not two. */
const RUN = 40;
const UNDIVIDED = 1.5 * RUN;

/** The provisions below a heading or a unit, in order, in runs to lay out apart; one run, undefined height, when they are short. */
export function runsOf(provisions: readonly Provision[], heights: Heights): { height: number | undefined; run: readonly Provision[] }[] {
  const heightOf = (provision: Provision): number => heights.get(provision) ?? 0;
  if (provisions.reduce((sum, provision) => sum + heightOf(provision), 0) < UNDIVIDED) return [{ height: undefined, run: provisions }];
  const runs: { height: number | undefined; run: Provision[] }[] = [];
  for (const provision of provisions) {
    const height = heightOf(provision);
    const last = runs.at(-1);
    // A section is laid out apart itself; a unit taller than a run is divided inside; notes that follow one another stay together.
    if (HEADINGS.has(provision.kind) || height > UNDIVIDED) runs.push({ height: undefined, run: [provision] });
    else if (last?.height === undefined || (last.height >= RUN && provision.kind !== 'note')) runs.push({ height, run: [provision] });
    else {
      last.run.push(provision);
      last.height += height;
    }
  }
  return runs;
}
