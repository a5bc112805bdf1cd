/** Sentences: the import. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const IMPORT_TEXTS = {
  'language-differs': row('error', 'Текст написано іншою мовою ({found}), а --lang каже {given}. Перевірте файл або задайте --lang {found}.', 'The text is in another language ({found}) than --lang says ({given}). Check the file, or give --lang {found}.'),
  'fidelity-broken': row('error', 'Текст редакції не дорівнював би тексту джерела: після «{after}» у джерелі стоїть «{source}», у редакції стояло б «{stored}». Нічого не записано; це вада програми, повідомте про неї разом із файлом.', 'The text of the edition would not equal the source: after "{after}" the source has "{source}", the edition would have "{stored}". Nothing is written; this is a fault of the program, report it with the file.'),
  'round-trip-broken': row('error', 'Записана редакція прочиталася б інакше, ніж була записана (положення {eid}: «{quote}»). Нічого не записано; це вада програми, повідомте про неї разом із файлом.', 'The edition would not read back as it was written (provision {eid}: "{quote}"). Nothing is written; this is a fault of the program, report it with the file.'),
  'nothing-to-store': row('error', 'У файлі немає тексту закону. Перевірте, чи той це файл.', 'The file holds no text of a law. Check that it is the right file.'),
  'side-needed': row('error', 'У порівняльній таблиці два тексти, а внести можна один. Задайте --side current (чинний) або --side draft (проєкт).', 'A comparative table holds two texts; one can be brought in. Give --side current (in force) or --side draft.'),
  'act-differs': row('warning', 'Джерело називає свій акт {found}, а --act каже {given}. Перевірте, чи це той акт.', 'The source calls its act {found}, --act says {given}. Check that it is the right act.'),
  'record-differs': row('warning', 'У act.yaml поле «{field}» має значення «{stored}», а в джерелі «{found}». Перевірте, котре правильне.', 'In act.yaml the field "{field}" is "{stored}", in the source "{found}". Check which is right.'),
  'date-differs': row('warning', 'Джерело каже, що це редакція від {found}, а --date каже {given}. Перевірте дату.', 'The source says that this is the edition of {found}, --date says {given}. Check the date.'),
  'nature-assumed': row('info', 'Що це за текст, джерело не каже; узято «{nature}». Якщо інакше, задайте --nature.', 'The source does not say what kind of text this is; "{nature}" was assumed. If it is another, give --nature.'),
  'title-not-ukrainian': row('info', 'В act.yaml ще немає української назви: на її місці назва мовою джерела. Впишіть українську.', 'act.yaml has no Ukrainian title yet: the title in the language of the source stands in its place. Write the Ukrainian one.'),
  'issuer-unknown': row('info', 'Хто видав акт, із джерела не видно: впишіть issuer в act.yaml.', 'The source does not show who issued the act: write the issuer in act.yaml.'),
  'replace-needed': row('warning', 'Ця редакція вже є у збірці й відрізняється. Нічого не записано; щоб замінити її, додайте --replace.', 'This edition is in the collection already and differs. Nothing is written; to replace it, add --replace.'),
  'covers-content': row('info', 'Така сама редакція є в content/; на сторінках її заступить ця.', 'The same edition is in content/; on the pages this one takes its place.'),
} as const satisfies Record<string, MessageText>;
