/** Sentences: the outline. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const OUTLINE_TEXTS = {
  'number-gap': row('warning', 'Після статті {after} іде стаття {before}: пропущено {missing}.', 'After article {after} comes article {before}: {missing} is missing.'),
  'number-duplicate': row('warning', 'Стаття {number} трапляється двічі.', 'Article {number} occurs twice.'),
  'superscript-inferred': row('info', '«{printed}» прочитано як «{number}»: джерело не показує верхнього індексу, а послідовність номерів його вимагає.', '"{printed}" was read as "{number}": the source drops the superscript, the sequence of numbers asks for it.'),
  'unplaced': row('warning', 'Абзац не вдалося віднести до жодного положення, його збережено на своєму місці: «{quote}».', 'A paragraph belongs to no provision; it is kept where it stood: "{quote}".'),
  'number-start': row('warning', 'Перша стаття має номер {number}: попередніх немає, і жодна примітка цього не пояснює.', 'The first article is number {number}: those before it are missing and no note says why.'),
} as const satisfies Record<string, MessageText>;
