/**
 * Superscript numbers as the Rada's pages print them without markup, «129 - 1 .», written with a hyphen, «129-1.».
 * Every form made from the pages shares it: the `.xml` answer, Markdown, and a page saved as text, where the superscript
 * keeps its own hyphen and only the space before it is left over, «15 -1 )».
 *
 * @example
 * hyphenated('Стаття 129 - 1 . Мова')  // 'Стаття 129-1. Мова'
 * hyphenated('15 -1 ) інші товари;')   // '15-1) інші товари;'
 */

/**
 * «129 - 1 .» → «129-1.», only in the label a paragraph begins with: in running text «статей 8 - 11» is a range and
 * «статті 11 - 2» a superscript, and the page prints both alike. A quoted label may stand off its quotation mark
 * (1207-VII: «" Стаття 332 - 1 . Порушення порядку»); a letter is numbered so too («ґ -1 )», 2456-VI).
 */
const LABEL = /^(["«“„]?\s?(?:(?:Стаття|Cтаття|Розділ|Глава|Підрозділ|Книга|Частина|Параграф|Додаток|РОЗДІЛ|ГЛАВА|ДОДАТОК)\s|§\s?)?)([\dIVXІХ]+|[а-яґєії](?=[ \d-]+\)))( - | -)(\d{1,3})(?:( ?)([.)])(?=\s|$)|(?=\s|$))/u;
const UNIT_WORD = /[\p{L}§]/u;

/** The line with the superscript of its label joined by a hyphen; any other line as it is. */
export function hyphenated(text: string): string {
  const found = LABEL.exec(text);
  if (!found) return text;
  const [whole, opening = '', number, hyphen, superscript, space = '', mark = ''] = found;
  // «78 - 81.» is a range of pages: the page sets the mark off from a superscript.
  const isLabel = UNIT_WORD.test(opening) || (mark !== '' && (hyphen === ' -' || space !== ''));
  return isLabel ? `${opening}${number}-${superscript}${mark}${text.slice(whole.length)}` : text;
}
