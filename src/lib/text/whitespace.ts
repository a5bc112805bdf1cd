/**
 * White space. Sources break and pad lines for their own reasons; the law is the characters between.
 *
 * `tidy` makes the stored form of a printed paragraph; `bare` the form that fidelity is measured on
 * (characters of law lost or added, white space apart).
 */

/**
 * Runs of white space become one space (one no-break space where the run is nothing else), line breaks stay, ends are
 * trimmed. Nothing but white space changes. `tidy('1.   Цей\n  Закон ')` → `'1. Цей\nЗакон'`.
 */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, (run) => (/^\u00A0$/.test(run) ? run : ' ')).replace(/^\s+|\s+$/g, ''))
    .filter((line) => line !== '')
    .join('\n');

/** All white space and invisible characters removed: what fidelity compares. */
export const bare = (text: string): string => text.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/g, '');
