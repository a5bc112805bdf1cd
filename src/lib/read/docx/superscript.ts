/**
 * Superscripts. An article inserted between 9 and 10 is printed 9¹ and written 9-1, as the Rada does; without the
 * hyphen «Стаття 9¹» would turn into article 91. After a letter a superscript is what it looks like: м², слово¹.
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

const lower = (digits: string): string => digits.replace(/./g, (c) => LOWERED[c] ?? c);

export interface Raiser {
  (text: string, raised: boolean): string;
}

/** A function for one paragraph, called run by run: whether a superscript follows a digit may depend on the run before. */
export function createRaiser(): Raiser {
  let last = '';
  let mode: 'plain' | 'number' | 'raised' = 'plain';
  return (text, raised) => {
    if (text === '') return '';
    const written = raised ? raise(text) : plain(text);
    if (written !== '') last = written.slice(-1);
    return written;
  };

  function plain(text: string): string {
    mode = 'plain';
    const written = (last + text).replace(UNICODE_AFTER_DIGIT, (digits) => `-${lower(digits)}`);
    return written.slice(last.length);
  }

  function raise(text: string): string {
    // «Стаття 9» + «1» + «2» in two superscript runs is 9-12.
    if (mode === 'number') return text;
    // A copy of the Rada's page brings its own hyphen, of size zero: «129» + «-1».
    const number = /^\s*[-–‑]?(?=\d)/.exec(text);
    if (/\d/.test(last) && number) {
      mode = 'number';
      return `-${text.slice(number[0].length)}`;
    }
    // A blank between a number and its raised digit decides nothing.
    if (text.trim() === '') return /\d/.test(last) ? '' : text;
    mode = 'raised';
    // Letters (1st, Nо) stay letters: few of them have a raised form that fonts know.
    return [...text.trim()].every((c) => c in RAISED) ? text.replace(/\S/g, (c) => RAISED[c] ?? c) : text;
  }
}
