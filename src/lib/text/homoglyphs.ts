/**
 * Look-alike letters. Ukrainian official texts mix scripts inside one word: Latin i in «iншi», Cyrillic І, Х, С, М in
 * Roman numerals («ХVIII», «ІV»), Latin C in «Cтаття» (23,921 such words in the Rada's own texts). The law keeps its
 * letters; numbers and comparisons go through these folds.
 */

const LATIN_OF: Record<string, string> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y',
  а: 'a', с: 'c', е: 'e', і: 'i', о: 'o', р: 'p', х: 'x', у: 'y',
};
const CYRILLIC_OF = Object.fromEntries(Object.entries(LATIN_OF).map(([cyrillic, latin]) => [latin, cyrillic]));

/** Cyrillic look-alikes become Latin: for Roman numerals. `foldToLatin('ХVІІІ')` → `'XVIII'`. */
export const foldToLatin = (text: string): string => text.replace(/[А-ЯІа-яі]/g, (c) => LATIN_OF[c] ?? c);

/** Latin look-alikes become Cyrillic: for Ukrainian words. `foldToCyrillic('Cтаття')` → `'Стаття'`. */
export const foldToCyrillic = (text: string): string => text.replace(/[A-Za-z]/g, (c) => CYRILLIC_OF[c] ?? c);

const WORD = /[\p{L}'’ʼ]+/gu;
const mixed = (run: string): boolean => /[A-Za-z]/.test(run) && /[А-ЯІЇЄҐа-яіїєґ]/.test(run);

/** Words that mix Latin and Cyrillic letters, as printed. `mixedWords('iншi особи')` → `['iншi']`. Linear in the text. */
export const mixedWords = (text: string): string[] => (text.match(WORD) ?? []).filter((word) => word.split(/['’ʼ]/).some(mixed));
