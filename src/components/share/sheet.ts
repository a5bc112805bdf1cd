/**
 * What stands on every sheet of paper: act, edition, address. The style sheet sets these words into the margins of the
 * page (`styles/paper.css`) from attributes of `<html>`, so no script and no style inside a page is needed.
 *
 * @example
 * sheetOf({ title: 'Навчальний закон', number: '№ НТ-1', edition: 'редакція від 01.03.2026', place: '/acts/ua/nt-1/' })
 * // { 'data-sheet': 'Навчальний закон, № НТ-1', 'data-edition': 'редакція від 01.03.2026', 'data-place': '/acts/ua/nt-1/' }
 */
import { spoken, type Catalogue, type Speech } from '../../i18n/catalogue.ts';
import { shortDate } from '../../i18n/dates.ts';
import type { Act } from '../../lib/model/act.ts';
import type { EditionMeta } from '../../lib/model/edition.ts';
import { marksOf } from '../../lib/model/marks.ts';
import type { Pair } from '../compare/pairs.ts';

export interface Sheet {
  title: string;
  number?: string | undefined;
  /** The edition or editions, and in words when the text is no law. */
  edition?: string | undefined;
  place: string;
}

/** Two lines of a margin; names of amending laws run to a thousand characters. */
const LONGEST = 130;

const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\s,;:–-]+\S*$/, '')}…`);

/** The attributes of `<html>`. */
export const sheetOf = ({ title, number, edition, place }: Sheet): Record<`data-${string}`, string | undefined> => ({
  'data-sheet': [shortened(title.replace(/\s+/g, ' ')), number].filter(Boolean).join(', '),
  'data-edition': edition,
  'data-place': place,
});

/** The title, or the short one people use where the whole would not fit. */
export function titleOnSheet({ title, shortTitle }: Pick<Act, 'title' | 'shortTitle'>, speech: Speech): string {
  const whole = spoken(title, speech).text;
  return whole.length > LONGEST && shortTitle ? spoken(shortTitle, speech).text : whole;
}

/** «редакція від 01.03.2026 · навчальний текст»: that a text is no law stands on every sheet, for sheets get parted. */
export const editionOnSheet = (act: Pick<Act, 'status'>, edition: EditionMeta | undefined, say: Catalogue): string =>
  [edition && say.act.edition(shortDate(edition.date)), ...marksOf(act, edition).map((mark) => say.marks[mark].short)].filter(Boolean).join(' · ');

/** The two editions of a comparison. */
export const editionsOnSheet = (act: Pick<Act, 'status'>, { from, to }: Pair<EditionMeta>, say: Catalogue): string =>
  [`${say.compare.title}: ${shortDate(from.date)} – ${shortDate(to.date)}`, ...marksOf(act, to).map((mark) => say.marks[mark].short)].join(' · ');
