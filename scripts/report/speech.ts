/**
 * Which language the command line speaks: `ZVIRKA_LANG=uk|en`, else the system's language, else Ukrainian.
 *
 * @example
 * speechOf({ LANG: 'en_GB.UTF-8' }) // 'en'
 * speechOf({ LANG: 'C.UTF-8' })     // 'uk': the system names no language, and Ukrainian is the first one here
 */
import type { Speech } from '../../src/lib/model/message.ts';

/** One sentence in both languages. */
export type Said = Record<Speech, string>;

/** The first variable that is set decides, as POSIX has it (LC_ALL before LANG); other languages get Ukrainian. */
export function speechOf(environment: Record<string, string | undefined>): Speech {
  const asked = environment['ZVIRKA_LANG'] || environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return asked.toLowerCase().startsWith('en') ? 'en' : 'uk';
}
