/** Sentences: EUR-Lex. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const EURLEX_TEXTS = {
  'eurlex-no-text': row('error', 'На сторінці EUR-Lex немає тексту акта, лише її оболонка. Збережіть сторінку тією мовою, якою текст є, або візьміть файл із CELLAR.', 'The EUR-Lex page shows no text of an act, only the portal round it. Save the page in a language that has the text, or take the file from CELLAR.'),
  'eurlex-header-only': row('warning', 'Сторінка має лише заголовок консолідації (так EUR-Lex показує скасовані акти): самого тексту в ній немає. Візьміть попередню консолідацію.', 'The page has only the header of a consolidation (so EUR-Lex shows repealed acts): the text itself is not there. Take the consolidation before it.'),
  'eurlex-marks-removed': row('info', 'З тексту вилучено позначки видавця «►M1 … ◄»: {count}.', 'Marks of the publisher "►M1 … ◄" taken out of the text: {count}.'),
  'eurlex-pictures': row('warning', 'Зображення без тексту (формули, бланки): {count}. Перше стоїть після «{quote}». Звірте їх із джерелом.', 'Pictures without text (formulas, forms): {count}; they stand in or after the paragraphs {places}. The first stands after "{quote}". Compare them with the source.'),
  'eurlex-tables-lost': row('warning', 'Таблиць, від яких джерело лишило тільки слово «>TABLE>»: {count}; стояли на місці абзаців {places}. Перша стояла після «{quote}». Візьміть їх з Офіційного вісника (PDF).', 'Tables of which the source has only the word ">TABLE>": {count}; they stood in the place of the paragraphs {places}. The first stood after "{quote}". Take them from the Official Journal (PDF).'),
} as const satisfies Record<string, MessageText>;
