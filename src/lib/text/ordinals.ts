/**
 * Ordinal words that number books and parts: «КНИГА ПЕРША», «ЧАСТИНА ДРУГА» (Law 3354-IX, art. 33: books are numbered
 * in words), "PART ONE", «Article premier». Nominative only; citations in all cases belong to `cite/`.
 */
const ORDINALS: Record<string, number> = {
  перша: 1, друга: 2, третя: 3, четверта: 4, "п'ята": 5, шоста: 6, сьома: 7, восьма: 8, "дев'ята": 9, десята: 10,
  перший: 1, другий: 2, третій: 3, четвертий: 4, "п'ятий": 5, шостий: 6, сьомий: 7, восьмий: 8, "дев'ятий": 9, десятий: 10,
  одинадцятий: 11, дванадцятий: 12, тринадцятий: 13, чотирнадцятий: 14, "п'ятнадцятий": 15, шістнадцятий: 16, сімнадцятий: 17,
  вісімнадцятий: 18, "дев'ятнадцятий": 19, двадцятий: 20, тридцятий: 30, сороковий: 40,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  premier: 1, première: 1, deuxième: 2, troisième: 3, quatrième: 4, cinquième: 5, sixième: 6,
};

/** First words of compounds, as абзаци have them: «двадцять перший». */
const TENS: Record<string, number> = { двадцять: 20, тридцять: 30, сорок: 40 };

const known = (words: Record<string, number>, word: string): number | undefined => (Object.hasOwn(words, word) ? words[word] : undefined);

/** The number ordinal words stand for, or undefined. `ordinal('ПЕРША')` → 1, `ordinal('двадцять перший')` → 21. */
export function ordinal(words: string): number | undefined {
  const [first = '', second, ...more] = words.toLowerCase().replace(/[’ʼ`]/g, "'").split(' ');
  if (second === undefined) return known(ORDINALS, first);
  const [tens, ones] = [known(TENS, first), known(ORDINALS, second)];
  return tens !== undefined && ones !== undefined && ones < 10 && more.length === 0 ? tens + ones : undefined;
}
