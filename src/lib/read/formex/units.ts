/**
 * The units of a Formex document: which element is a heading, a numbered paragraph, an item, a table, and what is not
 * the act at all. One table, one function a kind.
 *
 * Source: Formex 4 (Publications Office), checked on every element of 67 consolidations and one German one.
 *
 * @example
 * // <PARAG IDENTIFIER="006.002"><NO.PARAG>2.</NO.PARAG><ALINEA>Text</ALINEA></PARAG>
 * visitUnit(walk, parag); // a line "2. Text" with the anchor 006.002
 */
import type { LineKind } from '../eurlex/classes.ts';
import { openFrame, pageFrame } from '../eurlex/frames.ts';
import type { Zone } from '../eurlex/walk.ts';
import { deletionIn } from './changes.ts';
import { deletedUnit } from './deleted.ts';
import { heading, headings, printTitle } from './headings.ts';
import { formexRows, tableNotes } from './table.ts';
import { keepFootnote, leaveOut, printedText, sayChange, sayFormula, sayInline } from './text.ts';
import { isSaying, printDeletion, printLine, say, settle, settleLabel, type FormexWalk } from './walk.ts';
import { childrenNamed, isElement, type FormexElement, type FormexNode } from './xml.ts';

type Visit = (walk: FormexWalk, element: FormexElement) => void;

const line: Visit = (walk, element) => {
  settle(walk);
  const { deleted } = walk.changes;
  const [printed, gone] = [walk.flow.lines.length, deleted.size];
  visitChildren(walk, element);
  settle(walk);
  if (walk.flow.lines.length === printed && deleted.size > gone) emptied(walk, element);
};
const group = (part: Zone): Visit => (walk, element) => within(walk, { zone: part }, element);
const nothing: Visit = () => undefined;

const UNITS: Readonly<Record<string, Visit>> = {
  // Not the act: what the file says of itself and of the acts that changed this one
  'BIB.INSTANCE': nothing, 'FAM.COMP': nothing, 'BIB.DATA': nothing, 'INFO.CONSLEG': nothing, 'INFO.PROD': nothing, 'GR.NOTES': nothing,
  // Parts
  'PREAMBLE': group('preamble'), 'FINAL': group('final'), 'SIGNATURE': group('final'),
  'CONS.ANNEX': annex, 'ANNEX': annex,
  'DIVISION': (walk, element) => titled(walk, element, 'container'),
  'SUBDIV': (walk, element) => titled(walk, element, 'group'),
  'GR.TBL': (walk, element) => titled(walk, element, 'law'),
  'TOC': (walk, element) => titled(walk, element, 'law'), 'TOC.BLK': (walk, element) => titled(walk, element, 'law'),
  'TITLE': (walk, element) => printTitle(walk, element, walk.flow.lines.some(({ as }) => as !== 'note' && as !== 'title') ? 'group' : 'title'),
  // Units
  'ARTICLE': article,
  'TI.ART': (walk, element) => heading(walk, element, walk.flow.place.quoted ? 'quoted-heading' : 'article'),
  'STI.ART': (walk, element) => headings(walk, element, walk.flow.place.quoted ? 'quoted-heading' : 'heading'),
  'PARAG': (walk, element) => unit(walk, element, 'paragraph'),
  'ITEM': (walk, element) => unit(walk, element, 'item'),
  'DLIST.ITEM': (walk, element) => unit(walk, element, 'item'),
  'NP': (walk, element) => (walk.flow.place.frame.kind === 'item' && !walk.flow.place.frame.opened && walk.flow.place.frame.label === '' ? line(walk, element) : unit(walk, element, 'item')),
  'GR.SEQ': sequence,
  'QUOT.S': quotation,
  'NO.PARAG': label, 'NO.P': label, 'NO.GR.SEQ': label, 'PREFIX': label, 'TERM': label,
  // Lines
  'P': line, 'ALINEA': line, 'TXT': line, 'VISA': line, 'CONSID': line, 'PREAMBLE.INIT': line, 'PREAMBLE.FINAL': line,
  'GR.CONSID': line, 'GR.CONSID.INIT': line, 'GR.VISA': line, 'LIST': line, 'DLIST': line, 'CONTENTS': line, 'ENACTING.TERMS': line,
  'TOC.ITEM': (walk, element) => printLine(walk, { as: 'law', text: printedText(walk, element).replace(/\n/g, ' ') }),
  'FORMULA': (walk, element) => {
    settle(walk);
    sayFormula(walk, element);
    settle(walk);
  },
  'INCL.ELEMENT': (walk, element) => (element.children.some(isElement) ? line : sayInlineUnit)(walk, element),
  'TBL': table,
};

/** Visits whatever stands in the document where a unit may stand. */
export function visitUnit(walk: FormexWalk, node: FormexNode): void {
  if (typeof node === 'string') return say(walk, node);
  if (!isElement(node)) return sayChange(walk, node, false);
  const deletion = deletionIn(walk.changes);
  const visit = UNITS[node.name];
  if (!deletion) return (visit ?? sayInlineUnit)(walk, node);
  if (visit && !isSaying(walk)) deletedUnit(walk, node, deletion);
  else leaveOut(walk, node);
}

