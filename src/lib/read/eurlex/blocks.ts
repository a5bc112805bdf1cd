/**
 * Lines of a EUR-Lex page as blocks with roles. The class of a line says most; where it stands says the rest: the same
 * `oj-doc-ti` is the act's title before the preamble and an annex's label after the articles, the same one-row table
 * with "(12)" a recital before the first article and a point after it.
 *
 * @example
 * blocksOf(printedLines(body).lines)[0] // { kind: 'text', text: 'REGULATION (EU) 2016/679 …', role: 'title', at: 1 }
 */
import type { Block, Role } from '../../model/block.ts';
import { headingLabel } from '../../text/labels.ts';
import type { Line } from './walk.ts';

/** How far the reading has come; a part never comes back. */
type Part = 'title' | 'front' | 'body' | 'annex';

interface Progress {
  part: Part;
  /** Depth of the recital being read. */
  recital?: number;
  /** The block before, notes left out. */
  before?: Block;
  /** The annex has its heading: what follows are its sections. */
  headed: boolean;
}

/** Blocks in the order of the lines; only marks move, see `marksBeforeLabels`. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const progress: Progress = { part: 'title', headed: false };
  const blocks = lines.map((line) => {
    const block = blockOf(line, progress);
    if (block.kind !== 'note') progress.before = block;
    return block;
  });
  return marksBeforeLabels(blocks).map((block, index) => ({ ...block, at: index + 1 }));
}

function blockOf(line: Line, progress: Progress): Block {
  const { as, text, depth } = line;
  if (as === 'note') return { kind: 'note', text, depth, at: 0 };
  const common = { depth, ...(line.quoted && { quoted: true }), ...(line.anchor && { anchor: line.anchor }), at: 0 };
  if (as === 'table') return { kind: 'table', text: '', rows: line.rows ?? [], ...common };
  if (as === 'footnote') return { kind: 'footnote', text, ...common };
  const { role, depth: level } = roleOf(line, progress);
  return { kind: 'text', text, ...(role && { role }), ...common, ...(level !== undefined && { depth: level }) };
}

/**
 * A mark between a label and its heading ("SECTION 2", "▼M2", "Non-qualified trust services": 32014R0910) stands before
 * both: a heading is one unit, and the mark says nothing about the law but where a change begins.
 */
function marksBeforeLabels(blocks: readonly Block[]): Block[] {
  const placed: Block[] = [];
  let label = -1; // where the heading being read began
  let marks = 0; // marks since its last line
  for (const block of blocks) {
    const continues = block.role === 'heading' || (block.role === 'title' && label >= 0);
    if (block.kind === 'note') marks += label >= 0 ? 1 : 0;
    else if (continues && label >= 0 && marks > 0 && marks <= MOST_MARKS) {
      placed.splice(label, 0, ...placed.splice(placed.length - marks));
      label += marks;
      marks = 0;
    } else if (!continues) {
      label = block.role && OPENS_HEADING.has(block.role) ? placed.length : -1;
      marks = 0;
    }
    placed.push(block);
  }
  return placed;
}

/** More marks than this between a label and its heading are no page of EUR-Lex; they stay where they are. */
const MOST_MARKS = 50;

const OPENS_HEADING: ReadonlySet<Role> = new Set<Role>(['title', 'container', 'article', 'attachment']);

interface Place {
  role?: Role;
  depth?: number;
}

function roleOf(line: Line, progress: Progress): Place {
  switch (line.as) {
    case 'title': return titleLine(line, progress);
    case 'attachment': return enter(progress, 'annex', 'attachment');
    case 'article': return enter(progress, progress.part === 'annex' ? 'annex' : 'body', 'article');
    case 'container': return enter(progress, progress.part === 'annex' ? 'annex' : 'body', 'container');
    case 'heading': return headingLine(progress);
    case 'group': return progress.part === 'annex' || line.zone === 'annex' ? groupLine(line, progress) : {};
    case 'quoted-heading': return {};
    default: return lawLine(line, progress);
  }
}

function enter(progress: Progress, part: Part, role: Role): Place {
  progress.part = part;
  if (role === 'attachment') progress.headed = false;
  return { role };
}

function headingLine(progress: Progress): Place {
  progress.headed = true;
  return { role: 'heading' };
}

/** "PART A", "1.", "2.1.", "(a)": a section's own label. */
const SECTION = /^(?:(?:part|section|chapter|title|partie|chapitre|titre|teil|abschnitt|form|formulaire|table|tableau)\s+\S{1,6}$|(?:\d+(?:\.\d+)*[.)]?|[A-Z][.)]|[IVX]+[.)]|\([a-z\d]{1,3}\))(?:\s|$))/i;
/** "(referred to in Article 9)" below a heading. */
const REFERENCE = /^\((?![a-z\d]{1,3}\))|^(?:as )?referred to in /i;

/**
 * One class serves the heading of an annex and of its sections. The first line below "ANNEX I" is the annex's, unless it
 * is a label; below a bare label ("PART A") stands the section's heading; a reference in brackets goes with the line above.
 */
function groupLine({ text, level }: Line, progress: Progress): Place {
  const above = progress.before?.role;
  const heads = above === 'attachment' || above === 'container' || above === 'heading';
  const bare = above === 'container' && SECTION.test(progress.before!.text) && !/\s.*\s/.test(progress.before!.text);
  const ofAnnex = above === 'attachment' && !progress.headed && !SECTION.test(text);
  if (heads && (ofAnnex || REFERENCE.test(text) || (bare && !SECTION.test(text)))) return headingLine(progress);
  progress.headed = true;
  return { role: 'container', depth: (level ?? 1) - 1 };
}

/** After the articles a title line is an annex: its label first, then the lines of its heading. */
function titleLine(line: Line, progress: Progress): Place {
  if (progress.part === 'title') return { role: 'title' };
  const labelled = headingLabel(line.text)?.kind === 'attachment';
  const above = progress.before?.role;
  const follows = above === 'attachment' || (above === 'heading' && progress.part === 'annex');
  return follows && !labelled ? headingLine(progress) : enter(progress, 'annex', 'attachment');
}

function lawLine(line: Line, progress: Progress): Place {
  if (line.zone === 'annex') progress.part = 'annex';
  if (progress.part === 'annex') return {};
  if (line.zone === 'final') return { role: 'closing' };
  if (progress.part === 'body') return {};
  progress.part = 'front';
  return recital(line, progress) ?? { role: 'preamble' };
}

/** "(12) …" set as an item, and what is printed deeper below it. */
function recital(line: Line, progress: Progress): Place | undefined {
  if (line.item && /^\(?\d+[a-z]?[.)]/.test(line.text) && (progress.recital === undefined || line.depth <= progress.recital)) progress.recital = line.depth;
  if (progress.recital === undefined || line.depth < progress.recital) {
    delete progress.recital;
    return undefined;
  }
  return { role: 'recital', depth: line.depth - progress.recital };
}
