/** Sentences: Legal Markdown. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const MARKDOWN_TEXTS = {
  'front-matter-missing': row('error', 'Немає заголовка між рядками «---»: додайте act, date, lang, nature і source.', 'There is no front matter between "---" lines: add act, date, lang, nature and source.'),
  'soft-wrap': row('warning', 'Абзац розбито на кілька рядків: у сховищі абзац — один рядок.', 'A paragraph is wrapped over several lines: in the collection a paragraph is one line.'),
} as const satisfies Record<string, MessageText>;
