/** Words of the page that correlates an act with the one it replaces, in both languages. */
import type { Speech } from '../lib/model/message.ts';

export interface CorrelationPageWords {
  title: string;
  /** What the page shows, above the table. */
  lead: string;
  /** That it is not official, in plain words. */
  proposal: string;
  order: string;
  byOld: string;
  byNew: string;
  oldAct: string;
  newAct: string;
  /** Downloads, named by what is in them. */
  files: Record<'csv' | 'docx' | 'detail', string>;
  /** In the list of relations, after the act. */
  link: string;
}

export const CORRELATION_PAGE_WORDS: Record<Speech, CorrelationPageWords> = {
  uk: {
    title: 'Таблиця співвідношення положень',
    lead: 'Котра стаття нового акта продовжує котру статтю старого. Додатки не порівняно.',
    proposal: 'Таблицю склала програма за схожістю текстів. Це не офіційна таблиця співвідношення і не правова оцінка: кожен рядок має перевірити людина.',
    order: 'Порядок таблиці',
    byOld: 'За порядком старого акта',
    byNew: 'За порядком нового акта',
    oldAct: 'Старий акт', newAct: 'Новий акт',
    files: { csv: 'Таблиця CSV', docx: 'Word: статті', detail: 'Word: частини й пункти' },
    link: 'таблиця співвідношення положень',
  },
  en: {
    title: 'Correlation table',
    lead: 'Which article of the new act continues which article of the old one. Annexes are not compared.',
    proposal: 'The table was made by a program from the likeness of the texts. It is not an official correlation table and not a legal assessment: a person has to check every row.',
    order: 'Order of the table',
    byOld: 'In the order of the old act',
    byNew: 'In the order of the new act',
    oldAct: 'Old act', newAct: 'New act',
    files: { csv: 'CSV table', docx: 'Word: articles', detail: 'Word: paragraphs and points' },
    link: 'correlation table',
  },
};
