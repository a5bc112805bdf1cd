/**
 * Units: what a comparison pairs. An article with everything in it, a recital, a heading of a chapter, a point of a resolution
 * or of an annex; each with its printed lines. Editorial notes are no law and are no line: they are the history.
 *
 * The lines of all units in order are the text of the law (`textOf` without notes).
 *
 * @example
 * unitsOf(body)[3] // { kind: 'article', number: '7-1', eid: 'art_7-1', heading: 'Мова', lines: [ … ], position: 3 }
 */
import { HEADING_KINDS, type Provision, type ProvisionKind } from '../model/edition.ts';
import { headingLabel, itemLabel } from '../text/labels.ts';

/** One printed line, or one row of a table. */
export interface Line {
  /** eId of the provision that prints it. */
  eid: string;
  kind: ProvisionKind;
  number?: string;
  /** As printed; the cells of a row joined by line feeds. */
  text: string;
  /** The text without the unit's own label. */
  content: string;
  /** Lists deeper than the unit. */
  depth: number;
  /** Its place among the lines of its edition, from 0: all lines in this order are the text. */
  order: number;
}

export interface Unit {
  kind: ProvisionKind;
  number?: string;
  eid: string;
  /** eId of the attachment it stands in; '' for the act itself. */
  document: string;
  /** What the heading says without its label; '' where there is none. */
  heading: string;
  lines: Line[];
  /** Its place among the units of its edition, from 0. */
  position: number;
}

/** Headings that hold other units: their own line is a unit, their children are units of their own. */
const HOLDERS: ReadonlySet<string> = new Set(HEADING_KINDS.filter((kind) => kind !== 'article'));

/** The units of an edition, in order. Of a text that `other` prints too under the same eId the label is not looked for again. */
export function unitsOf(body: readonly Provision[], other: readonly Unit[] = []): Unit[] {
  const units: Unit[] = [];
  const print: Print = { lines: 0, footnotes: [], known: new Map() };
  for (const { lines } of other) for (const line of lines) print.known.set(line.eid, line);
  const add = (provision: Provision, lines: Line[], document: string): void => {
    units.push(unitOf(provision, lines, document, units.length));
    for (const footnote of print.footnotes.splice(0)) units.push(unitOf(footnote.provision, footnote.lines, document, units.length));
  };
  const walk = (provisions: readonly Provision[], document: string): void => {
    for (const provision of provisions) {
      if (provision.kind === 'note') continue;
      if (HOLDERS.has(provision.kind) || provision.kind === 'closing') {
        if (provision.text !== '') add(provision, [lineOf(provision, 0, print)], document);
        walk(provision.children, provision.kind === 'attachment' ? provision.eid : document);
      } else {
        add(provision, linesOf(provision, print), document);
      }
    }
  };
  walk(body, '');
  return units;
}

/** How far the edition is printed, and the footnotes met inside the unit that is being printed. */
interface Print {
  lines: number;
  footnotes: { provision: Provision; lines: Line[] }[];
  /** Lines of the other edition, by eId. */
  known: Map<string, Line>;
}

function unitOf(provision: Provision, lines: Line[], document: string, position: number): Unit {
  const { kind, number, eid, text } = provision;
  const heading = kind !== 'article' && !HOLDERS.has(kind) ? '' : lines[0]?.eid === eid ? lines[0].content : contentOf(kind, text);
  return number === undefined ? { kind, eid, document, heading, lines, position } : { kind, number, eid, document, heading, lines, position };
}

/** The provision's own line and those below it, notes left out. Walks with a stack: hostile texts nest deep. */
function linesOf(provision: Provision, print: Print): Line[] {
  const lines: Line[] = [];
  const stack: Walked[] = [];
  printInto(lines, provision, 0, print);
  stack.push({ children: provision.children, next: 0, depth: 1, into: lines });
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.children[top.next++];
    if (!child) {
      stack.pop();
      continue;
    }
    if (child.kind === 'note') continue;
    const isFootnote = child.kind === 'footnote';
    const into = isFootnote ? [] : top.into;
    if (isFootnote) print.footnotes.push({ provision: child, lines: into });
    printInto(into, child, top.depth, print);
    if (child.children.length > 0) stack.push({ children: child.children, next: 0, depth: top.depth + 1, into });
  }
  return lines;
}

/** The children of a provision, as far as they are walked. */
interface Walked {
  children: readonly Provision[];
  next: number;
  depth: number;
  into: Line[];
}

function printInto(lines: Line[], provision: Provision, depth: number, print: Print): void {
  if (provision.rows) for (const cells of provision.rows) lines.push(...rowOf(provision, cells, depth, print));
  else if (provision.text !== '') lines.push(lineOf(provision, depth, print));
}

/** A row of a table as one line; an empty row is none. */
function rowOf(table: Provision, cells: readonly string[], depth: number, print: Print): Line[] {
  const text = cells.filter((cell) => cell !== '').join('\n');
  return text === '' ? [] : [{ ...lineOf(table, depth, print), text, content: text }];
}

function lineOf({ eid, kind, number, text }: Provision, depth: number, print: Print): Line {
  const order = print.lines++;
  const twin = print.known.get(eid);
  const content = twin?.text === text && twin.kind === kind ? twin.content : contentOf(kind, text);
  return number === undefined ? { eid, kind, text, content, depth, order } : { eid, kind, number, text, content, depth, order };
}

/** «(5)», "(*1)", «*», «**)», "( )" where the number is lost. */
const FOOTNOTE_MARK = /^(?:\(\s?\*?\d{0,3}\s?\)|\*+\)?|\d{1,3}(?=\s))\s*/;

/** The text after the label: what stays the same when a unit is only renumbered. */
function contentOf(kind: ProvisionKind, text: string): string {
  if (kind === 'article' || HOLDERS.has(kind)) return headingLabel(text)?.heading ?? text;
  if (kind === 'footnote') return text.replace(FOOTNOTE_MARK, '');
  const label = itemLabel(text)?.label;
  return label === undefined ? text : text.slice(label.length).trimStart();
}

/** The text of a unit without labels, one line a line: what its likeness to another is taken from. */
export const contentOfUnit = ({ lines }: Unit): string => lines.map(({ content }) => content).filter((text) => text !== '').join('\n');

/** True for a text that says nothing: a full stop, the rule that EUR-Lex prints for what is deleted. */
export const isBlank = (text: string): boolean => !/[^\s.…_*—–-]/.test(text);

/** A unit that keeps only its number: its text is repealed. */
export const isStub = ({ lines }: Unit): boolean => lines.every(({ content }) => isBlank(content));
