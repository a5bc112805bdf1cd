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

/** The units of an edition, in order. */
export function unitsOf(body: readonly Provision[]): Unit[] {
  const units: Unit[] = [];
  const walk = (provisions: readonly Provision[], document: string): void => {
    for (const provision of provisions) {
      if (provision.kind === 'note') continue;
      if (HOLDERS.has(provision.kind) || provision.kind === 'closing') {
        if (provision.text !== '') units.push(unitOf(provision, [lineOf(provision, 0)], document, units.length));
        walk(provision.children, provision.kind === 'attachment' ? provision.eid : document);
      } else {
        units.push(unitOf(provision, linesOf(provision, 0), document, units.length));
      }
    }
  };
  walk(body, '');
  return units;
}

function unitOf(provision: Provision, lines: Line[], document: string, position: number): Unit {
  const { kind, number, eid, text } = provision;
  const isHeading = kind === 'article' || HOLDERS.has(kind);
  return { kind, ...(number !== undefined && { number }), eid, document, heading: isHeading ? (headingLabel(text)?.heading ?? text) : '', lines, position };
}

/** The provision's own line and those below it, notes left out. Walks with a stack: hostile texts nest deep. */
function linesOf(provision: Provision, depth: number): Line[] {
  const lines: Line[] = [];
  const stack: [Provision, number][] = [[provision, depth]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [at, level] = top;
    if (at.kind === 'note') continue;
    if (at.rows) lines.push(...at.rows.map((cells) => cells.filter((cell) => cell !== '').join('\n')).filter((text) => text !== '').map((text) => ({ ...lineOf(at, level), text, content: text })));
    else if (at.text !== '') lines.push(lineOf(at, level));
    for (let i = at.children.length - 1; i >= 0; i--) stack.push([at.children[i]!, level + 1]);
  }
  return lines;
}

const lineOf = ({ eid, kind, number, text }: Provision, depth: number): Line =>
  ({ eid, kind, ...(number !== undefined && { number }), text, content: contentOf(kind, text), depth });

/** The text after the label: what stays the same when a unit is only renumbered. */
function contentOf(kind: ProvisionKind, text: string): string {
  if (kind === 'article' || HOLDERS.has(kind)) return headingLabel(text)?.heading ?? text;
  const label = itemLabel(text)?.label;
  return label === undefined ? text : text.slice(label.length).trimStart();
}

/** The text of a unit without labels, one line a line: what its likeness to another is taken from. */
export const contentOfUnit = ({ lines }: Unit): string => lines.map(({ content }) => content).filter((text) => text !== '').join('\n');

/** A unit that keeps only its number: its text is repealed. */
export const isStub = (unit: Unit): boolean => contentOfUnit(unit).replace(/[\s.]+/g, '') === '';
