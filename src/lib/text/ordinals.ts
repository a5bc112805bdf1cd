/**
 * Ordinal words that number books and parts: «КНИГА ПЕРША», «ЧАСТИНА ДРУГА» (Law 3354-IX, art. 33: books are numbered
 * in words), "PART ONE", «Article premier». Nominative only; citations in all cases belong to `cite/`.
 */
const ORDINALS: Record<string, number> = {
  перша: 1, друга: 2, третя: 3, четверта: 4, "п'ята": 5, шоста: 6, сьома: 7, восьма: 8, "дев'ята": 9, десята: 10,
  перший: 1, другий: 2, третій: 3, четвертий: 4, "п'ятий": 5, шостий: 6, сьомий: 7, восьмий: 8, "дев'ятий": 9, десятий: 10,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  premier: 1, première: 1, deuxième: 2, troisième: 3, quatrième: 4, cinquième: 5, sixième: 6,
};

/** The number an ordinal word stands for, or undefined. `ordinal('ПЕРША')` → 1. */
export const ordinal = (word: string): number | undefined => ORDINALS[word.toLowerCase().replace(/[’ʼ`]/g, "'")];
