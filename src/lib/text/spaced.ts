/**
 * Words spaced out for emphasis, the typewriter's bold: «Р о з д і л I», «П О Л О Ж Е Н Н Я». They are recognised as the
 * words they are and stay as printed.
 *
 * @example
 * unspaced('П О Л О Ж Е Н Н Я про мости') // 'ПОЛОЖЕННЯ про мости'
 */

/** Words that units and documents open with. A list, because «Г л а в а I» and «Р о з д і л I» must not take in the I. */
const WORDS = [
  'розділ', 'підрозділ', 'глава', 'стаття', 'частина', 'книга', 'параграф', 'додаток', 'затверджено', 'схвалено',
  'порядок', 'положення', 'правила', 'регламент', 'інструкція', 'статут', 'перелік', 'програма', 'методика', 'зміни', 'склад',
];
/** More lone letters after it make it another word, «З м і н и т ь»; a numeral does not. */
const SPACED = new RegExp(`^(?:${WORDS.map((word) => [...word].join(' ')).join('|')})(?=[\\s.:]|$)(?! (?![IVXІХ])\\p{L}(?: \\p{L}(?:\\s|$)|$))`, 'iu');

/** The length of the spaced word a text opens with; 0 when it opens with none. */
export const spacedLength = (text: string): number => SPACED.exec(text)?.[0].length ?? 0;

/** The text with the spaced word it opens with drawn together. */
export function unspaced(text: string): string {
  const length = spacedLength(text);
  return length === 0 ? text : text.slice(0, length).replaceAll(' ', '') + text.slice(length);
}
