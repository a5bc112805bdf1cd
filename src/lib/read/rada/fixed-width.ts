/**
 * Texts of the nineties as the Rada typed them: lines of one width, a paragraph indented on its first line and wrapped by
 * hand, often padded with spaces to an even edge. Wrapped lines are put back into paragraphs; no character is dropped, a
 * hyphen at the end of a line neither, since it may be the word's own («місце-⏎положення»).
 *
 * A line goes on with the one before when it is not indented and its first word had no room there. So lists, signatures
 * and drawn tables keep their lines.
 *
 * @example
 * unwrapped([{ text: '     Міст через річку є спорудою, яку тримають опори, і ним', at: 1 }, { text: 'їздять.', at: 2 }], 60)
 * // [{ text: '     Міст через річку є спорудою, яку тримають опори, і ним їздять.', at: 1 }]
 */

export interface Row {
  /** As it stands in the file, spaces before it too; '' for an empty row. */
  text: string;
  at: number;
}

/** The typescripts are 64 to 78 characters wide; a paragraph on one line is longer. */
export const WIDEST = 90;
export const NARROWEST = 50;
export const FEWEST_WRAPPED = 3;
/** From this column on a row is indented. */
const INDENT = 3;
/** How far from the edge a line may end although a word of this many letters more would have fitted. */
export const RAGGED = 6;

export const DRAWN = /^[|+¦│─═]|-{3}|_{3}/;
export const indented = (text: string): boolean => /^[ \t\u00A0]/.test(text) && text.search(/[^ \t\u00A0]/) >= INDENT;

/** The width of the typescript, or undefined for a text whose lines are paragraphs. */
export function typescriptWidth(rows: readonly Row[]): number | undefined {
  let [width, wrapped, starts] = [0, 0, 0];
  rows.forEach(({ text }, i) => {
    const before = rows[i - 1]?.text ?? '';
    width = Math.max(width, text.trimEnd().length);
    if (indented(text) && text.trimEnd().length >= NARROWEST) starts += 1;
    if (/^\p{Ll}/u.test(text) && before.trimEnd().length >= NARROWEST) wrapped += 1;
  });
  return width <= WIDEST && wrapped >= FEWEST_WRAPPED && starts >= 1 ? width : undefined;
}

/** Paragraphs, each with the place of its first row; empty rows part them and are left out. */
export function unwrapped(rows: readonly Row[], width: number): Row[] {
  const paragraphs: Row[] = [];
  let before = '';
  for (const { text, at } of rows) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && goesOn(before, text, width)) paragraph.text = `${paragraph.text}${/\p{L}-$/u.test(before) ? '' : ' '}${text.trim()}`;
    else if (text.trim() !== '') paragraphs.push({ text: text.trimEnd(), at });
    before = text.trimEnd();
  }
  return paragraphs;
}

function goesOn(before: string, text: string, width: number): boolean {
  if (before === '' || text.trim() === '' || indented(text) || DRAWN.test(text) || DRAWN.test(before.trimStart())) return false;
  const [word = ''] = text.trimStart().split(/\s/, 1);
  return before.length + 1 + word.length > width - RAGGED;
}
