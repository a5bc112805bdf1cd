/**
 * A correlation table as a sheet, in the layout of the annexes of EU recasts: the old act on the left, the new one on the right,
 * one row a provision of the old act in its order, what is new after what it follows, a dash where there is no counterpart.
 * It is a proposal of the program, and the sheet says so.
 *
 * @example
 * correlationSheet(correlate(old, current), { old: 'Regulation (EC) No 44/2001', new: 'This Regulation', lang: 'en', detail: true })
 */
import type { Correlation } from '../correlate/correlate.ts';
import type { Unit } from '../compare/units.ts';
import { plainCell, type Cell, type Sheet } from './sheet.ts';

export interface CorrelationSheetRequest {
  /** Names of the acts, heads of the columns. */
  old: string;
  new: string;
  lang: 'uk' | 'en';
  /** Paragraphs and points, not only articles. */
  detail: boolean;
}

const NONE = '—';

const WORDS = {
  uk: { heading: 'Таблиця співвідношення положень', remark: 'Пропозиція програми за подібністю текстів; кожен рядок має перевірити людина.' },
  en: { heading: 'Correlation table', remark: 'Proposed by the program from the likeness of the texts; a person has to check every row.' },
};

/** The sheet. Rows are those of the correlation; nothing is left out. */
export function correlationSheet({ rows, detail }: Pick<Correlation, 'rows' | 'detail'>, request: CorrelationSheetRequest): Sheet {
  const { heading, remark } = WORDS[request.lang];
  const cited = (eid: string | undefined): Cell => plainCell(eid === undefined ? NONE : citedAs(eid, request.lang));
  const units = (side: readonly Unit[]): Cell => plainCell(side.length === 0 ? NONE : side.map(({ eid }) => citedAs(eid, request.lang)).join('\n'));
  return {
    lang: request.lang,
    heading: [heading],
    remarks: [remark],
    columns: [{ title: request.old, share: 1 }, { title: request.new, share: 1 }],
    rows: request.detail ? detail.map(({ old, new: current }) => [cited(old?.eid), cited(current?.eid)]) : rows.map(({ old, new: current }) => [units(old), units(current)]),
    signature: [],
  };
}

/** Abbreviations of eIds in words; a number in brackets where the English citation has one. */
const UNITS: Record<string, { uk: string; en: string; brackets?: true }> = {
  art: { uk: 'стаття', en: 'Article' }, para: { uk: 'частина', en: 'paragraph', brackets: true }, point: { uk: 'пункт', en: 'point', brackets: true },
  subpara: { uk: 'абзац', en: 'subparagraph' }, al: { uk: 'абзац', en: 'subparagraph' }, indent: { uk: 'абзац з тире', en: 'indent' },
  att: { uk: 'додаток', en: 'Annex' }, rec: { uk: 'пункт преамбули', en: 'recital' }, table: { uk: 'таблиця', en: 'table' },
};

/**
 * An address as a table prints it: `art_5__para_1__point_a` → "Article 5(1)(a)", «Стаття 5, частина 1, пункт а». Duplicates in
 * an edition keep the number they print (`art_5_2` is a second Article 5); what prints no number has none (`att_nn_1`: «Додаток»).
 */
export function citedAs(eid: string, lang: 'uk' | 'en'): string {
  const parts = eid.split('__').map((part) => /^([a-z]+)_(.*)$/.exec(part) ?? ['', part, '']);
  const cited = parts.reduce((words, [, unit = '', number = '']) => {
    const known = UNITS[unit];
    if (lang === 'en' && known?.brackets && words !== '') return `${words}(${number})`;
    const own = `${known?.[lang] ?? unit} ${number === 'nn_1' ? '' : number}`.trim();
    return words === '' ? own : `${words}, ${own}`;
  }, '');
  return cited.charAt(0).toUpperCase() + cited.slice(1);
}
