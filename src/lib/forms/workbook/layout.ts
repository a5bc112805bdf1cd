/**
 * The layout of an expert's workbook: names of its sheets and columns, what is locked, what stands in the hidden base. Writer and
 * reader share it; the number of the layout stands in every workbook, so that a later program knows what it reads.
 *
 * @example
 * TITLES.verdict // 'Оцінка'
 */
import { FIELD_NAMES, type FieldName } from './fields.ts';

export const LAYOUT = '2';
export const MARK = 'zvirka-concordance';

export const SHEETS = { table: 'Таблиця', texts: 'Тексти', notes: 'Пояснення', editions: 'Редакції', lists: 'Списки', base: 'База' } as const;

/** Columns that stay locked: the address of the provision (hidden), its citation, both texts, the standing of the row. */
export const LOCKED = ['key', 'provision', 'text', 'norms', 'state'] as const;
export type LockedName = (typeof LOCKED)[number];

export const TITLES: Record<LockedName | FieldName, string> = {
  key: 'Ключ', provision: 'Положення акта ЄС', text: 'Текст положення акта ЄС', norms: 'Тексти норм України', state: 'Стан',
  ua: 'Норми України', verdict: 'Оцінка', ground: 'Підстава', kind: 'Вид положення', 'duty.uk': 'Чого вимагає', 'gap.uk': 'Розбіжність', 'measure.uk': 'Подальший захід',
  instrument: 'Яким актом', bodies: 'Відповідальні', due: 'Строк', 'practice.uk': 'Практика', 'obligation.uk': 'Міжнародні зобов’язання', 'obligation-verdict': 'Оцінка за міжнародними зобов’язаннями', comment: 'Примітка',
  author: 'Хто оцінив', date: 'Дата оцінки',
  'duty.en': 'Чого вимагає (англійською)', 'gap.en': 'Розбіжність (англійською)', 'measure.en': 'Подальший захід (англійською)', 'practice.en': 'Практика (англійською)',
  'obligation.en': 'Міжнародні зобов’язання (англійською)',
};

/** Digits of the workbook's font. */
export const WIDTHS: Record<LockedName | FieldName, number> = {
  key: 4, provision: 18, text: 50, norms: 50, state: 13, ua: 22, verdict: 14, ground: 16, kind: 14, 'duty.uk': 30, 'gap.uk': 30, 'measure.uk': 30, instrument: 16, bodies: 18, due: 13,
  'practice.uk': 24, 'obligation.uk': 24, 'obligation-verdict': 16, comment: 24, author: 16, date: 12, 'duty.en': 24, 'gap.en': 24, 'measure.en': 24, 'practice.en': 24, 'obligation.en': 24,
};

/** Columns of the table, in order. */
export const COLUMNS = [...LOCKED, ...FIELD_NAMES] as const;

/** In the base a row is its address, its cells, and what no cell holds as JSON, cut to pieces that fit into cells. */
export const BASE_COLUMNS = ['key', ...FIELD_NAMES] as const;
const PIECE = 20_000;

/** A long text in pieces, none of which ends within a character. */
export function pieces(text: string): string[] {
  const cut: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + PIECE - Number(/[\ud800-\udbff]/.test(text[at + PIECE - 1] ?? ''));
    cut.push(text.slice(at, end));
    at = end;
  }
  return cut;
}
