/**
 * The printed text of one Markdown paragraph: escapes undone, links reduced to their words, anchors taken out, typography
 * restored. Two converters made these files. Turndown escapes little (`1\.`) and keeps every printed character; pandoc
 * writes "smart" Markdown, where `'` stands for ’, `"` for “ or ”, `--` for – and only an escaped `\'` `\"` is the
 * straight sign (pandoc manual, extension `smart`; counted on 389-19: 92 ’ in one rendering are 92 unescaped `'` in the
 * other).
 *
 * One pass over the characters, so a line of brackets costs its length.
 *
 * @example
 * printedLine('[]{#n9}\n1. Згідно з [Законом](/go/1-1) об\\\'єкт "А"', true)
 * // { text: '1. Згідно з Законом об\'єкт “А”', anchor: 'n9', links: [{ text: 'Законом', address: '/go/1-1' }] }
 */

export interface PrintedLine {
  text: string;
  /** The last anchor before the first printed character. */
  anchor?: string;
  /** What is linked and where it leads, in order. */
  links: { text: string; address: string }[];
}

/** `[]{#n289}`; the Rada's anchors only, for a brace after a bracket may open a note. */
const ANCHOR = /\[\]\{#([\w-]{1,40})\}/y;
/** Where a link leads: `(/go/254%D0%BA/96-%D0%B2%D1%80)`, `(#n233)`. */
const TARGET = /\((?:\/|#|https?:)[^()\s]{0,1000}\)/y;
/** Punctuation, and the space that pandoc escapes for one that does not break. */
const ESCAPED = /[ !-/:-@[-`{-~]/;
/** What may stand before an opening quotation mark. */
const BEFORE_OPENING = /^$|[\s([{«“‘"—–/-]/;

/** The printed text of a paragraph, `\n` where the source says that the line breaks, and its anchor. */
export function printedLine(source: string, smart: boolean): PrintedLine {
  const printed: string[] = [];
  const openings: number[] = [];
  const links: PrintedLine['links'] = [];
  let anchor: string | undefined;
  let at = 0;
  const print = (character: string, length: number): number => (printed.push(character), length);
  while (at < source.length) {
    const character = source[at]!;
    const next = source[at + 1] ?? '';
    const found = character === '[' ? matchAt(ANCHOR, source, at) : undefined;
    if (found) {
      if (lastOf(printed).trim() === '') anchor = found[1];
      at += found[0].length;
    } else if (character === '\\' && ESCAPED.test(next)) at += print(next === ' ' ? '\u00A0' : next, 2);
    else if (character === '[') at += openings.push(printed.length) && print(character, 1);
    else if (character === ']') at += closeBracket(source, at, printed, openings, links);
    else if (smart && SMART.has(character)) at += typographic(source, at, printed);
    else at += print(character, 1);
  }
  return { text: printed.join(''), ...(anchor !== undefined && { anchor }), links };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

/** Ends a link, whose brackets and target are not printed, or prints the bracket. How many characters that took. */
function closeBracket(source: string, at: number, printed: string[], openings: number[], links: PrintedLine['links']): number {
  const opening = openings.pop();
  const target = opening === undefined ? undefined : matchAt(TARGET, source, at + 1);
  if (opening === undefined || !target) {
    printed.push(']');
    return 1;
  }
  printed[opening] = '';
  links.push({ text: printed.slice(opening).join(''), address: target[0].slice(1, -1) });
  return 1 + target[0].length;
}

const SMART: ReadonlySet<string> = new Set(["'", '"', '-', '.']);

/** The printed sign for what smart Markdown writes at a place. How many characters it takes there. */
function typographic(source: string, at: number, printed: string[]): number {
  const run = /^(?:---|--(?!-)|\.\.\.)/.exec(source.slice(at, at + 4))?.[0];
  if (run) {
    printed.push(run === '---' ? '—' : run === '--' ? '–' : '…');
    return run.length;
  }
  const character = source[at]!;
  if (character === "'") printed.push('’');
  else if (character === '"') printed.push(BEFORE_OPENING.test(lastOf(printed)) ? '“' : '”');
  else printed.push(character);
  return 1;
}

/** The last printed character, over the emptied brackets of links. */
function lastOf(printed: readonly string[]): string {
  for (let i = printed.length - 1; i >= 0; i--) if (printed[i] !== '') return printed[i]!;
  return '';
}