const sayInlineUnit: Visit = (walk, element) => sayInline(walk, element, (child) => visitUnit(walk, child));

function visitChildren(walk: FormexWalk, element: FormexElement): void {
  for (const node of element.children) visitUnit(walk, node);
}

/** The text of this paragraph was deleted; a number outside the deletion stands. */
function emptied(walk: FormexWalk, element: FormexElement): void {
  const change = element.children.findLast((node) => typeof node !== 'string' && 'action' in node && node.action === 'DELETED');
  if (!change || typeof change === 'string' || !('action' in change)) return;
  settleLabel(walk);
  printDeletion(walk, change);
}

function within(walk: FormexWalk, change: Partial<FormexWalk['flow']['place']>, element: FormexElement): void {
  settle(walk);
  const outer = walk.flow.place;
  walk.flow.place = { ...outer, ...change };
  visitChildren(walk, element);
  settle(walk);
  if (walk.flow.place.frame !== outer.frame) settleLabel(walk);
  walk.flow.place = outer;
}

function unit(walk: FormexWalk, element: FormexElement, kind: 'paragraph' | 'item'): void {
  settle(walk);
  settleLabel(walk);
  const anchor = element.attributes['IDENTIFIER'];
  if (anchor !== undefined && !walk.flow.place.quoted) walk.flow.anchor = anchor;
  const frame = openFrame(walk.flow.place.frame, kind);
  within(walk, { frame: walk.even.has(element) ? { ...frame, even: true } : frame }, element);
}

function label(walk: FormexWalk, element: FormexElement): void {
  settle(walk);
  const { frame } = walk.flow.place;
  frame.label = `${frame.label} ${printedText(walk, element).replace(/\n/g, ' ')}`.trim();
}

function titled(walk: FormexWalk, element: FormexElement, as: LineKind, level?: number): void {
  settle(walk);
  for (const node of element.children) {
    if (isElement(node) && node.name === 'TITLE' && !deletionIn(walk.changes)) printTitle(walk, node, as, level);
    else visitUnit(walk, node);
  }
  settle(walk);
}

function annex(walk: FormexWalk, element: FormexElement): void {
  settle(walk);
  const outer = walk.flow.place;
  walk.flow.place = { ...outer, zone: 'annex', frame: pageFrame() };
  titled(walk, element, 'attachment');
  settleLabel(walk);
  walk.flow.place = outer;
}

function article(walk: FormexWalk, element: FormexElement): void {
  settle(walk);
  const { flow } = walk;
  const number = /^0*(\w+)$/.exec(element.attributes['IDENTIFIER'] ?? '')?.[1]?.toLowerCase();
  if (number !== undefined && !flow.place.quoted) flow.anchor = `art_${number}`;
  if (flow.place.quoted) return line(walk, element);
  within(walk, { frame: pageFrame() }, element);
}

/**
 * A section of an annex, or a numbered unit of it. A section below points of one list is a point of that list whatever
 * it is called: "1. Installations …" "2. The threshold values …" and then "1. Energy industries" of 31996L0061, Annex I.
 */
function sequence(walk: FormexWalk, element: FormexElement): void {
  const level = Math.min(9, Number.parseInt(element.attributes['LEVEL'] ?? '1', 10) || 1);
  const title = childrenNamed(element, 'TITLE')[0];
  const numbered = title && walk.listed.has(element) ? numberedLine(title) : undefined;
  if (numbered) return unit(walk, { ...element, children: element.children.flatMap((node) => (node === title ? numbered.children : [node])) }, 'item');
  if (title) return titled(walk, element, 'group', level);
  if (childrenNamed(element, 'NO.GR.SEQ').length === 0) return line(walk, element);
  unit(walk, element, 'item');
}

/** The number and text of a title that has nothing else. */
function numberedLine(title: FormexElement): FormexElement | undefined {
  const [line, ...more] = title.children.filter(isElement).flatMap((part) => part.children.filter(isElement));
  return line?.name === 'NP' && more.length === 0 ? line : undefined;
}

/** A quoted amendment: its headings are those of another act. */
function quotation(walk: FormexWalk, element: FormexElement): void {
  settle(walk);
  settleLabel(walk);
  within(walk, { frame: openFrame(walk.flow.place.frame, 'item', true), quoted: true }, element);
}

function table(walk: FormexWalk, element: FormexElement): void {
  settle(walk);
  for (const title of childrenNamed(element, 'TITLE')) printTitle(walk, title, 'group', 1);
  settleLabel(walk);
  for (const corpus of childrenNamed(element, 'CORPUS')) {
    const rows = formexRows(walk, corpus);
    for (const note of tableNotes(element)) keepFootnote(walk, note);
    if (rows.length > 0) printLine(walk, { as: 'table', text: '', rows });
  }
}
