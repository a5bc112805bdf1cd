/**
 * List labels: the «Стаття 5.», «2.» and «а)» that Word shows in front of a paragraph but does not store in it.
 *
 * Mammoth turns every list into `<ol><li>` and loses label, format, start and continuation, so the labels are computed
 * here and written into the text. Counters belong to the abstractNum: two nums of one abstractNum continue each other
 * unless the second overrides the start (ISO/IEC 29500-1, 17.9.26).
 *
 * @example
 * const labels = createLabels(numbering, styles, noDoubts());
 * labels.next({ numId: '1', level: 0 }, undefined) // { text: 'Стаття 1. ', level: 0, list: '0' }
 */
import { formatNumber, isUncertain } from './number-format.ts';
import { listOf, type Level, type List, type Numbering } from './numbering.ts';
import { inherited, type NumberingReference, type Styles } from './styles.ts';

export interface ListLabel {
  /** With what separates it from the text: «1) ». */
  text: string;
  level: number;
  /** The abstractNum whose counters it belongs to. */
  list: string;
}

/** What a person must check about the labels. */
export interface LabelDoubts {
  /** Formats met that could only be shown as a plain number. */
  unknownFormats: Set<string>;
  /** Formats that spell numbers as words of a language. */
  words: Set<string>;
  /** Samples of letters that begin more than one alphabet, met beyond where those part. */
  alphabets: Set<string>;
  /** Labels from Word's Russian letters beyond «г», where the Ukrainian alphabet goes another way. */
  russianLetters: number;
}

export const noDoubts = (): LabelDoubts => ({ unknownFormats: new Set(), words: new Set(), alphabets: new Set(), russianLetters: 0 });

export interface Labels {
  /** Counts one paragraph and gives its label; undefined when it has none. `language` is that of the paragraph, `uk`. */
  next: (own: NumberingReference | undefined, styleId: string | undefined, language?: string) => ListLabel | undefined;
}

/** Labels of one story (the text, the footnotes) in the order of its paragraphs; what is doubtful is added to `doubts`. */
export function createLabels(numbering: Numbering, styles: Styles, doubts: LabelDoubts): Labels {
  /** abstractNum → level → number shown last. */
  const counters = new Map<string, Map<number, number>>();
  const restarted = new Set<string>();
  const lists = new Map<string, List | undefined>();
  const next: Labels['next'] = (own, styleId, language) => {
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
    count(list, at, counted, restarted);
    const text = level.hidden ? '' : labelText(list, at, level, counted, { language: level.language ?? language, doubts });
    return { text, level: at, list: list.abstractId };
  };
  return { next };
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

function count(list: List, at: number, counted: Map<number, number>, restarted: Set<string>): void {
  const override = list.overrides.get(at)?.start;
  const use = `${list.numId} ${at}`;
  if (override !== undefined && !restarted.has(use)) counted.set(at, override - 1);
  restarted.add(use);
  // A level used before the levels above it shows their first numbers: "1.1." with no "1." before it.
  for (let above = 0; above < at; above++) if (!counted.has(above)) counted.set(above, startOf(list, above));
  // Also after a restart a num begins where it overrides the start (17.9.26).
  counted.set(at, (counted.get(at) ?? startOf(list, at) - 1) + 1);
  for (const below of [...counted.keys()]) {
    if (below <= at) continue;
    const restart = levelAt(list, below)?.restart;
    if (restart === undefined || at < restart) counted.delete(below);
  }
}

interface Wording {
  language: string | undefined;
  doubts: LabelDoubts;
}

function labelText(list: List, at: number, level: Level, counted: Map<number, number>, wording: Wording): string {
  if (level.format === 'bullet') return bullet(level) + level.suffix;
  // Word shows no label that asks for the number of a lower level ([MS-OI29500] 2.1.283 c).
  if (asksBelow(level.text, at)) return '';
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const shown = Number(digit) - 1;
    const source = levelAt(list, shown);
    if (!source) return '';
    return numberText(counted.get(shown) ?? source.start, source, level.legal ? 'decimal' : source.format, wording);
  });
  return text === '' ? '' : text + level.suffix;
}

const asksBelow = (text: string, at: number): boolean => [...text.matchAll(/%([1-9])/g)].some(([, digit]) => Number(digit) > at + 1);

/** Where the Russian letters of Word leave the Ukrainian alphabet: after «г» comes «ґ», not «д». */
const RUSSIAN_FROM = 5;

function numberText(n: number, { sample }: Level, format: string, { language, doubts }: Wording): string {
  if (format === 'bullet') return '';
  const written = formatNumber(n, format, { sample, language });
  if (written === undefined) doubts.unknownFormats.add(format);
  else if (/^(?:cardinal|ordinal)Text$/.test(format)) doubts.words.add(written);
  if (format === 'custom' && isUncertain(n, { sample })) doubts.alphabets.add(sample ?? '');
  if (format.startsWith('russian') && n >= RUSSIAN_FROM) doubts.russianLetters += 1;
  return written ?? String(n);
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
