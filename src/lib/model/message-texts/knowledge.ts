/** Sentences: bodies, platforms, components, practices, strategies, the glossary, pages of prose. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const KNOWLEDGE_TEXTS = {
  'record-id-file': row('error', 'id «{found}» не збігається з назвою файлу «{expected}»: змініть одне з них.', 'The id "{found}" is not the name of the file, "{expected}": change one of them.'),
  'named-act-missing': row('warning', 'Названо акт {act}, якого у збірці немає: додайте його картку або приберіть назву.', 'The act {act} is named and is not in the collection: add its record or take the name out.'),
  'named-act-misspelt': row('warning', 'Названо акт {act}, якого у збірці немає. Можливо, {likely}?', 'The act {act} is named and is not in the collection. Perhaps {likely}?'),
  'named-row-missing': row('warning', 'Названо рядок {row}, якого в таблицях відповідності немає: виправте адресу положення або приберіть рядок.', 'The row {row} is named, and no table of concordance has it: correct the address of the provision or take the row out.'),
  'source-key-missing': row('error', 'Джерело «{key}» названо, а в переліку sources його немає: виправте ключ або додайте джерело.', 'The source "{key}" is named and not listed in sources: correct the key or add the source.'),
  'source-key-twice': row('error', 'Джерело «{key}» записано в sources двічі: дайте одному інший ключ.', 'The source "{key}" is listed in sources twice: give one another key.'),
  'source-key-unused': row('info', 'На джерело «{key}» ніщо не посилається.', 'Nothing refers to the source "{key}".'),
  'csv-quote-inside': row('error', 'Лапка посеред значення. Візьміть усе значення в лапки, а лапку в ньому подвойте.', 'A quote in the middle of a value. Put the whole value in quotes and double the quote inside.'),
  'csv-text-after-quote': row('error', 'Після закритої лапки має бути кома або кінець рядка.', 'After a closing quote a comma or the end of the line is expected.'),
  'csv-quote-unclosed': row('error', 'Лапку, відкриту в цьому рядку, ніде не закрито: усе після неї не прочитано.', 'The quote opened in this line is closed nowhere: nothing after it was read.'),
  'csv-columns': row('error', 'Перший рядок має називати стовпці «{expected}», а там «{found}».', 'The first line is to name the columns "{expected}", it has "{found}".'),
  'csv-cells': row('error', 'Значень {found}, а стовпців {expected}: перевірте коми, порожнє значення теж відділяють комою.', 'There are {found} values and {expected} columns: look at the commas, an empty value has one too.'),
  'term-empty': row('error', 'Значення «{field}» порожнє: впишіть його.', 'The value "{field}" is empty: write it.'),
  'term-spaces': row('warning', 'Значення «{field}» починається або кінчається пропуском чи містить їх кілька підряд.', 'The value "{field}" begins or ends with a space or has several in a row.'),
  'term-twice': row('warning', 'Пара «{uk}» – «{en}» уже є в рядку {line}.', 'The pair "{uk}" – "{en}" stands in line {line} already.'),
  'term-no-place': row('warning', 'Походження «{origin}», а де стоїть термін, не сказано.', 'The origin is "{origin}", and where the term stands is not said.'),
  'page-name': row('error', 'Назва файлу не є «сторінка.мова.md» малими латинськими літерами, як-от about.uk.md.', 'The name of the file is not "page.language.md" in small Latin letters, as in about.uk.md.'),
  'page-front-matter': row('error', 'Немає заголовка між рядками «---»: додайте title, lead і order.', 'There is no front matter between "---" lines: add title, lead and order.'),
  'page-reserved': row('error', 'Адресу «{slug}» має інша сторінка сайту. Назвіть файл інакше.', 'Another page of the site has the address "{slug}". Give the file another name.'),
  'page-one-language': row('warning', 'Сторінка є лише однією мовою: додайте файл другою, {missing}.', 'The page is in one language only: add the file in the other, {missing}.'),
  'page-link-missing': row('warning', 'Посилання «{link}» веде в нікуди: виправте адресу або приберіть його.', 'The link "{link}" leads nowhere: correct its address or take it out.'),
} as const satisfies Record<string, MessageText>;
