/**
 * What a pack says of itself: how much it holds, of which dates, and that it is not everything. From its data alone, no clock.
 *
 * @example
 * packLines(pack, 'uk') // ['У цьому наборі: 3 акти, 5 редакцій.', 'Редакції від 12.05.2024 до 01.03.2026.', 'Це не вся збірка: …']
 */
import type { PackChoice } from '../../../scripts/store/pack-choice.ts';
import { words, type Speech } from '../../i18n/catalogue.ts';
import { shortDate } from '../../i18n/dates.ts';
import { counted } from '../../i18n/plural.ts';

/** The sentences, in order; a pack of the whole collection does not say that something is missing. */
export function packLines({ acts, editions, from, to, outside }: PackChoice, speech: Speech): string[] {
  const { packs, nouns } = words(speech);
  return [
    packs.holds(counted(acts.length, nouns.acts, speech), counted(editions, nouns.editions, speech)),
    ...(from !== undefined && to !== undefined ? [packs.dates(shortDate(from), shortDate(to))] : []),
    ...(Object.keys(outside).length > 0 ? [packs.partial] : []),
  ];
}
