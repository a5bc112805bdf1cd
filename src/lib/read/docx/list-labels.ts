/**
 * List labels: the «Стаття 5.», «2.» and «а)» that Word shows in front of a paragraph but does not store in it.
 *
 * Mammoth turns every list into `<ol><li>` and loses label, format, start and continuation, so the labels are computed
 * here and written into the text. Counters belong to the abstractNum: two nums of one abstractNum continue each other
 * unless the second overrides the start (ISO/IEC 29500-1, 17.9.26).
 *
 * @example
 * const labels = createLabels(numbering, styles);
 * labels.next({ numId: '1', level: 0 }) // { text: 'Стаття 1. ', level: 0, list: '0' }
 */
import { formatNumber, isKnownFormat } from './number-format.ts';
import { listOf, type Level, type List, type Numbering } from './numbering.ts';
import { inherited, type NumberingReference, type Styles } from './styles.ts';

export interface ListLabel {
  /** With what separates it from the text: «1) ». */
  text: string;
  level: number;
  /** The abstractNum whose counters it belongs to. */
  list: string;
}

export interface Labels {
  /** Counts one paragraph and gives its label; undefined when it has none. */
  next: (own: NumberingReference | undefined, styleId: string | undefined) => ListLabel | undefined;
  /** Formats met that could only be shown as a plain number. */
  unknownFormats: ReadonlySet<string>;
}

/** Labels of one story (the text, the footnotes) in the order of its paragraphs. */
export function createLabels(numbering: Numbering, styles: Styles): Labels {
  /** abstractNum → level → number shown last. */
  const counters = new Map<string, Map<number, number>>();
  const restarted = new Set<string>();
  const lists = new Map<string, List | undefined>();
  const unknownFormats = new Set<string>();
  const next: Labels['next'] = (own, styleId) => {
    const numId = own?.numId ?? inherited(styles, styleId, (style) => style.numbering?.numId);
    if (numId === undefined || numId === '0') return undefined;
    if (!lists.has(numId)) lists.set(numId, listOf(numbering, styles, numId));
    const list = lists.get(numId);
    if (!list) return undefined;
    const at = own?.level ?? levelByStyle(list, styles, styleId);
    const level = levelAt(list, at);
    if (!level) return undefined;
    let counted = counters.get(list.abstractId);
    if (!counted) counters.set(list.abstractId, (counted = new Map()));
    count(list, at, level, counted, restarted);
    return { text: labelText(list, at, level, counted, unknownFormats), level: at, list: list.abstractId };
  };
  return { next, unknownFormats };
}

const levelAt = (list: List, at: number): Level | undefined => list.overrides.get(at)?.level ?? list.levels.get(at);
const startOf = (list: List, at: number): number => list.overrides.get(at)?.start ?? levelAt(list, at)?.start ?? 1;

/** A numbered style says its level itself, or the level of the list names the style. */
function levelByStyle(list: List, styles: Styles, styleId: string | undefined): number {
  const named = inherited(styles, styleId, (style, id) => {
    for (const at of list.levels.keys()) if (levelAt(list, at)?.paragraphStyle === id) return at;
    return style.numbering?.level;
  });
  return named ?? 0;
}

function count(list: List, at: number, level: Level, counted: Map<number, number>, restarted: Set<string>): void {
  const override = list.overrides.get(at)?.start;
  const use = `${list.numId} ${at}`;
  if (override !== undefined && !restarted.has(use)) counted.set(at, override - 1);
  restarted.add(use);
  // A level used before the levels above it shows their first numbers: "1.1." with no "1." before it.
  for (let above = 0; above < at; above++) if (!counted.has(above)) counted.set(above, startOf(list, above));
  counted.set(at, (counted.get(at) ?? level.start - 1) + 1);
  for (const below of [...counted.keys()]) {
    if (below <= at) continue;
    const restart = levelAt(list, below)?.restart;
    if (restart === undefined || at < restart) counted.delete(below);
  }
}

function labelText(list: List, at: number, level: Level, counted: Map<number, number>, unknown: Set<string>): string {
  if (level.format === 'bullet') return bullet(level) + level.suffix;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const shown = Number(digit) - 1;
    const source = levelAt(list, shown);
    if (!source || shown > at) return '';
    const format = level.legal ? 'decimal' : source.format;
    if (format === 'bullet') return '';
    if (!isKnownFormat(format, source.sample)) unknown.add(format);
    return formatNumber(counted.get(shown) ?? source.start, format, source.sample);
  });
  return text === '' ? '' : text + level.suffix;
}

/** Pictures of dashes in symbol fonts; every other picture is a bullet. */
const SYMBOL_DASHES: Readonly<Record<string, string>> = { '\uF02D': '–', '\uF0BE': '—' };

/** A bullet from a symbol font is a picture, not the letter its code would be elsewhere: Wingdings "§" is a square. */
function bullet(level: Level): string {
  if (level.text === '') return '•';
  const dash = SYMBOL_DASHES[level.text];
  if (dash !== undefined) return dash;
  const isPicture = /[\uE000-\uF8FF]/.test(level.text) || /symbol|dings/i.test(level.font ?? '');
  return isPicture || /^o$/.test(level.text) ? '•' : level.text;
}
