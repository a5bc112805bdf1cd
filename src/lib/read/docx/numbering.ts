/**
 * Numbering definitions: the lists of a Word document as numbering.xml describes them. What a paragraph shows in front
 * of its text is computed from them in `list-labels.ts`.
 *
 * A paragraph names a `num`, the num an `abstractNum` with nine levels; a num may override levels, and an abstractNum
 * may only point on to a numbering style, which names a num again (ISO/IEC 29500-1, 17.9).
 *
 * @example
 * listOf(numbering, styles, '3')?.levels.get(1) // { start: 1, format: 'decimal', text: '%2.', … }
 */
import type { Part } from './parts.ts';
import { inherited, languageOf, type Styles } from './styles.ts';
import { isOn, walkXml, type Tag } from './xml.ts';

export interface Level {
  start: number;
  format: string;
  /** For the format `custom`: the sequence by example. */
  sample?: string;
  /** The label with its numbers left open: «Стаття %1.» */
  text: string;
  /** Every number of the label in Arabic digits. */
  legal: boolean;
  /** Restart after this level (1-based) or a higher one; 0 = never; undefined = after any higher one. */
  restart?: number;
  /** What stands between label and text. */
  suffix: string;
  paragraphStyle?: string;
  font?: string;
  /** The label is hidden text; its number counts all the same. */
  hidden?: boolean;
  /** Language of the label itself, `uk`. */
  language?: string;
}

interface Override {
  start?: number;
  level?: Level;
}

export interface Numbering {
  abstracts: ReadonlyMap<string, { levels: Map<number, Level>; numStyleLink?: string }>;
  nums: ReadonlyMap<string, { abstractId: string; overrides: Map<number, Override> }>;
}

const newLevel = (): Level => ({ start: 0, format: 'decimal', text: '', legal: false, suffix: ' ' });

/** One property of `w:lvl`. A missing `w:start` means 0 (17.9.25), a missing `w:suff` a tab (17.9.28). */
function readLevelProperty(tag: Tag, level: Level): void {
  const value = tag.attributes['w:val'] ?? '';
  switch (tag.name) {
    case 'w:start': level.start = Number(value) || 0; break;
    case 'w:numFmt': level.format = value; level.sample = tag.attributes['w:format']; break;
    case 'w:lvlText': level.text = value; break;
    case 'w:isLgl': level.legal = isOn(tag); break;
    case 'w:lvlRestart': level.restart = Number(value); break;
    case 'w:suff': level.suffix = value === 'nothing' ? '' : ' '; break;
    case 'w:pStyle': level.paragraphStyle = value; break;
    case 'w:vanish': level.hidden = isOn(tag); break;
    case 'w:lang': level.language = languageOf(value); break;
    case 'w:rFonts': level.font = tag.attributes['w:ascii'] ?? tag.attributes['w:hAnsi']; break;
  }
}

/** Reads numbering.xml; a document without it has no automatic numbers. */
export function readNumbering(part: Part | undefined): Numbering {
  const abstracts = new Map<string, { levels: Map<number, Level>; numStyleLink?: string }>();
  const nums = new Map<string, { abstractId: string; overrides: Map<number, Override> }>();
  let abstract: { levels: Map<number, Level>; numStyleLink?: string } | undefined;
  let num: { abstractId: string; overrides: Map<number, Override> } | undefined;
  let override: Override | undefined;
  let level: Level | undefined;
  // `custom` formats stand in mc:Choice with a plain format in mc:Fallback for older programs.
  let inFallback = 0;
  const open = (tag: Tag): void => {
    const { name, attributes } = tag;
    const value = attributes['w:val'] ?? '';
    if (name === 'mc:Fallback') inFallback += 1;
    if (inFallback > 0) return;
    if (name === 'w:abstractNum') abstracts.set(attributes['w:abstractNumId'] ?? '', (abstract = { levels: new Map() }));
    else if (name === 'w:num') nums.set(attributes['w:numId'] ?? '', (num = { abstractId: '', overrides: new Map() }));
    else if (name === 'w:numStyleLink' && abstract) abstract.numStyleLink = value;
    else if (name === 'w:abstractNumId' && num) num.abstractId = value;
    else if (name === 'w:lvlOverride' && num) num.overrides.set(Number(attributes['w:ilvl'] ?? 0), (override = {}));
    else if (name === 'w:startOverride' && override) override.start = Number(value) || 0;
    else if (name === 'w:lvl') {
      level = newLevel();
      if (override) override.level = level;
      else abstract?.levels.set(Number(attributes['w:ilvl'] ?? 0), level);
    } else if (level) readLevelProperty(tag, level);
  };
  const close = (name: string): void => {
    if (name === 'mc:Fallback') inFallback -= 1;
    if (name === 'w:lvl') level = undefined;
    if (name === 'w:lvlOverride') override = undefined;
    if (name === 'w:num') num = undefined;
    if (name === 'w:abstractNum') abstract = undefined;
  };
  if (part) walkXml(part.xml, part.name, { open, close });
  return { abstracts, nums };
}

/** A list: the levels that count together and what the num overrides in them. */
export interface List {
  numId: string;
  abstractId: string;
  levels: ReadonlyMap<number, Level>;
  overrides: ReadonlyMap<number, Override>;
}

/** The list a num stands for, through numbering styles as often as they point on; undefined for numId 0 and broken references. */
export function listOf(numbering: Numbering, styles: Styles, numId: string): List | undefined {
  const own = numbering.nums.get(numId);
  if (!own || numId === '0') return undefined;
  const seen = new Set<string>();
  for (let at = own; ; ) {
    const abstract = numbering.abstracts.get(at.abstractId);
    if (!abstract || seen.has(at.abstractId)) return undefined;
    seen.add(at.abstractId);
    if (abstract.numStyleLink === undefined || abstract.levels.size > 0)
      return { numId, abstractId: at.abstractId, levels: abstract.levels, overrides: own.overrides };
    const linked = inherited(styles, abstract.numStyleLink, (style) => style.numbering?.numId);
    const next = linked === undefined ? undefined : numbering.nums.get(linked);
    if (!next) return undefined;
    at = next;
  }
}
