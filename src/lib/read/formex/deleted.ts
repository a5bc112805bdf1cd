/**
 * Deleted law. Formex keeps the whole text of what was deleted between two instructions; a page of EUR-Lex shows only a
 * mark and a rule. Here an article, a division or an annex stays as a stub, its number and a note that says which act
 * deleted it, so that numbering and links survive; a paragraph or point leaves the note with its number.
 *
 * Source: reference page of formats, 2.3.6 (32014R0910, articles 17 to 19; 31968R1017).
 *
 * @example
 * // Article 17 deleted by 32024R1183:  "Article 17", note "▼ 32024R1183: DELETED (AR:1;PT:17)"
 */
import { tidy } from '../../text/whitespace.ts';
import { emit } from '../eurlex/emit.ts';
import type { LineKind } from '../eurlex/classes.ts';
import { pageFrame } from '../eurlex/frames.ts';
import { passOver } from './changes.ts';
import { printDeletion, settle, settleLabel, type FormexWalk } from './walk.ts';
import { childrenNamed, findFormex, isElement, plainText, spacedText, type Change, type FormexElement } from './xml.ts';

const STUBS: Readonly<Record<string, LineKind>> = { 'ARTICLE': 'article', 'DIVISION': 'container', 'CONS.ANNEX': 'attachment', 'ANNEX': 'attachment' };
const NUMBERS: readonly string[] = ['NO.PARAG', 'NO.GR.SEQ', 'NO.P', 'PREFIX'];

/** Leaves a unit out: its stub and the note stand in its place. */
export function deletedUnit(walk: FormexWalk, element: FormexElement, change: Change): void {
  settle(walk);
  const as = walk.flow.place.quoted ? undefined : STUBS[element.name];
  if (as) return stub(walk, element, change, as);
  passOver(walk.changes, change, spacedText(element));
  settleLabel(walk);
  printDeletion(walk, change, numberOf(element));
}

function stub(walk: FormexWalk, element: FormexElement, change: Change, as: LineKind): void {
  const outer = walk.flow.place;
  if (as === 'attachment') walk.flow.place = { ...outer, zone: 'annex', frame: pageFrame() };
  const text = as === 'article' ? lineOf(childrenNamed(element, 'TI.ART')[0]) : titleOf(element);
  if (text !== '') emit(walk.flow, { as, text });
  printDeletion(walk, change, text === '' ? numberOf(element) : '');
  walk.changes.printed = change.id; // another article below has a note of its own
  for (const node of element.children) {
    if (!isElement(node)) continue;
    if (as === 'container' && STUBS[node.name]) deletedUnit(walk, node, change);
    else if (node.name !== 'TI.ART') passOver(walk.changes, change, node.name === 'TITLE' ? childrenNamed(node, 'STI').map(spacedText).join(' ') : spacedText(node));
  }
  walk.flow.place = outer;
}

/** The label of a title: the first line of it. */
const titleOf = (element: FormexElement): string => {
  const title = childrenNamed(childrenNamed(element, 'TITLE')[0], 'TI')[0];
  return lineOf(title && (childrenNamed(title, 'P')[0] ?? childrenNamed(title, 'NP')[0] ?? title));
};

const lineOf = (element: FormexElement | undefined): string => (element ? tidy(plainText(element).replace(/[\r\n]+/g, ' ')) : '');

/** The number a unit carries, "7."; '' when it has none. */
function numberOf(element: FormexElement): string {
  if (element.name === 'GR.SEQ' && childrenNamed(element, 'TITLE').length > 0) return titleOf(element);
  for (const name of NUMBERS) {
    const number = findFormex(element, name);
    if (number) return lineOf(number);
  }
  return '';
}
