/**
 * Lists that only their surroundings show. Sections of annexes (`GR.SEQ`) that are points: below a section without a title,
 * which is a point by its number, the sections beside it go on with the list even where they have a title. Items of a
 * list without labels, whose paragraphs stand side by side. Pages of EUR-Lex set both so.
 *
 * @example
 * // <GR.SEQ><NO.GR.SEQ>2.</NO.GR.SEQ>…</GR.SEQ><GR.SEQ><TITLE>3. Breakdown …</TITLE>…</GR.SEQ>: the second is listed
 * listedSections(root).has(second) // true
 */
import { childrenNamed, formexElements, type FormexElement } from './xml.ts';

/** The sections with a title that stand below one without, among the children of one element. */
export function listedSections(root: FormexElement): ReadonlySet<FormexElement> {
  const listed = new Set<FormexElement>();
  for (const parent of formexElements(root)) {
    const sections = childrenNamed(parent, 'GR.SEQ');
    const first = sections.findIndex((section) => childrenNamed(section, 'NO.GR.SEQ').length > 0);
    if (first >= 0) for (const section of sections.slice(first + 1)) if (childrenNamed(section, 'TITLE').length > 0) listed.add(section);
  }
  return listed;
}

/** The items of lists that print no labels. */
export function unlabelledItems(root: FormexElement): ReadonlySet<FormexElement> {
  const items = new Set<FormexElement>();
  for (const list of formexElements(root)) {
    if (list.name !== 'LIST' || list.attributes['TYPE'] !== 'NONE') continue;
    for (const item of childrenNamed(list, 'ITEM')) if (childrenNamed(item, 'NP').length === 0) items.add(item);
  }
  return items;
}
