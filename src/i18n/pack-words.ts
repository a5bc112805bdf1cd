/** Words of a trainer pack for what a ready set brings along: its pages, its workbooks. */
import type { Speech } from '../lib/model/message.ts';

export interface PackWords {
  pages: string;
  workbook: string;
  /** What the link to a workbook says. */
  excel: string;
  /** On the page of packs: the set made ready, and the command. */
  ready: string;
  readyLead: string;
}

export const PACK_WORDS: Record<Speech, PackWords> = {
  uk: {
    pages: 'Матеріали заняття', workbook: 'Таблиця відповідності', excel: 'таблиця Excel для заповнення',
    ready: 'Готовий набір', readyLead: 'Навчальні тексти, аркуш питань, ключ, порівняння і таблиця прогалин на одне заняття:',
  },
  en: {
    pages: 'Materials of the class', workbook: 'Table of concordance', excel: 'Excel table to fill in',
    ready: 'A set made ready', readyLead: 'Training texts, a question sheet, a key, a comparison and a gap table for one class:',
  },
};
