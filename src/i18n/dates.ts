/**
 * Dates as people write them: «1 березня 2026 року», "1 March 2026".
 *
 * The months stand here and not in `Intl`, because its Ukrainian long form ends in «р.» and changes between versions
 * of ICU, and the same input must give the same bytes.
 *
 * @example
 * longDate('2026-03-01', 'uk') // '1 березня 2026 року'
 * shortDate('2026-03-01') // '01.03.2026'
 */
import type { Speech } from '../lib/model/message.ts';

const MONTHS: Record<Speech, readonly string[]> = {
  uk: ['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

interface Day {
  year: string;
  month: number;
  day: number;
}

function dayOf(iso: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return found ? { year: found[1]!, month: Number(found[2]), day: Number(found[3]) } : undefined;
}

/** A date in full. Anything but `YYYY-MM-DD` is returned as it is: a date is never guessed. */
export function longDate(iso: string, speech: Speech): string {
  const date = dayOf(iso);
  const month = date && MONTHS[speech][date.month - 1];
  if (!date || !month) return iso;
  return `${date.day} ${month} ${date.year}${speech === 'uk' ? ' року' : ''}`;
}

/** A date in figures, as Ukrainian acts and EU consolidated texts both print it: `01.03.2026`. */
export const shortDate = (iso: string): string => iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
