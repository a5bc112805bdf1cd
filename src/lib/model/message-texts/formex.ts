/** Sentences: Formex. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const FORMEX_TEXTS = {
  'formex-damaged': row('error', 'XML пошкоджено або обірвано (рядок {line}). Завантажте файл ще раз.', 'The XML is damaged or cut off (line {line}). Download the file again.'),
  'formex-no-text': row('error', 'У файлі Formex немає тексту акта. Перевірте, чи це файл акта або додатка, а не перелік частин.', 'The Formex file holds no text of an act. Check that it is the file of an act or an annex and not the list of parts.'),
  'formex-deleted': row('info', 'Вилученого тексту до закону не взято: вилучень {count}, знаків {characters}; перше: «{quote}». Номери вилучених статей і примітки про вилучення збережено.', 'Deleted text was left out of the law: deletions {count}, characters {characters}; the first: "{quote}". The numbers of deleted articles and notes of the deletions are kept.'),
  'formex-repealed': row('warning', 'Акт скасовано ({act}); джерело зберігає його останній текст, і текст узято.', 'The act is repealed ({act}); the source keeps its last text, and the text was taken.'),
  'formex-marks-inside': row('info', 'Позначок змін усередині абзацу чи таблиці: {count}; приміток про них не поставлено.', 'Marks of changes inside a paragraph or a table: {count}; no notes were made of them.'),
  'formex-parts-missing': row('warning', 'Файлів, названих у переліку частин, бракує: {count}; перший: {file}. Текст неповний; додайте їх.', 'Files named in the list of parts are missing: {count}; the first: {file}. The text is incomplete; add them.'),
  'formex-parts-unlisted': row('info', 'Файлів із текстом, яких перелік частин не називає: {count}; перший: {file}. Їх узято після названих.', 'Files with text that the list of parts does not name: {count}; the first: {file}. They were taken after those named.'),
  'formex-formulas': row('warning', 'Формул: {count} (абзаци {places}); їх прочитано рядком знаків, без дробів і степенів. Звірте їх із джерелом.', 'Formulas: {count} (paragraphs {places}); they were read as a line of characters, without fractions and powers. Compare them with the source.'),
} as const satisfies Record<string, MessageText>;
