/** Sentences: matching and its records. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const MATCH_TEXTS = {
  'match-not-ukrainian': row('error', 'Другий текст має бути українською, а цей іншою мовою або мову не визначено.', 'The second text has to be in Ukrainian; this one is in another language, or its language could not be told.'),
  'match-other-language': row('error', 'Акт ЄС має бути англійською чи українською.', 'The EU act has to be in English or in Ukrainian.'),
  'match-no-articles': row('error', 'У тексті не знайдено ні статей, ні пронумерованих пунктів.', 'Neither articles nor numbered points were found in the text.'),
  'match-pivot': row('info', 'Зіставлено через український переклад: {pivot}.', 'Matched through the Ukrainian translation: {pivot}.'),
  'match-pivot-lag': row('warning', 'Переклад відповідає стану на {pivot}; новіший текст ЄС у збірці: {eu}. Зміни між ними в пропозиціях не враховано.', 'The translation follows the state of {pivot}; the collection has an EU text of {eu}. What changed between them is not in the proposals.'),
  'match-untranslated': row('warning', 'Статті без перекладу, зіставлено за словником: {articles}.', 'Articles without a translation, matched by the dictionary: {articles}.'),
  'match-small-dictionary': row('warning', 'Словник ({terms} термінів) замалий для зіставлення без перекладу: пропозиції ненадійні. Доповніть content/glossary.csv.', 'The dictionary ({terms} terms) is too small to match without a translation: proposals are unreliable. Add to content/glossary.csv.'),
  'match-record-yaml': row('error', 'Файл пропозицій не прочитано: {reason}', 'The file of proposals cannot be read: {reason}'),
  'match-record-field': row('error', 'У файлі пропозицій не так: {path}: {reason}', 'Wrong in the file of proposals: {path}: {reason}'),
  'match-record-twice': row('error', 'Рядок для {eu} і {ua} є двічі; перший у рядку {line}.', 'There are two rows for {eu} and {ua}; the first is on line {line}.'),
  'match-record-name': row('error', 'Файл пропозицій для цих актів має називатися {expected}.', 'The file of proposals for these acts must be named {expected}.'),
  'match-record-act': row('error', 'Файл пропозицій називає акт {act}, якого в збірці немає: виправте назву або додайте акт.', 'The file of proposals names the act {act}, which the collection does not hold: correct the name or add the act.'),
} as const satisfies Record<string, MessageText>;
