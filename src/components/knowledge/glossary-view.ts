/**
 * The glossary for its page: rows in the order of one language, in sections by letter, each row with an address that is the same in
 * both orders and both languages of the site.
 *
 * @example
 * glossarySections(terms, 'uk-en', entries)[0] // { letter: 'А', id: 'letter-a', rows: [{ id: 'avtorizovanyi-ekonomichnyi-operator', … }] }
 */
import type { ActEntry } from '../../../scripts/store/collection.ts';
import { transliterate } from '../../lib/model/eid.ts';
import type { Term } from '../../lib/model/term.ts';

export type GlossaryOrder = 'uk-en' | 'en-uk';

/** Part of where a term stands: an act of the collection, or words. */
export interface TermPlace {
  /** The act the words begin with, when the collection has it: its id, and its number as printed. */
  act?: { id: string; number: string };
  /** The words, without the identifier of an act that is known. */
  text: string;
}

export interface TermRow extends Term {
  id: string;
  places: TermPlace[];
}

export interface TermSection {
  letter: string;
  id: string;
  rows: TermRow[];
}

/** What every order shares: addresses in the order of the file, and the acts the places name. */
export function termRows(terms: readonly Term[], entries: readonly Pick<ActEntry, 'act'>[]): TermRow[] {
  const named = actsByIdentifier(entries);
  const taken = new Set<string>();
  return terms.map(({ uk, en, subject, origin, where, note }) => ({ uk, en, subject, origin, where, note, id: freeId(slugOf(uk), taken), places: placesOf(where, named) }));
}

/** The rows in sections by the letter they begin with, in the alphabet of the first language. */
export function glossarySections(rows: readonly TermRow[], order: GlossaryOrder): TermSection[] {
  const first = order === 'uk-en' ? 'uk' : 'en';
  const second = first === 'uk' ? 'en' : 'uk';
  const { compare } = new Intl.Collator(first, { ignorePunctuation: true });
  const sorted = rows.toSorted((a, b) => compare(a[first], b[first]) || compare(a[second], b[second]));
  const taken = new Set<string>();
  return [...Map.groupBy(sorted, (row) => letterOf(row[first]))].map(([letter, own]) => ({ letter, id: freeId(`letter-${slugOf(letter) || 'other'}`, taken), rows: own }));
}

const letterOf = (text: string): string => /\p{L}/u.exec(text)?.[0].toUpperCase() ?? '#';

const slugOf = (text: string): string => transliterate(text).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** `kordon`, then `kordon-2`: a number makes a second term of one spelling another address. */
function freeId(slug: string, taken: Set<string>): string {
  let id = slug || 'term';
  for (let n = 2; taken.has(id); n++) id = `${slug || 'term'}-${n}`;
  taken.add(id);
  return id;
}

/** Acts by what a place may name them: number at the Rada, CELEX, id. */
function actsByIdentifier(entries: readonly Pick<ActEntry, 'act'>[]): Map<string, NonNullable<TermPlace['act']>> {
  return new Map(entries.flatMap(({ act: { id, number, identifiers } }) =>
    [identifiers.rada, identifiers.celex, id].flatMap((name) => (name === undefined ? [] : [[name.toLowerCase(), { id, number: number ?? name }] as const]))));
}

/** «984_009-13 ст. 5(1); 32013R0952 art. 5(1)» as its parts. */
const placesOf = (where: string, named: ReturnType<typeof actsByIdentifier>): TermPlace[] =>
  where.split(';').map((part) => part.trim()).filter((part) => part !== '').map((text) => {
    const [identifier = ''] = text.split(/\s/, 1);
    const act = named.get(identifier.toLowerCase());
    return act === undefined ? { text } : { act, text: text.slice(identifier.length).trim() };
  });
