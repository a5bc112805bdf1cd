/**
 * Superscript numbers as the Rada's pages print them without markup, «129 - 1 .», written with a hyphen, «129-1.».
 * The `.xml` answer and Markdown made from the pages share it.
 *
 * @example
 * hyphenated('Стаття 129 - 1 . Мова') // 'Стаття 129-1. Мова'
 */

/**
 * «129 - 1 .» → «129-1.», only in the label a paragraph begins with: in running text «статей 8 - 11» is a range and
 * «статті 11 - 2» a superscript, and the page prints both alike. A quoted label may stand off its quotation mark
 * (1207-VII: «" Стаття 332 - 1 . Порушення порядку»).
 */
const LABEL = /^(["«“„]?\s?(?:(?:Стаття|Cтаття|Розділ|Глава|Підрозділ|Книга|Частина|Параграф|Додаток|РОЗДІЛ|ГЛАВА|ДОДАТОК)\s|§\s?)?)([\dIVXІХ]+) - (\d{1,3})(?: ?([.)])(?=\s|$)|(?=\s|$))/u;

/** The line with the superscript of its label joined by a hyphen; any other line as it is. */
export function hyphenated(text: string): string {
  const found = LABEL.exec(text);
  if (!found) return text;
  const [whole, opening, number, superscript, mark = ''] = found;
  if (opening === '' && mark === '') return text;
  return `${opening}${number}-${superscript}${mark}${text.slice(whole.length)}`;
}
