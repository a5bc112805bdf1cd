/**
 * Styles: what a paragraph or a run inherits that changes the printed text: numbering, hidden text, superscript, and
 * whether it is a heading. Everything else in styles.xml is looks.
 *
 * @example
 * const styles = readStyles(part);
 * headingLevel(styles, 'Heading2') // 2
 */
import type { Part } from './parts.ts';
import { isOn, walkXml, type Tag } from './xml.ts';

export interface NumberingReference {
  numId?: string;
  level?: number;
}

/** What run properties say about the text itself. */
export interface RunLooks {
  style?: string;
  hidden?: boolean;
  /** Raised above the line: a superscript. */
  raised?: boolean;
  struck?: boolean;
  /** Of the text: `uk`. */
  language?: string;
}

export interface Style {
  name: string;
  basedOn?: string;
  numbering?: NumberingReference;
  /** 1–9. */
  outlineLevel?: number;
  run: RunLooks;
}

export interface Styles {
  /** By style id; the first of an id counts (ISO/IEC 29500-1, 17.7.4.17). */
  byId: ReadonlyMap<string, Style>;
  defaultParagraph?: string;
  /** Ids of table styles that draw lines, by themselves; those based on them inherit it. */
  lined: ReadonlySet<string>;
  /** Language of the document where nothing says another. */
  language?: string;
}

/** Applies one property of `w:rPr` to looks; true when it was one that matters. */
export function readRunProperty(tag: Tag, looks: RunLooks): boolean {
  const value = tag.attributes['w:val'] ?? '';
  switch (tag.name) {
    case 'w:rStyle': looks.style = value; return true;
    case 'w:vanish': looks.hidden = isOn(tag); return true;
    case 'w:vertAlign': looks.raised = value === 'superscript'; return true;
    // Older documents raise the text by hand, by 3 points or more; less is typography.
    case 'w:position': looks.raised = Number(value) >= 6; return true;
    case 'w:strike': case 'w:dstrike': looks.struck = isOn(tag); return true;
    case 'w:lang': looks.language = languageOf(value); return true;
    default: return false;
  }
}

/** «uk-UA» → «uk»; undefined for what is no language. */
export const languageOf = (tag: string): string | undefined => /^([a-z]{2,3})(?:-|$)/i.exec(tag)?.[1]?.toLowerCase();

/** Reads the styles part; without one nothing is inherited. */
export function readStyles(part: Part | undefined): Styles {
  const byId = new Map<string, Style>();
  const lined = new Set<string>();
  const defaults: RunLooks = {};
  let defaultParagraph: string | undefined;
  let id = '';
  let style: Style | undefined;
  const path: string[] = [];
  const open = (tag: Tag): void => {
    const parent = path[path.length - 1] ?? '';
    path.push(tag.name);
    if (tag.name === 'w:style') {
      id = tag.attributes['w:styleId'] ?? '';
      style = { name: '', run: {} };
      if (!byId.has(id)) byId.set(id, style);
      if (tag.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(tag.attributes['w:default'] ?? '')) defaultParagraph ??= id;
    } else if (style) {
      readStyleProperty(tag, parent, style);
      if (borderSide(tag, parent) === 'drawn') lined.add(id);
    } else if (path.includes('w:rPrDefault')) readRunProperty(tag, defaults);
  };
  if (part) walkXml(part.xml, part.name, { open, close: (name) => { path.pop(); if (name === 'w:style') style = undefined; } });
  return { byId, defaultParagraph, lined, language: defaults.language };
}

/** Whether a tag is one side of the border of a table or a cell, and whether it is drawn. */
export const borderSide = (tag: Tag, parent: string): 'drawn' | 'none' | undefined =>
  parent !== 'w:tblBorders' && parent !== 'w:tcBorders' ? undefined : /^(?:nil|none)?$/.test(tag.attributes['w:val'] ?? '') ? 'none' : 'drawn';

/** True when a table of this style is drawn with lines. */
export const isLinedStyle = (styles: Styles, id: string | undefined): boolean =>
  inherited(styles, id, (_, at) => (styles.lined.has(at) ? true : undefined)) ?? false;

/** The parent matters: a table style repeats `w:rPr` for its parts, and `w:pPrChange` holds the properties of the past. */
function readStyleProperty(tag: Tag, parent: string | undefined, style: Style): void {
  const value = tag.attributes['w:val'] ?? '';
  if (parent === 'w:style') {
    if (tag.name === 'w:name') style.name = value;
    if (tag.name === 'w:basedOn') style.basedOn = value;
  } else if (parent === 'w:numPr') {
    style.numbering ??= {};
    if (tag.name === 'w:numId') style.numbering.numId = value;
    if (tag.name === 'w:ilvl') style.numbering.level = Number(value);
  } else if (tag.name === 'w:outlineLvl') style.outlineLevel = outlineLevel(value);
  else if (parent === 'w:rPr') readRunProperty(tag, style.run);
}

/** Word counts outline levels from 0, and 9 means body text. */
export const outlineLevel = (value: string): number | undefined => (/^[0-8]$/.test(value) ? Number(value) + 1 : undefined);

/** A style and those it is based on, nearest first; a circle ends where it closes. */
export function* chainOf(styles: Styles, id: string | undefined): Generator<[string, Style]> {
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const style = styles.byId.get(at);
    if (!style) return;
    yield [at, style];
    at = style.basedOn;
  }
}

/** What a style says itself or through the styles it is based on. */
export function inherited<T>(styles: Styles, id: string | undefined, ask: (style: Style, id: string) => T | undefined): T | undefined {
  for (const [at, style] of chainOf(styles, id)) {
    const answer = ask(style, at);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** Level 1–9 when a style makes headings, by its built-in name ("heading 2", in English in every Word) or outline level. */
export const headingLevel = (styles: Styles, id: string | undefined): number | undefined =>
  inherited(styles, id, (style, at) => {
    const named = /^heading ?([1-9])$/i.exec(style.name) ?? /^heading([1-9])$/i.exec(at);
    return named ? Number(named[1]) : style.outlineLevel;
  });

/** True for the built-in style of a document's title. */
export const isTitleStyle = (styles: Styles, id: string | undefined): boolean =>
  inherited(styles, id, (style) => (/^title$/i.test(style.name) ? true : undefined)) ?? false;
