/**
 * A comparison as the contract of the command line has it: what became of each article, and apart from them of everything else
 * (recitals, headings, points of annexes), with the words that changed.
 *
 * @example
 * compareJson(from, to, comparison).changes[3]
 * // { kind: 'renumbered', from: ['5'], to: ['6'], moved: false, renumbered: true, eids: { from: ['art_5'], to: ['art_6'] }, lines: [ … ] }
 */
import type { Change, ChangeKind, Comparison } from '../../src/lib/compare/compare.ts';
import type { LineChange } from '../../src/lib/compare/lines.ts';
import type { Unit } from '../../src/lib/compare/units.ts';
import type { WordPiece } from '../../src/lib/compare/words.ts';
import type { AmendingAct } from '../../src/lib/history/amendment.ts';
import type { Opened } from '../store/opened.ts';

export interface LineJson {
  kind: LineChange['kind'];
  /** eIds of the provisions that print the line. */
  from?: string;
  to?: string;
  old?: string;
  new?: string;
  /** `[mark, text]`: `=` stayed, `-` went, `+` came; `-#` and `+#` are numbers of a reference to what it was. */
  words?: [string, string][];
  movedTo?: string;
}

export interface ChangeJson {
  kind: ChangeKind;
  /** Numbers as cited; the eId of a unit without one. */
  from: string[];
  to: string[];
  unit: Unit['kind'];
  moved: boolean;
  renumbered: boolean;
  eids: { from: string[]; to: string[] };
  lines: LineJson[];
  /** Added or repealed in print only: the other text leaves out preamble, recitals and signatures. */
  unprinted?: true;
  /** Acts that editorial notes name for it. */
  by?: AmendingAct[];
}

export interface CompareJson {
  from: TextJson;
  to: TextJson;
  changes: ChangeJson[];
  /** Of units that are no articles: recitals, headings, preamble, points outside articles. */
  others: ChangeJson[];
  counts: Record<ChangeKind, number>;
}

interface TextJson {
  ref: string;
  act?: string;
  date?: string;
  lang: string | null;
}

const MARKS: Record<WordPiece['kind'], string> = { same: '=', removed: '-', added: '+' };

const textJson = (ref: string, { meta, lang }: Opened): TextJson => ({ ref, ...(meta && { act: meta.act, date: meta.date }), lang: lang ?? null });

const lineJson = ({ kind, old, new: current, words, movedTo }: LineChange): LineJson => ({
  kind,
  ...(old && { from: old.eid, old: old.text }),
  ...(current && { to: current.eid, new: current.text }),
  ...(words && { words: words.map((piece): [string, string] => [MARKS[piece.kind] + (piece.reference ? '#' : ''), piece.kind === 'removed' ? piece.old : piece.new]) }),
  ...(movedTo !== undefined && { movedTo }),
});

const numberOf = ({ number, eid }: Unit): string => number ?? eid;

/** One change; lines that stayed are left out. */
export const changeJson = ({ kind, from, to, moved, renumbered, lines, unprinted, by }: Change): ChangeJson => ({
  kind, from: from.map(numberOf), to: to.map(numberOf), unit: (from[0] ?? to[0])!.kind, moved, renumbered,
  eids: { from: from.map(({ eid }) => eid), to: to.map(({ eid }) => eid) },
  lines: lines.filter((line) => line.kind !== 'same').map(lineJson),
  ...(unprinted && { unprinted }), ...(by && { by }),
});

/** True for a change of articles of the act itself; those of its attachments stand with the others. */
export const ofArticles = ({ from, to }: Change): boolean => [...from, ...to].every(({ kind, document }) => kind === 'article' && document === '');

/** A change, or a unit that only cites other numbers now. */
export const isShown = ({ kind, lines }: Change): boolean => kind !== 'same' || lines.some((line) => line.kind === 'references');

/** The whole answer. `refs` are the two texts as they were asked for. */
export function compareJson(refs: readonly [string, string], from: Opened, to: Opened, { changes, counts }: Comparison): CompareJson {
  const articles = changes.filter(ofArticles);
  return {
    from: textJson(refs[0], from), to: textJson(refs[1], to),
    changes: articles.map(changeJson),
    others: changes.filter((change) => !ofArticles(change) && isShown(change)).map(changeJson),
    counts,
  };
}
