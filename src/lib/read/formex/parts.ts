/**
 * An act in several Formex files: the list of parts (`.doc.xml`, root `DOC`) names the act and its annexes in their order, an
 * `INCL.ELEMENT TYPE="FORMEX.DOC"` the document that stands in its place. Without the list the act comes first and the
 * annexes follow by name, which the publisher numbers by page.
 *
 * Nothing is left out in silence: a part the list names and nobody gave, and a part with text the list does not name, are
 * told.
 *
 * @example
 * assembled(new Map([['a.doc.xml', '<DOC><FMX>…'], ['a.xml', '<ACT>…'], ['b.xml', '<ANNEX>…']])).parts.length // 2: act, annex
 */
import { message, type Message } from '../../model/message.ts';
import { childrenNamed, findFormex, formexElements, isElement, parseFormex, type FormexElement } from './xml.ts';

export interface Assembled {
  /** The documents in order, each a root that holds one element. */
  parts: FormexElement[];
  messages: Message[];
}

/** Documents with the text of an act, the act before its annexes. */
const LAW = ['CONS.ACT', 'ACT', 'CONS.OTH', 'GENERAL', 'CONS.DOC', 'CONS.ANNEX', 'ANNEX'];

/** The parts of an act by the names of their files. Throws a Refusal for XML that is not well formed. */
export function assembled(texts: ReadonlyMap<string, string>): Assembled {
  const roots = new Map([...texts].map(([name, text]) => [fileOf(name), parseFormex(text)] as const));
  const used = new Set<string>();
  const messages: Message[] = [];
  const take = (file: string, depth = 0): FormexElement | undefined => {
    const root = used.has(file) || depth > DEEPEST ? undefined : roots.get(file);
    if (!root) return undefined;
    used.add(file);
    include(root, (inner) => take(inner, depth + 1));
    return root;
  };
  const listed = [...roots].flatMap(([file, root]) => {
    const files = listedFiles(root);
    if (files.length > 0) used.add(file);
    return files;
  });
  const missing = listed.filter((file) => !roots.has(file));
  const parts = listed.flatMap((file) => take(file) ?? []);
  const others = [...roots].filter(([file, root]) => !used.has(file) && rankOf(root) >= 0).sort(([a, one], [b, other]) => rankOf(one) - rankOf(other) || (a < b ? -1 : 1));
  const unlisted = others.flatMap(([file]) => (used.has(file) ? [] : [{ file, root: take(file)! }]));
  if (missing.length > 0) messages.push(message('formex-parts-missing', { count: missing.length, file: missing[0]! }));
  if (listed.length > 0 && unlisted.length > 0) messages.push(message('formex-parts-unlisted', { count: unlisted.length, file: unlisted[0]!.file }));
  return { parts: [...parts, ...unlisted.map(({ root }) => root)], messages };
}

/** Documents included in documents: two levels are known (32019R0428). */
const DEEPEST = 5;

/** Archives put files into folders; the list names them without. */
const fileOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

const rankOf = (root: FormexElement): number => LAW.indexOf(root.children.find(isElement)?.name ?? '');

/** The files a list of parts names, the act first; none for any other document. */
function listedFiles(root: FormexElement): string[] {
  const list = findFormex(root, 'FMX');
  return ['DOC.MAIN.PUB', 'DOC.SUB.PUB'].flatMap((name) => childrenNamed(list, name))
    .flatMap((part) => childrenNamed(part, 'REF.PHYS'))
    .flatMap(({ attributes }) => (/\.xml$/i.test(attributes['FILE'] ?? '') ? [attributes['FILE']!] : []));
}

/** Puts included documents in their places; each document stands once. */
function include(root: FormexElement, take: (file: string) => FormexElement | undefined): void {
  for (const element of formexElements(root)) {
    if (element.name !== 'INCL.ELEMENT' || element.attributes['TYPE'] !== 'FORMEX.DOC') continue;
    const document = take(element.attributes['FILEREF'] ?? '');
    if (document) element.children.push(...document.children);
  }
}
