/**
 * The marks of footnotes. Formex keeps the note where its mark is printed and does not number it; the numbers follow
 * from the order, stars count apart. A table names its notes first and refers to them from its cells.
 *
 * @example
 * footnoteMarks(root).get(note) // '(3)', '(*1)'
 */
import { formexElements, isElement, type FormexElement, type FormexNode } from './xml.ts';

/** Every `NOTE` of the document with its mark; a note named twice is one note. Notes of deleted text have none. */
export function footnoteMarks(root: FormexElement): ReadonlyMap<FormexElement, string> {
  const byId = new Map<string, string>();
  const marks = new Map<FormexElement, string>();
  const last = { numbers: 0, stars: 0 };
  const number = (note: FormexElement): string => (note.attributes['NUMBERING'] === 'STAR' ? `(*${++last.stars})` : `(${++last.numbers})`);
  for (const note of livingNotes(root)) {
    const id = note.attributes['NOTE.ID'];
    if (note.attributes['NOTE.REF'] !== undefined) continue;
    const mark = number(note);
    if (id !== undefined) byId.set(id, mark);
    marks.set(note, mark);
  }
  for (const note of formexElements(root)) {
    const reference = note.name === 'NOTE' ? byId.get(note.attributes['NOTE.REF'] ?? '') : undefined;
    if (reference) marks.set(note, reference);
  }
  return marks;
}

/** Notes of the law: those between the instructions of a deletion are gone with it. */
function livingNotes(root: FormexElement): FormexElement[] {
  const notes: FormexElement[] = [];
  const deletions = new Set<string>();
  const visit = (node: FormexNode): void => {
    if (typeof node === 'string') return;
    if ('closes' in node) deletions.delete(node.closes);
    else if (!isElement(node)) {
      if (node.action === 'DELETED') deletions.add(node.id);
    } else {
      if (node.name === 'NOTE' && deletions.size === 0) notes.push(node);
      for (const child of node.children) visit(child);
    }
  };
  visit(root);
  return notes;
}
