/**
 * Addresses in words and back: «ст. 7, ч. 1» of an act is one provision, and a provision that shares its words with another is
 * written by its address.
 *
 * @example
 * const book = addressBook(new Map([['ua/nt-1', [['art_7__para_1', 'ст. 7, ч. 1']]]]));
 * book.cite('ua/nt-1', 'art_7__para_1') // 'ст. 7, ч. 1'
 * book.find('ua/nt-1', 'Ст.7, ч.1')     // 'art_7__para_1'
 */
export interface AddressBook {
  has: (act: string) => boolean;
  cite: (act: string, provision: string) => string;
  /** The provision that words or an address name; undefined for none, and for words that several share. */
  find: (act: string, words: string) => string | undefined;
}

/** Typing differs in spaces, case and the dot of an abbreviation. */
const keyOf = (words: string): string => words.toLowerCase().replace(/[\s.]+/g, '');

/** A book of provisions, `[address, words]`, by act. Linear. */
export function addressBook(acts: ReadonlyMap<string, readonly (readonly [provision: string, words: string])[]>): AddressBook {
  const books = new Map([...acts].map(([act, rows]) => {
    const words = new Map(rows);
    const byWords = new Map<string, string | undefined>();
    for (const [provision, said] of rows) byWords.set(keyOf(said), byWords.has(keyOf(said)) ? undefined : provision);
    return [act, { words, byWords }];
  }));
  return {
    has: (act) => books.has(act),
    cite: (act, provision) => {
      const book = books.get(act);
      const said = book?.words.get(provision);
      return said !== undefined && said !== '' && !/[;\n]/.test(said) && book?.byWords.get(keyOf(said)) === provision ? said : provision;
    },
    find: (act, words) => {
      const book = books.get(act);
      return book?.words.has(words.trim()) ? words.trim() : book?.byWords.get(keyOf(words));
    },
  };
}
