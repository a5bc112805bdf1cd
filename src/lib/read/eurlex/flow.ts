/**
 * Walks a class-based page of EUR-Lex and gives what it prints, line by line: one line for each paragraph, a label and
 * its text on one line even where the page sets them in two cells, real tables as rows, marks of the publisher
 * (`▼M1`) as notes. Loses, adds and reorders nothing but what `Flow` names.
 *
 * The walk keeps its own stack: 20,000 nested elements are as good as two.
 *
 * @example
 * // <table><tr><td><p>(a)</p></td><td><p>obtain the data;</p></td></tr></table>
 * printedLines(body).lines // [{ as: 'law', text: '(a) obtain the data;', depth: 1, item: true, … }]
 */
import { lineClass, type LineKind } from './classes.ts';
import { emit, finish, placedHere, print, withoutMarks } from './emit.ts';
import { exponentIn } from './exponents.ts';
import { pageFrame } from './frames.ts';
import { opened, placeIn } from './places.ts';
import { shortText } from './short-text.ts';
import { cellText, isContents, isRealTable, labelCells, printable, rowsOf, tableRows } from './table.ts';
import type { Flow, Place, Walk } from './walk.ts';
import { attribute, childrenOf, classesOf, elementsIn, INVISIBLE, isBlock, isElement, type Element, type Node } from '../html.ts';

const PAGE: Omit<Place, 'frame'> = { zone: 'page', quoted: false, label: false, hanging: false, continues: false, unlabelled: false, article: '' };

/** Everything the element prints. `header` says that the page opens with a header, as consolidations do. */
export function printedLines(root: Element, { header = false } = {}): Flow {
  const walk: Walk = {
    lines: [], marks: 0, pictures: [], stack: [root], run: [], header,
    place: { ...PAGE, frame: pageFrame() },
  };
  for (let next = walk.stack.pop(); next; next = walk.stack.pop()) {
    if (typeof next === 'function') next();
    else if ('value' in next) walk.run.push(printable(next.value));
    else if (!isElement(next)) push(walk, next);
    else if (!INVISIBLE.has(next.tagName)) visit(walk, next);
  }
  print(walk);
  const { lines, marks, pictures } = walk;
  return { lines, marks, pictures };
}

function push(walk: Walk, node: Node, after?: () => void): void {
  if (after) walk.stack.push(after);
  const children = childrenOf(node);
  for (let i = children.length - 1; i >= 0; i--) walk.stack.push(children[i]!);
}

function visit(walk: Walk, element: Element): void {
  const classes = classesOf(element);
  if (walk.header) leaveHeader(walk, element, classes);
  if (element.tagName === 'br') walk.run.push('\n');
  else if (element.tagName === 'img') picture(walk, element);
  else if (classes.includes('no-parag') || classes.includes('grid-list-column-1')) inside(walk, element, { label: true });
  else if (!isBlock(element)) inline(walk, element, classes);
  else if (element.tagName === 'table') table(walk, element);
  else inside(walk, element, placeIn(walk, element, classes));
}

/** Visits an element as a block: what was printed before it ends, what is printed in it ends with it. */
function inside(walk: Walk, element: Element, change: Partial<Place>): void {
  print(walk);
  const outer = walk.place;
  walk.place = { ...outer, hanging: false, ...change };
  const id = attribute(element, 'id');
  if (id && PUBLISHED.test(id)) walk.anchor = id;
  push(walk, element, () => {
    print(walk);
    if (walk.place.frame !== outer.frame) finish(walk);
    walk.place = outer;
  });
}

/** Addresses the publisher keeps: `art_5`, `rct_12`, `cpt_I.sct_2`, `006.001`; not the `d1e40-1-1` of one conversion. */
const PUBLISHED = /^(?:[a-z]{3}_[\w.]+|\d{3}[A-Z]*(?:\.\d{3}[A-Z]*)?)$/;

