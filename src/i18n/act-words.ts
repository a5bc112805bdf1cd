/** Words of the page of an act beside its text: history of provisions, two languages, defined terms, jumps; in both languages. */
import type { Action } from '../lib/history/amendment.ts';
import type { Speech } from '../lib/model/message.ts';

export interface ActWords {
  history: {
    title: string;
    /** What was done to a unit. */
    actions: Record<Action, string>;
    /** Before the links to comparisons. */
    compared: string;
    /** The name of a link to a comparison. */
    between: (from: string, to: string) => string;
    /** Stands for an act the note does not name. */
    unnamed: string;
    dated: (date: string) => string;
    heading: string;
  };
  parallel: {
    title: string;
    link: string;
    /** The name of the link beside an article. */
    article: (citation: string) => string;
    sameDate: (date: string) => string;
    dates: (first: string, firstDate: string, second: string, secondDate: string) => string;
    missing: string;
    /** The head of a column. */
    column: (lang: string, date: string) => string;
    others: string;
  };
  lag: (translation: string, current: string) => string;
  /** Rows of the card of a translation made for the collection. */
  translation: { from: string; by: string; on: string; checked: string; unchecked: string };
  jump: { label: string; hint: string; found: (name: string) => string };
}

export const ACT_WORDS: Record<Speech, ActWords> = {
  uk: {
    history: {
      title: 'Історія змін',
      actions: {
        amended: 'змінено', 'new-wording': 'викладено в новій редакції', added: 'додано', repealed: 'виключено', 'words-replaced': 'замінено слова', 'words-removed': 'виключено слова',
        suspended: 'дію зупинено', resumed: 'дію відновлено', extended: 'дію продовжено', 'in-force': 'набрання чинності', unconstitutional: 'визнано неконституційним',
        constitutional: 'визнано конституційним', approved: 'затверджено', interpreted: 'офіційне тлумачення', 'temporary-rule': 'тимчасове правило',
        'not-executed': 'зміну внести неможливо', see: 'див. також', published: 'відомості про текст',
      },
      compared: 'Порівняти редакції:',
      between: (from, to) => `${from} – ${to}`,
      unnamed: 'акт у примітці не названо', dated: (date) => `від ${date}`, heading: 'заголовок',
    },
    parallel: {
      title: 'Дві мови поруч', link: 'Двома мовами поруч', article: (citation) => `Двома мовами: ${citation}`,
      sameDate: (date) => `Обидва тексти відповідають стану на ${date}.`,
      dates: (first, firstDate, second, secondDate) => `Тексти різних дат: ${first} — ${firstDate}, ${second} — ${secondDate}. Відмінність може бути зміною, а не перекладом.`,
      missing: 'Цього положення в тексті немає.', column: (lang, date) => `${lang}, ${date}`, others: 'Інші дати',
    },
    lag: (translation, current) => `Переклад відповідає стану на ${translation}; чинна редакція — від ${current}`,
    translation: { from: 'Перекладено з тексту', by: 'Автор перекладу', on: 'Перекладено', checked: 'Звірено з текстом', unchecked: 'ще не звірено' },
    jump: { label: 'Перейти до положення', hint: 'Стрілка вниз, щоб перейти до положення.', found: (name) => `Знайдено положення: ${name}.` },
  },
  en: {
    history: {
      title: 'Amendment history',
      actions: {
        amended: 'amended', 'new-wording': 'replaced by a new wording', added: 'added', repealed: 'repealed', 'words-replaced': 'words replaced', 'words-removed': 'words deleted',
        suspended: 'suspended', resumed: 'resumed', extended: 'extended', 'in-force': 'entry into force', unconstitutional: 'held unconstitutional',
        constitutional: 'held constitutional', approved: 'approved', interpreted: 'official interpretation', 'temporary-rule': 'temporary rule',
        'not-executed': 'amendment not possible', see: 'see also', published: 'about the text',
      },
      compared: 'Compare editions:',
      between: (from, to) => `${from} – ${to}`,
      unnamed: 'the note names no act', dated: (date) => `of ${date}`, heading: 'heading',
    },
    parallel: {
      title: 'Two languages side by side', link: 'Both languages side by side', article: (citation) => `Both languages: ${citation}`,
      sameDate: (date) => `Both texts show the state of ${date}.`,
      dates: (first, firstDate, second, secondDate) => `Texts of different dates: ${first} of ${firstDate}, ${second} of ${secondDate}. A difference may be an amendment and not the translation.`,
      missing: 'This text has no such provision.', column: (lang, date) => `${lang}, ${date}`, others: 'Other dates',
    },
    lag: (translation, current) => `The translation shows the state of ${translation}; the current edition is of ${current}`,
    translation: { from: 'Translated from', by: 'Translated by', on: 'Translated on', checked: 'Checked back on', unchecked: 'not checked back yet' },
    jump: { label: 'Go to the provision', hint: 'Arrow down to go to the provision.', found: (name) => `Provision found: ${name}.` },
  },
};
