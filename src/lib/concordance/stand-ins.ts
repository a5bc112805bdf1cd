/**
 * English that is still to be written: an expert fills in a workbook in Ukrainian, and the record, which needs both languages, gets the
 * Ukrainian words with a mark before them in the place of the English ones.
 *
 * @example
 * standIns(concordance) // { count: 2, all: 150, first: ['rows', 4, 'gap', 'en'] }
 */
import type { Concordance, ConcordanceRow } from '../model/concordance.ts';

/** Says that our English words are still to be written; what follows is the Ukrainian text. */
export const IN_UKRAINIAN = '(in Ukrainian) ';

/** Fields of a row that are texts in both languages. */
export const ROW_TEXTS = ['duty', 'obligation', 'gap', 'measure', 'practice'] as const satisfies readonly (keyof ConcordanceRow)[];

export interface StandIns {
  count: number;
  /** Of so many texts. */
  all: number;
  /** Where the first stands in the record. */
  first?: readonly PropertyKey[];
}

/** The texts of the rows whose English is a stand-in. */
export function standIns({ rows }: Pick<Concordance, 'rows'>): StandIns {
  const texts = rows.flatMap((row, at) => ROW_TEXTS.flatMap((name) => {
    const text = row[name];
    return text === undefined ? [] : [{ isStandIn: text.en.startsWith(IN_UKRAINIAN), path: ['rows', at, name, 'en'] }];
  }));
  const found = texts.filter(({ isStandIn }) => isStandIn);
  return { count: found.length, all: texts.length, ...(found[0] && { first: found[0].path }) };
}
