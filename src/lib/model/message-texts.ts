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
  'number-start': row('warning', 'Перша стаття має номер {number}: попередніх немає, і жодна примітка цього не пояснює.', 'The first article is number {number}: those before it are missing and no note says why.'),
  // Texts of the Verkhovna Rada
  'rada-no-text': row('error', 'У файлі немає тексту документа Верховної Ради. Завантажте його ще раз.', 'The file holds no text of a document of the Verkhovna Rada. Download it again.'),
  'rada-check-page': row('error', 'Це сторінка Ради з перевіркою на автоматичні запити, а не текст акта. Завантажте документ ще раз, пізніше.', 'This is the robot check of the Rada\'s site, not the text of an act. Download the document again later.'),
  'note-unclosed': row('warning', 'Примітку відкрито фігурною дужкою, але не закрито; усе після неї збережено як текст закону: «{quote}».', 'A note is opened with a brace and never closed; what follows is kept as law: "{quote}".'),
  'image-dropped': row('info', 'На цьому місці джерело має зображення, якого текст не передає.', 'The source has an image here that the text does not carry.'),
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
  'replace-needed': row('warning', 'Ця редакція вже є у збірці й відрізняється. Нічого не записано; щоб замінити її, додайте --replace.', 'This edition is in the collection already and differs. Nothing is written; to replace it, add --replace.'),
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
  'relation-dangling': row('warning', 'Зв’язок «{kind}» веде до акта {target}, якого у збірці немає.', 'The relation "{kind}" leads to the act {target}, which is not in the collection.'),
  'dates-disorder': row('warning', 'Дата «{later}» ({laterDate}) передує даті «{earlier}» ({earlierDate}).', 'The date "{later}" ({laterDate}) is before "{earlier}" ({earlierDate}).'),
  'edition-before-adoption': row('warning', 'Редакція датована {date}, а акт ухвалено {adopted}.', 'The edition is dated {date}, the act was adopted on {adopted}.'),
  'address-duplicate': row('info', 'Положень, номер яких в одному місці повторюється: {count}; перше дістало адресу {eid}: «{quote}».', 'Provisions whose number recurs in one place: {count}; the first has the address {eid}: "{quote}".'),
  'not-canonical': row('warning', 'Файл записано не так, як його пише програма. Щоб переписати: zvirka import файл … --replace.', 'The file is not written as the program writes it. To rewrite it: zvirka import file … --replace.'),
  'facts-unverified': row('info', 'Ніким не перевірено: {facts}.', 'Checked by nobody: {facts}.'),
  'no-editions': row('info', 'Акт не має жодної редакції.', 'The act has no edition.'),
  // EUR-Lex
  'eurlex-no-text': row('error', 'На сторінці EUR-Lex немає тексту акта, лише її оболонка. Збережіть сторінку тією мовою, якою текст є, або візьміть файл із CELLAR.', 'The EUR-Lex page shows no text of an act, only the portal round it. Save the page in a language that has the text, or take the file from CELLAR.'),
  'eurlex-header-only': row('warning', 'Сторінка має лише заголовок консолідації (так EUR-Lex показує скасовані акти): самого тексту в ній немає. Візьміть попередню консолідацію.', 'The page has only the header of a consolidation (so EUR-Lex shows repealed acts): the text itself is not there. Take the consolidation before it.'),
  'eurlex-marks-removed': row('info', 'З тексту вилучено позначки видавця «►M1 … ◄»: {count}.', 'Marks of the publisher "►M1 … ◄" taken out of the text: {count}.'),
  'eurlex-pictures': row('warning', 'Зображення без тексту (формули, бланки): {count}. Перше стоїть після «{quote}». Звірте їх із джерелом.', 'Pictures without text (formulas, forms): {count}. The first stands after "{quote}". Compare them with the source.'),
  'eurlex-tables-lost': row('warning', 'Таблиць, від яких джерело лишило тільки слово «>TABLE>»: {count}. Перша стояла після «{quote}». Візьміть їх з Офіційного вісника (PDF).', 'Tables of which the source has only the word ">TABLE>": {count}. The first stood after "{quote}". Take them from the Official Journal (PDF).'),
  // Formex
  'formex-damaged': row('error', 'XML пошкоджено або обірвано (рядок {line}). Завантажте файл ще раз.', 'The XML is damaged or cut off (line {line}). Download the file again.'),
  'formex-no-text': row('error', 'У файлі Formex немає тексту акта. Перевірте, чи це файл акта або додатка, а не перелік частин.', 'The Formex file holds no text of an act. Check that it is the file of an act or an annex and not the list of parts.'),
  'formex-deleted': row('info', 'Вилученого тексту до закону не взято: вилучень {count}, знаків {characters}; перше: «{quote}». Номери вилучених статей і примітки про вилучення збережено.', 'Deleted text was left out of the law: deletions {count}, characters {characters}; the first: "{quote}". The numbers of deleted articles and notes of the deletions are kept.'),
  'formex-repealed': row('warning', 'Акт скасовано ({act}); джерело зберігає його останній текст, і текст узято.', 'The act is repealed ({act}); the source keeps its last text, and the text was taken.'),
  'formex-marks-inside': row('info', 'Позначок змін усередині абзацу чи таблиці: {count}; приміток про них не поставлено.', 'Marks of changes inside a paragraph or a table: {count}; no notes were made of them.'),
  'formex-formulas': row('warning', 'Формул: {count}; їх прочитано рядком знаків, без дробів і степенів. Звірте їх із джерелом.', 'Formulas: {count}; they were read as a line of characters, without fractions and powers. Compare them with the source.'),
  // What a file is: said before any reader is tried
  'source-empty': row('error', 'Файл порожній. Завантажте або збережіть його ще раз.', 'The file is empty. Download or save it again.'),
  'source-too-large': row('error', 'Файл завеликий: {megabytes} МБ, а читаються файли до {limit} МБ. Приберіть із нього зображення або поділіть його.', 'The file is too large: {megabytes} MB; files up to {limit} MB are read. Remove its pictures or divide it.'),
  'source-too-many-blocks': row('error', 'У файлі понад {limit} абзаців: жоден закон стільки не має. Перевірте, чи той це файл, або поділіть його.', 'The file has more than {limit} paragraphs: no law has that many. Check that it is the right file, or divide it.'),
  'source-too-many-tags': row('error', 'У сторінці понад {limit} елементів розмітки: жоден закон стільки не має. Перевірте, чи той це файл, або поділіть його.', 'The page has more than {limit} elements of markup: no law has that many. Check that it is the right file, or divide it.'),
  'source-too-deep': row('error', 'Елементи вкладено один в один глибше, ніж {limit} разів: так не зроблено жоден справжній документ. Збережіть його наново у програмі, якою він створений.', 'Elements are nested more than {limit} deep: no real document is made like that. Save it anew in the program that made it.'),
  'source-binary': row('error', 'Це не документ: у файлі двійкові дані. Візьміть текст у форматі DOCX, TXT, XML або XHTML.', 'This is not a document: the file holds binary data. Take the text as DOCX, TXT, XML or XHTML.'),
  'source-pdf': row('error', 'Це файл PDF, такі файли не читаються. Візьміть той самий текст у форматі DOCX або зі сторінки Ради чи EUR-Lex (TXT, XML, XHTML).', 'This is a PDF; PDF files are not read. Take the same text as DOCX, or from the site of the Rada or EUR-Lex (TXT, XML, XHTML).'),
  'source-old-word': row('error', 'Це старий документ Word (.doc). Відкрийте його у Word або LibreOffice і збережіть як DOCX.', 'This is an old Word document (.doc). Open it in Word or LibreOffice and save it as DOCX.'),
  'source-office-locked': row('error', 'Документ зашифровано паролем. Відкрийте його, зніміть пароль (Файл, Відомості, Захист документа) і збережіть ще раз.', 'The document is encrypted with a password. Open it, remove the password (File, Info, Protect Document) and save it again.'),
  'source-odt': row('error', 'Це документ OpenDocument (.odt). Відкрийте його у Word або LibreOffice і збережіть як DOCX.', 'This is an OpenDocument text (.odt). Open it in Word or LibreOffice and save it as DOCX.'),
  'source-rtf': row('error', 'Це файл RTF. Відкрийте його у Word або LibreOffice і збережіть як DOCX.', 'This is an RTF file. Open it in Word or LibreOffice and save it as DOCX.'),
  'source-spreadsheet': row('error', 'Це електронна таблиця, а не текст закону. Візьміть текст у форматі DOCX, TXT, XML або XHTML.', 'This is a spreadsheet, not the text of a law. Take the text as DOCX, TXT, XML or XHTML.'),
  'source-presentation': row('error', 'Це презентація, а не текст закону. Візьміть текст у форматі DOCX, TXT, XML або XHTML.', 'This is a presentation, not the text of a law. Take the text as DOCX, TXT, XML or XHTML.'),
  'source-image': row('error', 'Це зображення (скан), тексту в ньому немає. Візьміть текст у форматі DOCX, TXT, XML або XHTML.', 'This is an image (a scan); it holds no text. Take the text as DOCX, TXT, XML or XHTML.'),
  'source-archive': row('error', 'Це архів, у якому немає документа Word. Розпакуйте його і візьміть сам документ.', 'This is an archive without a Word document. Unpack it and take the document itself.'),
  'source-zip-damaged': row('error', 'Файл обірваний або пошкоджений: у ньому немає кінця архіву, з якого складається документ Word. Завантажте або збережіть його ще раз.', 'The file is cut off or damaged: the end of the archive a Word document is made of is missing. Download or save it again.'),
  'source-zip-locked': row('error', 'Архів захищено паролем. Розпакуйте його і візьміть сам документ.', 'The archive is locked with a password. Unpack it and take the document itself.'),
  'source-formex': row('error', 'Це Formex (XML видавництва ЄС), але не текст акта: перелік частин або інший вид документа. Візьміть файл із коренем ACT, CONS.ACT або ANNEX.', 'This is Formex (XML of the EU Publications Office), but not the text of an act: a list of parts or another kind of document. Take the file whose root is ACT, CONS.ACT or ANNEX.'),
  'source-eurlex-shell': row('error', 'Це сторінка сайту EUR-Lex без тексту акта. Відкрийте на ній посилання HTML потрібною мовою і збережіть сам текст.', 'This is a page of the EUR-Lex site without the text of the act. Follow its HTML link in the language you need and save the text itself.'),
  'source-eurlex-proposal': row('error', 'Це пропозиція Комісії (документ COM), її розмітки ця версія ще не читає. Візьміть ту саму пропозицію у форматі DOCX.', 'This is a proposal of the Commission (COM document); its markup is not read yet by this version. Take the same proposal as DOCX.'),
  'source-rada-page': row('error', 'Це вебсторінка Ради, а читаються її файли TXT і XML. Додайте до адреси документа .xml (або .txt) і збережіть те, що відкриється.', 'This is a web page of the Rada; its TXT and XML files are read. Add .xml (or .txt) to the address of the document and save what opens.'),
  'source-cellar-error': row('error', 'Це не текст, а відповідь сервера видавництва ЄС про те, що тексту немає або файлів кілька. Перевірте номер CELEX, мову та формат і завантажте ще раз.', 'This is not a text but an answer of the EU Publications Office that the text is missing or that there are several files. Check CELEX number, language and format, and download again.'),
  'source-challenge': row('error', 'Це сторінка перевірки на робота, а не текст: сайт не віддав документ програмі. Відкрийте адресу у браузері й збережіть текст звідти.', 'This is a robot check, not a text: the site did not give the document to a program. Open the address in a browser and save the text from there.'),
  'source-html-no-law': row('error', 'Це вебсторінка, але не текст закону в розмітці Ради чи EUR-Lex. Візьміть TXT або XML Ради чи XHTML з EUR-Lex.', 'This is a web page, but not the text of a law in the markup of the Rada or EUR-Lex. Take the TXT or XML of the Rada or the XHTML of EUR-Lex.'),
  'source-xml-no-law': row('error', 'Це XML, але не текст закону у відомій розмітці. Візьміть TXT або XML Ради чи XHTML з EUR-Lex.', 'This is XML, but not the text of a law in a known markup. Take the TXT or XML of the Rada or the XHTML of EUR-Lex.'),
  'source-text-no-law': row('error', 'Це простий текст, але ознак закону в ньому немає (назви виду акта, статей, пунктів): «{quote}». Перевірте, чи той це файл.', 'This is plain text, but nothing in it shows a law (kind of act, articles, points): "{quote}". Check that it is the right file.'),
  // Word documents
  'docx-damaged': row('error', 'Документ Word пошкоджено: частина {part} не читається. Відкрийте його у Word (з відновленням) і збережіть ще раз.', 'The Word document is damaged: its part {part} cannot be read. Open it in Word (with repair) and save it again.'),
  'docx-doctype': row('error', 'Частина {part} містить оголошення DOCTYPE, яких у документах Word не буває. Файл не читається з обережності; збережіть його наново у Word.', 'The part {part} holds a DOCTYPE declaration, which Word documents never have. The file is not read, for safety; save it anew in Word.'),
  'docx-part-too-large': row('error', 'Частина {part} після розпакування більша за {limit} МБ: жоден закон стільки не займає. Перевірте, чи той це файл, або поділіть його.', 'The part {part} unpacks to more than {limit} MB: no law is that large. Check that it is the right file, or divide it.'),
  'docx-too-many-entries': row('error', 'У файлі {count} частин, а читаються документи до {limit}. Приберіть із нього зображення і збережіть ще раз.', 'The file has {count} parts; documents with up to {limit} are read. Remove its pictures and save it again.'),
  'docx-too-many-elements': row('error', 'У документі понад {limit} елементів розмітки: жоден закон стільки не має. Перевірте, чи той це файл, або поділіть його.', 'The document has more than {limit} elements of markup: no law has that many. Check that it is the right file, or divide it.'),
  'docx-no-text': row('error', 'У документі Word немає жодного абзацу тексту. Перевірте, чи той це файл і чи текст у ньому не є зображенням.', 'The Word document has no paragraph of text. Check that it is the right file and that its text is not a picture.'),
  'docx-embedded-text': row('error', 'Частина тексту стоїть в іншому документі, вставленому в цей. Відкрийте його у Word, збережіть як DOCX і візьміть збережений файл.', 'Part of the text stands in another document inserted in this one. Open it in Word, save it as DOCX and take the saved file.'),
  'docx-changes': row('error', 'У документі є неприйняті виправлення: {count} (вставок {insertions}, вилучень {deletions}, переміщень {moves}); перше: «{quote}». Прийміть або відхиліть їх у Word чи задайте --changes accept або --changes reject.', 'The document has tracked changes nobody decided on: {count} (insertions {insertions}, deletions {deletions}, moves {moves}); the first: "{quote}". Accept or reject them in Word, or give --changes accept or --changes reject.'),
  'docx-changes-accepted': row('warning', 'Виправлення прийнято: {count} (вставок {insertions}, вилучень {deletions}, переміщень {moves}); перше: «{quote}».', 'Tracked changes were accepted: {count} (insertions {insertions}, deletions {deletions}, moves {moves}); the first: "{quote}".'),
  'docx-changes-rejected': row('warning', 'Виправлення відхилено: {count} (вставок {insertions}, вилучень {deletions}, переміщень {moves}); перше: «{quote}».', 'Tracked changes were rejected: {count} (insertions {insertions}, deletions {deletions}, moves {moves}); the first: "{quote}".'),
  'docx-formatting-changes': row('info', 'Виправлень лише оформлення: {count}; тексту вони не змінюють.', 'Tracked changes of formatting only: {count}; they do not change the text.'),
  'docx-hidden-text': row('warning', 'Прихований текст до закону не взято, місць: {count}; перше: «{quote}».', 'Hidden text was left out, passages: {count}; the first: "{quote}".'),
  'docx-struck-text': row('warning', 'Закреслений текст узято як звичайний, місць: {count}; перше: «{quote}». Якщо закреслене вилучено, приберіть його з документа.', 'Struck-out text was kept as text, passages: {count}; the first: "{quote}". If it is deleted law, remove it from the document.'),
  'docx-comments': row('warning', 'Коментарі до тексту не взято: {count}; перший: «{quote}».', 'Comments were left out: {count}; the first: "{quote}".'),
  'docx-pictures': row('warning', 'Зображень і вставлених об’єктів: {count}; їхнього вмісту текст не передає.', 'Pictures and embedded objects: {count}; the text does not carry what they show.'),
  'docx-formulas': row('warning', 'Формул: {count}; їх прочитано рядком знаків, без дробів і степенів. Звірте їх із документом.', 'Formulas: {count}; they were read as a line of characters, without fractions and powers. Compare them with the document.'),
  'docx-symbols': row('warning', 'Знаків зі шрифтів-символів, які не вдалося прочитати: {count}. Звірте текст із документом.', 'Characters of symbol fonts that could not be read: {count}. Compare the text with the document.'),
  'docx-text-boxes': row('info', 'Текст написів (рамок) поставлено після абзацу, до якого їх прив’язано: {count}.', 'The text of text boxes was put after the paragraph that holds them: {count}.'),
  'docx-number-format': row('warning', 'Автоматичні номери у форматі {formats} показано простими числами. Звірте номери з документом.', 'Automatic numbers in the format {formats} are shown as plain numbers. Compare the numbers with the document.'),
  'docx-numbering-fields': row('warning', 'Номерів, які Word обчислює полем LISTNUM або AUTONUM: {count}; у тексті їх бракує. Замініть їх у Word на звичайний текст.', 'Numbers that Word computes by a LISTNUM or AUTONUM field: {count}; the text lacks them. Replace them with plain text in Word.'),
  // Reading in a separate process
  'source-missing': row('error', 'Такого файлу немає. Перевірте шлях.', 'There is no such file. Check the path.'),
  'source-folder': row('error', 'Це тека, а не файл. Вкажіть файл.', 'This is a folder, not a file. Name a file.'),
  'source-forbidden': row('error', 'Файл не вдалося відкрити ({reason}). Перевірте, чи дозволено його читати.', 'The file could not be opened ({reason}). Check that you may read it.'),
  'reading-timeout': row('error', 'Файл читався довше, ніж {seconds} с, і читання зупинено. Перевірте, чи той це файл; якщо так, поділіть його.', 'Reading the file took longer than {seconds} s and was stopped. Check that it is the right file; if so, divide it.'),
  'reading-memory': row('error', 'Файл потребує більше пам’яті, ніж дозволено ({megabytes} МБ), і читання зупинено. Перевірте, чи той це файл; якщо так, поділіть його.', 'The file needs more memory than allowed ({megabytes} MB) and reading was stopped. Check that it is the right file; if so, divide it.'),
  'reading-crashed': row('error', 'Під час читання файлу програма зупинилася ({reason}). Це вада програми, повідомте про неї разом із файлом.', 'The program stopped while reading the file ({reason}). This is a fault of the program, report it with the file.'),
} as const satisfies Record<string, MessageText>;

export type MessageCode = keyof typeof MESSAGE_TEXTS;
