/** Sentences: citations. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const CITE_TEXTS = {
  'no-citation-grammar': row('warning', 'Посилання читаються в українських і англійських текстах; мова цього тексту інша або не визначена.', 'Citations are read in Ukrainian and English texts; this one is in another language, or its language could not be told.'),
} as const satisfies Record<string, MessageText>;
