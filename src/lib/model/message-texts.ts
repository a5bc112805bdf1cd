/**
 * Every sentence the library can say, in both languages: what happened, and what to do where that is not plain.
 *
 * One row a code. Where a message happened is printed before the sentence ("рядок 17: …"), so rows do not repeat it.
 */
import type { Severity } from './message.ts';

interface MessageText {
  severity: Severity;
  uk: string;
  en: string;
}

const row = (severity: Severity, uk: string, en: string): MessageText => ({ severity, uk, en });

export const MESSAGE_TEXTS = {
  // The outline
  'number-gap': row('warning', 'Після статті {after} іде стаття {before}: пропущено {missing}.', 'After article {after} comes article {before}: {missing} is missing.'),
  'number-duplicate': row('warning', 'Стаття {number} трапляється двічі.', 'Article {number} occurs twice.'),
  'superscript-inferred': row('info', '«{printed}» прочитано як «{number}»: джерело не показує верхнього індексу, а послідовність номерів його вимагає.', '"{printed}" was read as "{number}": the source drops the superscript, the sequence of numbers asks for it.'),
  'unplaced': row('warning', 'Абзац не вдалося віднести до жодного положення, його збережено на своєму місці: «{quote}».', 'A paragraph belongs to no provision; it is kept where it stood: "{quote}".'),
  // Legal Markdown
  'front-matter-missing': row('error', 'Немає заголовка між рядками «---»: додайте act, date, lang, nature і source.', 'There is no front matter between "---" lines: add act, date, lang, nature and source.'),
  'front-matter-yaml': row('error', 'Заголовок не читається як YAML: {reason}', 'The front matter is not readable as YAML: {reason}'),
  'front-matter-field': row('error', 'Поле «{field}» заголовка: очікується {expected}.', 'Field "{field}" of the front matter: expected {expected}.'),
  'soft-wrap': row('warning', 'Абзац розбито на кілька рядків: у сховищі абзац — один рядок.', 'A paragraph is wrapped over several lines: in the collection a paragraph is one line.'),
  // The import
  'language-differs': row('error', 'Текст написано іншою мовою ({found}), а --lang каже {given}. Перевірте файл або задайте --lang {found}.', 'The text is in another language ({found}) than --lang says ({given}). Check the file, or give --lang {found}.'),
  'fidelity-broken': row('error', 'Текст редакції не дорівнював би тексту джерела: після «{after}» у джерелі стоїть «{source}», у редакції стояло б «{stored}». Нічого не записано; це вада програми, повідомте про неї разом із файлом.', 'The text of the edition would not equal the source: after "{after}" the source has "{source}", the edition would have "{stored}". Nothing is written; this is a fault of the program, report it with the file.'),
  'round-trip-broken': row('error', 'Записана редакція прочиталася б інакше, ніж була записана (положення {eid}: «{quote}»). Нічого не записано; це вада програми, повідомте про неї разом із файлом.', 'The edition would not read back as it was written (provision {eid}: "{quote}"). Nothing is written; this is a fault of the program, report it with the file.'),
  'nothing-to-store': row('error', 'У файлі немає тексту закону. Перевірте, чи той це файл.', 'The file holds no text of a law. Check that it is the right file.'),
  'act-differs': row('warning', 'Джерело називає свій акт {found}, а --act каже {given}. Перевірте, чи це той акт.', 'The source calls its act {found}, --act says {given}. Check that it is the right act.'),
  'record-differs': row('warning', 'У act.yaml поле «{field}» має значення «{stored}», а в джерелі «{found}». Перевірте, котре правильне.', 'In act.yaml the field "{field}" is "{stored}", in the source "{found}". Check which is right.'),
  'date-differs': row('warning', 'Джерело каже, що це редакція від {found}, а --date каже {given}. Перевірте дату.', 'The source says that this is the edition of {found}, --date says {given}. Check the date.'),
  'nature-assumed': row('info', 'Що це за текст, джерело не каже; узято «{nature}». Якщо інакше, задайте --nature.', 'The source does not say what kind of text this is; "{nature}" was assumed. If it is another, give --nature.'),
  'title-not-ukrainian': row('info', 'В act.yaml ще немає української назви: на її місці назва мовою джерела. Впишіть українську.', 'act.yaml has no Ukrainian title yet: the title in the language of the source stands in its place. Write the Ukrainian one.'),
  'issuer-unknown': row('info', 'Хто видав акт, із джерела не видно: впишіть issuer в act.yaml.', 'The source does not show who issued the act: write the issuer in act.yaml.'),
  'replace-needed': row('warning', 'Ця редакція вже є в зібранні й відрізняється. Нічого не записано; щоб замінити її, додайте --replace.', 'This edition is in the collection already and differs. Nothing is written; to replace it, add --replace.'),
  'covers-content': row('info', 'Така сама редакція є в content/; на сторінках її заступить ця.', 'The same edition is in content/; on the pages this one takes its place.'),
  // The collection
  'file-unreadable': row('error', 'Файл не читається: {reason}.', 'The file cannot be read: {reason}.'),
  'not-utf8': row('error', 'Файл не в кодуванні UTF-8. Збережіть його в UTF-8.', 'The file is not in UTF-8. Save it as UTF-8.'),
  'act-yaml-missing': row('error', 'Бракує act.yaml: без нього акта немає на сторінках. Напишіть його за зразком іншого акта.', 'act.yaml is missing: without it the act has no page. Write one after the example of another act.'),
  'act-yaml-syntax': row('error', 'act.yaml не читається як YAML: {reason}', 'act.yaml is not readable as YAML: {reason}'),
  'field-missing': row('error', 'Бракує поля «{field}».', 'The field "{field}" is missing.'),
  'field-unknown': row('error', 'Поля «{field}» немає у схемі. Можливі: {known}.', 'The schema has no field "{field}". Possible: {known}.'),
  'field-not-listed': row('error', 'Поле «{field}»: «{found}» немає у переліку. Можливі: {known}.', 'Field "{field}": "{found}" is not in the list. Possible: {known}.'),
  'field-not-date': row('error', 'Поле «{field}»: очікується дата рік-місяць-день, а там «{found}».', 'Field "{field}": a date as year-month-day is expected, it has "{found}".'),
  'field-not-text': row('error', 'Поле «{field}»: очікується текст, а там {found}. Візьміть значення в лапки.', 'Field "{field}": text is expected, it has {found}. Put the value in quotes.'),
  'field-wrong': row('error', 'Поле «{field}»: очікується {expected}, а там «{found}».', 'Field "{field}": expected {expected}, it has "{found}".'),
  'act-id-folder': row('error', 'id акта «{found}» не збігається з текою «{expected}».', 'The id of the act, "{found}", is not its folder, "{expected}".'),
  'edition-name': row('error', 'Назва файлу не є «дата.мова.md», як-от 2026-03-01.uk.md.', 'The name of the file is not "date.language.md", as in 2026-03-01.uk.md.'),
  'edition-place': row('error', 'Поле «{field}» має значення «{found}», а за назвою файлу й теки очікується «{expected}».', 'The field "{field}" is "{found}"; by the name of file and folder it should be "{expected}".'),
  'relation-dangling': row('warning', 'Зв’язок «{kind}» веде до акта {target}, якого в зібранні немає.', 'The relation "{kind}" leads to the act {target}, which is not in the collection.'),
  'dates-disorder': row('warning', 'Дата «{later}» ({laterDate}) передує даті «{earlier}» ({earlierDate}).', 'The date "{later}" ({laterDate}) is before "{earlier}" ({earlierDate}).'),
  'edition-before-adoption': row('warning', 'Редакція датована {date}, а акт ухвалено {adopted}.', 'The edition is dated {date}, the act was adopted on {adopted}.'),
  'address-duplicate': row('warning', 'Два положення мають однаковий номер в одному місці; друге дістало адресу {eid}: «{quote}».', 'Two provisions have the same number in one place; the second has the address {eid}: "{quote}".'),
  'not-canonical': row('warning', 'Файл записано не так, як його пише програма. Щоб переписати: zvirka import файл … --replace.', 'The file is not written as the program writes it. To rewrite it: zvirka import file … --replace.'),
  'facts-unverified': row('info', 'Ніким не перевірено: {facts}.', 'Checked by nobody: {facts}.'),
  'no-editions': row('info', 'Акт не має жодної редакції.', 'The act has no edition.'),
} as const satisfies Record<string, MessageText>;

export type MessageCode = keyof typeof MESSAGE_TEXTS;
