/**
 * Walking an XML part: events with the usual prefixes (`w:p`, `m:t`), whatever prefixes the file itself chose.
 *
 * Word writes `w:` for WordprocessingML, other programs write `ns0:` or a default namespace, and "Strict" files use
 * other namespace addresses for the same elements (ISO/IEC 29500-1, Annex A). Streaming, because a tree of 30 MB of
 * XML does not fit; with a limit of depth, because 20,000 nested elements are an attack and not a law.
 *
 * @example
 * walkXml('<x:p xmlns:x="http://…/wordprocessingml/2006/main"/>', 'word/document.xml', { open: (tag) => tag.name }); // 'w:p'
 */
import { SaxesParser } from 'saxes';
import { Refusal } from '../refusals.ts';

export interface Tag {
  /** With the usual prefix: `w:p`. */
  name: string;
  /** By name with the usual prefix: `w:val`. */
  attributes: Readonly<Record<string, string>>;
}

export interface XmlHandlers {
  open?: (tag: Tag) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const MAX_DEPTH = 500;
/** 30 MB of Word's XML hold about a million; more is nothing but tags. */
const MAX_ELEMENTS = 1_500_000;
/** The parser takes the part in pieces so that it never holds a second copy of it. */
const PIECE = 65_536;

const PREFIX_OF = new Map(Object.entries({
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
}));

/** Prefixes of the file → usual prefixes; `''` is the default namespace. */
type Scope = ReadonlyMap<string, string>;

function widened(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let wider: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    wider ??= new Map(scope);
    const prefix = name.slice(6);
    wider.set(prefix, PREFIX_OF.get(attributes[name] ?? '') ?? `other-${prefix}`);
  }
  return wider ?? scope;
}

function usualName(name: string, scope: Scope, isAttribute: boolean): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  if (colon < 0 && isAttribute) return name;
  const usual = scope.get(prefix) ?? prefix;
  if (usual === prefix) return name;
  return usual === '' ? name : `${usual}:${name.slice(colon + 1)}`;
}

function usualAttributes(attributes: Readonly<Record<string, string>>, scope: Scope): Readonly<Record<string, string>> {
  let renamed: Record<string, string> | undefined;
  for (const name in attributes) {
    const usual = usualName(name, scope, true);
    if (usual === name) continue;
    renamed ??= { ...attributes };
    renamed[usual] = attributes[name] ?? '';
  }
  return renamed ?? attributes;
}

/**
 * Walks a part from beginning to end.
 *
 * Throws a {@link Refusal}: `docx-damaged` when the XML is not well formed or cut off, `docx-doctype` for a document
 * type declaration (OOXML forbids it, ISO/IEC 29500-2, 8.2.5; entity attacks need it), `source-too-deep`,
 * `docx-too-many-elements`.
 */
export function walkXml(source: string, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const scopes: Scope[] = [new Map()];
  const names: string[] = [];
  let elements = 0;
  parser.on('error', () => {
    throw new Refusal('docx-damaged', { part }, part);
  });
  parser.on('doctype', () => {
    throw new Refusal('docx-doctype', { part }, part);
  });
  parser.on('opentag', (tag) => {
    const scope = widened(scopes[scopes.length - 1] ?? new Map(), tag.attributes);
    const name = usualName(tag.name, scope, false);
    scopes.push(scope);
    names.push(name);
    if (names.length > MAX_DEPTH) throw new Refusal('source-too-deep', { limit: MAX_DEPTH }, part);
    if (++elements > MAX_ELEMENTS) throw new Refusal('docx-too-many-elements', { limit: MAX_ELEMENTS }, part);
    handlers.open?.({ name, attributes: usualAttributes(tag.attributes, scope) });
  });
  parser.on('closetag', () => {
    scopes.pop();
    const name = names.pop() ?? '';
    handlers.close?.(name);
  });
  const { text } = handlers;
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  for (let at = 0; at < source.length; at += PIECE) parser.write(source.slice(at, at + PIECE));
  parser.close();
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for an XML text or attribute; characters XML forbids are dropped. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

/** Switches such as `w:vanish`: present means on, unless it says otherwise (ISO/IEC 29500-1, 17.17.4). */
export const isOn = (tag: Tag): boolean => !/^(?:0|false|off)$/.test(tag.attributes['w:val'] ?? '1');
