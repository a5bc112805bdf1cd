/** Sentences: ready sets for trainer packs. One row a code; see `../message-texts.ts`. */
import { row, type MessageText } from './row.ts';

export const PACK_TEXTS = {
  'pack-act-missing': row('error', 'Акта {act} у збірці немає. Найближчий: {likely}. Виправте назву або приберіть її.', 'The collection has no act {act}. The nearest is {likely}. Correct the name or take it out.'),
  'pack-table-missing': row('error', 'Порівняння {table} у збірці немає. Є такі: {known}. Виправте назву або приберіть її.', 'The collection has no comparison {table}. There are: {known}. Correct the name or take it out.'),
  'pack-page-missing': row('error', 'Сторінки {page} у збірці немає. Є такі: {known}. Виправте назву або додайте pages/{page}.uk.md.', 'The collection has no page {page}. There are: {known}. Correct the name or add pages/{page}.uk.md.'),
  'pack-workbook-missing': row('error', 'Таблиці відповідності для {act} у збірці немає. Є такі: {known}. Виправте назву або приберіть її.', 'The collection has no table of concordance of {act}. There are: {known}. Correct the name or take it out.'),
} as const satisfies Record<string, MessageText>;
