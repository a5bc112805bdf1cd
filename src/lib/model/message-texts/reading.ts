/** Sentences: reading in a separate process. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const READING_TEXTS = {
  'source-missing': row('error', 'Такого файлу немає. Перевірте шлях.', 'There is no such file. Check the path.'),
  'source-folder': row('error', 'Це тека, а не файл. Вкажіть файл.', 'This is a folder, not a file. Name a file.'),
  'source-forbidden': row('error', 'Файл не вдалося відкрити ({reason}). Перевірте, чи дозволено його читати.', 'The file could not be opened ({reason}). Check that you may read it.'),
  'reading-timeout': row('error', 'Файл читався довше, ніж {seconds} с, і читання зупинено. Перевірте, чи той це файл; якщо так, поділіть його.', 'Reading the file took longer than {seconds} s and was stopped. Check that it is the right file; if so, divide it.'),
  'reading-memory': row('error', 'Файл потребує більше пам’яті, ніж дозволено ({megabytes} МБ), і читання зупинено. Перевірте, чи той це файл; якщо так, поділіть його.', 'The file needs more memory than allowed ({megabytes} MB) and reading was stopped. Check that it is the right file; if so, divide it.'),
  'reading-crashed': row('error', 'Під час читання файлу програма зупинилася ({reason}). Це вада програми, повідомте про неї разом із файлом.', 'The program stopped while reading the file ({reason}). This is a fault of the program, report it with the file.'),
} as const satisfies Record<string, MessageText>;