function inline(walk: Walk, element: Element, classes: readonly string[]): void {
  const reference = element.tagName === 'a' ? shortText(element, 8) : undefined;
  const bracketed = walk.run.at(-1)?.trimEnd().endsWith('(');
  if (reference !== undefined && (bracketed ? /^[*\p{L}\d]{1,4}$/u : /^\(\s*[*\p{L}\d]{1,4}\s*\)$/u).test(reference)) walk.run.push(reference.replace(/\s/g, '')); // "( 1 )" in consolidations
  else if (/^textofimagelink/.test(attribute(element, 'id') ?? '') || classes.includes('linkToTop')) return; // "Text of image" (32012R1215), "Top"
  else {
    const exponent = exponentIn(element, walk.run.at(-1) ?? '');
    if (exponent === undefined) push(walk, element);
    else walk.run.push(exponent);
  }
}

/** Every picture of EUR-Lex is called so; a text of its own is kept. */
const SAYS_NOTHING = /^(?:image|img|formula|formule|picture|figure)\s?\d*$/i;

function picture(walk: Walk, element: Element): void {
  if (walk.lines.length === 0) return; // the flag in the head of the Official Journal
  const alt = attribute(element, 'alt')?.trim() ?? '';
  if (alt !== '' && !SAYS_NOTHING.test(alt)) walk.run.push(` ${alt} `);
  else walk.pictures.push(placedHere(walk, attribute(element, 'src')));
}

function table(walk: Walk, element: Element): void {
  print(walk);
  for (const caption of childrenOf(element)) if (isElement(caption) && caption.tagName === 'caption') emit(walk, { as: 'law', text: cellText(caption) });
  if (walk.header) {
    for (const row of rowsOf(element)) emit(walk, { as: 'note', text: cellText(row).replace(/\s*\n\s*/g, ' ') });
    return;
  }
  if (isContents(element)) return contents(walk, element);
  if (!isRealTable(element)) return layout(walk, element);
  finish(walk);
  for (const inside of elementsIn(element)) if (inside.tagName === 'img') walk.pictures.push(placedHere(walk, attribute(inside, 'src')));
  const rows = tableRows(element, (text) => withoutMarks(walk, text));
  if (rows.length > 0) emit(walk, { as: 'table', text: '', rows });
}

/** A table of contents: one line a heading, "TITLE I GENERAL PROVISIONS". */
function contents(walk: Walk, element: Element): void {
  for (const row of rowsOf(element)) {
    const text = withoutMarks(walk, cellText(row).replace(/\s*\n\s*/g, ' '));
    if (text !== '') emit(walk, { as: 'law', text });
  }
}

/** A table that only places text: each row with a label is an item, any other row is read cell by cell. */
function layout(walk: Walk, element: Element): void {
  for (const row of rowsOf(element).reverse()) walk.stack.push(() => openRow(walk, row));
}

function openRow(walk: Walk, row: Element): void {
  const labels = new Set<Node>(labelCells(row));
  const place: Partial<Place> = labels.size > 0 ? { frame: opened(walk, 'item') } : {};
  const outer = walk.place;
  walk.place = { ...outer, hanging: false, ...place };
  walk.stack.push(() => {
    if (walk.place.frame !== outer.frame) finish(walk);
    walk.place = outer;
  });
  for (const cell of [...childrenOf(row)].reverse()) {
    if (isElement(cell)) walk.stack.push(() => inside(walk, cell, { class: lineClass(classesOf(cell)), label: labels.has(cell) }));
  }
}

/** With one of these the act itself begins; the header names the act too, but in tables. */
const BEGINS: ReadonlySet<LineKind | undefined> = new Set<LineKind | undefined>(['title', 'container', 'article', 'heading', 'attachment']);

/** The header of a consolidation ends at the first mark outside its tables, or where the act begins. */
function leaveHeader(walk: Walk, element: Element, classes: readonly string[]): void {
  const mark = classes.some((name) => name === 'arrow' || name === 'modref') && /^▼/.test(shortText(element, 30) ?? '');
  if (mark || classes.includes('eli-container') || BEGINS.has(lineClass(classes)?.as)) {
    print(walk);
    walk.header = false;
  }
}
