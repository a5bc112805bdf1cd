/** Sentences: Texts of the Verkhovna Rada. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const RADA_TEXTS = {
  'rada-no-text': row('error', 'У файлі немає тексту документа Верховної Ради. Завантажте його ще раз.', 'The file holds no text of a document of the Verkhovna Rada. Download it again.'),
  'rada-check-page': row('error', 'Це сторінка Ради з перевіркою на автоматичні запити, а не текст акта. Завантажте документ ще раз, пізніше.', 'This is the robot check of the Rada\'s site, not the text of an act. Download the document again later.'),
  'note-unclosed': row('warning', 'Примітку відкрито фігурною дужкою, але не закрито; усе після неї збережено як текст закону: «{quote}».', 'A note is opened with a brace and never closed; what follows is kept as law: "{quote}".'),
  'image-dropped': row('info', 'На цьому місці джерело має зображення, якого текст не передає.', 'The source has an image here that the text does not carry.'),
  'rada-card-unreadable': row('error', 'Це не картка документа з сайту Ради: «{quote}». Завантажте її ще раз.', 'This is no card of a document from the Rada\'s site: "{quote}". Download it again.'),
  'rada-card-refused': row('error', 'Рада не віддала картки документа {nreg} (код {code}). Перевірте реєстраційний номер.', 'The Rada gave no card of document {nreg} (code {code}). Check the registration number.'),
} as const satisfies Record<string, MessageText>;
