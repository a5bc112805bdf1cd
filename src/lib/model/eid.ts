/**
 * eIds: addresses of provisions inside an edition, in the Akoma Ntoso naming convention (OASIS, 2019):
 * parent + `__` + abbreviation + `_` + number without final punctuation; duplicates get `_2`.
 *
 * Cyrillic letters stay in the eId («point_а» is not "point_a"); the address on a page is its transliteration.
 *
 * @example
 * eidOf('art_7-1', 'point', '2') // 'art_7-1__point_2'
 * fragment('att_порядок__point_3') // 'att_poriadok__point_3'
 */
import type { ProvisionKind } from './edition.ts';

/** AKN abbreviations (naming convention, section 5.4); `closing` and `note` are ours: AKN keeps them in other parts. */
const ABBREVIATIONS: Record<ProvisionKind, string> = {
  'title-of-act': 'title-of-act', attachment: 'att', book: 'book', part: 'part', title: 'title', subtitle: 'subtitle',
  chapter: 'chp', section: 'sec', subsection: 'subsec', division: 'hcontainer', article: 'art',
  preamble: 'preamble__p', recital: 'rec', paragraph: 'para', point: 'point', indent: 'indent', alinea: 'al',
  subparagraph: 'subpara', closing: 'closing', 'closing-line': 'p', note: 'note', table: 'table', footnote: 'fn',
};

/** The eId of a unit below `parent` ('' for the root). A unit without number is counted: pass its ordinal as number. */
export const eidOf = (parent: string, kind: ProvisionKind, number?: string): string =>
  (parent && `${parent}__`) + ABBREVIATIONS[kind] + (number === undefined ? '' : `_${number}`);

/** Cabinet resolution № 55 of 2010, its non-initial forms; ґ and г, и and й, і and ї kept apart because ids must be. */
const TRANSLITERATION: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'yi', й: 'j',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', э: 'e', ы: 'y', ё: 'yo', ъ: '',
};

/** Letters of Ukrainian transliterated to ASCII, everything else left as it is. `transliterate('порядок')` → 'poriadok'. */
export const transliterate = (text: string): string =>
  text.toLowerCase().replace(/[а-яіїєґёы]/g, (c) => TRANSLITERATION[c] ?? c);

/** The `id` and `#fragment` of a provision on a page: its eId in ASCII. */
export const fragment = (eid: string): string =>
  eid.replace(/[А-Яа-яІіЇїЄєҐґ]+/g, transliterate).replace(/[^\w.-]/g, '-');
