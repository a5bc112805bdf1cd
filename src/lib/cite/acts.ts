/**
 * An index of the acts of a collection: from what a text prints of an act to its id.
 *
 * @example
 * actIndex(records).find({ said: 'named', kind: 'закон', title: 'Про прикордонний контроль' }) // 'ua/1710-17'
 */
import type { Act } from '../model/act.ts';
import { ukrainianKey } from '../text/stem.ts';
import type { CitedAct } from './citation.ts';

export interface ActIndex {
  /** The id of the act a text names, or undefined when the collection has none or several. */
  find(cited: CitedAct): string | undefined;
  /** The id of the act with an identifier: `rada:1710-17`, `celex:32016R0399`. */
  byIdentifier(identifier: string): string | undefined;
}

/** What the index needs of a record. */
export type IndexedAct = Pick<Act, 'id' | 'title' | 'identifiers'> & Partial<Pick<Act, 'shortTitle' | 'number' | 'adopted'>>;

export function actIndex(acts: readonly IndexedAct[]): ActIndex {
  const identifiers = new Map<string, string>();
  const titles = new Map<string, Set<string>>();
  const numbers = new Map<string, Set<string>>();
  for (const { id, identifiers: { rada, celex }, title, shortTitle, number, adopted } of acts) {
    if (rada !== undefined) identifiers.set(`rada:${rada.toLowerCase()}`, id);
    if (celex !== undefined) identifiers.set(`celex:${celex}`, id);
    for (const printed of [title.uk, title.en, shortTitle?.uk, shortTitle?.en]) if (printed !== undefined) add(titles, titleKey(printed), id);
    if (number !== undefined && adopted !== undefined) add(numbers, `${number} ${adopted}`, id);
  }
  return {
    byIdentifier: (identifier) => identifiers.get(identifier),
    find: ({ rada, celex, title, number, date }) =>
      (rada === undefined ? undefined : identifiers.get(`rada:${rada}`)) ??
      (celex === undefined ? undefined : identifiers.get(`celex:${celex}`)) ??
      (number === undefined || date === undefined ? undefined : only(numbers.get(`${number} ${date}`))) ??
      (title === undefined ? undefined : only(titles.get(titleKey(title)))),
  };
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

const only = (ids: ReadonlySet<string> | undefined): string | undefined => (ids?.size === 1 ? [...ids][0] : undefined);

/**
 * A title in any case of its words, without the word for the act before it: «Митного кодексу України», «Митний кодекс України»
 * and «Закон України "Про …"», «Про …» are one each.
 */
export const titleKey = (title: string): string =>
  (title.match(/[\p{L}\p{N}'’ʼ]+/gu) ?? []).map(ukrainianKey).filter((key) => key !== COUNTRY && key !== LAW).join(' ');

const COUNTRY = ukrainianKey('України');
const LAW = ukrainianKey('Закон');
