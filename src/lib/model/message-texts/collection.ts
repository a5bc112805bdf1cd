/** Sentences: the collection. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const COLLECTION_TEXTS = {
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
  'relation-dangling': row('warning', 'Зв’язок «{kind}» веде до акта {target}, якого у збірці немає.', 'The relation "{kind}" leads to the act {target}, which is not in the collection.'),
  'dates-disorder': row('warning', 'Дата «{later}» ({laterDate}) передує даті «{earlier}» ({earlierDate}).', 'The date "{later}" ({laterDate}) is before "{earlier}" ({earlierDate}).'),
  'edition-before-adoption': row('warning', 'Редакція датована {date}, а акт ухвалено {adopted}.', 'The edition is dated {date}, the act was adopted on {adopted}.'),
  'address-duplicate': row('info', 'Положень, номер яких в одному місці повторюється: {count}; перше дістало адресу {eid}: «{quote}».', 'Provisions whose number recurs in one place: {count}; the first has the address {eid}: "{quote}".'),
  'not-canonical': row('warning', 'Файл записано не так, як його пише програма. Щоб переписати: zvirka import файл … --replace.', 'The file is not written as the program writes it. To rewrite it: zvirka import file … --replace.'),
  'facts-unverified': row('info', 'Ніким не перевірено: {facts}.', 'Checked by nobody: {facts}.'),
  'no-editions': row('info', 'Акт не має жодної редакції.', 'The act has no edition.'),
} as const satisfies Record<string, MessageText>;
