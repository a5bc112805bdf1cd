/** What `zvirka pdf` says when it is done. `pdfPage('закон.pdf', 3, 'uk')` → «Записано закон.pdf: 3 аркуші» */
import { counted, type Plural } from '../../src/i18n/plural.ts';
import type { Speech } from '../../src/lib/model/message.ts';

const SHEETS: Record<Speech, Plural> = {
  uk: { one: 'аркуш', few: 'аркуші', many: 'аркушів', other: 'аркуша' },
  en: { one: 'sheet', other: 'sheets' },
};

export const pdfPage = (file: string, sheets: number, speech: Speech): string =>
  `${speech === 'uk' ? 'Записано' : 'Written:'} ${file}: ${counted(sheets, SHEETS[speech], speech)}`;
