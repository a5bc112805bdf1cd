/**
 * Words of the reports that are not sentences: labels of rows, names of dialects, languages and kinds of text.
 * One table a language; the type keeps them complete.
 */
import type { Dialect } from '../../src/lib/model/block.ts';
import type { Lang, Nature } from '../../src/lib/model/edition.ts';
import type { Speech } from '../../src/lib/model/message.ts';

export interface Words {
  articles: string;
  recitals: string;
  annexes: string;
  notes: string;
  tables: string;
  footnotes: string;
  read: string;
  title: string;
  number: string;
  gaps: string;
  duplicates: string;
  unplaced: string;
  superscripts: string;
  mixedWords: string;
  sha256: string;
  fidelity: string;
  written: string;
  toBeWritten: string;
  actRecord: string;
  keptSource: string;
  changes: string;
  none: string;
  more: string;
  unknownLanguage: string;
  dialects: Record<Dialect, string>;
  languages: Record<Lang, string>;
  natures: Record<Nature, string>;
}

export const WORDS: Record<Speech, Words> = {
  uk: {
    articles: 'Статті', recitals: 'Пункти преамбули', annexes: 'Додатки', notes: 'Примітки редакції', tables: 'Таблиці', footnotes: 'Виноски',
    read: 'Прочитано', title: 'Назва', number: 'Номер', gaps: 'Пропуски в нумерації', duplicates: 'Повтори номерів',
    unplaced: 'Не віднесено', superscripts: 'Верхні індекси', mixedWords: 'Змішані літери', sha256: 'sha256 джерела',
    fidelity: 'Звірка з джерелом', written: 'Записано', toBeWritten: 'Було б записано', actRecord: 'Картка акта', keptSource: 'Збережене джерело', changes: 'Зміни', none: 'немає', more: 'ще',
    unknownLanguage: 'мову не визначено',
    dialects: {
      'rada-txt': 'текст сайту Верховної Ради (TXT)', 'rada-xml': 'сторінка сайту Верховної Ради (XML)', 'rada-html': 'сторінка сайту Верховної Ради (HTML)', 'rada-markdown': 'Markdown зі сторінки Верховної Ради', 'eurlex-oj': 'Офіційний вісник ЄС (XHTML)',
      'eurlex-consolidated': 'зведений текст EUR-Lex (XHTML)', 'eurlex-text': 'текст EUR-Lex до 2004 року (HTML)', 'eurlex-inline': 'зведений текст EUR-Lex старого зразка (HTML)',
      formex: 'Formex видавництва ЄС (XML)', docx: 'документ Word (DOCX)', 'legal-markdown': 'правовий Markdown',
    },
    languages: { uk: 'українська', en: 'англійська', fr: 'французька', de: 'німецька', pl: 'польська', ro: 'румунська', bg: 'болгарська', cs: 'чеська', ru: 'російська' },
    natures: {
      original: 'первинний текст', consolidated: 'зведений текст', 'official-translation': 'офіційний переклад',
      'working-translation': 'робочий переклад', draft: 'проєкт', training: 'навчальний текст',
    },
  },
  en: {
    articles: 'Articles', recitals: 'Recitals', annexes: 'Annexes', notes: 'Editorial notes', tables: 'Tables', footnotes: 'Footnotes',
    read: 'Read', title: 'Title', number: 'Number', gaps: 'Gaps in numbering', duplicates: 'Numbers that recur',
    unplaced: 'Not placed', superscripts: 'Superscripts', mixedWords: 'Mixed letters', sha256: 'sha256 of the source',
    fidelity: 'Against the source', written: 'Written', toBeWritten: 'Would be written', actRecord: 'Record of the act', keptSource: 'Kept source', changes: 'Changes', none: 'none', more: 'more',
    unknownLanguage: 'language not told',
    dialects: {
      'rada-txt': 'text of the Verkhovna Rada’s site (TXT)', 'rada-xml': 'page of the Verkhovna Rada’s site (XML)', 'rada-html': 'page of the Verkhovna Rada’s site (HTML)', 'rada-markdown': 'Markdown made from the Verkhovna Rada’s page', 'eurlex-oj': 'Official Journal of the EU (XHTML)',
      'eurlex-consolidated': 'consolidated text of EUR-Lex (XHTML)', 'eurlex-text': 'text of EUR-Lex before 2004 (HTML)', 'eurlex-inline': 'consolidated text of EUR-Lex, old kind (HTML)',
      formex: 'Formex of the EU Publications Office (XML)', docx: 'Word document (DOCX)', 'legal-markdown': 'legal Markdown',
    },
    languages: { uk: 'Ukrainian', en: 'English', fr: 'French', de: 'German', pl: 'Polish', ro: 'Romanian', bg: 'Bulgarian', cs: 'Czech', ru: 'Russian' },
    natures: {
      original: 'original text', consolidated: 'consolidated text', 'official-translation': 'official translation',
      'working-translation': 'working translation', draft: 'draft', training: 'training text',
    },
  },
};
