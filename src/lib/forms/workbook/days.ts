/**
 * A day as people write it in a cell: `2027-12-31`, «31.12.2027».
 *
 * @example
 * readDay('1.2.2027') // { value: '2027-02-01' }
 */
import { message, type Message } from '../../model/message.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const UKRAINIAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: ?р\.?)?$/;

/** The day as ISO date, undefined for an empty cell; a day the calendar lacks is a fault. */
export function readDay(text: string): { value: string | undefined } | { fault: Message } {
  if (text === '') return { value: undefined };
  const [, year, month, day] = ISO.exec(text) ?? [];
  const [, ukDay, ukMonth, ukYear] = UKRAINIAN.exec(text) ?? [];
  const iso = `${year ?? ukYear}-${(month ?? ukMonth ?? '').padStart(2, '0')}-${(day ?? ukDay ?? '').padStart(2, '0')}`;
  const read = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
  const isDay = read !== undefined && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso);
  return isDay ? { value: iso } : { fault: message('workbook-not-a-day', { found: text }) };
}
