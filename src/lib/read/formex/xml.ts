/**
 * Formex as a tree: elements, texts and the two instructions that mark amendments. Strict XML, read as a stream; the
 * layout instructions of the publisher (`PAGE`) are left out, names lose a prefix.
 *
 * @example
 * parseFormex('<ALINEA>Text<?CLG.MDFC ID="C1" IDREF="O1"?></ALINEA>').children // ['Text', { closes: 'O1' }]
 */
import { SaxesParser } from 'saxes';
import { Refusal } from '../refusals.ts';

/** What an instruction `CLG.MDFO` says of the change that begins at it. */
export interface Change {
  id: string;
  /** `REPLACED`, `INSERTED`, `DELETED`, `REPEALED`. */
  action: string;
  /** CELEX of the act that made the change. */
  act: string;
  /** The place in that act, "AR:1;PT:17"; "TO" is the whole of it. */
  place: string;
  /** `STRUCTURE`, or `TEXT` for words inside a paragraph. */
  level: string;
}

/** `CLG.MDFC`: the change of that id ends. */
export interface ChangeEnd {
  closes: string;
}

export interface FormexElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: FormexNode[];
}

export type FormexNode = FormexElement | Change | ChangeEnd | string;

export const isElement = (node: FormexNode): node is FormexElement => typeof node !== 'string' && 'name' in node;

/** Real files nest 25 deep (32006L0048). */
const MAX_DEPTH = 200;
/** The parser takes the file in pieces so that it never holds a second copy of it. */
const PIECE = 65_536;

/** The root element. Throws a {@link Refusal}: `formex-damaged` for XML that is not well formed, `source-too-deep`. */
export function parseFormex(source: string): FormexElement {
  const root: FormexElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const add = (node: FormexNode): void => void open.at(-1)!.children.push(node);
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', () => {
    throw new Refusal('formex-damaged', { line: parser.line });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > MAX_DEPTH) throw new Refusal('source-too-deep', { limit: MAX_DEPTH });
    const element: FormexElement = { name: name.replace(/^.*:/, ''), attributes, children: [] };
    add(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('processinginstruction', ({ target, body }) => {
    const instruction = instructionOf(target, body);
    if (instruction) add(instruction);
  });
  for (let at = 0; at < source.length; at += PIECE) parser.write(source.slice(at, at + PIECE));
  parser.close();
  return root;
}

function instructionOf(target: string, body: string): Change | ChangeEnd | undefined {
  if (!/^CLG\.MDF[OC]$/.test(target)) return undefined;
  const said = new Map([...body.matchAll(/([\w.]+)\s*=\s*["']([^"']*)["']/g)].map(([, name, value]) => [name!, value!]));
  const word = (name: string): string => said.get(name) ?? '';
  if (target === 'CLG.MDFC') return { closes: word('IDREF') };
  return { id: word('ID'), action: word('ACTION'), act: word('ACTIVE.DOC'), place: word('ACTIVE.LOC'), level: word('LEVEL') };
}

/** The first element of that name below `root`, in document order. */
export function findFormex(root: FormexElement, name: string): FormexElement | undefined {
  for (const element of formexElements(root)) if (element.name === name) return element;
  return undefined;
}

/** The children of one name. */
export const childrenNamed = (element: FormexElement | undefined, name: string): FormexElement[] =>
  (element?.children ?? []).filter((node): node is FormexElement => isElement(node) && node.name === name);

/** All elements below `root` in document order. */
export function* formexElements(root: FormexElement): Generator<FormexElement> {
  for (const node of root.children) {
    if (!isElement(node)) continue;
    yield node;
    yield* formexElements(node);
  }
}

/** The bare text below an element: for facts, not for law. */
export const plainText = (node: FormexNode): string =>
  typeof node === 'string' ? node : isElement(node) ? node.children.map(plainText).join('') : '';

/** The same with a space between elements: for counting and quoting what is left out. */
export const spacedText = (node: FormexNode): string =>
  typeof node === 'string' ? node : isElement(node) ? node.children.map(spacedText).join(' ') : '';

/**
 * Writes what lists print and Formex keeps in an attribute: the dash of every item that has none: a list of type DASH, and the mark after
 * each term of a list of definitions. Items with a label of their own (`NP`) are left as they are.
 * `<LIST TYPE="DASH"><ITEM><P>x</P>` → `<ITEM><NO.P>—</NO.P><P>x</P>`
 */
export function writeMarks(root: FormexElement): void {
  for (const list of formexElements(root)) {
    const separator = list.name === 'DLIST' ? list.attributes['SEPARATOR'] : undefined;
    if (separator) for (const item of childrenNamed(list, 'DLIST.ITEM')) for (const term of childrenNamed(item, 'TERM')) term.children.push(` ${separator}`);
    if (list.name !== 'LIST' || list.attributes['TYPE'] !== 'DASH') continue;
    for (const item of childrenNamed(list, 'ITEM')) {
      if (childrenNamed(item, 'NP').length === 0) item.children.unshift({ name: 'NO.P', attributes: {}, children: ['—'] });
    }
  }
}
