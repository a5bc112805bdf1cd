/** Sentences: the amendment history. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const HISTORY_TEXTS = {
  'note-not-understood': row('info', 'Примітку зрозуміло не повністю, прочитайте її самі: «{quote}».', 'A note was not understood in full, read it yourself: "{quote}".'),
  'history-none': row('info', 'Приміток про зміни в тексті немає: або його не змінювали, або джерело про це не каже.', 'The text has no notes of amendments: it was not amended, or the source does not say so.'),
} as const satisfies Record<string, MessageText>;
