/**
 * Superscripts. An article inserted between 9 and 10 is printed 9¹ and written 9-1, as the Rada does; without the
 * hyphen «Стаття 9¹» would turn into article 91. That holds for the number of a unit: after the word that names it, or
 * opening the paragraph. Anywhere else a superscript is what it looks like: м², 10⁶, слово¹.
 *
 * @example
 * const raise = createRaiser();
 * raise('Стаття 9', false) // 'Стаття 9'
 * raise('1', true)         // '-1'
 * raise('. Мова', false)   // '. Мова'
 */

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹',
  '+': '⁺', '-': '⁻', '–': '⁻', '−': '⁻', '=': '⁼', '(': '⁽', ')': '⁾', n: 'ⁿ',
};
const LOWERED = Object.fromEntries(Object.entries(RAISED).filter(([plain]) => /\d/.test(plain)).map(([plain, raised]) => [raised, plain]));

/** A superscript already written with Unicode digits: «Стаття 7¹». */
const UNICODE_AFTER_DIGIT = /(?<=\d)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;

/**
 * What stands before a raised digit when the digit belongs to the number of a unit: «Стаття 9», «пунктів 4, 5», «ст. 185»,
 * "Article 6(1) and 7", or nothing but the number, as a label has it.
 */
const UNIT_NUMBER =
  /(?:^[\s"«„(]*|(?:\b|(?<=[^\p{L}]|^))(?:стат|част|пункт|підпункт|абзац|розділ|підрозділ|глав|параграф|додат|форм|статт|ст\.|ч\.|п\.|пп\.|гл\.|розд\.|абз\.|§|article|paragraph|point|annex|chapter|section|title)[\p{L}.]*[\s\u00A0]*(?:(?:[\d().,;–-]+|[іта]{1,2}|й|або|чи|and|or|to)[\s\u00A0]*)*)\d+$/iu;

const lower = (digits: string): string => digits.replace(/./g, (c) => LOWERED[c] ?? c);

/** Characters of the paragraph remembered: enough for a list of articles. */
const KEPT = 120;

export interface Raiser {
  (text: string, raised: boolean): string;
}

/** A function for one paragraph, called run by run: whether a superscript follows a digit may depend on the run before. */
export function createRaiser(): Raiser {
  let before = '';
  let mode: 'plain' | 'number' | 'raised' = 'plain';
  return (text, raised) => {
    if (text === '') return '';
    const written = raised ? raise(text) : plain(text);
    before = (before + written).slice(-KEPT);
    return written;
  };

  function plain(text: string): string {
    mode = 'plain';
    return (before + text).replace(UNICODE_AFTER_DIGIT, (digits, at: number, all: string) => (UNIT_NUMBER.test(all.slice(0, at)) ? `-${lower(digits)}` : digits)).slice(before.length);
  }

  function raise(text: string): string {
    // «Стаття 9» + «1» + «2» in two superscript runs is 9-12.
    if (mode === 'number') return text;
    // A copy of the Rada's page brings its own hyphen, of size zero: «129» + «-1».
    const number = /^\s*[-–‑]?(?=\d)/.exec(text);
    if (number && UNIT_NUMBER.test(before)) {
      mode = 'number';
      return `-${text.slice(number[0].length)}`;
    }
    // A blank between a number and its raised digit decides nothing.
    if (text.trim() === '') return /\d$/.test(before) ? '' : text;
    mode = 'raised';
    // Letters (1st, Nо) stay letters: few of them have a raised form that fonts know.
    return [...text.trim()].every((c) => c in RAISED) ? text.replace(/\S/g, (c) => RAISED[c] ?? c) : text;
  }
}
