/** Words of the amendment history: what was done, and the headings of its page. One table a language; the type keeps them complete. */
import type { Action } from '../../src/lib/history/amendment.ts';
import type { Speech } from '../../src/lib/model/message.ts';

export interface HistoryWords {
  acts: string;
  amendments: string;
  whole: string;
  of: string;
  actions: Record<Action, string>;
}

export const HISTORY_WORDS: Record<Speech, HistoryWords> = {
  uk: {
    acts: 'Акти, якими внесено зміни', amendments: 'Зміни за положеннями', whole: 'акт у цілому', of: 'від',
    actions: {
      amended: 'змінено', 'new-wording': 'нова редакція', added: 'додано', repealed: 'виключено', 'words-replaced': 'слова замінено', 'words-removed': 'слова виключено',
      suspended: 'дію зупинено', resumed: 'дію відновлено', extended: 'дію продовжено', 'in-force': 'набрання чинності', unconstitutional: 'визнано неконституційним',
      constitutional: 'визнано конституційним', approved: 'затверджено', interpreted: 'офіційне тлумачення', 'temporary-rule': 'тимчасове правило',
      'not-executed': 'зміну внести неможливо', see: 'див. також', published: 'відомості про текст',
    },
  },
  en: {
    acts: 'Acts that amended', amendments: 'Amendments by provision', whole: 'the act as a whole', of: 'of',
    actions: {
      amended: 'amended', 'new-wording': 'new wording', added: 'added', repealed: 'repealed', 'words-replaced': 'words replaced', 'words-removed': 'words taken out',
      suspended: 'suspended', resumed: 'resumed', extended: 'extended', 'in-force': 'entry into force', unconstitutional: 'held unconstitutional',
      constitutional: 'held constitutional', approved: 'approved', interpreted: 'official interpretation', 'temporary-rule': 'temporary rule',
      'not-executed': 'amendment not possible', see: 'see also', published: 'about the text',
    },
  },
};
