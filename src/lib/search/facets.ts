/**
 * Facets: which records a reader's filters let through, and how many records each value would give.
 *
 * Kept apart from the word index: Pagefind counts facets anew with every search in time that grows with the square of
 * the collection (25,000 articles: seconds for a common word). Records of one edition have the same values, so the
 * table is one row an edition with the ids of its records.
 *
 * @example
 * const facets = openFacets(packed);
 * facets.allows('uk_4ab0c16', { kind: ['law'] }) // true
 */
import type { SearchRecord } from './records.ts';

/** Chosen values by filter: any of the values of one filter, all of the filters. */
export type Filters = Record<string, string[]>;
/** How many records each value of each filter has. */
export type Counts = Record<string, Record<string, number>>;

/** What the index carries. */
export interface PackedFacets {
  rows: { values: Record<string, string[]>; ids: string[] }[];
}

export interface Facets {
  /** Ids of all records, in the order of the collection. */
  ids: string[];
  allows(id: string, chosen: Filters): boolean;
  /**
   * For each filter, how many of the records each of its values would show under the *other* filters chosen: so the
   * values beside a chosen one keep their numbers.
   */
  counts(ids: Iterable<string>, chosen: Filters): Counts;
}

const valuesOf = (filters: SearchRecord['filters']): Record<string, string[]> =>
  Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, [value].flat().filter((one) => one !== '')]));

/** The table of a collection, rows in the order in which their values first occur. */
export function packFacets(records: readonly { id: string; filters: SearchRecord['filters'] }[]): PackedFacets {
  const rows = new Map<string, PackedFacets['rows'][number]>();
  for (const { id, filters } of records) {
    const values = valuesOf(filters);
    const key = JSON.stringify(values);
    const row = rows.get(key) ?? { values, ids: [] };
    row.ids.push(id);
    rows.set(key, row);
  }
  return { rows: [...rows.values()] };
}

type Row = PackedFacets['rows'][number];

const fits = ({ values }: Row, name: string, chosen: readonly string[]): boolean =>
  chosen.length === 0 || chosen.some((value) => values[name]?.includes(value));

/** Filters that keep the row out; none means it is shown. */
const against = (row: Row, chosen: Filters): string[] => Object.entries(chosen).flatMap(([name, values]) => (fits(row, name, values) ? [] : [name]));

/** The table opened for asking. Ids it does not know are never allowed and never counted. */
export function openFacets({ rows }: PackedFacets): Facets {
  const rowOf = new Map(rows.flatMap((row) => row.ids.map((id) => [id, row] as const)));
  const counts = (ids: Iterable<string>, chosen: Filters): Counts => {
    const shown = new Map<Row, number>();
    for (const id of ids) {
      const row = rowOf.get(id);
      if (row) shown.set(row, (shown.get(row) ?? 0) + 1);
    }
    const found: Counts = Object.fromEntries(rows.flatMap((row) => Object.keys(row.values)).map((name) => [name, {}]));
    for (const [row, count] of shown) {
      const refusing = against(row, chosen);
      for (const [name, values] of Object.entries(row.values)) {
        if (refusing.some((filter) => filter !== name)) continue;
        for (const value of values) found[name]![value] = (found[name]![value] ?? 0) + count;
      }
    }
    return found;
  };
  return {
    ids: [...rowOf.keys()],
    allows: (id, chosen) => {
      const row = rowOf.get(id);
      return row !== undefined && against(row, chosen).length === 0;
    },
    counts,
  };
}
