/** Sentences: bodies, platforms, components, practices, strategies, the glossary, pages of prose. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const KNOWLEDGE_TEXTS = {
  'record-id-file': row('error', 'id «{found}» не збігається з назвою файлу «{expected}».', 'The id "{found}" is not the name of the file, "{expected}".'),
  'named-act-missing': row('warning', 'Названо акт {act}, якого у збірці немає.', 'The act {act} is named and is not in the collection.'),
  'named-act-misspelt': row('warning', 'Названо акт {act}, якого у збірці немає. Можливо, {likely}?', 'The act {act} is named and is not in the collection. Perhaps {likely}?'),
  'named-row-missing': row('warning', 'Названо рядок {row}, якого в таблицях відповідності немає.', 'The row {row} is named, and no table of concordance has it.'),
  'source-key-missing': row('error', 'Джерело «{key}» названо, а в переліку sources його немає.', 'The source "{key}" is named and not listed in sources.'),
  'source-key-twice': row('error', 'Джерело «{key}» записано в sources двічі.', 'The source "{key}" is listed in sources twice.'),
  'source-key-unused': row('info', 'На джерело «{key}» ніщо не посилається.', 'Nothing refers to the source "{key}".'),
  'csv-quote-inside': row('error', 'Лапка посеред значення. Візьміть усе значення в лапки, а лапку в ньому подвойте.', 'A quote in the middle of a value. Put the whole value in quotes and double the quote inside.'),
  'csv-text-after-quote': row('error', 'Після закритої лапки має бути кома або кінець рядка.', 'After a closing quote a comma or the end of the line is expected.'),
  'csv-quote-unclosed': row('error', 'Лапку, відкриту в цьому рядку, ніде не закрито: усе після неї не прочитано.', 'The quote opened in this line is closed nowhere: nothing after it was read.'),
  'csv-columns': row('error', 'Перший рядок має називати стовпці «{expected}», а там «{found}».', 'The first line is to name the columns "{expected}", it has "{found}".'),
  'csv-cells': row('error', 'Значень {found}, а стовпців {expected}.', 'There are {found} values and {expected} columns.'),
  'term-empty': row('error', 'Значення «{field}» порожнє.', 'The value "{field}" is empty.'),
  'term-spaces': row('warning', 'Значення «{field}» починається або кінчається пропуском чи містить їх кілька підряд.', 'The value "{field}" begins or ends with a space or has several in a row.'),
  'term-twice': row('warning', 'Пара «{uk}» – «{en}» уже є в рядку {line}.', 'The pair "{uk}" – "{en}" stands in line {line} already.'),
  'term-no-place': row('warning', 'Походження «{origin}», а де стоїть термін, не сказано.', 'The origin is "{origin}", and where the term stands is not said.'),
  'page-name': row('error', 'Назва файлу не є «сторінка.мова.md» малими латинськими літерами, як-от about.uk.md.', 'The name of the file is not "page.language.md" in small Latin letters, as in about.uk.md.'),
  'page-front-matter': row('error', 'Немає заголовка між рядками «---»: додайте title, lead і order.', 'There is no front matter between "---" lines: add title, lead and order.'),
  'page-reserved': row('error', 'Адресу «{slug}» має інша сторінка сайту. Назвіть файл інакше.', 'Another page of the site has the address "{slug}". Give the file another name.'),
  'page-one-language': row('warning', 'Сторінка є лише однією мовою: бракує {missing}.', 'The page is in one language only: {missing} is missing.'),
  'page-link-missing': row('warning', 'Посилання «{link}» веде в нікуди.', 'The link "{link}" leads nowhere.'),
} as const satisfies Record<string, MessageText>;
