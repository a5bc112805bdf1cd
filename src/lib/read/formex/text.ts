/**
 * Formex inside a paragraph, a cell or a heading: marked words, quotation marks, footnotes, formulas, pictures.
 *
 * @example
 * // <ALINEA>as defined in Directive 2006/54/EC<NOTE NOTE.ID="E1"><P>OJ L 204.</P></NOTE>.</ALINEA>
 * // says "as defined in Directive 2006/54/EC(1)." and keeps the footnote "(1) OJ L 204."
 */
import { placedHere } from '../eurlex/emit.ts';
import { deletionIn, closeChange, openChange, passOver } from './changes.ts';
import { say, saidApart, settle, isSaying, printNote, type FormexWalk } from './walk.ts';
import { exponentOf, printedNumber, quotationMark } from './words.ts';
import { isElement, plainText, spacedText, type Change, type ChangeEnd, type FormexElement, type FormexNode } from './xml.ts';

type Saying = (walk: FormexWalk, element: FormexElement) => void;

const SAYINGS: Readonly<Record<string, Saying>> = {
  'HT': sayHighlighted,
  'FT': (walk, element) => say(walk, printedNumber(element)),
  'QUOT.START': (walk, { attributes }) => say(walk, quotationMark(attributes['CODE'])),
  'QUOT.END': (walk, { attributes }) => say(walk, quotationMark(attributes['CODE'])),
  'DATE': sayDate,
  'NOTE': sayFootnote,
  'INCL.ELEMENT': sayPicture,
  'FORMULA.S': sayFormula,
  'IE': () => undefined,
};

/** Elements that stand inside a paragraph; any other name the table of blocks does not know is read so too. */
export function sayInline(walk: FormexWalk, element: FormexElement, sayChild: (node: FormexNode) => void): void {
  const saying = SAYINGS[element.name];
  if (saying) saying(walk, element);
  else for (const node of element.children) sayChild(node);
}

/** A picture; some files carry its text (`IMG.CNT`), and then nothing is missing: the forms of 32012R1215, Annex I. */
function sayPicture(walk: FormexWalk, element: FormexElement): void {
  const { flow } = walk;
  if (element.children.some((node) => isElement(node))) for (const node of element.children) sayNode(walk, node);
  else flow.pictures.push(placedHere(flow, element.attributes['FILEREF']));
}

function sayHighlighted(walk: FormexWalk, element: FormexElement): void {
  const exponent = exponentOf(element, walk.flow.run.at(-1) ?? '');
  if (exponent !== undefined) return say(walk, exponent);
  const outer = walk.capitals;
  walk.capitals ||= element.attributes['TYPE'] === 'UC';
  for (const node of element.children) sayNode(walk, node);
  walk.capitals = outer;
}

function sayDate(walk: FormexWalk, element: FormexElement): void {
  for (const node of element.children) sayNode(walk, node);
  walk.afterDate = true;
}

/** Formulas are a line of characters here; the reading says how many to compare. */
export function sayFormula(walk: FormexWalk, element: FormexElement): void {
  if (!deletionIn(walk.changes)) walk.formulas.push(placedHere(walk.flow));
  for (const node of element.children) sayNode(walk, node);
}

function sayFootnote(walk: FormexWalk, note: FormexElement): void {
  if (deletionIn(walk.changes)) return say(walk, plainText(note));
  say(walk, walk.marks.get(note) ?? '');
  keepFootnote(walk, note);
}

/** Keeps the text of a footnote for the end of the paragraph or table; a mere reference has none. */
export function keepFootnote(walk: FormexWalk, note: FormexElement): void {
  if (note.attributes['NOTE.REF'] !== undefined) return;
  walk.footnotes.push(`${walk.marks.get(note) ?? ''} ${printedText(walk, note)}`.trim());
}

const LABELS: ReadonlySet<string> = new Set(['NO.P', 'NO.PARAG', 'NO.GR.SEQ', 'NO.ITEM', 'PREFIX', 'TERM']);
const LINES: ReadonlySet<string> = new Set(['P', 'ALINEA', 'NP', 'LIST', 'ITEM', 'DLIST', 'DLIST.ITEM', 'FORMULA', 'ANNOTATION', 'GR.SEQ', 'TITLE', 'STI', 'ROW', 'TBL', 'QUOT.S']);

/** Anything inside a paragraph, a cell, a heading; its own paragraphs are lines, a label and its text one line. */
export function sayNode(walk: FormexWalk, node: FormexNode): void {
  if (typeof node === 'string') return say(walk, node);
  if (!isElement(node)) return sayChange(walk, node, true);
  if (LABELS.has(node.name) || LINES.has(node.name)) {
    const edge = LABELS.has(node.name) ? ' ' : '\n';
    edgeOf(walk, edge === '\n' ? edge : '');
    for (const child of node.children) sayNode(walk, child);
    edgeOf(walk, edge);
  } else sayInline(walk, node, (child) => sayNode(walk, child));
}

const edgeOf = ({ flow }: FormexWalk, edge: string): void => void (flow.run.length > 0 && flow.run.push(edge));

/** The printed text of an element that is a line or a cell of its own. */
export const printedText = (walk: FormexWalk, element: FormexElement): string =>
  saidApart(walk, () => {
    for (const node of element.children) sayNode(walk, node);
  });

/** An instruction: a change begins or ends. Inside a paragraph it moves nothing. */
export function sayChange(walk: FormexWalk, node: Change | ChangeEnd, inside: boolean): void {
  const { changes } = walk;
  if ('closes' in node) return closeChange(changes, node.closes);
  const inline = inside || node.level === 'TEXT' || isSaying(walk);
  if (!inline) settle(walk);
  openChange(changes, node, inline);
  if (node.action === 'REPEALED' && !deletionIn(changes)) printNote(walk, `▼ ${node.act}: ${node.action}`);
}

/** Leaves an element out as deleted text. */
export function leaveOut(walk: FormexWalk, element: FormexElement): void {
  const deletion = deletionIn(walk.changes);
  if (deletion) passOver(walk.changes, deletion, spacedText(element));
}
